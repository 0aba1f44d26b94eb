import { buildBudgetWishes, budgetWishesCsv } from '../../reports/budget-wishes/build-budget-wishes.js';
import { wishLines } from '../../reports/budget-wishes/wish-lines.js';
import { buildLetter } from '../../reports/letters/build-letter.js';
import { visibleRegister } from '../../reports/facts/visible-register.js';
import type { RowOf } from '../../register/entities/index.js';
import { utf8 } from '../../schema/utf8.js';
import { safeFileName, uniqueNames } from '../documents/file-name.js';
import type { MadeFile } from '../documents/made-document.js';
import { privacyStops } from '../documents/privacy-stop.js';
import type { RenderDocument } from '../ports.js';
import type { Prioritisation } from './prioritise.js';

const wanting: ReadonlySet<string | null> = new Set([null, 'notSought', 'sought']);

/** What goes out of a scenario: a letter draft to each that was not chosen, and the list of what is asked money for. */
export async function makeAnswers(one: Prioritisation, round: RowOf<'scenario'>['round'], render: RenderDocument, template: Uint8Array): Promise<{ readonly files: readonly MadeFile[] } | { readonly findings: ReturnType<typeof privacyStops> }> {
  const findings = privacyStops(one.register);
  if (findings.length > 0) return { findings };
  // Letters and lists go beyond the group: what may not be shown there stays out.
  const { register } = visibleRegister(one.register, 'wide');
  const shown = new Set(register.rows.project.map(({ id }) => id));
  const { built, selection } = one;
  const { language, asOf } = register;
  const createdAt = `${asOf}T12:00:00`;
  const nameFor = uniqueNames();
  const files: MadeFile[] = [];
  const considered = built.model.candidates.length;
  for (const [i, candidate] of built.model.candidates.entries()) {
    const [reason, ranked] = [selection.reasons[i], built.ranked[i]];
    if (!reason || !ranked || reason.isIn || !shown.has(candidate.key)) continue;
    const name = nameFor(safeFileName(language === 'da' ? `Svar på forslag ${candidate.project.name ?? candidate.key}` : `Answer to proposal ${candidate.project.name ?? candidate.key}`));
    files.push({ name: `${name}.docx`, bytes: await render(buildLetter(register, ranked, reason, { year: built.year, round, considered, createdAt }), template) });
  }
  const asking = built.model.candidates.filter((candidate, i) => selection.chosen[i] && shown.has(candidate.key) && wanting.has(candidate.project.appropriation)).map(({ project }) => project);
  const lines = wishLines(register, asking, built.year);
  const list = nameFor(safeFileName(language === 'da' ? `Budgetønsker ${String(built.year)}` : `Budget wishes ${String(built.year)}`));
  files.push({ name: `${list}.docx`, bytes: await render(buildBudgetWishes(register, lines, built.year, createdAt), template) });
  // Excel reads UTF-8 only when the file says so.
  files.push({ name: `${list}.csv`, bytes: utf8(`\ufeff${budgetWishesCsv(register, lines, built.year)}`) });
  return { files };
}
