import { defineEntity } from '../../schema/entity.js';
import { key, ref } from '../../schema/kinds/index.js';

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
  },
});
