import type { DocumentBlock } from '../../../schema/document-models.js';
import { labelOf } from '../../../schema/choice.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { percentInTable } from '../../../schema/wording/percent-words.js';
import { asSentence } from '../../../schema/wording/sentence.js';
import { countWord, formatNumber } from '../../../schema/wording/number-words.js';
import { placeStability, placeStabilities } from '../../../prioritisation/place-stability.js';
import { normaliseWeights } from '../../../prioritisation/weights.js';
import { recordTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import { sameKey } from '../../facts/same-key.js';
import { subheading, type Chapter } from '../chapter.js';
import { effortsOf, type PlanFacts } from '../plan-facts.js';

function criteriaTable(facts: PlanFacts): DocumentBlock {
  const { register, say, language } = facts;
  const criteria = register.rows.criterion.filter(({ active, name }) => active !== false && name !== null);
  const weights = normaliseWeights(criteria.map(({ weight }) => weight));
  return recordTable(
    criteria.map((criterion, index) => ({ criterion, weight: weights[index] ?? 0 })),
    [
      { title: say({ da: 'Kriterium', en: 'Criterion' }), width: 30, cell: ({ criterion }) => criterion.name },
      { title: say({ da: 'Vægt', en: 'Weight' }), width: 12, align: 'right', cell: ({ weight }) => ({ number: weight, shown: percentInTable(weight, language) }) },
      { title: say({ da: 'Det dårligste (1)', en: 'The worst (1)' }), width: 40, cell: ({ criterion }) => criterion.anchor1 },
      { title: say({ da: 'Det bedste (5)', en: 'The best (5)' }), width: 40, cell: ({ criterion }) => criterion.anchor5 },
    ],
    { description: say({ da: 'Kriterier og vægte', en: 'Criteria and weights' }) },
  );
}

function rankTable(facts: PlanFacts): DocumentBlock {
  const { ranking, say, language, efforts, endingBefore, year } = facts;
  const ranked = ranking.filter(({ rank }) => rank !== null);
  const prioritised = new Set(effortsOf(facts, 'prioritised').map(({ project }) => project));
  const places = ranked.filter(({ project }) => prioritised.has(project)).length;
  const firm = placeStabilities(ranking, places === 0 ? null : places);
  const decisionOf = (project: (typeof ranked)[number]['project']): string | null => {
    const effort = efforts.find((one) => one.project === project);
    if (!effort) return endingBefore.includes(project) ? say({ da: 'Slut før {year}', en: 'Ends before {year}' }, { year }) : null;
    return say({ prioritised: { da: 'Prioriteret', en: 'Prioritised' }, maturing: { da: 'Skal modnes', en: 'To be matured' }, notPrioritised: { da: 'Ikke prioriteret', en: 'Not prioritised' } }[effort.decision]);
  };
  return recordTable(
    ranked,
    [
      { title: say({ da: 'Plads', en: 'Place' }), width: 10, align: 'right', cell: ({ rank }) => (rank === null ? null : { number: rank, shown: String(rank) }) },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 52, cell: ({ project }) => project.name },
      { title: say({ da: 'Point af 100', en: 'Points of 100' }), width: 14, align: 'right', cell: ({ score }) => (score === null ? null : { number: score, shown: formatNumber(score, language) }) },
      { title: say({ da: 'Hvor fast er pladsen?', en: 'How firm is the place?' }), width: 30, cell: ({ project }) => stabilityWord(firm?.find((one) => one.project === project)?.stability ?? null, facts) },
      { title: say({ da: 'I planen', en: 'In the plan' }), width: 24, cell: ({ project }) => decisionOf(project) },
    ],
    { description: say({ da: 'Projekterne efter point', en: 'The projects by points' }) },
  );
}

function stabilityWord(key: Parameters<typeof labelOf<'firm' | 'depends' | 'onTheEdge'>>[1] | null, { language }: PlanFacts): string | null {
  return key === null ? null : labelOf(placeStability, key, language);
}

