import type { RawSheet } from '../../../schema/raw-workbook.js';
import { readAdoptionRecord, type AdoptionRecord } from '../../adopt/live/adoption-record.js';
import { wholeTable } from '../../journal/journal-entry.js';
import { journalState } from '../../journal/journal-state.js';
import { readRegister } from '../../read-register.js';
import { sheetNames } from '../../workbook-plan/workbook-names.js';
import type { SessionOptions } from '../session-options.js';
import type { HeldState } from '../session-store.js';
import type { SessionWork } from '../session-work.js';
import { asUnavailable } from '../inner/as-unavailable.js';
import { unavailableSentence } from '../../unavailable-sentences.js';
import type { AdoptionDesk, Unfinished, WorkbookFiles } from './adoption-desk.js';
import { attempt, refuse } from './attempt.js';
import type { FurtherLists } from './further-lists.js';
import { broughtInLists, copiesOf } from './brought-in-lists.js';
import type { BringInRegister, LeftOver } from './take-into-use.js';

/**
 * The desk over a session's work: everything it does is done in its turn, and the register is read anew afterwards. What
 * reads, plans and writes whole registers is fetched when it is first asked for, since few openings of the pane need it.
 */
export function createAdoptionDesk(options: SessionOptions, work: SessionWork, held: HeldState): AdoptionDesk {
  const { workbook, today, now } = options;
  let leftOver: LeftOver | null = null;

  function files(): Promise<WorkbookFiles> {
    return options.files ? options.files() : refuse('cannotAdopt');
  }

  async function lists(): Promise<FurtherLists> {
    const { furtherLists } = await import('./further-lists.js');
    return furtherLists(options, work, files);
  }

  function record(): AdoptionRecord | null {
    const reading = work.reading();
    return reading && readAdoptionRecord(reading.raw);
  }

  /** Does something that makes the workbook another one, and reads it from the beginning, however it ended. */
  async function anew<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await work.alone(task);
    } finally {
      work.forget();
      await work.refresh();
    }
  }

  function unfinished(): Unfinished | null {
    const list = record()?.list ?? null;
    if (list === null || work.knows('project', list.last)) return null;
    return { written: work.reading()?.register.rows.project.length ?? 0, total: list.count, canFinish: leftOver !== null };
  }

  /** Writes the rest of a list that was too large for one go. What stops it half way is told with where that leaves people. */
  async function finish(progress: (written: number) => void): Promise<AdoptionRecord> {
    if (leftOver !== null) {
      const { rest, ...given } = leftOver;
      const { bringRest } = await import('./bring-rest.js');
      try {
        await bringRest(workbook, work, rest, given, progress);
        leftOver = null;
      } catch (error) {
        const half = unfinished();
        if (half === null) throw error;
        refuse('partlyTakenIn', { written: half.written, total: half.total, why: unavailableSentence(asUnavailable(error)) });
      }
    }
    return record() ?? refuse('notThere');
  }

  async function begin(order: Pick<BringInRegister, 'adoption' | 'language' | 'file' | 'putAside'>, progress: (written: number) => void): Promise<AdoptionRecord> {
    leftOver = await anew(async () => {
      const raw = await workbook.read();
      if (!('notARegister' in readRegister(raw, today()))) refuse('alreadyRegister');
      const { takeIntoUse } = await import('./take-into-use.js');
      return takeIntoUse(workbook, await files(), { ...order, asOf: today(), time: now(), who: held.state().who, sheets: raw.sheets });
    });
    return finish(progress);
  }

  /** Sheets people made themselves: a register's own are no list to bring into it. */
  async function foreign(sheets: readonly RawSheet[]): Promise<readonly RawSheet[]> {
    if (work.reading() === null) return sheets;
    const { isKeptSheet } = await import('../../adopt/kept-sheet.js');
    const own = new Set([...(record()?.sheets ?? []), ...(work.reading()?.raw.tables ?? []).map(({ sheet }) => sheet), ...Object.values(sheetNames).flatMap(({ da, en }) => [da, en])]);
    return sheets.filter((sheet) => !own.has(sheet.name) && !isKeptSheet(sheet));
  }

  return {
    today,
    look: () =>
      attempt(async () => {
        const { sheets } = await work.alone(() => workbook.readSheets(null));
        const { asLists } = await import('../../../adoption/sheets/as-lists.js');
        return { ...asLists({ sheets: await foreign(sheets) }), file: null };
      }),
    open: (name, bytes) =>
      attempt(async () => {
        const { readSourceFile } = await import('./read-source-file.js');
        const source = await readSourceFile(name, bytes, files);
        const raw = { tables: [], names: new Map<string, string>(), ...source.workbook };
        if (!('notARegister' in readRegister(raw, today()))) refuse('isRegister', { file: name });
        return source;
      }, name),
    takeIntoUse: ({ source, adoption, language, putAside }, progress = () => undefined) =>
      attempt(() => {
        if (adoption.rows.length === 0) refuse('noneInList');
        const sheets = source.file === null && putAside ? adoption.sources.map(({ name }) => name) : [];
        return begin({ adoption, language, file: source.file, putAside: sheets }, progress);
      }),
    beginEmpty: (language) => attempt(() => begin({ adoption: null, language, file: null, putAside: [] }, () => undefined)),
    record,
    unfinished,
    finish: (progress = () => undefined) => attempt(() => finish(progress)),
    changesSince: () => work.journal().filter(({ key }) => key !== wholeTable).length,
    takeOut: () =>
      attempt(async () => {
        const was = record() ?? refuse('notTakenIn');
        const { takeOut } = await import('./take-into-use.js');
        const all = { ...was, sheets: [...was.sheets, ...copiesOf(work.journal())] };
        leftOver = null;
        await anew(async () => takeOut(workbook, all, (await workbook.read()).sheets.map(({ name }) => name)));
        return was;
      }),
    previewBringIn: (adoption) => attempt(async () => (await lists()).preview(adoption)),
    bringIn: (source, adoption, progress = () => undefined) => attempt(async () => (await lists()).bringIn(source, adoption, progress)),
    broughtIn: () => broughtInLists(work.journal(), journalState(work.journal())),
    takeOutList: (time) => attempt(async () => (await lists()).takeOut(time)),
  };
}
