import type { RowOf } from '../register/entities/index.js';
import type { Language, Text } from '../schema/text.js';

interface Standard {
  readonly name: Text;
  readonly description: Text;
  readonly weight: number;
  readonly axis: 'value' | 'feasibility';
  readonly anchors: readonly [Text, Text, Text, Text, Text];
}

/** Four criteria that nearly every municipality can begin with; the texts are theirs to change. */
const standard: readonly Standard[] = [
  {
    name: { da: 'Værdi for borgere og virksomheder', en: 'Value for citizens and businesses' },
    description: { da: 'Hvor mange mærker det, og hvor meget?', en: 'How many notice it, and how much?' },
    weight: 0.3,
    axis: 'value',
    anchors: [
      { da: 'Ingen mærker forskel', en: 'Nobody notices a difference' },
      { da: 'Få mærker en lille forskel', en: 'Few notice a small difference' },
      { da: 'Mange mærker en lille forskel, eller få en stor', en: 'Many notice a small difference, or few a large one' },
      { da: 'Mange mærker en tydelig forskel', en: 'Many notice a clear difference' },
      { da: 'Stor forskel for mange eller for dem, der har mest brug for det', en: 'A large difference for many, or for those most in need' },
    ],
  },
  {
    name: { da: 'Gevinst i drift og økonomi', en: 'Benefit in operations and economy' },
    description: { da: 'Frigjort tid og penge, som en leder i driften vil stå på mål for.', en: 'Released time and money that a manager in operations will answer for.' },
    weight: 0.3,
    axis: 'value',
    anchors: [
      { da: 'Ingen gevinst, eller kun en udgift', en: 'No benefit, or only a cost' },
      { da: 'Lille gevinst, som ingen har taget ansvar for', en: 'A small benefit nobody has answered for' },
      { da: 'Gevinst med en ejer og et mål', en: 'A benefit with an owner and a target' },
      { da: 'Tydelig gevinst, der tjener udgiften hjem på få år', en: 'A clear benefit that pays the cost back in a few years' },
      { da: 'Stor gevinst, der er eller kan indarbejdes i budgettet', en: 'A large benefit that is or can be built into the budget' },
    ],
  },
  {
    name: { da: 'Bidrag til strategi og fællesskab', en: 'Contribution to strategy and the whole' },
    description: { da: 'Strategiske mål, andre områder, nabokommuner.', en: 'Strategic goals, other areas, neighbouring municipalities.' },
    weight: 0.2,
    axis: 'value',
    anchors: [
      { da: 'Gavner kun ét område og intet mål', en: 'Serves one area only and no goal' },
      { da: 'Ét område og ét mål', en: 'One area and one goal' },
      { da: 'Flere områder eller flere mål', en: 'Several areas or several goals' },
      { da: 'Hele kommunen', en: 'The whole municipality' },
      { da: 'Forudsætning for andre indsatser eller delt med andre kommuner', en: 'A precondition for other efforts, or shared with other municipalities' },
    ],
  },
  {
    name: { da: 'Gennemførlighed', en: 'Feasibility' },
    description: { da: 'Har vi folk, data og leverandør? 5 er lav risiko.', en: 'Have we people, data and a supplier? 5 is low risk.' },
    weight: 0.2,
    axis: 'feasibility',
    anchors: [
      { da: 'Vi har hverken folk eller leverandør', en: 'We have neither people nor supplier' },
      { da: 'Vi mangler folk eller data', en: 'We lack people or data' },
      { da: 'Vi kan, hvis noget andet venter', en: 'We can if something else waits' },
      { da: 'Folk er aftalt, og teknikken er kendt', en: 'People are agreed and the technique is known' },
      { da: 'Afprøvet hos andre, og folk er sat af', en: 'Tried by others, and people are set aside' },
    ],
  },
];

/** The four as values of new rows. */
export function standardCriteria(language: Language): readonly Partial<RowOf<'criterion'>>[] {
  return standard.map(({ name, description, weight, axis, anchors: [one, two, three, four, five] }) => ({
    name: name[language],
    description: description[language],
    weight,
    axis,
    mandatory: true,
    active: true,
    anchor1: one[language],
    anchor2: two[language],
    anchor3: three[language],
    anchor4: four[language],
    anchor5: five[language],
  }));
}
