import { fill, type Text } from '../../schema/text.js';
import { listOf } from '../../schema/wording/list-words.js';
import type { Obstacle, Reason } from './reasons.js';
import { limitInWords, needInWords, projectName, type Wording } from './conflict-words.js';

const words = {
  budget: { da: 'der findes {amount} mere til det i {limit}', en: '{amount} more is found for it in {limit}' },
  capacity: { da: 'der findes {amount} timer mere til det hos {limit}', en: '{amount} more hours are found for it of {limit}' },
  share: { da: 'kravet om {limit} lempes', en: 'the demand of {limit} is eased' },
  exclusion: { da: '{other} ikke er med', en: '{other} is not in' },
  lockedOut: { da: 'låsningen ophæves', en: 'the lock is lifted' },
  contradiction: { da: '{one} og {other} kan vælges sammen', en: '{one} and {other} can be chosen together' },
  assessments: { da: '{project} bliver vurderet på alle kriterier', en: '{project} is assessed on all criteria' },
  weights: { da: 'kriterier med vægt kommer til at gælde for {project}', en: 'criteria with weight come to apply to {project}' },
  benefit: { da: 'der lægges en plan i kroner for gevinsten af {project}', en: 'the benefit of {project} is planned in kroner' },
  notInPlan: { da: 'det låses med som noget nyt i året', en: 'it is locked in as something new in the year' },
  unpriced: { da: 'prisen for {project} bliver kendt', en: 'the cost of {project} becomes known' },
  prerequisite: { da: '{needed} kommer i gang', en: '{needed} gets under way' },
  noValue: { da: 'gevinsten eller vurderingen bliver højere', en: 'the benefit or the assessment becomes higher' },
  along: { da: '{others} også kommer med', en: '{others} come in too' },
} as const satisfies Record<string, Text>;

function remedyOf(obstacle: Obstacle, wording: Wording): string {
  const { language } = wording;
  if (obstacle.kind === 'exclusion') return fill(words.exclusion[language], { other: projectName(obstacle.by.project) });
  if (obstacle.kind === 'contradiction') return fill(words.contradiction[language], { one: projectName(obstacle.one.project), other: projectName(obstacle.other.project) });
  if (obstacle.kind === 'noValue') return words.noValue[language];
  if (obstacle.kind === 'block') {
    const { block, candidate } = obstacle;
    const needed = block.kind === 'prerequisite' ? (block.project === null ? block.key : projectName(block.project)) : '';
    return fill(words[block.kind === 'unvalued' ? block.lacks : block.kind][language], { project: projectName(candidate.project), needed });
  }
  const { is } = obstacle.limit;
  return fill(words[is.kind][language], { amount: needInWords(obstacle.missing, is, wording), limit: limitInWords(is, wording) });
}

/** What would bring a project in, each as the end of "Projektet kan komme med, når …". All of it together makes room for it. */
export function remediesInWords(reason: Reason, wording: Wording): readonly string[] {
  const along = reason.along.length === 0 ? [] : [fill(words.along[wording.language], { others: listOf(reason.along.map(({ project }) => projectName(project)), wording.language) })];
  const said = [...along, ...reason.obstacles.map((obstacle) => remedyOf(obstacle, wording))];
  return said.filter((one, at) => said.indexOf(one) === at);
}
