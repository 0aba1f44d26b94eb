import { entities } from '../../../register/entities/index.js';
import { fieldsOf } from '../../../schema/entity.js';
import { findRow, type Register } from '../../../register/register.js';
import type { JournalEntry } from '../../journal/journal-entry.js';
import { splitContent } from '../../journal/content-parts.js';
import { editionOfMeeting, editionsOf } from '../../snapshots/editions.js';
import { nextEditionName } from '../../snapshots/edition-name.js';
import { measurementsFor, statusReportsFor } from '../../snapshots/history-rows.js';
import { checksumOf, holdTheSame, manifestOf, manifestText, unnamedRows } from '../../snapshots/manifest.js';
import type { LiveAddition } from '../../live-workbook.js';
import { freshKeys, planAddRows } from './add-rows.js';
import { encodeValue, type EncodedValue } from './encode-values.js';
import { numberBlankRows } from './number-rows.js';
import { additionOf, type ChangeContext, type Planned } from './planned-change.js';
import { tableCells, type Reading } from '../readings/reading.js';
import type { FieldValues, SaveOutcome } from '../register-session.js';
import { refusal } from '../sentences.js';

const shownRows = 5;

function refused(...given: Parameters<typeof refusal>): { readonly outcome: SaveOutcome } {
  return { outcome: { kind: 'refused', sentence: refusal(...given) } };
}

/** The lines of one edition, in order; several when its list is long. */
function editionLines(reading: Reading, values: FieldValues, manifest: string): readonly LiveAddition[] | null {
  const cells = tableCells(reading, 'snapshot');
  if (cells === null) return null;
  const parts = splitContent(manifest);
  const lines = parts.map((part, index) => {
    const encoded = new Map<string, EncodedValue>();
    for (const [name, value] of Object.entries({ ...values, part: index + 1, parts: parts.length, manifest: part })) {
      const one = encodeValue(entities.snapshot.fields[name as keyof typeof entities.snapshot.fields], value, reading.register.language);
      if (one.ok && one.cell !== null) encoded.set(name, one);
    }
    return additionOf(cells, entities.snapshot, encoded);
  });
  // Lines share their number, so none is refused as a duplicate of the one before it.
  return lines.flatMap((line) => ('missing' in line ? [] : [{ table: line.table, cells: line.cells }]));
}

interface History {
  /** The register with the rows of history in it. */
  readonly register: Register;
  readonly additions: readonly LiveAddition[];
  readonly entries: readonly JournalEntry[];
}

/** What freezing adds to the history; the edition holds it as well, so that nothing seems changed right after. */
function historyOf(reading: Reading, meeting: string, context: ChangeContext): History | Extract<Planned, { readonly outcome: unknown }> {
  const { register } = reading;
  const wanted = { statusReport: register.parts.has('statusHistory') ? statusReportsFor(register, meeting) : [], measurement: measurementsFor(register) };
  let rows = register.rows;
  const additions: LiveAddition[] = [];
  const entries: JournalEntry[] = [];
  for (const entity of ['statusReport', 'measurement'] as const) {
    const cells = tableCells(reading, entity);
    if (wanted[entity].length === 0 || cells === null) continue;
    const planned = planAddRows(reading, entity, wanted[entity], context);
    if ('outcome' in planned) return planned;
    additions.push(...planned.change.additions);
    entries.push(...planned.entries.map((entry): JournalEntry => ({ ...entry, source: 'freeze' })));
    const blank = Object.fromEntries(fieldsOf(entities[entity]).map(([name]) => [name, null]));
    const added = wanted[entity].map((values, index) => ({ ...blank, ...values, id: planned.ids[index] ?? null, at: { sheet: cells.place.sheet, row: cells.table.lastRow + 1 + index } }));
    rows = { ...rows, [entity]: [...rows[entity], ...(added as unknown as typeof rows.measurement)] };
  }
  return { register: { ...register, rows }, additions, entries };
}

/**
 * Freezes the register for a meeting: the edition's list, the followed projects' status and the latest measurements as
 * history, all in one write; rows typed without a number get one. Refused when a number is used twice, or when nothing has changed since the meeting's
 * last edition.
 */
export function planFreeze(given: Reading, meetingId: string, reason: string | null, context: ChangeContext): Planned {
  const numbered = numberBlankRows(given, context);
  const reading: Reading = { ...given, register: numbered.register };
  const { register } = reading;
  const meeting = findRow(register, 'meeting', meetingId);
  if (meeting === null) return refused('noMeeting', { meeting: meetingId, sheet: entities.meeting.sheet });
  if (meeting.status === 'cancelled') return refused('cancelledMeeting', { meeting: meetingId });
  for (const entity of ['snapshot', 'rowVersion'] as const) {
    if (tableCells(reading, entity) === null) return refused('noTable', { sheet: entities[entity].sheet });
  }
  const unnamed = unnamedRows(register);
  if (unnamed.length > 0) {
    const rows = unnamed.slice(0, shownRows).map(({ row }) => `${row.at.sheet} ${String(row.at.row)}`);
    return refused('unnamedRows', { rows: `${rows.join(', ')}${unnamed.length > shownRows ? ' …' : ''}` });
  }
  const editions = editionsOf(register);
  const history = historyOf(reading, meeting.id ?? meetingId, context);
  if ('outcome' in history) return history;
  const manifest = manifestOf(history.register);
  const latest = editionOfMeeting(editions, meeting.id);
  if (latest?.manifest && holdTheSame(latest.manifest, manifest)) return refused('sameEdition', { edition: latest.name });

  const text = manifestText(manifest);
  const id = freshKeys(reading, 'snapshot', context)();
  const edition = nextEditionName(register, meeting, editions);
  const lines = editionLines(reading, { id, edition, time: context.time, meeting: meeting.id, who: context.who, reason, checksum: checksumOf(text) }, text);
  if (lines === null) return refused('noTable', { sheet: entities.snapshot.sheet });
  return { change: { edits: numbered.edits, additions: [...lines, ...history.additions], removals: [] }, entries: [...numbered.entries, ...history.entries], ids: [id] };
}
