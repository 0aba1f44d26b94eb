import { partsOf } from '../../../schema/dates.js';
import { dateNear } from '../../../schema/wording/date-words.js';
import { durationInWords } from '../../../schema/wording/duration-words.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { labelOf } from '../../../schema/choice.js';
import { projectStatus } from '../../../register/choices/project.js';
import { recordTable } from '../../blocks/record-table.js';
import { full, labelled, paragraph } from '../../blocks/text-blocks.js';
import { followedEfforts, type FollowedEffort, type PlanProgress } from '../../facts/plan-facts.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

const rowsShown = 6;

function nameOf({ project, item }: FollowedEffort): string {
  return project?.name ?? item.project ?? '';
}

/** Why an effort is off the plan, gravest first; its own words about it after the fact. */
function reasonOf({ project, delay }: FollowedEffort, { say, language }: DeckFacts): string {
  if (project === null) return say({ da: 'Står ikke længere i oversigten', en: 'No longer in the register' });
  const stopped = project.status === 'paused' || project.status === 'stopped' || project.status === 'rejected';
  const fact = stopped && project.status !== null
    ? labelOf(projectStatus, project.status, language)
    : delay !== null && delay > 0
      ? say({ da: '{length} efter planen', en: '{length} behind the plan' }, { length: sentenceStart(durationInWords(delay, language)) })
      : say({ da: 'Rødt trafiklys', en: 'Red light' });
  const own = (stopped ? project.pauseReason : null) ?? project.sinceLast;
  return own === null ? fact : `${fact}: ${wholeSentences(own, 140)}`;
}

const moreOff = {
  one: { da: 'Yderligere {n} indsats afviger fra planen.', en: 'Another effort is off plan.' },
  many: { da: 'Yderligere {n} indsatser afviger fra planen.', en: 'Another {n} efforts are off plan.' },
  gender: 'common',
} as const;

function planTitle(following: number, done: number, all: number, year: number, { say, language }: DeckFacts): string {
  const params = { n: countWord(following, language, 'common'), all: countWord(all, language, 'common'), year };
  if (done === all) {
    return all === 1
      ? say({ da: 'Indsatsen i Indsatsplan {year} er gennemført', en: 'The effort of Action plan {year} is completed' }, params)
      : say({ da: 'Alle {all} indsatser i Indsatsplan {year} er gennemført', en: 'All {all} efforts of Action plan {year} are completed' }, params);
  }
  if (all === 1) {
    return following === 1
      ? say({ da: 'Indsatsen i Indsatsplan {year} følger planen', en: 'The effort of Action plan {year} is on plan' }, params)
      : say({ da: 'Indsatsen i Indsatsplan {year} følger ikke planen', en: 'The effort of Action plan {year} is off plan' }, params);
  }
  if (following === all) return say({ da: 'Alle {all} indsatser i Indsatsplan {year} følger planen', en: 'All {all} efforts of Action plan {year} are on plan' }, params);
  if (following === 0) return say({ da: 'Ingen af {all} indsatser i Indsatsplan {year} følger planen', en: 'None of {all} efforts of Action plan {year} are on plan' }, params);
  return sentenceStart(say({ da: '{n} af {all} indsatser i Indsatsplan {year} følger planen', en: '{n} of {all} efforts of Action plan {year} are on plan' }, params));
}

/** Slide 4: how the efforts of the year's locked plan are going. Left out until a plan is locked. */
export function planSlide(facts: DeckFacts): SlideDraft | null {
  const { register, say, asOf, day, language, has } = facts;
  const { year } = partsOf(day);
  const efforts = has('prioritisation') ? followedEfforts(register, year) : [];
  if (efforts.length === 0) return null;
  const of = (progress: PlanProgress): readonly FollowedEffort[] => efforts.filter((effort) => effort.progress === progress);
  const grave = ({ project, delay }: FollowedEffort): number => (project?.light === 'red' ? 1e6 : 0) + (delay ?? 0);
  const off = [...of('offPlan')].sort((a, b) => grave(b) - grave(a));
  const table = recordTable(
    off.slice(0, rowsShown),
    [
      { title: say({ da: 'Afviger fra planen', en: 'Off the plan' }), width: 34, cell: nameOf },
      { title: say({ da: 'Slut i planen', en: 'End in the plan' }), width: 16, cell: ({ item }) => (item.plannedEnd === null ? null : dateNear(item.plannedEnd, asOf, language)) },
      { title: say({ da: 'Forventes nu', en: 'Expected now' }), width: 16, cell: ({ project }) => (project?.expectedEnd ? dateNear(project.expectedEnd, asOf, language) : null) },
      { title: say({ da: 'Hvorfor', en: 'Why' }), width: 58, cell: (one) => reasonOf(one, facts) },
    ],
    { description: say({ da: 'Indsatser, der afviger fra indsatsplanen', en: 'Efforts that are off the action plan' }) },
  );
  const group = (label: string, progress: PlanProgress) => {
    const names = of(progress).map(nameOf);
    return names.length === 0 ? [] : [full(paragraph(labelled(`${label} (${String(names.length)})`, `${shortListOf(names.map((name) => shorten(name, 100)), 8, language)}.`)))];
  };
  return {
    id: 'plan',
    name: { da: 'Indsatsplan', en: 'Action plan' },
    layout: 'content',
    title: planTitle(efforts.length - off.length, of('done').length, efforts.length, year, facts),
    contents: [
      ...(off.length === 0 ? [] : [full(table)]),
      ...group(say({ da: 'Følger planen', en: 'On plan' }), 'onPlan'),
      ...group(say({ da: 'Gennemført', en: 'Completed' }), 'done'),
    ],
    ...(off.length <= rowsShown ? {} : { footnote: countPhrase(off.length - rowsShown, moreOff, language) }),
    sources: [
      { entity: 'planItem', fields: ['year', 'project', 'plannedEnd'] },
      { entity: 'project', fields: ['status', 'light', 'expectedEnd', 'sinceLast'] },
    ],
    rules: [
      say(
        {
          da: 'En indsats afviger, når den er i bero eller stoppet, har rødt trafiklys, eller ventes færdig mere end {days} dage efter den låste plan.',
          en: 'An effort is off the plan when it is paused or stopped, has a red light, or is expected more than {days} days after the locked plan.',
        },
        { days: register.settings.yellowDelayDays ?? 0 },
      ),
    ],
  };
}
