import type { DocumentBlock, FiguresBlock } from '../../../schema/document-models.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { bullets, labelled, paragraph } from '../../blocks/text-blocks.js';
import { economyOf } from '../../facts/economy-facts.js';
import { countLights, lightOf } from '../../facts/light-of.js';
import { isPastEnd, type Project } from '../../facts/project-standing.js';
import { endsIn } from '../candidates.js';
import { hasPassed, type PlanFacts } from '../plan-facts.js';
import { candidateGroupsTable } from './candidate-groups-table.js';

type Figure = FiguresBlock['figures'][number];

const namesShown = 12;

function figures(facts: PlanFacts): FiguresBlock {
  const { candidates, say, money, year, language } = facts;
  const must = candidates.filter(({ obligation }) => obligation === 'must').length;
  const ending = candidates.filter((project) => endsIn(project, year)).length;
  const { budget, projectsWithBudget } = economyOf(candidates);
  const { red, yellow } = countLights(candidates.map(({ light }) => lightOf(light)));
  const number = (count: number): string => formatNumber(count, language);
  const one = candidates.length === 1;
  const made: readonly (Figure | null)[] = [
    {
      value: number(candidates.length),
      label: say(one ? { da: 'projekt kan komme med', en: 'project can be included' } : { da: 'projekter kan komme med', en: 'projects can be included' }) + (must === 0 ? '' : say({ da: ', heraf {must} skal', en: ', of which {must} must' }, { must })),
    },
    budget === null
      ? null
      : {
          value: money(budget),
          label: projectsWithBudget === candidates.length ? say({ da: 'i godkendt budget', en: 'in approved budget' }) : say({ da: 'i godkendt budget for {n} af {all}', en: 'in approved budget for {n} of {all}' }, { n: number(projectsWithBudget), all: number(candidates.length) }),
        },
    ending === 0 ? null : { value: number(ending), label: say({ da: 'ventes afsluttet i {year}', en: 'expected to end in {year}' }, { year }) },
    red + yellow === 0 ? null : { value: number(red + yellow), label: say({ da: 'lyser rødt eller gult', en: 'have a red or yellow light' }) },
  ];
  return { kind: 'figures', figures: made.filter((figure) => figure !== null) };
}

function named(title: string, projects: readonly Project[], { language }: PlanFacts): readonly DocumentBlock[] {
  const names = projects.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? [] : [paragraph(labelled(`${title} (${formatNumber(names.length, language)})`, `${shortListOf(names, namesShown, language)}.`))];
}

/** The projects that end before the year begins, and how many of them should have ended already. */
export function endingBeforeSentence({ endingBefore, asOf, year, say, language }: PlanFacts): string | null {
  if (endingBefore.length === 0) return null;
  const past = endingBefore.filter((project) => isPastEnd(project, asOf)).length;
  const all = countPhrase(endingBefore.length, { one: { da: '{N} åbent projekt har forventet slut, før {year} begynder, og er ikke regnet med.', en: '{N} open project has its expected end before {year} begins and is not counted.' }, many: { da: '{N} åbne projekter har forventet slut, før {year} begynder, og er ikke regnet med.', en: '{N} open projects have their expected end before {year} begins and are not counted.' } }, language, { year });
  if (past === 0) return all;
  const passed = countPhrase(past, { one: { da: 'For {n} af dem var datoen passeret {day}: luk projektet, eller ret Forventet slut.', en: 'For {n} of them the date had passed on {day}: close the project or correct Expected end.' }, many: { da: 'For {n} af dem var datoen passeret {day}: luk projekterne, eller ret Forventet slut.', en: 'For {n} of them the date had passed on {day}: close the projects or correct Expected end.' } }, language, { day: (language === 'da' ? 'den ' : '') + longDate(asOf, language) });
  return say({ da: '{all} {passed}', en: '{all} {passed}' }, { all, passed });
}

