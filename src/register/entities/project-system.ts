import { defineEntity } from '../../schema/entity.js';
import { choice, key, ref, text } from '../../schema/kinds/index.js';
import { systemRelation } from '../choices/system.js';

export const projectSystem = defineEntity({
  key: 'projectSystem',
  table: 'tblProjectSystems',
  prefix: 'PS',
  label: { da: 'Projektets system', en: "Project's system" },
  plural: { da: 'Projekters systemer', en: "Projects' systems" },
  sheet: { da: 'Projekter og systemer', en: 'Projects and systems' },
  about: {
    da: 'Hvilke systemer et projekt indfører, ændrer eller udfaser. Én række pr. projekt og system.',
    en: 'Which systems a project introduces, changes or phases out. One row per project and system.',
  },
  part: 'systems',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. PS-0001.', en: 'Set by itself, e.g. PS-0001.' }, width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, f.eks. P-0042.', en: "The project's number, e.g. P-0042." }, former: ['Projekt-ID'], required: true, width: 10 }),
    system: ref('system', { label: { da: 'System', en: 'System' }, help: { da: 'Systemets nummer, f.eks. SY-0007.', en: "The system's number, e.g. SY-0007." }, former: ['System-ID'], required: true, width: 10 }),
    relation: choice(systemRelation, { label: { da: 'Projektet', en: 'The project' }, help: { da: 'Indfører, ændrer, integrerer, udfaser, erstatter eller anvender systemet.', en: 'Introduces, changes, integrates, phases out, replaces or uses the system.' }, former: ['Relation'], required: true, width: 14 }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Frit felt.', en: 'Free field.' }, max: 400, width: 36 }),
  },
});
