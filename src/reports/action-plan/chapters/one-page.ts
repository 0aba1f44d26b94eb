import type { DocumentBlock, FiguresBlock } from '../../../schema/document-models.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { allFigures } from '../../../benefits/benefit-figures.js';
import { bold, bullets, labelled, paragraph } from '../../blocks/text-blocks.js';
import { sameKey } from '../../facts/same-key.js';
import { introduction, type Chapter } from '../chapter.js';
import { amountOf, effortsOf, type Effort, type PlanFacts } from '../plan-facts.js';
import { draftPage } from './draft-page.js';

type Figure = FiguresBlock['figures'][number];

function hoursFigure({ register, say, language, year, has }: PlanFacts): Figure | null {
  const rows = has('capacity') ? register.rows.allocation.filter((row) => row.year === year && row.status !== 'refused') : [];
  if (rows.length === 0) return null;
  return { value: formatNumber(rows.reduce((sum, { hours }) => sum + (hours ?? 0), 0), language), label: say({ da: 'timer tildelt og ønsket i {year}', en: 'hours granted and wished for in {year}' }, { year }) };
}

function mustWords(must: number, { say }: PlanFacts): string {
  if (must === 0) return '';
  return say(must === 1 ? { da: ', heraf {must} skal-opgave', en: ', of which {must} must' } : { da: ', heraf {must} skal-opgaver', en: ', of which {must} musts' }, { must });
}

function figures(facts: PlanFacts): FiguresBlock {
  const { say, money, year, register } = facts;
  const prioritised = effortsOf(facts, 'prioritised');
  const must = prioritised.filter(({ project }) => project.obligation === 'must').length;
  const amount = amountOf(prioritised);
  const benefits = allFigures(register).filter(({ benefit, standing }) => standing === 'counted' && prioritised.some(({ project }) => sameKey(benefit.project, project.id)));
  const made: readonly (Figure | null)[] = [
    { value: String(prioritised.length), label: `${say(prioritised.length === 1 ? { da: 'prioriteret indsats', en: 'prioritised effort' } : { da: 'prioriterede indsatser', en: 'prioritised efforts' })}${mustWords(must, facts)}` },
    amount === null ? null : { value: money(amount), label: say(prioritised.length === 1 ? { da: 'koster den i {year}', en: 'is its cost in {year}' } : { da: 'koster de i {year}', en: 'is their cost in {year}' }, { year }) },
    benefits.length === 0 ? null : { value: String(benefits.length), label: say(benefits.length === 1 ? { da: 'gevinst, der følges', en: 'benefit that is followed' } : { da: 'gevinster, der følges', en: 'benefits that are followed' }) },
    hoursFigure(facts),
  ];
  return { kind: 'figures', figures: made.filter((figure) => figure !== null) };
}

function names(efforts: readonly Effort[], { language }: PlanFacts): string {
  return `${listOf(efforts.map(({ project }) => project.name ?? '').filter(Boolean), language)}.`;
}

function decided(facts: PlanFacts): readonly DocumentBlock[] {
  const { say, year, undecided } = facts;
  if (undecided) return draftPage(facts);
  if (effortsOf(facts, 'prioritised').length > 0) return [figures(facts)];
  return [paragraph(say({ da: 'Ingen indsatser er prioriteret i {year} endnu.', en: 'No efforts have been prioritised in {year} yet.' }, { year }))];
}

/** The whole plan on one page: figures, focus, and what is in, to be matured and not in. */
export function onePage(facts: PlanFacts): Chapter {
  const { say, plan, language, year, endingBefore, undecided } = facts;
  const focus = (plan?.focus ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  const prioritised = effortsOf(facts, 'prioritised');
  const groups: readonly (readonly [string, readonly Effort[]])[] = [
    [say({ da: 'Skal-opgaver', en: 'Musts' }), prioritised.filter(({ project }) => project.obligation === 'must')],
    [say({ da: 'Øvrige prioriterede indsatser', en: 'Other prioritised efforts' }), prioritised.filter(({ project }) => project.obligation !== 'must')],
    [say({ da: 'Skal modnes', en: 'To be matured' }), effortsOf(facts, 'maturing')],
    [say({ da: 'Ikke prioriteret', en: 'Not prioritised' }), effortsOf(facts, 'notPrioritised')],
  ];
  const ending = countPhrase(endingBefore.length, {
    one: { da: '{N} indsats afsluttes, før {year} begynder.', en: '{N} effort ends before {year} begins.' },
    many: { da: '{N} indsatser afsluttes, før {year} begynder.', en: '{N} efforts end before {year} begins.' },
    gender: 'common',
  }, language, { year });
  const blocks: readonly DocumentBlock[] = [
    ...introduction(facts, 'onePage'),
    ...decided(facts),
    ...(focus.length === 0 ? [] : [paragraph(bold(say({ da: 'Årets fokus', en: 'Focus of the year' }))), bullets(focus)]),
    ...groups.filter(([, efforts]) => efforts.length > 0).map(([label, efforts]) => paragraph(labelled(`${label} (${String(efforts.length)})`, names(efforts, facts)))),
    ...(endingBefore.length === 0 || undecided ? [] : [paragraph(ending)]),
  ];
  return { id: 'one-page', title: say({ da: 'Planen på én side', en: 'The plan on one page' }), numbered: false, blocks, pageBreakBefore: true };
}