function nextSteps({ say, year, has }: PlanFacts): readonly DocumentBlock[] {
  const assess = say({ da: 'Vurdér de projekter, der kan vælges frit, i arket Vurderinger, så planen kan vise en rækkefølge.', en: 'Assess the projects that can be chosen freely in the sheet Assessments, so that the plan can show an order.' });
  return [
    paragraph([{ text: say({ da: 'Sådan bliver udkastet til en plan', en: 'How the draft becomes a plan' }), bold: true }]),
    bullets([
      ...(has('prioritisation') ? [assess] : [say({ da: 'Slå delen Prioritering til i Opsætning. Så får arket Projekter kolonnen I indsatsplanen.', en: 'Switch the part Prioritisation on in the settings. The sheet Projects then has the column In the action plan.' })]),
      say({ da: 'Vælg Prioriteret, Skal modnes eller Ikke prioriteret for hvert projekt i kolonnen I indsatsplanen, og skriv begrundelsen i én sætning.', en: 'Choose Prioritised, To be matured or Not prioritised for each project in the column In the action plan, and write the reason in one sentence.' }),
      say({ da: 'Skriv ved hvert projekt, om det skal, bør eller kan gennemføres, hvornår det er slut, og hvad det må koste.', en: 'Write for each project whether it must, should or could be done, when it ends, and what it may cost.' }),
      say({ da: 'Lav planen igen. Den viser så de prioriterede indsatser for {year}, og hvad de koster.', en: 'Make the plan again. It then shows the prioritised efforts of {year} and what they cost.' }, { year }),
    ], true),
  ];
}

/** Why none of the register's projects can be chosen. */
function onlyOthers({ register, language }: PlanFacts): string {
  return countPhrase(register.rows.project.length, { one: { da: 'Det ene projekt i oversigten er lokalt, afsluttet, stoppet eller afvist, så der er ikke noget at vælge imellem.', en: 'The one project of the register is local, closed, stopped or rejected, so there is nothing to choose from.' }, many: { da: 'De {n} projekter i oversigten er lokale, afsluttet, stoppet eller afvist, så der er ikke noget at vælge imellem.', en: 'The {n} projects of the register are local, closed, stopped or rejected, so there is nothing to choose from.' } }, language);
}

/** The page of a plan nobody has decided yet: what there is to choose from, and how to get there. */
export function draftPage(facts: PlanFacts): readonly DocumentBlock[] {
  const { candidates, say, year, register } = facts;
  const isPast = hasPassed(facts);
  const undecided = isPast
    ? say({ da: 'Der blev ikke låst en plan for {year}, og året er gået.', en: 'No plan was locked for {year}, and the year has passed.' }, { year })
    : say({ da: 'Der er endnu ikke taget stilling til, hvilke indsatser der skal prioriteres i {year}.', en: 'It has not been decided yet which efforts are to be prioritised in {year}.' }, { year });
  const steps = isPast ? [] : nextSteps(facts);
  if (candidates.length === 0) {
    const none = register.rows.project.length === 0 ? say({ da: 'Oversigten har ingen projekter endnu. De skrives i arket Projekter.', en: 'The register has no projects yet. They are written in the sheet Projects.' }) : onlyOthers(facts);
    return [paragraph(`${undecided} ${none}`), ...steps];
  }
  const table = candidateGroupsTable(facts, 'spread');
  const before = endingBeforeSentence(facts);
  return [
    paragraph(`${undecided} ${say(isPast ? { da: 'Her er de projekter, der er åbne i dag.', en: 'Here are the projects that are open today.' } : { da: 'Her er det, der kan vælges imellem.', en: 'Here is what can be chosen from.' })}`),
    figures(facts),
    ...(table === null ? [] : [table]),
    ...named(say({ da: 'Skal-opgaver', en: 'Musts' }), candidates.filter(({ obligation }) => obligation === 'must'), facts),
    ...named(say({ da: 'Røde', en: 'Red' }), candidates.filter(({ light }) => light === 'red'), facts),
    ...(before === null ? [] : [paragraph(before)]),
    ...steps,
  ];
}
