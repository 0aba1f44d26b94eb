import { readFileSync } from 'node:fs';

/** A list of programmes read by itself, without any of the product: what its deck is held against. */
export interface Programme {
  readonly name: string;
  readonly department: string;
  readonly light: 'Red' | 'Amber' | 'Green' | null;
  readonly budget: number | null;
  /** `2026-03-31`, which sorts as the day does. */
  readonly end: string | null;
}

function records(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === ';' || letter === '\n')) {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  return rows.filter((row) => row.length > 1);
}

/** A list in the shape of the British major projects: semicolons, Windows letters, the rating in one of two columns. */
export function programmeList(path: string): readonly Programme[] {
  const [head = [], ...rows] = records(new TextDecoder('windows-1252').decode(readFileSync(path)));
  const at = (name: string): number => head.indexOf(name);
  const [first, second] = [at('colour_rating'), head.lastIndexOf('colour_rating')];
  return rows.map((row) => {
    const rating = [row[first], row[second]].find((one) => one === 'Red' || one === 'Amber' || one === 'Green');
    const budget = row[at('wlc_baseline_incl_NCG')] ?? '';
    const day = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(row[at('end_date')] ?? '');
    return {
      name: (row[at('project_name')] ?? '').replace(/\s+/g, ' ').trim(),
      department: row[at('department')] ?? '',
      light: (rating ?? null) as Programme['light'],
      budget: /^\d+(\.\d+)?$/.test(budget) ? Number(budget) : null,
      end: day === null ? null : `${day[3] ?? ''}-${day[2] ?? ''}-${day[1] ?? ''}`,
    };
  });
}
