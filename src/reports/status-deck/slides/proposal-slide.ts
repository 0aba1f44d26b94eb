import { shortListOf } from '../../../schema/wording/list-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { groupedTable, numberCell } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import { projectName } from '../../facts/project-name.js';
import { proposedPlan, type Proposed, type ProposedPlan } from '../../facts/proposed-plan.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

/** Rows a page holds; those left out come first, since they are what is asked about. */
const rowsShown = 10;
const leftShown = 6;

function titleOf({ chosen, left, year, scenario }: ProposedPlan, { say, language }: DeckFacts): string {
  const params = { chosen: countWord(chosen.length, language), left: countWord(left.length, language), all: countWord(chosen.length + left.length, language), year };
  if (left.length === 0) return say({ da: 'Der er plads til alle {all} projekter i Indsatsplan {year}', en: 'There is room for all {all} projects in Action plan {year}' }, params);
  if (scenario.round === 'spring') return sentenceStart(say({ da: '{chosen} af {all} projekter er med i forårets budgetønsker til {year} – {left} må vente', en: "{chosen} of {all} projects are in the spring's budget wishes for {year} – {left} must wait" }, params));
  return sentenceStart(say({ da: '{chosen} af {all} projekter er med i forslaget til Indsatsplan {year} – {left} må vente', en: '{chosen} of {all} projects are in the proposal for Action plan {year} – {left} must wait' }, params));
}

function footnoteOf(plan: ProposedPlan, more: { readonly chosen: number; readonly left: number }, { say, language, currency }: DeckFacts): string {
  const { scenario, chosen, onTheEdge, year } = plan;
  const spent = moneyInProse(chosen.reduce((sum, { amount }) => sum + (amount ?? 0), 0), currency, language);
  const named = onTheEdge.map((project) => shorten(projectName(project, say), 60));
  return [
    scenario.budgetFrame === null
      ? say({ da: 'De valgte koster {spent} i {year}.', en: 'Those chosen cost {spent} in {year}.' }, { spent, year })
      : say({ da: 'De valgte koster {spent} af rammen på {frame} i {year}.', en: 'Those chosen cost {spent} of the frame of {frame} in {year}.' }, { spent, frame: moneyInProse(scenario.budgetFrame, currency, language), year }),
    ...(more.chosen === 0 ? [] : [say({ da: '{n} mere er med.', en: '{n} more are in.' }, { n: sentenceStart(countWord(more.chosen, language, 'common')) })]),
    ...(more.left === 0 ? [] : [say({ da: '{n} mere må vente.', en: '{n} more must wait.' }, { n: sentenceStart(countWord(more.left, language, 'common')) })]),
    ...(named.length === 0 ? [] : [say({ da: 'På vippen, hvis én vægt flyttes en femtedel: {names}.', en: 'On the edge if one weight moves by a fifth: {names}.' }, { names: shortListOf(named, 3, language) })]),
  ].join(' ');
}

/** What is proposed for the year ahead: who is in, in the order of the ranking, who must wait, and why. Left out until a scenario is locked for it. */
export function proposalSlide(facts: DeckFacts): SlideDraft | null {
  const { register, say, language, currency, meeting, day, has } = facts;
  const plan = has('prioritisation') ? proposedPlan(register, meeting?.id ?? null, day) : null;
  if (plan === null) return null;
  const left = plan.left.slice(0, Math.max(leftShown, rowsShown - plan.chosen.length));
  const chosen = plan.chosen.slice(0, rowsShown - left.length);
  const { unit, show } = moneyUnitOf([...chosen, ...left].map(({ amount }) => amount), currency, language);
  const place = ({ ranked }: Proposed): string => (ranked.mustDo ? say({ da: 'Skal', en: 'Must' }) : ranked.rank === null ? '–' : String(ranked.rank));
  const table = groupedTable(
    [
      { heading: `${say({ da: 'Med', en: 'In' })} (${String(plan.chosen.length)})`, records: chosen },
      { heading: `${say({ da: 'Må vente', en: 'Must wait' })} (${String(plan.left.length)})`, records: left },
    ],
    [
      { title: say({ da: 'Plads', en: 'Place' }), width: 9, cell: place, always: true },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 42, cell: ({ ranked }) => shorten(projectName(ranked.project, say), 90) },
      { title: `${String(plan.year)} (${unit})`, width: 15, align: 'right', cell: ({ amount }) => numberCell(amount, show) },
      { title: say({ da: 'Hvorfor', en: 'Why' }), width: 66, cell: ({ why }) => (why === null ? null : wholeSentences(why, 150)) },
    ],
    { description: say({ da: 'Projekter, der er med, og projekter, der må vente', en: 'Projects that are in, and projects that must wait' }) },
  );
  return {
    id: 'proposal',
    name: { da: 'Forslag til prioritering', en: 'Proposed priorities' },
    layout: 'content',
    title: titleOf(plan, facts),
    contents: [full(table)],
    footnote: footnoteOf(plan, { chosen: plan.chosen.length - chosen.length, left: plan.left.length - left.length }, facts),
    sources: [
      { entity: 'scenario', fields: ['name', 'year', 'budgetFrame', 'locked', 'meeting'] },
      { entity: 'scenarioProject', fields: ['project', 'chosen', 'reasonText'] },
      { entity: 'assessment', fields: ['project', 'criterion', 'score'] },
      { entity: 'criterion', fields: ['name', 'weight'] },
    ],
    rules: [
      say(
        {
          da: 'Forslaget er scenariet «{name}», som det er låst. Pladsen er blandt årets kandidater; skal-opgaver står udenfor. Beløbet er årets forventede udgift.',
          en: 'The proposal is the scenario “{name}” as it was locked. The place is among the candidates of the year; musts stand outside. The amount is the expected cost of the year.',
        },
        { name: plan.scenario.name ?? plan.scenario.id ?? '' },
      ),
    ],
  };
}
