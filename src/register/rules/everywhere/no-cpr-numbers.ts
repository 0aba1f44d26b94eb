import { dateOf } from '../../../schema/dates.js';
import { fieldsOf, type AnyRow } from '../../../schema/entity.js';
import type { KindName } from '../../../schema/field.js';
import type { Text } from '../../../schema/text.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { entities, entityKeys } from '../../entities/index.js';
import type { Register } from '../../register.js';

const texts: ReadonlySet<KindName> = new Set<KindName>(['text', 'long-text', 'name', 'link']);

interface TextField {
  readonly name: string;
  readonly label: Text;
}

const none: readonly TextField[] = [];

/** Nearly every text is passed over by this, which is quick to ask. */
const tenDigits = /\d{6}[- ]?\d{4}/;

/** Ten digits that begin with a day that exists; the old check digit is not asked, since numbers without it are given out. */
function hasCpr(text: string): boolean {
  if (text.length < 10 || !tenDigits.test(text)) return false;
  for (const match of text.matchAll(/(?<![\d-])(\d{2})(\d{2})(\d{2})[- ]?\d{4}(?![\d-])/g)) {
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (dateOf(1900 + year, month, day) !== null || dateOf(2000 + year, month, day) !== null) return true;
  }
  return false;
}

// A plain loop, since this rule reads every text of the register.
function fieldsWithCpr(row: AnyRow, fields: readonly TextField[]): readonly TextField[] {
  let found: TextField[] | null = null;
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as TextField;
    const text = row[field.name];
    if (typeof text === 'string' && hasCpr(text)) (found ??= []).push(field);
  }
  return found ?? none;
}

function check(register: Register, only?: AnyRow): readonly Hit[] {
  const hits: Hit[] = [];
  for (const key of entityKeys) {
    // Journal and editions hold old texts packed together; what stands in the rows now is what documents show.
    if (key === 'rowVersion' || key === 'snapshot') continue;
    const fields = fieldsOf(entities[key]).flatMap(([name, { kind, label }]) => (texts.has(kind.name) ? [{ name, label }] : []));
    (register.rows[key] as readonly AnyRow[]).forEach((row) => {
      if (only !== undefined && row !== only) return;
      for (const { name, label } of fieldsWithCpr(row, fields)) hits.push({ entity: key, row, field: name, params: { field: label } });
    });
  }
  return hits;
}

export const noCprNumbers = defineRule({
  id: 'no-cpr-numbers',
  severity: 'error',
  part: 'core',
  area: 'privacy',
  title: { da: 'Der står ingen cpr-numre', en: 'There are no civil registration numbers' },
  why: { da: 'Oversigten sendes til mange. Et cpr-nummer i den er et brud på datasikkerheden, så materialet stopper, til det er fjernet eller godtaget med en begrundelse.', en: 'The register is sent to many. A civil registration number in it is a data breach, so documents stop until it is removed or accepted with a reason.' },
  message: { da: '{title}: {field} indeholder noget, der ligner et cpr-nummer.', en: '{title}: {field} holds what looks like a civil registration number.' },
  check,
  valid: [
    { rows: { project: [{ name: 'Sag 3152345678', remark: 'Ring 12 34 56 78. Sag 24/123456. KLE 85.15.00. 3102994321', caseNumber: '123456789012' }] } },
    { rows: { system: [{ kitosUuid: '01019912-3456-4890-8123-010199123456' }] } },
  ],
  invalid: [
    { rows: { project: [{ id: 'P-0001', name: 'Ny hjemmeside', followedBy: 'local', remark: 'Borger 010199-1234 har klaget' }] } },
    { rows: { case: [{ id: 'S-0001', summary: 'Vedr. 2902001234' }] } },
  ],
});
