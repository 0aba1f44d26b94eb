/**
 * Mean consistency index of random judgements by number of criteria, from 3. Published tables differ, and a
 * consistency ratio says nothing without the name of its table.
 */
export const randomIndexTables = {
  saaty1980: { name: 'Saaty 1980', from3: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] },
  saaty2005: { name: 'Saaty 2005', from3: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49] },
  doneganDodd: { name: 'Donegan & Dodd 1991', from3: [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055] },
  alonsoLamata: { name: 'Alonso & Lamata 2006', from3: [0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484] },
} as const;

export type RandomIndexTable = keyof typeof randomIndexTables;

/** Null above ten criteria, where the tables end, and below three, where nothing can be inconsistent. */
export function randomIndex(criteria: number, table: RandomIndexTable): number | null {
  return randomIndexTables[table].from3[criteria - 3] ?? null;
}
