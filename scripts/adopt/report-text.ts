import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import type { Remark } from '../../src/adoption/reading.js';
import { reportLines } from '../../src/adoption/report-lines.js';
import type { IntoRegister } from '../../src/app/adopt/into-register.js';
import { proposalReasons, type ProposedField } from '../../src/app/adopt/propose-values.js';
import { entities } from '../../src/register/entities/index.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { shownValue } from '../../src/adoption/adopt-cells.js';

const words = {
  proposed: { da: '{reason} ({count} rækker)', en: '{reason} ({count} rows)' },
  held: {
    da: 'Holdt op mod registret: {added} nye, {changed} ændrede, {unchanged} uændrede, {ambiguous} tvetydige.',
    en: 'Held against the register: {added} new, {changed} changed, {unchanged} unchanged, {ambiguous} ambiguous.',
  },
  added: { da: '  Ny {id}: {name} ({sheet}, række {row})', en: '  New {id}: {name} ({sheet}, row {row})' },
  changed: { da: '  Ændret {id} {name}: {field}: «{before}» → «{after}»', en: '  Changed {id} {name}: {field}: “{before}” → “{after}”' },
  ambiguous: {
    da: '  Ikke taget med: {name} ({sheet}, række {row}) kan være {candidates}. Ret navn eller nummer i kilden, og kør igen.',
    en: '  Left out: {name} ({sheet}, row {row}) may be {candidates}. Correct name or number in the source and run again.',
  },
  withoutColumn: { da: 'Registret har ingen kolonne til: {fields}. Værdierne står i den bevarede kopi.', en: 'The register has no column for: {fields}. The values stand in the kept copy.' },
} as const satisfies Record<string, Text>;

function label(field: string, language: Language): string {
  return entities.project.fields[field as keyof typeof entities.project.fields].label[language];
}

function shown(field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  const text = shownValue(field, value)[language].replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** What a person reads of an adoption into a new register. */
export function newRegisterText(adoption: Adoption, proposed: ReadonlyMap<ProposedField, number>, remarks: readonly Remark[], language: Language, limit: number): string {
  const proposals = [...proposed].map(([field, count]) => fill(words.proposed[language], { reason: proposalReasons[field][language], count }));
  return [...remarks.map((remark) => remark.text[language]), ...reportLines(adoption.report, language, limit), ...proposals].join('\n');
}

/** What a person reads of a list held against a register: each new and changed project, before and after. */
export function intoRegisterText(adoption: Adoption, into: IntoRegister, remarks: readonly Remark[], language: Language, limit: number): string {
  const { added, changed, unchanged, ambiguous } = into.merged;
  const place = ({ sheet, row }: { sheet: string; row: number }): Record<string, string | number> => ({ sheet, row });
  return [
    ...remarks.map((remark) => remark.text[language]),
    ...reportLines(adoption.report, language, limit),
    fill(words.held[language], { added: added.length, changed: changed.length, unchanged: unchanged.length, ambiguous: ambiguous.length }),
    ...added.map((one, index) => fill(words.added[language], { id: into.newIds[index] ?? '', name: String(one.values.name ?? '?'), ...place(one.source) })),
    ...changed.flatMap(({ row, changes }) =>
      changes.map(({ field, before, after }) =>
        fill(words.changed[language], { id: row.id ?? '', name: row.name ?? '', field: label(field, language), before: shown(field, before, language), after: shown(field, after, language) }),
      ),
    ),
    ...ambiguous.map(({ incoming, candidates }) =>
      fill(words.ambiguous[language], { name: String(incoming.values.name ?? '?'), candidates: candidates.map((row) => row.id ?? row.name ?? '?').join(', '), ...place(incoming.source) }),
    ),
    ...(into.withoutColumn.length === 0 ? [] : [fill(words.withoutColumn[language], { fields: into.withoutColumn.map((field) => label(field, language)).join(', ') })]),
  ].join('\n');
}
