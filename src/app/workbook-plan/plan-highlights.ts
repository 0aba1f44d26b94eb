import { labelOf } from '../../schema/choice.js';
import type { Entity } from '../../schema/entity.js';
import type { Language } from '../../schema/text.js';
import { columnLetter } from '../../register/register.js';
import { benefitFollowUp, milestoneState } from '../../register/choices/calculated.js';
import { overStatuses, projectStatus, trafficLight } from '../../register/choices/project.js';
import { barrierStatus, meetingStatus } from '../../register/choices/meeting.js';
import { settingName } from './workbook-names.js';
import type { HighlightName } from './looks.js';
import type { EntityColumn } from './entity-columns.js';
import type { PlannedHighlight } from './workbook-plan.js';

const lastRow = 1048576;

/** Conditional formats know no structured references: cells are written as `$T5`, for the first data row. */
interface RowWords {
  readonly cell: (field: string) => string;
  readonly is: (field: string, labels: readonly string[]) => string;
  readonly language: Language;
}

type Condition = (words: RowWords) => string;

function statuses(words: RowWords, field: string, list: Parameters<typeof labelOf>[0], keys: readonly string[]): string {
  return words.is(field, keys.map((key) => labelOf(list, key, words.language)));
}

/** Lists whose words are also shown by a colour behind them. */
const wordColours: Readonly<Record<string, Readonly<Record<string, HighlightName>>>> = {
  [trafficLight.name]: { red: 'red', yellow: 'yellow', green: 'green', none: 'none' },
  [benefitFollowUp.name]: { onTrack: 'green', behind: 'red', notMeasured: 'yellow' },
  [milestoneState.name]: { reached: 'green', delayed: 'yellow', overdue: 'red' },
};

/** Rows nothing more is expected of: their text steps back. */
const dormant: Readonly<Record<string, Condition>> = {
  project: (words) => statuses(words, 'status', projectStatus, overStatuses),
  barrier: (words) => statuses(words, 'status', barrierStatus, ['removed', 'accepted']),
  case: (words) => `${words.cell('done')}<>""`,
  meeting: (words) => statuses(words, 'status', meetingStatus, ['held', 'minutesApproved', 'cancelled']),
};

/** Date columns that are overdue once their day has passed, unless the condition says it has been met. */
const deadlines: Readonly<Record<string, readonly { readonly field: string; readonly met?: Condition }[]>> = {
  project: [{ field: 'expectedEnd' }, { field: 'legalDeadline', met: (words) => `AND(${words.cell('goLive')}<>"",${words.cell('goLive')}<=${settingName('asOf')})` }],
  benefit: [{ field: 'targetDate', met: (words) => `${words.cell('latestDate')}>=${words.cell('targetDate')}` }],
  barrier: [{ field: 'deadline' }],
  case: [{ field: 'deadline' }],
};

function not(condition: string | null): string {
  return condition === null ? 'TRUE' : `NOT(${condition})`;
}

/**
 * Lights by colour behind their word, dates that have passed, required cells that are empty, and rows that are done.
 * `columnOf` says where columns stand, 1-based, in a sheet that people have worked in.
 */
export function planHighlights(entity: Entity, columns: readonly EntityColumn[], firstRow: number, language: Language, columnOf?: ReadonlyMap<string, number>): readonly PlannedHighlight[] {
  const at = new Map(columns.map((column, index) => [column.key, columnLetter(columnOf?.get(column.key) ?? index + 1)]));
  const cell = (field: string): string => {
    const letter = at.get(field);
    if (letter === undefined) throw new RangeError(`No column ${field} in ${entity.key}`);
    return `$${letter}${String(firstRow)}`;
  };
  const words: RowWords = {
    cell,
    is: (field, labels) => `OR(${labels.map((label) => `${cell(field)}="${label}"`).join(',')})`,
    language,
  };
  const range = (field: string): string => `${cell(field).slice(1)}:${cell(field).slice(1).replace(/\d+$/, '')}${String(lastRow)}`;
  const resting = dormant[entity.key]?.(words) ?? null;
  const found: PlannedHighlight[] = [];

  for (const { key, field } of columns) {
    const list = field.kind.choices;
    for (const [option, highlight] of Object.entries(list ? (wordColours[list.name] ?? {}) : {})) {
      if (list) found.push({ range: range(key), formula: `${cell(key)}="${labelOf(list, option, language)}"`, highlight });
    }
  }
  for (const { field, met } of deadlines[entity.key] ?? []) {
    const conditions = [`ISNUMBER(${cell(field)})`, `${cell(field)}<${settingName('asOf')}`, not(resting), not(met?.(words) ?? null)];
    found.push({ range: range(field), formula: `AND(${conditions.join(',')})`, highlight: 'overdue' });
  }
  for (const { key, field, on } of columns) {
    if (field.required === undefined || !on) continue;
    const level = requiredAtLevel(entity, field.required, words);
    found.push({
      range: range(key),
      formula: `AND(${cell(entity.titleField)}<>"",${cell(key)}="",${not(resting)},${level})`,
      highlight: 'missing',
    });
  }
  const last = columns[columns.length - 1];
  if (resting !== null && last) {
    found.push({ range: `A${String(firstRow)}:${range(last.key).split(':')[1] ?? ''}`, formula: resting, highlight: 'done' });
  }
  return found;
}

function requiredAtLevel(entity: Entity, required: true | string, words: RowWords): string {
  if (required === true || !entity.levels) return 'TRUE';
  const list = entity.fields[entity.levels.field]?.kind.choices;
  if (!list) throw new RangeError(`${entity.key} has levels on a field without choices`);
  const from = entity.levels.order.indexOf(required);
  return words.is(entity.levels.field, entity.levels.order.slice(from).map((level) => labelOf(list, level, words.language)));
}
