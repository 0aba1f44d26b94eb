import { foldText } from '../../schema/choice.js';
import type { SaidCell } from '../../adoption/rows/adopt-cells.js';
import type { AdoptedEntity } from '../../adoption/kinds/list-kinds.js';
import { compareRow, type IncomingRow, type RegisterSide, type ValueChange } from './compare-row.js';
import { likelySame } from './likely-same.js';
import { matchRows } from './match-lists.js';
import { foldName, type RowIdentity } from './match-rows.js';
import type { RowOrigin } from './row-origin.js';
import { rowRules, textOrNull as text, valueIn, type RowRules, type RowValues, type TargetRow } from './row-rules.js';

export interface MergedRow {
  readonly incoming: IncomingRow;
  readonly row: TargetRow;
}

export interface ChangedRow extends MergedRow {
  readonly changes: readonly ValueChange[];
}

export interface MergedRows {
  readonly added: readonly IncomingRow[];
  /** Of the added ones, those that may be rows of the register after all, under another name or in another area. */
  readonly mayBe: ReadonlyMap<IncomingRow, readonly TargetRow[]>;
  readonly changed: readonly ChangedRow[];
  readonly unchanged: readonly MergedRow[];
  /** Values the register has otherwise while the list says what it said before: the register's stay. */
  readonly held: readonly ChangedRow[];
  /** Rows that could be more than one row of the register, or one that had their name before: left out and listed for a person. */
  readonly ambiguous: readonly { readonly incoming: IncomingRow; readonly candidates: readonly TargetRow[]; readonly formerly: boolean }[];
  /** Rows of one thing that contradict one another: left out and listed for a person. */
  readonly repeated: readonly MergedRow[];
}

function identityOf(entity: AdoptedEntity, row: RowValues | TargetRow, origin: RowOrigin | null): RowIdentity {
  const { keys, apart, within } = rowRules[entity];
  const said = (field: keyof RowValues | null): string | null => (field === null ? null : text(valueIn(row, field)));
  return { keys: keys.map(said), apart: said(apart), name: said('name'), within: said(within), origin };
}

function alike({ telling }: RowRules, incoming: IncomingRow, row: TargetRow): boolean {
  const words = (name: unknown): readonly string[] => foldName(text(name) ?? '').split(' ').filter((word) => word.length >= 4);
  const before = words(row.name);
  if (words(incoming.values.name).some((word) => before.includes(word))) return true;
  return telling.some((field) => {
    const [one, other] = [incoming.values[field], valueIn(row, field)];
    return one !== undefined && one !== null && other !== null && foldText(String(one)) === foldText(String(other));
  });
}

/** Namesakes are told apart only when the list has just as many as the register and each says what one of those says. */
function settleNamesakes(unclear: MergedRows['ambiguous'], says: (one: IncomingRow, row: TargetRow) => boolean): readonly MergedRow[] {
  const groups = new Map<TargetRow | undefined, MergedRows['ambiguous'][number][]>();
  for (const one of unclear) groups.set(one.candidates[0], [...(groups.get(one.candidates[0]) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const candidates = group[0]?.candidates ?? [];
    if (group.length < 2 || group.length !== candidates.length) return [];
    const free = new Set(candidates);
    const pairs = group.flatMap(({ incoming }): MergedRow[] => {
      const row = [...free].find((candidate) => says(incoming, candidate));
      if (!row) return [];
      free.delete(row);
      return [{ incoming, row }];
    });
    return pairs.length === group.length ? pairs : [];
  });
}

function sayingOf({ values, own }: IncomingRow): string {
  return JSON.stringify([Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1)), [...(own ?? [])].map(([header, { value }]) => [header, value])]);
}

/** Holds adopted rows against the rows of a register. A blank in the sheet never empties a cell of the register. */
export function mergeRows(rows: readonly TargetRow[], incoming: readonly IncomingRow[], side: RegisterSide): MergedRows {
  const { entity } = side;
  const rules = rowRules[entity];
  const wanted = incoming.map((row) => ({ row, identity: identityOf(entity, row.values, { list: row.source.sheet, key: row.sourceKey ?? null }) }));
  const hadBefore = ({ source, values, said }: IncomingRow): boolean => rules.within !== null && said?.[rules.within] !== undefined && side.told.cell(source.sheet, text(values.name) ?? '', said[rules.within] as SaidCell);
  const namedBefore = ({ source, values, said }: IncomingRow): boolean => said?.['name'] !== undefined && side.told.cell(source.sheet, text(values.name) ?? '', said['name']);
  const { formerNames } = side;
  const matches = matchRows(wanted, rows, (row) => identityOf(entity, row, side.originOf(row)), { alike: (one, row) => alike(rules, one, row), hadBefore, namedBefore, formerNames });
  const added: IncomingRow[] = [];
  const unclear: MergedRows['ambiguous'][number][] = [];
  const found: (MergedRow & ReturnType<typeof compareRow>)[] = [];
  matches.forEach((match, at) => {
    const one = incoming[at];
    if (!one) return;
    if (match.kind === 'new') added.push(one);
    else if (match.kind === 'same') found.push({ incoming: one, row: match.row, ...compareRow(one, match.row, side) });
    else unclear.push({ incoming: one, candidates: match.rows, formerly: match.formerly ?? false });
  });
  const settled = settleNamesakes(unclear, (one, row) => compareRow(one, row, side).changes.length === 0);
  found.push(...settled.map((pair) => ({ ...pair, ...compareRow(pair.incoming, pair.row, side) })));
  const changing = found.filter(({ changes }) => changes.length > 0);
  const sayings = new Map<TargetRow, Set<string>>();
  for (const { incoming: one, row } of found) sayings.set(row, (sayings.get(row) ?? new Set()).add(sayingOf(one)));
  const contradict = (row: TargetRow): boolean => (sayings.get(row)?.size ?? 0) > 1;
  const same = likelySame(rows.filter((row) => !sayings.has(row)), (row) => identityOf(entity, row, null));
  const doubts = added.map((one) => [one, same(identityOf(entity, one.values, null))] as const);
  return {
    added,
    mayBe: new Map(doubts.filter(([, found]) => found.length > 0)),
    changed: changing.filter(({ row }) => !contradict(row)),
    unchanged: found.filter(({ changes }) => changes.length === 0),
    held: found.filter(({ held, row }) => held.length > 0 && !contradict(row)).map(({ incoming: one, row, held }) => ({ incoming: one, row, changes: held })),
    ambiguous: unclear.filter((one) => !settled.some((pair) => pair.incoming === one.incoming)),
    repeated: changing.filter(({ row }) => contradict(row)),
  };
}
