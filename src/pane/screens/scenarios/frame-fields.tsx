import type { ReactElement } from 'react';
import { scenarioRound, selectionObjective } from '../../../register/choices/prioritisation.js';
import { funding } from '../../../register/choices/project.js';
import type { RowOf } from '../../../register/entities/index.js';
import { numberToType, typedNumber } from '../../../app/measurements/typed-number.js';
import type { Language } from '../../../schema/text.js';
import { Labelled } from '../../controls/labelled.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { limitWords } from './limits/limit-words.js';
import { scenarioWords as words } from './scenario-words.js';

/** A scenario's frame as people type it. */
export interface FrameDraft {
  readonly name: string;
  readonly year: string;
  readonly frame: string;
  readonly source: string;
  readonly hours: string;
  readonly round: string;
  readonly objective: string;
}

type Frame = Pick<RowOf<'scenario'>, 'name' | 'year' | 'budgetFrame' | 'frameSource' | 'useCapacity' | 'round' | 'objective'>;

export function draftOf({ name, year, budgetFrame, frameSource, useCapacity, round, objective }: Frame, language: Language): FrameDraft {
  return { name: name ?? '', year: year === null ? '' : String(year), frame: budgetFrame === null ? '' : numberToType(budgetFrame, language), source: frameSource ?? '', hours: useCapacity === false ? 'no' : 'yes', round: round ?? '', objective: objective ?? '' };
}

/** `1.200` is no amount in English, where it is a little more than one: it is asked about, not rounded. */
export function isKroner(amount: number | null): amount is number {
  return amount !== null && amount >= 0 && Number.isInteger(amount);
}

export type FrameProblem = 'name' | 'year' | 'frame';

/** What the draft says, and what of it cannot be read; a blank frame is no limit. */
export function readFrame(draft: FrameDraft, language: Language): { readonly frame: Frame; readonly problems: ReadonlySet<FrameProblem> } {
  const amount = draft.frame.trim() === '' ? null : typedNumber(draft.frame, language);
  const bad = draft.frame.trim() !== '' && !isKroner(amount);
  const isYear = /^20\d\d$/.test(draft.year.trim());
  const choice = (value: string): string | null => (value === '' ? null : value);
  const problems = new Set<FrameProblem>([...(draft.name.trim() === '' ? (['name'] as const) : []), ...(isYear ? [] : (['year'] as const)), ...(bad ? (['frame'] as const) : [])]);
  const frame = { name: draft.name.trim(), year: isYear ? Number(draft.year) : null, budgetFrame: bad ? null : amount, frameSource: choice(draft.source), useCapacity: draft.hours === 'yes', round: choice(draft.round), objective: choice(draft.objective) } as Frame;
  return { frame, problems };
}

interface FrameFieldsProps {
  readonly draft: FrameDraft;
  readonly onChange: (draft: FrameDraft) => void;
  /** A missing name is told only where there was one. */
  readonly isNew: boolean;
}

/** Name, year, money and hours of a scenario; what goes further only where depth is switched on. */
export function FrameFields({ draft, onChange, isNew }: FrameFieldsProps): ReactElement {
  const word = useWords();
  const { state, language } = usePane();
  const { problems } = readFrame(draft, language);
  const set = (key: keyof FrameDraft) => (value: string) => onChange({ ...draft, [key]: value });
  return (
    <>
      <Labelled label={word(words.name)} value={draft.name} onChange={set('name')} problem={!isNew && problems.has('name') ? word(words.noName) : null} />
      <Labelled label={word(words.year)} kind="number" value={draft.year} onChange={set('year')} problem={problems.has('year') ? word(words.notYear) : null} />
      <Labelled label={word(words.frame)} kind="number" value={draft.frame} onChange={set('frame')} help={word(words.frameHelp)} problem={problems.has('frame') ? word(words.notNumber) : null} />
      {state.register?.parts.has('funding') === true || draft.source !== '' ? <Labelled label={word(words.source)} value={draft.source} onChange={set('source')} options={[{ value: '', label: word(words.allMoney) }, ...funding.options.map(({ key, label }) => ({ value: key, label: word(label) }))]} /> : null}
      {state.register?.parts.has('capacity') === true || draft.hours === 'no' ? <Labelled label={word(words.hours)} value={draft.hours} onChange={set('hours')} options={[{ value: 'yes', label: word(words.yes) }, { value: 'no', label: word(words.no) }]} /> : null}
      <Labelled label={word(words.round)} value={draft.round} onChange={set('round')} options={[{ value: '', label: '–' }, ...scenarioRound.options.map(({ key, label }) => ({ value: key, label: word(label) }))]} />
      {state.register?.parts.has('prioritisationDepth') === true ? <Labelled label={word(limitWords.objective)} value={draft.objective} onChange={set('objective')} options={selectionObjective.options.map(({ key, label }) => ({ value: key === 'score' ? '' : key, label: word(label) }))} /> : null}
    </>
  );
}
