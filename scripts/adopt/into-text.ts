import { adoptedField, type AdoptedEntity } from '../../src/adoption/kinds/list-kinds.js';
import { shownValue } from '../../src/adoption/rows/adopt-cells.js';
import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import type { Remark } from '../../src/adoption/values/reading.js';
import { reportLines } from '../../src/adoption/report/report-lines.js';
import type { IntoRegister } from '../../src/app/adopt/into-register.js';
import type { ValueChange } from '../../src/app/adopt/compare-row.js';
import { shownRow } from '../../src/app/adopt/likely-same.js';
import type { TargetRow } from '../../src/app/adopt/row-rules.js';
import type { ChangedRow } from '../../src/app/adopt/merge-rows.js';
import type { IntoTable } from '../../src/app/adopt/into-table.js';
import { parts, type Part } from '../../src/register/parts.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { otherCurrencyLines } from './report-text.js';

const words = {
  held: {
    da: 'Holdt op mod porteføljeoversigten: {added} nye, {changed} ændrede, {unchanged} uændrede, {left} ikke taget med.',
    en: 'Held against the register: {added} new, {changed} changed, {unchanged} unchanged, {left} left out.',
  },
  systemsHeld: {
    da: 'Systemer holdt op mod porteføljeoversigten: {added} nye, {changed} ændrede, {unchanged} uændrede, {left} ikke taget med.',
    en: 'Systems held against the register: {added} new, {changed} changed, {unchanged} unchanged, {left} left out.',
  },
  switchedOn: { da: 'Slået til: {part}.', en: 'Switched on: {part}.' },
  added: { da: '  Ny {id}: {name} ({sheet}, række {row}){mayBe}', en: '  New {id}: {name} ({sheet}, row {row}){mayBe}' },
  mayBe: { da: '; ligner {rows}', en: '; is like {rows}' },
  ifSame: {
    da: 'Er en ny række den samme som en, den ligner, så skriv samme navn (og fagområde) i kilden, og kør igen.',
    en: 'If a new row is the same as one it is like, write the same name (and area) in the source and run again.',
  },
  changed: { da: '  Ændret {id} {name}: {field}: «{before}» → «{after}»', en: '  Changed {id} {name}: {field}: “{before}” → “{after}”' },
  filledIn: { da: '  Udfyldt {id} {name}: {field}: «{after}»', en: '  Filled in {id} {name}: {field}: “{after}”' },
  kept: {
    da: '  Beholdt {id} {name}: {field}: «{before}»; listen siger «{after}» ligesom sidst',
    en: '  Kept {id} {name}: {field}: “{before}”; the list says “{after}” as it did last time',
  },
  ambiguous: {
    da: '  Ikke taget med: {name} ({sheet}, række {row}) kan være {candidates}. Ret navn eller nummer i kilden, og kør igen.',
    en: '  Left out: {name} ({sheet}, row {row}) may be {candidates}. Correct name or number in the source and run again.',
  },
  formerly: {
    da: '  Ikke taget med: {name} ({sheet}, række {row}) er det, som {candidates} hed før. Er det det samme, så skriv det navn, det har nu, i kilden; er det et andet, så giv det et andet navn. Kør så igen.',
    en: '  Left out: {name} ({sheet}, row {row}) is what {candidates} used to be called. If it is the same, write its present name in the source; if it is another, give it another name. Then run again.',
  },
  repeated: {
    da: '  Ikke taget med: {name} ({sheet}, række {row}) er {id}, som flere rækker siger noget forskelligt om. Ret kilden, og kør igen.',
    en: '  Left out: {name} ({sheet}, row {row}) is {id}, of which several rows say different things. Correct the source and run again.',
  },
  withoutColumn: { da: 'Porteføljeoversigten har ingen kolonne til: {fields}. Værdierne står i den bevarede kopi.', en: 'The register has no column for: {fields}. The values stand in the kept copy.' },
  nothing: { da: 'Intet at ændre: filen er en kopi af porteføljeoversigten.', en: 'Nothing to change: the file is a copy of the register.' },
} as const satisfies Record<string, Text>;

function label(entity: AdoptedEntity, { field, own }: ValueChange, language: Language): string {
  return own ? own.header : (adoptedField(entity, field)?.label[language] ?? field);
}

function shown(entity: AdoptedEntity, { field, own }: ValueChange, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  const text = (own ? String(value) : shownValue(entity, field, value)[language]).replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function changeLines(entity: AdoptedEntity, rows: readonly ChangedRow[], line: Text, language: Language): readonly string[] {
  return rows.flatMap(({ row, changes }) =>
    changes.map((change) =>
      fill((change.before === null ? words.filledIn : line)[language], { id: row.id ?? '', name: row.name ?? '', field: label(entity, change, language), before: shown(entity, change, change.before, language), after: shown(entity, change, change.after, language) }),
    ),
  );
}

function likeText(rows: readonly TargetRow[], entity: AdoptedEntity, language: Language): string {
  return rows.length === 0 ? '' : fill(words.mayBe[language], { rows: rows.map((row) => shownRow(row, entity)).join(', ') });
}

/** What becomes of the rows of one table: each new and changed one, before and after. */
function tableLines({ entity, merged, newIds, withoutColumn, ownWithoutColumn }: IntoTable, language: Language): readonly string[] {
  const { added, mayBe, changed, unchanged, held, ambiguous, repeated } = merged;
  const place = ({ sheet, row }: { sheet: string; row: number }): Record<string, string | number> => ({ sheet, row });
  const missing = [...withoutColumn.map((field) => label(entity, { field, before: null, after: null }, language)), ...ownWithoutColumn];
  return [
    fill(words[entity === 'project' ? 'held' : 'systemsHeld'][language], { added: added.length, changed: changed.length, unchanged: unchanged.length, left: ambiguous.length + repeated.length }),
    ...added.map((one, index) => fill(words.added[language], { id: newIds[index] ?? '', name: String(one.values.name ?? '?'), mayBe: likeText(mayBe.get(one) ?? [], entity, language), ...place(one.source) })),
    ...(mayBe.size === 0 ? [] : [words.ifSame[language]]),
    ...changeLines(entity, changed, words.changed, language),
    ...changeLines(entity, held, words.kept, language),
    ...ambiguous.map(({ incoming, candidates, formerly }) =>
      fill(words[formerly ? 'formerly' : 'ambiguous'][language], {
        name: String(incoming.values.name ?? '?'),
        candidates: candidates.map((row) => (formerly ? `${row.id ?? ''} ${row.name ?? ''}`.trim() : (row.id ?? row.name ?? '?'))).join(', '),
        ...place(incoming.source),
      }),
    ),
    ...repeated.map(({ incoming, row }) => fill(words.repeated[language], { name: String(incoming.values.name ?? '?'), id: row.id ?? row.name ?? '?', ...place(incoming.source) })),
    ...(missing.length === 0 ? [] : [fill(words.withoutColumn[language], { fields: missing.join(', ') })]),
  ];
}

/** What a person reads of lists held against a register. `switchedOn` names the parts that were off until now. */
export function intoRegisterText(adoption: Adoption, into: IntoRegister, remarks: readonly Remark[], switchedOn: readonly Part[], language: Language, limit: number): string {
  return [
    ...remarks.map((remark) => remark.text[language]),
    ...reportLines(adoption.report, language, limit),
    ...otherCurrencyLines(into.otherCurrency, language),
    ...into.tables.flatMap((table) => tableLines(table, language)),
    ...switchedOn.map((part) => fill(words.switchedOn[language], { part: parts[part][language] })),
    ...(into.patch === null ? [words.nothing[language]] : []),
  ].join('\n');
}
