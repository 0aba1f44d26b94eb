import { fill, type Text } from '../../schema/text.js';
import { listOf } from '../../schema/wording/list-words.js';
import type { Obstacle, Reason } from './reasons.js';
import { amountInWords, limitInWords, projectName, type Wording } from './conflict-words.js';

const words = {
  budget: { da: 'der findes {amount} mere i {limit}', en: '{amount} more is found in {limit}' },
  capacity: { da: 'der findes {amount} timer mere hos {limit}', en: '{amount} more hours are found of {limit}' },
  share: { da: 'kravet om {limit} lempes', en: 'the demand of {limit} is eased' },
  exclusion: { da: '{other} ikke er med', en: '{other} is not in' },
  lockedOut: { da: 'låsningen ophæves', en: 'the lock is lifted' },
  unscored: { da: '{project} bliver vurderet på alle kriterier', en: '{project} is assessed on all criteria' },
  notInPlan: { da: 'det låses med som noget nyt i året', en: 'it is locked in as something new in the year' },
  unpriced: { da: 'prisen for {project} bliver kendt', en: 'the cost of {project} becomes known' },
  prerequisite: { da: '{needed} kommer i gang', en: '{needed} gets under way' },
  noValue: { da: 'gevinsten eller vurderingen bliver højere', en: 'the benefit or the assessment becomes higher' },
  along: { da: '{others} også kommer med', en: '{others} come in too' },
} as const satisfies Record<string, Text>;

function remedyOf(obstacle: Obstacle, wording: Wording): string {
  const { language } = wording;
  if (obstacle.kind === 'exclusion') return fill(words.exclusion[language], { other: projectName(obstacle.by.project) });
  if (obstacle.kind === 'noValue') return words.noValue[language];
  if (obstacle.kind === 'block') {
    const { block, candidate } = obstacle;
    const needed = block.kind === 'prerequisite' ? (block.project === null ? block.key : projectName(block.project)) : '';
    return fill(words[block.kind][language], { project: projectName(candidate.project), needed });
  }
  const { is } = obstacle.limit;
  return fill(words[is.kind][language], { amount: amountInWords(obstacle.missing, is, wording), limit: limitInWords(is, wording) });
}

/** What would bring a project in, each as the end of "Projektet kommer med, når …". All of it together is enough. */
export function remediesInWords(reason: Reason, wording: Wording): readonly string[] {
  const along = reason.along.length === 0 ? [] : [fill(words.along[wording.language], { others: listOf(reason.along.map(({ project }) => projectName(project)), wording.language) })];
  const said = [...along, ...reason.obstacles.map((obstacle) => remedyOf(obstacle, wording))];
  return said.filter((one, at) => said.indexOf(one) === at);
}
