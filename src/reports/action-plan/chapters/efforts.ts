import type { DocumentBlock } from '../../../schema/document-models.js';
import type { Text } from '../../../schema/text.js';
import type { PlanChapter } from '../../../register/choices/prioritisation.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { asSentence } from '../../../schema/wording/sentence.js';
import { recordTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import { isOpen } from '../../../prioritisation/ranking.js';
import { isLocal } from '../candidates.js';
import { introduction, nothing, subheading, type Chapter } from '../chapter.js';
import { amountOf, effortsOf, hasPassed, type Effort, type PlanFacts } from '../plan-facts.js';
import { shownCandidates } from '../shown-candidates.js';
import { candidatesTitle } from './candidates-appendix.js';
import { candidateTable } from './candidate-table.js';
import { effortTable, reasonFor } from './effort-table.js';

function amountSentence(efforts: readonly Effort[], { language, year, money, say }: PlanFacts): string {
  const amount = amountOf(efforts);
  const forms = { gender: 'common', one: { da: '{N} indsats', en: '{N} effort' }, many: { da: '{N} indsatser', en: '{N} efforts' } } as const;
  const count = countPhrase(efforts.length, forms, language);
  const without = efforts.filter((effort) => effort.amount === null).length;
  const cost = amount === null ? null : say(efforts.length === 1 ? { da: 'der koster {money} i {year}', en: 'costing {money} in {year}' } : { da: 'der tilsammen koster {money} i {year}', en: 'costing {money} in all in {year}' }, { money: money(amount), year });
  const open = amount === null || without === 0 ? '' : ` ${countPhrase(without, { gender: 'common', one: { da: '{N} af dem har ikke et beløb.', en: '{N} of them has no amount.' }, many: { da: '{N} af dem har ikke et beløb.', en: '{N} of them have no amount.' } }, language)}`;
  return `${asSentence([count, cost].filter((one) => one !== null).join(', '))}${open}`;
}

function section(title: Text, id: string, own: PlanChapter, efforts: readonly Effort[], none: Text, facts: PlanFacts): readonly DocumentBlock[] {
  const { say } = facts;
  const heading = subheading(say(title), id);
  if (efforts.length === 0) return [heading, ...introduction(facts, own), nothing(facts, none)];
  return [heading, ...introduction(facts, own), paragraph(amountSentence(efforts, facts)), effortTable(efforts, facts, say(title))];
}

function whyTable(efforts: readonly Effort[], facts: PlanFacts, description: string): DocumentBlock {
  const { say } = facts;
  return recordTable(
    efforts,
    [
      { title: say({ da: 'Forslag', en: 'Proposal' }), width: 40, cell: ({ project }) => project.name },
      { title: say({ da: 'Fagområde', en: 'Area' }), width: 26, cell: ({ project }) => project.area },
      { title: say({ da: 'Hvorfor', en: 'Why' }), width: 66, cell: (effort) => reasonFor(effort, facts) },
    ],
    { description },
  );
}

function others(title: Text, id: string, own: PlanChapter, efforts: readonly Effort[], none: Text, facts: PlanFacts): readonly DocumentBlock[] {
  const { say, year } = facts;
  const text = say(title, { year });
  return [subheading(text, id), ...introduction(facts, own), efforts.length === 0 ? nothing(facts, none) : whyTable(efforts, facts, text)];
}

/** Where nothing is decided yet: what can be chosen, or the part of a long list that stands out. */
function candidates(facts: PlanFacts): readonly DocumentBlock[] {
  const { say, year, language } = facts;
  const { shown, madeOf, appendix } = shownCandidates(facts);
  if (shown.length === 0) return [nothing(facts, { da: 'Der er endnu ingen åbne projekter på tværs at vælge imellem. De skrives i arket Projekter.', en: 'There are no open cross-organisational projects to choose from yet. They are written in the sheet Projects.' })];
  const undecided = say(hasPassed(facts) ? { da: 'Der blev ikke låst en plan for {year}.', en: 'No plan was locked for {year}.' } : { da: 'Der er endnu ikke taget stilling til, hvad der skal prioriteres i {year}.', en: 'It has not been decided yet what is to be prioritised in {year}.' }, { year });
  const number = (count: number): string => formatNumber(count, language);
  const what =
    madeOf === null || appendix === null
      ? say(facts.register.rows.project.some((project) => isOpen(project) && isLocal(project)) ? { da: 'Listen viser de projekter, der kan komme med; de lokale står i et bilag.', en: 'The list shows the projects that can be included; local ones stand in an appendix.' } : { da: 'Listen viser de projekter, der kan komme med.', en: 'The list shows the projects that can be included.' })
      : say({ da: 'Listen viser {shown} af {all} projekter, der kan komme med: {madeOf}.', en: 'The list shows {shown} of {all} projects that can be included: {madeOf}.' }, { shown: number(shown.length), all: number(facts.candidates.length), madeOf });
  return [
    paragraph(`${undecided} ${what}`),
    ...(appendix === null ? [] : [paragraph([{ text: say({ da: 'Flere står i bilaget: ', en: 'More stand in the appendix: ' }) }, { text: say(candidatesTitle), link: '#candidates' }, { text: '.' }])]),
    candidateTable(shown, facts, say({ da: 'Projekter, der kan prioriteres', en: 'Projects that can be prioritised' })),
  ];
}

/** Chapter 4: what is prioritised and why, what is to be matured, and what is not in and why not. */
export function efforts(facts: PlanFacts): Chapter {
  const { say, year, undecided } = facts;
  const prioritised = effortsOf(facts, 'prioritised');
  const isMust = ({ project }: Effort): boolean => project.obligation === 'must' || project.category === 'national';
  const blocks: readonly DocumentBlock[] =
    undecided
      ? candidates(facts)
      : [
          ...section({ da: 'Skal-opgaver: nationale og fælleskommunale', en: 'Musts: national and joint-municipal' }, 'efforts-must', 'must', prioritised.filter(isMust), { da: 'Planen har ingen skal-opgaver.', en: 'The plan has no musts.' }, facts),
          ...section({ da: 'Tværkommunale og egne tværgående', en: 'Intermunicipal and own cross-organisational' }, 'efforts-cross', 'crossOrganisational', prioritised.filter((effort) => !isMust(effort)), { da: 'Planen har ingen andre prioriterede indsatser.', en: 'The plan has no other prioritised efforts.' }, facts),
          ...others({ da: 'Nye idéer, der skal modnes', en: 'New ideas to be matured' }, 'efforts-maturing', 'maturing', effortsOf(facts, 'maturing'), { da: 'Ingen idéer skal modnes i året.', en: 'No ideas are to be matured in the year.' }, facts),
          ...others({ da: 'Ikke prioriteret i {year} – og hvorfor', en: 'Not prioritised in {year} – and why' }, 'efforts-not', 'notPrioritised', effortsOf(facts, 'notPrioritised'), { da: 'Ingen forslag er valgt fra.', en: 'No proposals have been left out.' }, facts),
        ];
  return {
    id: 'efforts',
    title: say(undecided && hasPassed(facts) ? { da: 'Åbne projekter', en: 'Open projects' } : undecided ? { da: 'Projekter at vælge imellem til {year}', en: 'Projects to choose from for {year}' } : { da: 'Prioriterede indsatser {year}', en: 'Prioritised efforts {year}' }, { year }),
    numbered: true,
    blocks: [...introduction(facts, 'priorities'), ...blocks],
  };
}
