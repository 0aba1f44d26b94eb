import { defineEntity } from '../../schema/entity.js';
import { key, number, percent, ref } from '../../schema/kinds/index.js';
import { rowOf } from '../formulas/cell-tests.js';
import { scoreContributionFormula, scoreMedianFormula, scoreValueFormula, scoreWeightFormula } from '../formulas/score-formulas.js';

/** Project × criterion: the place where the workbook's formulas turn assessments into a score. */
export const score = defineEntity({
  key: 'score',
  table: 'tblScores',
  prefix: 'PK',
  label: { da: 'Score', en: 'Score' },
  plural: { da: 'Scorer', en: 'Scores' },
  sheet: { da: 'Scorer', en: 'Scores' },
  about: {
    da: 'Projekt for projekt og kriterium for kriterium: medianen af vurderingerne og det, den tæller. Rækkerne kommer af sig selv.',
    en: 'Project by project and criterion by criterion: the median of the assessments and what it counts for. Rows come by themselves.',
  },
  part: 'prioritisation',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. PK-0001.', en: 'Set by itself, e.g. PK-0001.' }, width: 10 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer.', en: "The project's number." }, former: ['Projekt-ID'], required: true, width: 10 }),
    criterion: ref('criterion', { label: { da: 'Kriterium', en: 'Criterion' }, help: { da: 'Kriteriets nummer.', en: "The criterion's number." }, former: ['Kriterium-ID'], required: true, width: 10 }),
    median: number({ formula: scoreMedianFormula, label: { da: 'Median', en: 'Median' }, help: { da: 'Den midterste af vurderingerne, 1 til 5.', en: 'The middle one of the assessments, 1 to 5.' }, decimals: 1, width: 10 }),
    value: number({ formula: scoreValueFormula, label: { da: 'Værdi', en: 'Value' }, help: { da: 'Medianen på kriteriets egen skala, 0 til 100.', en: "The median on the criterion's own scale, 0 to 100." }, decimals: 1, width: 10 }),
    weight: percent({ formula: scoreWeightFormula, label: { da: 'Vægt', en: 'Weight' }, help: { da: 'Kriteriets andel af de vægte, der gælder for projektet.', en: "The criterion's share of the weights that apply to the project." }, width: 9 }),
    contribution: number({ formula: scoreContributionFormula, label: { da: 'Bidrag', en: 'Contribution' }, help: { da: 'Vægt gange værdi: point af projektets score.', en: "Weight times value: points of the project's score." }, decimals: 1, width: 10 }),
    criterionRow: number({ intermediate: true, whole: true, formula: rowOf('criterion', 'criterion'), label: { da: 'Kriterierække', en: 'Criterion row' }, help: { da: 'Kriteriets plads i tabellen Kriterier; tom, når nummeret ikke findes.', en: "The criterion's place in the table Criteria; blank when nothing has the number." }, width: 10 }),
  },
});
