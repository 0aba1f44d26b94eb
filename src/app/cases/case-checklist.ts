import { fieldsOf } from '../../schema/entity.js';
import type { Text } from '../../schema/text.js';
import { entities, type RowOf } from '../../register/entities/index.js';
import { isOn } from '../../register/checking/parts-on.js';
import { findRow, type Register } from '../../register/register.js';

type CaseRow = RowOf<'case'>;
type CaseField = keyof typeof entities.case.fields;

export interface ChecklistLine {
  readonly field: CaseField | null;
  readonly label: Text;
  readonly state: 'there' | 'missing' | 'advised';
  /** What to do, for what is missing. */
  readonly hint: Text | null;
}

interface Wanted {
  readonly field: CaseField;
  /** Without it a case for decision cannot be decided; the others are advice. */
  readonly must: readonly NonNullable<CaseRow['type']>[];
  readonly for: readonly NonNullable<CaseRow['type']>[];
}

const all = ['decision', 'information', 'discussion'] as const;

const wanted: readonly Wanted[] = [
  { field: 'meeting', must: all, for: all },
  { field: 'title', must: all, for: all },
  { field: 'type', must: all, for: all },
  { field: 'owner', must: all, for: all },
  { field: 'summary', must: ['decision'], for: all },
  { field: 'recommendation', must: ['decision'], for: ['decision'] },
  { field: 'economy', must: ['decision'], for: ['decision'] },
  { field: 'presentation', must: [], for: ['decision', 'discussion'] },
  { field: 'ifRefused', must: [], for: ['decision'] },
  { field: 'effect', must: [], for: ['decision'] },
  { field: 'consequences', must: [], for: ['decision'] },
  { field: 'furtherProcess', must: [], for: ['decision'] },
  { field: 'projects', must: [], for: ['decision'] },
  { field: 'minutes', must: [], for: all },
];

const own = {
  first: { da: 'Behandlet på chefmøde først', en: 'Treated at a managers meeting first' },
  firstHint: { da: 'Mødet {meeting} er ikke holdt endnu.', en: 'The meeting {meeting} has not been held yet.' },
} as const satisfies Record<string, Text>;

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** What a case has and lacks before it can go on an agenda; only columns of parts that are on are asked for. */
export function caseChecklist(register: Register, item: CaseRow): readonly ChecklistLine[] {
  const type = item.type ?? 'information';
  const fields = new Map(fieldsOf(entities.case));
  const lines = wanted.flatMap(({ field, must, for: kinds }): ChecklistLine[] => {
    const known = fields.get(field);
    if (known === undefined || !kinds.includes(type) || !isOn(register, known.part)) return [];
    // A long text in Word stands for the presentation of the case.
    const there = isFilled(item[field]) || (field === 'presentation' && isFilled(item.file));
    return [{ field, label: known.label, state: there ? 'there' : must.includes(type) ? 'missing' : 'advised', hint: there ? null : known.help }];
  });
  const before = (item.treatedAt ?? []).flatMap((id) => findRow(register, 'meeting', id) ?? []);
  const open = before.find((meeting) => meeting.status !== 'held' && meeting.status !== 'minutesApproved' && meeting.status !== 'cancelled');
  if (before.length === 0) return lines;
  const told = (text: Text): Text => ({ da: text.da.replace('{meeting}', open?.id ?? ''), en: text.en.replace('{meeting}', open?.id ?? '') });
  return [...lines, { field: 'treatedAt', label: own.first, state: open === undefined ? 'there' : 'advised', hint: open === undefined ? null : told(own.firstHint) }];
}

/** Whether nothing that must be there is missing. */
export function isReady(register: Register, item: CaseRow): boolean {
  return caseChecklist(register, item).every(({ state }) => state !== 'missing');
}