/** The scenario the group has locked, else those it has held against each other. */
function scenarioSentence({ register, say, year, money, has, language }: PlanFacts): readonly DocumentBlock[] {
  const own = has('prioritisation') ? register.rows.scenario.filter((row) => row.year === year && row.name !== null) : [];
  const told = (own.some(({ locked }) => locked === true) ? own.filter(({ locked }) => locked === true) : own).flatMap((row) => {
    const chosen = register.rows.scenarioProject.filter((one) => sameKey(one.scenario, row.id) && one.chosen === true).length;
    if (chosen === 0) return [];
    const frame = row.budgetFrame === null ? '' : say({ da: ' under en ramme på {frame}', en: ' under a frame of {frame}' }, { frame: money(row.budgetFrame) });
    return say(chosen === 1 ? { da: '{name}: {chosen} projekt{frame}', en: '{name}: {chosen} project{frame}' } : { da: '{name}: {chosen} projekter{frame}', en: '{name}: {chosen} projects{frame}' }, { name: row.name ?? '', chosen: countWord(chosen, language), frame });
  });
  return told.length === 0 ? [] : [paragraph(asSentence(`${say(told.length === 1 ? { da: 'Det scenarie, der er regnet', en: 'Scenario computed' } : { da: 'Scenarier, der er regnet', en: 'Scenarios computed' })}: ${told.join('; ')}`))];
}

/** Appendix: how the ranking was made, and how firm it is. Left out where nothing was assessed. */
export function methodAppendix(facts: PlanFacts): Chapter | null {
  const { register, ranking, say, language, has } = facts;
  const ranked = ranking.filter(({ rank }) => rank !== null);
  if (!has('prioritisation') || ranked.length === 0) return null;
  const must = ranking.filter(({ mustDo }) => mustDo).length;
  const assessors = new Set(register.rows.assessment.flatMap(({ assessor }) => assessor ?? [])).size;
  const open = ranking.filter(({ mustDo, rank, project }) => !mustDo && rank === null && project.followedBy !== 'local').flatMap(({ project }) => project.name ?? []);
  return {
    id: 'method',
    title: say({ da: 'Sådan har vi prioriteret', en: 'How we prioritised' }),
    numbered: false,
    blocks: [
      paragraph(
        say(
          {
            da: 'Hvert projekt er vurderet fra 1 til 5 på kriterierne nedenfor; 5 er altid bedst. Har flere vurderet, gælder medianen. Pointene er det vægtede gennemsnit på en skala fra 0 til 100. Skal-opgaver står udenfor: dem vælger ingen fra.',
            en: 'Each project was assessed from 1 to 5 on the criteria below; 5 is always best. Where several assessed, the median counts. The points are the weighted mean on a scale from 0 to 100. Musts stand apart: nobody can leave them out.',
          },
        ),
      ),
      paragraph(
        [
          countPhrase(ranked.length, { one: { da: '{N} projekt har fået point', en: '{N} project has points' }, many: { da: '{N} projekter har fået point', en: '{N} projects have points' } }, language),
          ...(must === 0 ? [] : [countPhrase(must, { one: { da: '{n} er en skal-opgave', en: '{n} is a must' }, many: { da: '{n} er skal-opgaver', en: '{n} are musts' } }, language)]),
          ...(assessors === 0 ? [] : [countPhrase(assessors, { gender: 'common', one: { da: '{n} person har vurderet', en: '{n} person assessed' }, many: { da: '{n} personer har vurderet', en: '{n} people assessed' } }, language)]),
        ].join('; ') + '.',
      ),
      subheading(say({ da: 'Kriterier og vægte', en: 'Criteria and weights' }), 'criteria', false),
      criteriaTable(facts),
      subheading(say({ da: 'Rækkefølgen', en: 'The order' }), 'order', false),
      rankTable(facts),
      paragraph(say({ da: 'Fast plads: beholder sin plads, når hver vægt flyttes en femtedel op og ned. På vippen: kan komme over eller under stregen.', en: 'Firm place: keeps its place when each weight is moved a fifth up and down. On the edge: may cross the line.' }), 'note'),
      ...(open.length === 0 ? [] : [paragraph(`${say({ da: 'Mangler en vurdering og har derfor ingen plads', en: 'Lack an assessment and so have no place' })}: ${listOf(open, language)}.`)]),
      ...scenarioSentence(facts),
    ],
  };
}
