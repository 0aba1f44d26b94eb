import type { Adoption } from '../../../adoption/adopt-workbook.js';
import type { RawSheet } from '../../../schema/raw-workbook.js';
import type { Part } from '../../../register/parts.js';
import type { Language } from '../../../schema/text.js';
import { intoRegister, type IntoRegister } from '../../adopt/into-register.js';
import { partsToSwitchOn } from '../../adopt/parts-on.js';
import { isKeptSheet, keptSheetName, planKeptSheet } from '../../adopt/kept-sheet.js';
import { journalState } from '../../journal/journal-state.js';
import type { SessionOptions } from '../session-options.js';
import type { SessionWork } from '../session-work.js';
import type { AdoptionSource, BroughtIn, ListTakenOut, ListWritten, WorkbookFiles } from './adoption-desk.js';
import { mustBeSaved, refuse } from './attempt.js';
import { planBringIn, withKept } from './plan-bring-in.js';
import { broughtInLists, copiesOf, listReason } from './brought-in-lists.js';
import { planTakeOutList } from './take-out-list.js';

export interface FurtherLists {
  preview(adoption: Adoption): Promise<IntoRegister>;
  bringIn(source: AdoptionSource, adoption: Adoption, progress: (written: number) => void): Promise<ListWritten>;
  known(): readonly BroughtIn[];
  takeOut(time: string): Promise<ListTakenOut>;
}

/** Lists that come into a register that is there. Each throws as `attempt` understands. */
export function furtherLists({ workbook, today, now }: SessionOptions, work: SessionWork, files: () => Promise<WorkbookFiles>): FurtherLists {
  /** Copies of lists that came in before; without them a list could put back what people have changed since. */
  async function keptSheets(): Promise<readonly RawSheet[]> {
    const names = (work.reading()?.raw.sheets ?? []).filter(isKeptSheet).map(({ name }) => name);
    return names.length === 0 ? [] : (await workbook.readSheets(names)).sheets;
  }

  async function namesForCopies(adoption: Adoption, language: Language): Promise<readonly string[]> {
    const taken = (await workbook.read()).sheets.map(({ name }) => name);
    return adoption.sources.map(({ name }) => {
      const copy = keptSheetName(name, taken, language);
      taken.push(copy);
      return copy;
    });
  }

  /** A hidden copy of each sheet of the list, by which its next version is known. */
  async function keep(adoption: Adoption, names: readonly string[], language: Language): Promise<void> {
    const sheets = adoption.sources.map((source, index) => planKeptSheet(source, names[index] ?? '', language));
    const file = await (await files()).write({ language, title: '', subject: '', creator: '', createdAt: `${today()}T12:00:00Z`, sheets, names: [] });
    await workbook.insertSheets(file, names);
  }

  /** Rows nobody sees would be no help: the part they belong to is switched on, as it is by hand. */
  async function switchOn(part: Part): Promise<void> {
    const { planPart, whatPartShows } = await import('../changes/change-setting.js');
    mustBeSaved(await work.change((reading) => planPart(reading, part, true)));
    const reading = work.reading();
    for (const sheet of reading ? whatPartShows(reading, part).sheets : []) await workbook.setVisibility(sheet, 'visible');
  }

  function known(): readonly BroughtIn[] {
    return broughtInLists(work.journal(), journalState(work.journal()));
  }

  return {
    known,
    preview: async (adoption) => {
      const reading = work.reading() ?? refuse('noRegister');
      if (adoption.rows.length === 0) refuse('noneInList');
      return intoRegister(reading.register, withKept(reading, await keptSheets()), adoption);
    },
    bringIn: async (source, adoption, progress) => {
      const { language } = (work.reading() ?? refuse('noRegister')).register;
      const kept = await keptSheets();
      const copies = await namesForCopies(adoption, language);
      const circumstances = { time: now(), reason: listReason(source.file ?? adoption.sources.map(({ name }) => name).join(', '), copies, language) };
      const before = (work.reading() ?? refuse('noRegister')).register;
      const parts = partsToSwitchOn(before, intoRegister(before, kept, adoption));
      let [added, changed, left] = [0, 0, 0];
      do {
        let written: ListWritten = { added: 0, changed: 0 };
        const outcome = await work.change((reading, context) => {
          const step = planBringIn(reading, kept, adoption, context, circumstances);
          left = step.left;
          if ('change' in step.planned) written = { added: step.planned.change.additions.length, changed: step.planned.change.edits.length };
          return step.planned;
        });
        mustBeSaved(outcome);
        added += written.added;
        changed += written.changed;
        progress(added + changed);
      } while (left > 0);
      await work.alone(() => keep(adoption, copies, language));
      for (const part of parts) await switchOn(part);
      await work.refresh();
      return { added, changed };
    },
    takeOut: async (time) => {
      const left = known().find((one) => one.time === time)?.later ?? 0;
      let [removed, restored] = [0, 0];
      for (;;) {
        let step = { removed: 0, restored: 0 };
        const outcome = await work.change((reading, context) => {
          const next = planTakeOutList(reading, work.journal(), journalState(work.journal()), time, context);
          step = { removed: next.removed, restored: next.restored };
          return next.planned;
        });
        // When nothing more is found of the list, all of it has been taken out.
        if (outcome.kind === 'refused' && removed + restored > 0) {
          const present = new Set((work.reading()?.raw.sheets ?? []).map(({ name }) => name));
          await work.alone(() => workbook.removeSheets(copiesOf(work.journal(), time).filter((name) => present.has(name))));
          await work.refresh();
          return { removed, restored, left };
        }
        mustBeSaved(outcome);
        removed += step.removed;
        restored += step.restored;
      }
    },
  };
}
