import type { DocumentModel } from '../../schema/document-models.js';
import { buildBudgetWishes, budgetWishesCsv } from '../../reports/budget-wishes/build-budget-wishes.js';
import { wishesOf, type Wishes } from '../../reports/budget-wishes/wish-lines.js';
import { buildLetter } from '../../reports/letters/build-letter.js';
import { letterMail, type LetterMail } from '../../reports/letters/letter-mail.js';
import { visibleRegister } from '../../reports/facts/visible-register.js';
import type { Reason } from '../../prioritisation/selection/reasons.js';
import type { Candidate } from '../../prioritisation/selection/selection-model.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { safeFileName, uniqueNames } from '../documents/file-name.js';
import type { SolvedScenario } from './solve-scenario.js';

/** The kind no to one project that was not chosen. */
export interface Answer {
  readonly candidate: Candidate;
  readonly letter: DocumentModel;
  readonly mail: LetterMail;
  /** Without its ending. */
  readonly fileName: string;
}

export interface Answers {
  readonly answers: readonly Answer[];
  readonly wishes: Wishes & { readonly document: DocumentModel; readonly csv: string; readonly fileName: string };
  readonly mailsFileName: string;
}

const wanting: ReadonlySet<string | null> = new Set([null, 'notSought', 'sought']);

/** A reason that names no project which the reader may not know of. */
function told(reason: Reason, isShown: (candidate: Candidate) => boolean, name: string): Reason {
  const candidate = (one: Candidate): Candidate => (isShown(one) ? one : { ...one, project: { ...one.project, name } });
  const swap = (one: Reason['levelTogether']): Reason['levelTogether'] => (one === null ? null : { comesIn: one.comesIn.map(candidate), goesOut: one.goesOut.map(candidate) });
  const obstacles = reason.obstacles.map((one): typeof one => {
    if (one.kind === 'exclusion') return { ...one, by: candidate(one.by) };
    if (one.kind === 'contradiction') return { ...one, one: candidate(one.one), other: candidate(one.other) };
    if (one.kind !== 'block') return one;
    const { block } = one;
    const needed = block.kind === 'prerequisite' && block.project !== null && !isShown({ ...one.candidate, key: block.key, project: block.project }) ? { ...block, project: { ...block.project, name } } : block;
    // What people wrote of a project that may not be shown may not be shown either.
    const may = needed.kind === 'lockedOut' && !isShown(one.candidate) ? { ...needed, why: null } : needed;
    return { ...one, candidate: candidate(one.candidate), block: may };
  });
  return { ...reason, along: reason.along.map(candidate), neededBy: reason.neededBy.map(candidate), levelWith: reason.levelWith.map(candidate), levelTogether: swap(reason.levelTogether), ahead: reason.ahead.map(candidate), aheadTogether: swap(reason.aheadTogether), wouldGoOut: reason.wouldGoOut.map(candidate), obstacles };
}

/**
 * What goes out of a scenario: an answer to each that was not chosen, as letter and as mail, and the list of what is
 * asked money for. Both go beyond the group: what may not be shown there stays out, and is not named.
 */
export function answersOf(whole: Register, { built, selection }: SolvedScenario, round: RowOf<'scenario'>['round']): Answers {
  const { register } = visibleRegister(whole, 'wide');
  const { language, asOf } = register;
  const isDanish = language === 'da';
  const shown = new Set(register.rows.project.map(({ id }) => id));
  const isShown = ({ project }: Candidate): boolean => shown.has(project.id);
  const context = { year: built.year, round, considered: built.model.candidates.length, createdAt: `${asOf}T12:00:00` };
  const nameFor = uniqueNames();
  const year = String(built.year);
  const answers = built.model.candidates.flatMap((candidate, i): readonly Answer[] => {
    const [reason, ranked] = [selection.reasons[i], built.ranked[i]];
    if (!reason || !ranked || reason.isIn || reason.reason === 'notInPlan' || !isShown(candidate)) return [];
    const why = told(reason, isShown, isDanish ? 'et andet projekt' : 'another project');
    const name = candidate.project.name ?? candidate.key;
    return [{ candidate, letter: buildLetter(register, ranked, why, context), mail: letterMail(register, ranked, why, context), fileName: nameFor(safeFileName(isDanish ? `Svar på forslag ${name}` : `Answer to proposal ${name}`)) }];
  });
  const asking = built.model.candidates.flatMap((candidate, i) => (selection.chosen[i] === true && isShown(candidate) && wanting.has(candidate.project.appropriation) ? [candidate.project] : []));
  const wishes = wishesOf(register, asking, built.year);
  return {
    answers,
    wishes: {
      ...wishes,
      document: buildBudgetWishes(register, wishes, built.year, context.createdAt),
      csv: budgetWishesCsv(register, wishes.lines, built.year),
      fileName: nameFor(safeFileName(isDanish ? `Budgetønsker ${year}` : `Budget wishes ${year}`)),
    },
    mailsFileName: nameFor(safeFileName(isDanish ? `Svar på forslag ${year} – mails` : `Answers to proposals ${year} – mails`)),
  };
}

/** A mail as text to copy or keep. */
export function mailText({ to, subject, body }: LetterMail): string {
  return [...(to === null ? [] : [to]), subject, '', body].join('\n');
}
