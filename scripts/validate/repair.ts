import { applyFixes, rowCells, type AppliedFixes } from '../../src/app/apply-fixes.js';
import { acceptance, type CheckResult } from '../../src/app/check-register.js';
import { entities, findEntity } from '../../src/register/entities/index.js';
import { keyGiver } from '../../src/register/next-key.js';
import { columnLetter, type Register } from '../../src/register/register.js';
import type { WorkbookPatch } from '../../src/app/ports.js';
import { parseIsoDate } from '../../src/schema/dates.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { longDate } from '../../src/schema/wording/date-words.js';
import { countPhrase, type CountForms } from '../../src/schema/wording/count-phrase.js';
import { shortNumber } from '../../src/schema/wording/number-words.js';
import { Refusal } from '../command-line/refusal.js';

const words = {
  nothing: { da: 'Intet kan rettes af sig selv. Det, der skal rettes, vises uden --fix.', en: 'Nothing can be put right by itself. What must be put right is shown without --fix.' },
  cell: { da: '  {sheet}!{address} {field}: «{before}» → «{after}» ({rule})', en: '  {sheet}!{address} {field}: “{before}” → “{after}” ({rule})' },
  added: { da: '  Ny række i {sheet}: {values}', en: '  New row in {sheet}: {values}' },
} as const satisfies Record<string, Text>;

const fixed: CountForms = { one: { da: 'Rettes: {n} celle', en: 'Put right: {n} cell' }, many: { da: 'Rettes: {n} celler', en: 'Put right: {n} cells' }, gender: 'common' };
const skipped: CountForms = {
  one: { da: '{N} rettelse venter på en af de andre: kør igen på den nye fil.', en: '{N} repair waits for one of the others: run again on the new file.' },
  many: { da: '{N} rettelser venter på en af de andre: kør igen på den nye fil.', en: '{N} repairs wait for one of the others: run again on the new file.' },
  gender: 'common',
};
const accepted: CountForms = { one: { da: 'Accepteret: {n} mangel ({rule}).', en: 'Accepted: {n} finding ({rule}).' }, many: { da: 'Accepteret: {n} mangler ({rule}).', en: 'Accepted: {n} findings ({rule}).' }, gender: 'common' };

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
  if (fixes.preview.length + fixes.added.length + fixes.skipped.length === 0) return words.nothing[language];
  return [
    countPhrase(fixes.preview.length, fixed, language),
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
    ...(fixes.skipped.length > 0 ? [countPhrase(fixes.skipped.length, skipped, language)] : []),
  ].join('\n');
}

/** The repairs of all findings that know theirs. */
export function repairs(register: Register, result: CheckResult): AppliedFixes {
  return applyFixes(register, result.findings);
}

/** What --accept accepts, for the person who asked. */
export function acceptedText(patch: WorkbookPatch, rule: string, language: Language): string {
  return countPhrase(patch.rows.length, accepted, language, { rule });
}

/** The patch that accepts findings: `rule` or `rule@key`, with a reason. Throws Refusal when nothing is found to accept. */
export function acceptances(register: Register, result: CheckResult, wanted: string, reason: string, who: string | null): WorkbookPatch {
  const [rule, key] = wanted.split('@');
  const found = result.findings.filter((finding) => finding.rule === rule && (key === undefined || finding.place.id?.toLowerCase() === key.toLowerCase()));
  const table = register.tables.ignoredFinding;
  if (found.length === 0 || !table) {
    throw new Refusal({
      da: `Der er ingen mangel «${wanted}» at acceptere. Skriv reglens navn fra listen, evt. med @ og rækkens nummer, f.eks. benefit-has-owner@G-0007.`,
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
