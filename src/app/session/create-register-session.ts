import { applyFixes } from '../apply-fixes.js';
import { isOlder } from '../upgrade/register-version.js';
import { readIdentity } from '../read-register/read-identity.js';
import { createAdoptionDesk } from './adoption/create-adoption-desk.js';
import type { EntityKey } from '../../register/entities/index.js';
import type { FieldValues, RegisterSession, SaveOutcome } from './register-session.js';
import { tableCells } from './readings/reading.js';
import { findingsNow } from './changes/findings-now.js';
import type { SessionOptions } from './session-options.js';
import { sessionStore } from './session-store.js';
import { sessionWork } from './session-work.js';
import { asUnavailable } from './inner/as-unavailable.js';

export type { KeptStore, SessionOptions } from './session-options.js';

/** A session over a workbook. It reads nothing until `refresh` is called, and follows the workbook's hints from then on. */
export function createRegisterSession(options: SessionOptions): RegisterSession {
  const { workbook, store } = options;
  const held = sessionStore(options.who ?? store.get('who'));
  const work = sessionWork(options, held);

  const stopHints = workbook.onHint((hint) => {
    if (hint.what === 'content' && work.reading() !== null) void work.follow(hint.sheets ?? null);
  });
  const stopWaits = workbook.onWait?.((waitsForCell) => {
    held.set({ waitsForCell });
  });

  function failed(error: unknown): SaveOutcome {
    const failure = asUnavailable(error);
    held.set({ failure });
    return { kind: 'failed', failure };
  }

  async function switchPart(part: string, on: boolean): Promise<SaveOutcome> {
    const tools = await import('./changes/change-setting.js').catch(failed);
    if ('kind' in tools) return tools;
    const { planPart, whatPartShows } = tools;
    const outcome = await work.change((reading) => planPart(reading, part, on));
    const reading = work.reading();
    if (outcome.kind !== 'saved' || reading === null) return outcome;
    const { sheets, views, columns } = whatPartShows(reading, part);
    try {
      for (const sheet of sheets) await workbook.setVisibility(sheet, on ? 'visible' : 'hidden');
      for (const view of views) {
        await workbook.setVisibility(view, on ? 'visible' : 'hidden').catch((error: unknown) => {
          if (asUnavailable(error).reason !== 'no-such-sheet') throw error;
        });
      }
      await workbook.setColumnsHidden?.(columns.map((column) => ({ ...column, hidden: !on })));
      return outcome;
    } catch (error) {
      return failed(error);
    }
  }

  /** Two registers may be open beside each other in one browser. */
  function keptName(name: string): string {
    const reading = work.reading();
    return `${name}.${(reading && readIdentity(reading.raw)?.registerId) ?? workbook.facts.name ?? ''}`;
  }

  const addRows = (entity: EntityKey, rows: readonly FieldValues[], days: readonly string[] = []): Promise<SaveOutcome> =>
    import('./changes/add-rows-once.js').then(({ planAddOnce }) => work.change((reading, context, unsure) => planAddOnce(reading, entity, rows, context, unsure, days)), failed);

  return {
    workbook,
    adoption: createAdoptionDesk(options, work, held),
    state: held.state,
    subscribe: held.subscribe,
    refresh: work.refresh,
    setWho: (who) => {
      const name = who?.trim() ?? '';
      store.set('who', name === '' ? null : name);
      held.set({ who: name === '' ? null : name });
    },
    saveRow: (edit) => import('./changes/save-row.js').then(({ planSaveRow }) => work.change((reading, context) => planSaveRow(reading, edit, context)), failed),
    addRow: (entity, values, days) => addRows(entity, [values], days),
    addRows: (entity, rows) => addRows(entity, rows),
    saveRows: (edits) => import('./changes/add-measurements.js').then(({ planSaveRows }) => work.change((reading, context) => planSaveRows(reading, edits, context)), failed),
    addMeasurements: (entries) => import('./changes/add-measurements.js').then(({ planAddMeasurements }) => work.change((reading, context) => planAddMeasurements(reading, entries, context)), failed),
    archiveRow: (entity, id, reason) => import('./changes/archive-row.js').then(({ planArchiveRow }) => work.change((reading, context) => planArchiveRow(reading, entity, id, reason, context)), failed),
    restoreRow: (entity, id) => import('./changes/restore-row.js').then(({ planRestoreRow }) => work.change((reading, context) => planRestoreRow(reading, entity, id, context)), failed),
    previewFixes: (findings) => {
      const reading = work.reading();
      return reading === null ? [] : applyFixes(reading.register, findingsNow(reading, findings)).preview;
    },
    applyFixes: (findings) => import('./changes/repair-rows.js').then(({ planFixes }) => work.change((reading, context) => planFixes(reading, findings, context)), failed),
    accept: (findings, reason) => import('./changes/repair-rows.js').then(({ planAccept }) => work.change((reading, context) => planAccept(reading, findings, reason, context)), failed),
    freeze: (meeting, reason) => import('./changes/freeze-edition.js').then(({ planFreeze }) => work.change((reading, context) => planFreeze(reading, meeting, reason, context)), failed),
    goTo: async (place) => {
      const reading = work.reading();
      try {
        const cell = reading && (await import('./places.js')).cellOfPlace(reading.register, place);
        if (cell) await workbook.select(cell.sheet, cell.address);
      } catch (error) {
        held.set({ failure: asUnavailable(error) });
      }
    },
    rowAtSelection: async () => {
      const reading = work.reading();
      if (reading === null) return null;
      try {
        const cell = await workbook.selection();
        return cell && (await import('./places.js')).placeOfCell(reading.register, cell);
      } catch (error) {
        held.set({ failure: asUnavailable(error) });
        return null;
      }
    },
    setSetting: (key, value) => import('./changes/change-setting.js').then(({ planSetting }) => work.change((reading) => planSetting(reading, key, value)), failed),
    switchPart,
    lacksColumns: () => {
      const reading = work.reading();
      return reading !== null && isOlder(reading.raw, reading.register);
    },
    previewUpgrade: async (language) => {
      const reading = work.reading();
      if (reading === null || !isOlder(reading.raw, reading.register)) return null;
      const [{ previewUpgrade }] = await Promise.all([import('./upgrade/upgrade-register.js'), options.texts?.()]);
      return previewUpgrade(reading, language);
    },
    upgrade: () => Promise.all([import('./upgrade/upgrade-register.js'), options.texts?.()]).then(([{ upgradeRegister }]) => upgradeRegister(workbook, work, options.files), failed),
    ownCells: (entity) => {
      const reading = work.reading();
      const cells = reading && tableCells(reading, entity);
      return cells && { headers: cells.place.ownColumns.map(({ header }) => header), cell: (row, header) => cells.cellOf(row.at.row, header) };
    },
    ownDates: async (entity) => {
      const reading = work.reading();
      const cells = reading && tableCells(reading, entity);
      return cells ? (await import('./own-columns/own-dates.js')).ownDates(workbook, cells) : new Set<string>();
    },
    ownLooks: async (entity, id) => {
      const reading = work.reading();
      return reading && (await import('./own-columns/own-looks.js')).ownLooks(workbook, reading, entity, id);
    },
    kept: (name) => store.get(keptName(name)),
    keep: (name, value) => store.set(keptName(name), value),
    dispose: () => {
      stopHints();
      stopWaits?.();
      work.stop();
    },
  };
}
