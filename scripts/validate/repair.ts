import { applyFixes, rowCells, type AppliedFixes } from '../../src/app/apply-fixes.js';
import { acceptance, type CheckResult } from '../../src/app/check-register.js';
import { entities, findEntity } from '../../src/register/entities/index.js';
import { keyGiver } from '../../src/register/next-key.js';
import { columnLetter, type Register } from '../../src/register/register.js';
import type { WorkbookPatch } from '../../src/app/ports.js';
import { parseIsoDate } from '../../src/schema/dates.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { longDate } from '../../src/schema/wording/date-words.js';
import { shortNumber } from '../../src/schema/wording/number-words.js';
import { Refusal } from '../command-line/refusal.js';

const words = {
  fixed: { da: 'Rettes: {count} celler', en: 'Put right: {count} cells' },
  cell: { da: '  {sheet}!{address} {field}: «{before}» → «{after}» ({rule})', en: '  {sheet}!{address} {field}: “{before}” → “{after}” ({rule})' },
  added: { da: '  Ny række i {sheet}: {values}', en: '  New row in {sheet}: {values}' },
  skipped: { da: '{count} fund kan ikke rettes af sig selv; kør igen bagefter.', en: '{count} findings cannot be put right by themselves; run again afterwards.' },
} as const satisfies Record<string, Text>;

/** A field's value as people read it: choices by their label, dates written out. */
function shown(entity: string, field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  const kind = findEntity(entity)?.fields[field]?.kind;
  const option = kind?.choices?.options.find((one) => one.key === value);
  if (option) return option.label[language];
  const day = kind?.name === 'date' ? parseIsoDate(String(value)) : null;
  if (day !== null) return longDate(day, language);
  return Array.isArray(value) ? value.join('; ') : typeof value === 'number' ? shortNumber(value, language, 4) : String(value);
}

function labelOf(entity: string, field: string, language: Language): string {
  return findEntity(entity)?.fields[field]?.label[language] ?? field;
}

/** What --fix changes, cell by cell, before and after. */
export function fixText(fixes: AppliedFixes, language: Language): string {
  return [
    fill(words.fixed[language], { count: fixes.preview.length }),
    ...fixes.preview.map((one) =>
      fill(words.cell[language], {
        sheet: one.sheet,
        address: `${columnLetter(one.column)}${String(one.row)}`,
        field: labelOf(one.entity, one.field, language),
        before: shown(one.entity, one.field, one.before, language),
        after: shown(one.entity, one.field, one.after, language),
        rule: one.rule,
      }),
    ),
    ...fixes.added.map((one) => fill(words.added[language], { sheet: findEntity(one.entity)?.sheet[language] ?? one.entity, values: Object.entries(one.values).map(([field, value]) => shown(one.entity, field, value, language)).join(', ') })),
    ...(fixes.skipped.length > 0 ? [fill(words.skipped[language], { count: fixes.skipped.length })] : []),
  ].join('\n');
}

/** The repairs of all findings that know theirs. */
export function repairs(register: Register, result: CheckResult): AppliedFixes {
  return applyFixes(register, result.findings);
}

/** The patch that accepts findings: `rule` or `rule@key`, with a reason. Throws Refusal when nothing is found to accept. */
export function acceptances(register: Register, result: CheckResult, wanted: string, reason: string, who: string | null): WorkbookPatch {
  const [rule, key] = wanted.split('@');
  const found = result.findings.filter((finding) => finding.rule === rule && (key === undefined || finding.place.id?.toLowerCase() === key.toLowerCase()));
  const table = register.tables.ignoredFinding;
  if (found.length === 0 || !table) {
    throw new Refusal({
      da: `Der er intet fund «${wanted}» at acceptere. Skriv reglens navn fra listen, evt. med @ og rækkens nummer, f.eks. benefit-has-owner@G-0007.`,
      en: `There is no finding “${wanted}” to accept. Write the rule's name from the list, if you like with @ and the row's number, e.g. benefit-has-owner@G-0007.`,
    });
  }
  const give = keyGiver(entities.ignoredFinding, register.rows.ignoredFinding.map((row) => row.id));
  return {
    cells: [],
    rows: found.map((finding) => ({ table: table.table, cells: rowCells(register, entities.ignoredFinding, { ...acceptance(register, finding, { reason, who }), id: give() }) })),
    sheets: [],
  };
}
