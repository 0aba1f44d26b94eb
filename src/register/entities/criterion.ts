import { defineEntity } from '../../schema/entity.js';
import { choice, flag, key, longText, number, percent, text } from '../../schema/kinds/index.js';
import { criterionAxis, criterionSource } from '../choices/prioritisation.js';
import { projectCategory } from '../choices/project.js';

const anchors = { da: 'Hvad betyder 1 til 5?', en: 'What do 1 to 5 mean?' };
const values = { da: 'Værdien af 1 til 5', en: 'The value of 1 to 5' };

const anchor = (score: number, da: string, en: string) =>
  text({ label: { da: `${String(score)} betyder`, en: `${String(score)} means` }, help: { da, en }, max: 300, group: anchors, width: 28 });

const value = (score: number, standard: number) =>
  number({
    label: { da: `Værdi af ${String(score)}`, en: `Value of ${String(score)}` },
    help: {
      da: `Point fra 0 til 100. Tom = ${String(standard)}.`,
      en: `Points from 0 to 100. Blank = ${String(standard)}.`,
    },
    min: 0,
    max: 100,
    group: values,
    width: 10,
  });

/** A criterion needs no direction: 5 is always best, and the anchor texts say what 5 is (e.g. low risk). */
export const criterion = defineEntity({
  key: 'criterion',
  table: 'tblCriteria',
  prefix: 'K',
  label: { da: 'Kriterium', en: 'Criterion' },
  plural: { da: 'Kriterier', en: 'Criteria' },
  sheet: { da: 'Kriterier', en: 'Criteria' },
  about: {
    da: 'Det, projekterne vurderes på, med vægt og en tekst til hver score fra 1 til 5. 5 er altid bedst. Fire kriterier er nok.',
    en: 'What projects are assessed on, with a weight and a text for each score from 1 to 5. 5 is always best. Four criteria are enough.',
  },
  part: 'prioritisation',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. K-0001.', en: 'Set by itself, e.g. K-0001.' }, former: ['Kriterium-ID'], width: 9 }),
    name: text({ label: { da: 'Kriterium', en: 'Criterion' }, help: { da: 'Kort navn.', en: 'Short name.' }, former: ['Navn'], required: true, max: 80, width: 26 }),
    description: longText({ label: { da: 'Beskrivelse', en: 'Description' }, help: { da: 'Hvad der ses på.', en: 'What is looked at.' }, width: 40 }),
    weight: percent({ label: { da: 'Vægt', en: 'Weight' }, help: { da: 'Vægtene regnes om, så de tilsammen giver 100 %.', en: 'Weights are rescaled so that together they make 100 %.' }, former: ['Vægt %'], min: 0, max: 1, required: true, width: 9 }),
    mandatory: flag({ label: { da: 'Skal vurderes', en: 'Must be assessed' }, help: { da: 'Ja, når et projekt ikke kan rangeres uden.', en: 'Yes when a project cannot be ranked without it.' }, width: 10 }),
    active: flag({ label: { da: 'Bruges', en: 'In use' }, help: { da: 'Nej, når kriteriet ikke længere bruges. Tom = ja.', en: 'No when the criterion is no longer used. Blank = yes.' }, former: ['Aktiv'], width: 9 }),
    category: choice(projectCategory, { label: { da: 'Kun for kategori', en: 'Only for category' }, help: { da: 'Tom = alle projekter.', en: 'Blank = all projects.' }, former: ['Gælder projektart'], width: 24 }),
    axis: choice(criterionAxis, { label: { da: 'Akse', en: 'Axis' }, help: { da: 'Værdi eller gennemførlighed i billedet af porteføljen. Tom = værdi.', en: 'Value or feasibility in the picture of the portfolio. Blank = value.' }, width: 16 }),
    source: choice(criterionSource, { part: 'prioritisationDepth', label: { da: 'Scoren kommer fra', en: 'The score comes from' }, help: { da: 'Bidrag til mål regnes ud af Projekter og mål. Tom = vurderinger.', en: 'Contributions to goals are worked out from Projects and goals. Blank = assessments.' }, width: 16 }),
    order: number({ part: 'prioritisationDepth', label: { da: 'Rækkefølge', en: 'Order' }, help: { da: '1 for det vigtigste kriterium; bruges, når vægtene kommer af en rækkefølge.', en: '1 for the most important criterion; used when weights come from an order.' }, min: 1, whole: true, width: 10 }),
    swing: number({ part: 'prioritisationDepth', label: { da: 'Sving (point)', en: 'Swing (points)' }, help: { da: 'Springet fra 1 til 5 mod det største spring, der får 100.', en: 'The step from 1 to 5 against the largest step, which has 100.' }, min: 0, max: 100, width: 10 }),
    anchor1: anchor(1, 'Det dårligste: hvordan ser et projekt ud, der får 1?', 'The worst: what does a project that scores 1 look like?'),
    anchor2: anchor(2, 'Mellem 1 og 3.', 'Between 1 and 3.'),
    anchor3: anchor(3, 'Midt imellem.', 'In the middle.'),
    anchor4: anchor(4, 'Mellem 3 og 5.', 'Between 3 and 5.'),
    anchor5: anchor(5, 'Det bedste: hvordan ser et projekt ud, der får 5?', 'The best: what does a project that scores 5 look like?'),
    value1: value(1, 0),
    value2: value(2, 25),
    value3: value(3, 50),
    value4: value(4, 75),
    value5: value(5, 100),
  },
});
