import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { bullets, left, right } from '../../blocks/text-blocks.js';
import { projectName } from '../../facts/project-name.js';
import { mappedProjects, valueMapChart } from '../../facts/value-map.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

const shownProjects = 10;
const least = 4;
/** The middle of the scale: above it on both axes is worth much and can be done. */
const middle = 50;

/** Appendix B: value against feasibility of what has been assessed. Left out until four projects have a place in it. */
export function valueMapSlide(facts: DeckFacts): SlideDraft | null {
  const { register, scope, say, language, currency, has } = facts;
  if (!has('prioritisation')) return null;
  const inScope = new Set(scope.projects);
  const { mapped, withoutCost } = mappedProjects(register, (project) => inScope.has(project));
  if (mapped.length < least) return null;
  const shown = mapped.slice(0, shownProjects);
  const good = mapped.filter(({ value, feasibility }) => value > middle && feasibility > middle).length;
  const notes = [
    ...(mapped.length <= shownProjects ? [] : [say({ da: 'Vist er de {shown} højest rangerede af {all}.', en: 'Shown are the {shown} highest ranked of {all}.' }, { shown: countWord(shownProjects, language), all: countWord(mapped.length, language) })]),
    ...(withoutCost.length === 0 ? [] : [say({ da: 'Uden beløb og derfor ikke med: {names}.', en: 'Without an amount and so not shown: {names}.' }, { names: shortListOf(withoutCost.map((project) => shorten(projectName(project, say), 60)), 3, language) })]),
  ];
  return {
    id: 'value-map',
    name: { da: 'Værdi og gennemførlighed', en: 'Value and feasibility' },
    layout: 'two-columns',
    title: countPhrase(good, {
      none: { da: 'Ingen af de {all} vurderede projekter har både høj værdi og er lette at gennemføre', en: 'None of the {all} assessed projects is both of high value and easy to carry out' },
      one: { da: 'Ét af {all} vurderede projekter har både høj værdi og er let at gennemføre', en: 'One of {all} assessed projects is both of high value and easy to carry out' },
      many: { da: '{N} af {all} vurderede projekter har både høj værdi og er lette at gennemføre', en: '{N} of {all} assessed projects are both of high value and easy to carry out' },
    }, language, { all: mapped.length }),
    contents: [left(valueMapChart(shown, { say, language, currency })), right(bullets(shown.map(({ project }) => shorten(projectName(project, say), 60)), true))],
    ...(notes.length === 0 ? {} : { footnote: notes.join(' ') }),
    sources: [
      { entity: 'assessment', fields: ['project', 'criterion', 'score'] },
      { entity: 'criterion', fields: ['name', 'weight', 'axis'] },
      { entity: 'project', fields: ['expectedCost', 'approvedBudget'] },
    ],
    rules: [say({ da: 'Værdi og gennemførlighed er det vægtede gennemsnit af de kriterier, der måler hver af dem. Boblens størrelse er den forventede udgift.', en: 'Value and feasibility are the weighted means of the criteria that measure each. The size of a bubble is the expected cost.' })],
  };
}
