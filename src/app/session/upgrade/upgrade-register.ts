import type { Language } from '../../../schema/text.js';
import type { LiveWorkbook } from '../../live-workbook.js';
import { isUpToDate, planUpgrade } from '../../upgrade/plan-upgrade.js';
import { isNewer, newerRegister } from '../../upgrade/register-version.js';
import { findingOfChanges } from '../../upgrade/step-changes.js';
import { upgradeLines } from '../../upgrade/upgrade-words.js';
import { isNothing } from '../../upgrade/workbook-extension.js';
import type { WorkbookFiles } from '../adoption/adoption-desk.js';
import { putLivePages } from './put-live-pages.js';
import { planRepairs } from '../changes/repair-rows.js';
import type { Reading } from '../readings/reading.js';
import type { SaveOutcome, UpgradePreview } from '../register-session.js';
import { refusal } from '../sentences.js';
import type { SessionWork } from '../session-work.js';
import { asUnavailable } from '../inner/as-unavailable.js';

const rounds = 4;

/** What an upgrade would add and change; null for a register that lacks nothing, and for one that is newer. */
export function previewUpgrade({ raw, register }: Reading, language: Language): UpgradePreview | null {
  const plan = planUpgrade(raw, register);
  return isNewer(raw) || isUpToDate(plan) ? null : { isOlder: plan.steps.length > 0, lines: upgradeLines(plan, register, language) };
}

/** Brings the open register up to date, a step at a time, each planned from a new reading: what is done is not done again. */
export async function upgradeRegister(workbook: LiveWorkbook, work: SessionWork, files?: () => Promise<WorkbookFiles>): Promise<SaveOutcome> {
  const written = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    await work.refresh();
    const reading = work.reading();
    if (reading === null) return { kind: 'refused', sentence: refusal('noRegister') };
    if (isNewer(reading.raw)) return { kind: 'refused', sentence: newerRegister };
    const plan = planUpgrade(reading.raw, reading.register);
    if (isUpToDate(plan)) return { kind: 'saved', id: '' };
    if (workbook.extend === undefined || (plan.pages.length > 0 && files === undefined)) return { kind: 'refused', sentence: refusal('cannotAdopt') };
    const { changes, pages, last } = plan;
    // Whether a cell without a value has a formula is not read: what was written is not written again.
    const formulas = plan.extension.formulas.filter(({ table, header }) => !written.has(`${table} ${header}`));
    const extension = { ...plan.extension, formulas };
    for (const { table, header } of formulas) written.add(`${table} ${header}`);
    if (isNothing(extension) && changes.length > 0) {
      const outcome = await work.change((now, context) => planRepairs(now, [findingOfChanges(changes)], context));
      if (outcome.kind !== 'saved') return outcome;
    } else {
      try {
        await work.alone(async () => {
          if (!isNothing(extension)) await workbook.extend?.(extension);
          if (pages.length > 0 && files !== undefined) await putLivePages(workbook, await files(), pages, reading.register);
          if (!isNothing(last)) await workbook.extend?.(last);
        });
      } catch (error) {
        return { kind: 'failed', failure: asUnavailable(error) };
      }
    }
  }
  return { kind: 'refused', sentence: refusal('keeps') };
}
