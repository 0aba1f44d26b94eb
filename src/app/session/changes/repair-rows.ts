import type { AnyRow } from '../../../schema/entity.js';
import type { Finding, FixAddition } from '../../../schema/finding.js';
import { entities, findEntity, type EntityKey } from '../../../register/entities/index.js';
import { applyFixes, type FixPreview } from '../../apply-fixes.js';
import { acceptance } from '../../check-register.js';
import type { LiveAddition, LiveEdit } from '../../live-workbook.js';
import { entryOf, type JournalEntry } from '../../journal/journal-entry.js';
import { journalled, rowContent } from '../../journal/row-content.js';
import { freshKeys, planAddRows } from './add-rows.js';
import { encodeValue } from './encode-values.js';
import { additionOf, type ChangeContext, type Planned } from './planned-change.js';
import { findingsNow } from './findings-now.js';
import { tableCells, type Reading } from '../readings/reading.js';
import { planRestoreRow } from './restore-row.js';
import { refusal } from '../sentences.js';

function editOf(reading: Reading, entity: EntityKey, row: AnyRow, cellsChanged: readonly FixPreview[], context: ChangeContext): { readonly edit: LiveEdit; readonly entry: JournalEntry | null } | null {
  const cells = tableCells(reading, entity);
  const definition = findEntity(entity);
  if (cells === null || definition === null) return null;
  const written = cellsChanged.flatMap(({ field, after }) => {
    const [header, kind] = [cells.headerOf(field), definition.fields[field]];
    const encoded = kind && encodeValue(kind, after, reading.register.language);
    return header === null || !encoded?.ok ? [] : [{ header, expected: cells.cellOf(row.at.row, header), value: encoded.cell }];
  });
  const unchanged = Object.fromEntries(Object.entries(cells.storedCells(row.at.row)).filter(([header]) => !written.some((one) => one.header === header)));
  const after = journalled.includes(entity) ? rowContent(entity, { ...row, ...Object.fromEntries(cellsChanged.map(({ field, after: value }) => [field, value])) }) : null;
  const before = after && context.headOf(entity, after.key);
  const entry = after === null || before === after.hash ? null : entryOf({ entity, key: after.key, before, after }, { time: context.time, who: context.who, source: 'pane' });
  return { edit: { table: cells.table.name, sought: cells.sought(row), cells: written, unchanged }, entry };
}

/** New rows by table; one that has a number already is a row the journal knows, and comes back as it stood. */
function addedRows(reading: Reading, added: readonly FixAddition[], context: ChangeContext): readonly Planned[] {
  const [back, fresh] = [added.filter(({ values }) => 'id' in values), added.filter(({ values }) => !('id' in values))];
  return [
    ...back.map(({ entity, values }) => planRestoreRow(reading, entity as EntityKey, String(values['id']), context)),
    ...[...new Set(fresh.map(({ entity }) => entity as EntityKey))].map((entity) => planAddRows(reading, entity, fresh.filter((one) => one.entity === entity).map(({ values }) => values), context)),
  ];
}

/** The repairs of findings as one change. */
export function planFixes(reading: Reading, wanted: readonly Finding[], context: ChangeContext): Planned {
  return planRepairs(reading, findingsNow(reading, wanted), context);
}

/** The repairs of findings that are of the latest reading. */
export function planRepairs(reading: Reading, findings: readonly Finding[], context: ChangeContext): Planned {
  const { preview, added } = applyFixes(reading.register, findings);
  if (preview.length === 0 && added.length === 0) return { outcome: { kind: 'refused', sentence: refusal('nothing') } };
  const byRow = new Map<string, FixPreview[]>();
  for (const one of preview) {
    const place = `${one.entity} ${String(one.row)}`;
    byRow.set(place, [...(byRow.get(place) ?? []), one]);
  }
  const edits = [...byRow.values()].flatMap((cells) => {
    const [first] = cells;
    const row = first && (reading.register.rows[first.entity as EntityKey] as readonly AnyRow[]).find(({ at }) => at.row === first.row);
    return (first && row && editOf(reading, first.entity as EntityKey, row, cells, context)) ?? [];
  });
  const ids = [...new Set(preview.flatMap(({ entity, row }) => (reading.register.rows[entity as EntityKey] as readonly AnyRow[]).find(({ at }) => at.row === row)?.['id'] ?? []))] as string[];
  const additions: LiveAddition[] = [];
  const entries = edits.flatMap(({ entry }) => entry ?? []);
  for (const planned of addedRows(reading, added, context)) {
    if ('outcome' in planned) return planned;
    additions.push(...planned.change.additions);
    entries.push(...planned.entries);
    ids.push(...planned.ids);
  }
  return { change: { edits: edits.map(({ edit }) => edit), additions, removals: [] }, entries, ids };
}

/** Findings accepted with a reason, as rows of their own. */
export function planAccept(reading: Reading, wanted: readonly Finding[], reason: string, context: ChangeContext): Planned {
  const { register } = reading;
  const cells = tableCells(reading, 'ignoredFinding');
  if (cells === null) return { outcome: { kind: 'refused', sentence: refusal('noTable', { sheet: entities.ignoredFinding.sheet }) } };
  if (reason.trim() === '') return { outcome: { kind: 'refused', sentence: refusal('noReason') } };
  const findings = findingsNow(reading, wanted);
  if (findings.length === 0) return { outcome: { kind: 'refused', sentence: refusal('nothing') } };
  const give = freshKeys(reading, 'ignoredFinding', context);
  const ids: string[] = [];
  const additions = findings.map((finding) => {
    const values = { ...acceptance(register, finding, { reason: reason.trim(), who: context.who }), id: give() };
    ids.push(values.id);
    const encoded = new Map(
      Object.entries(values).flatMap(([name, value]) => {
        const one = encodeValue(entities.ignoredFinding.fields[name as keyof typeof entities.ignoredFinding.fields], value, register.language);
        return one.ok ? [[name, one] as const] : [];
      }),
    );
    return additionOf(cells, entities.ignoredFinding, encoded);
  });
  const missing = additions.find((one) => 'missing' in one);
  if (missing) return { outcome: { kind: 'refused', sentence: refusal('noField', { field: missing.missing, sheet: entities.ignoredFinding.sheet }) } };
  return { change: { edits: [], additions: additions as readonly LiveAddition[], removals: [] }, entries: [], ids };
}
