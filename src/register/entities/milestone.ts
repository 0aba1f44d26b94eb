import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, name, ref, text } from '../../schema/kinds/index.js';
import { milestoneType } from '../choices/follow-up.js';
import { milestoneState } from '../choices/calculated.js';
import { milestoneStateFormula } from '../formulas/milestone-state.js';

export const milestone = defineEntity({
  key: 'milestone',
  table: 'tblMilestones',
  prefix: 'MP',
  label: { da: 'Milepæl', en: 'Milestone' },
  plural: { da: 'Milepæle', en: 'Milestones' },
  sheet: { da: 'Milepæle', en: 'Milestones' },
  about: {
    da: 'De få datoer, som andre venter på: ibrugtagning, leverancer, beslutninger og lovfrister. Projektlederen holder dem ved lige.',
    en: 'The few dates others wait for: go-lives, deliveries, decisions and legal deadlines. The project manager keeps them up to date.',
  },
  part: 'milestones',
  titleField: 'name',
  list: ['state', 'project', 'expectedDate', 'responsible'],
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. MP-0001.', en: 'Set by itself, e.g. MP-0001.' }, former: ['Milepæl-ID'], width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, f.eks. P-0042.', en: "The project's number, e.g. P-0042." }, former: ['Projekt-ID'], required: true, width: 10 }),
    name: text({ label: { da: 'Milepæl', en: 'Milestone' }, help: { da: 'Hvad er nået den dag?', en: 'What has been reached that day?' }, former: ['Titel'], required: true, max: 120, width: 40 }),
    type: choice(milestoneType, { label: { da: 'Type', en: 'Type' }, help: { da: 'Lovfrist, ibrugtagning, leverance, beslutning …', en: 'Legal deadline, go-live, delivery, decision …' }, width: 16 }),
    agreedDate: date({ label: { da: 'Aftalt dato', en: 'Agreed date' }, help: { da: 'Datoen ved godkendelsen (baseline). Flyttes kun ved beslutning.', en: 'The date at approval (baseline). Moved by decision only.' }, former: ['Dato baseline', 'Dato'], required: true }),
    expectedDate: date({ label: { da: 'Forventet dato', en: 'Expected date' }, help: { da: 'Det bedste bud i dag; tom = som aftalt.', en: 'Best estimate today; blank = as agreed.' }, former: ['Dato forventet'] }),
    actualDate: date({ label: { da: 'Nået den', en: 'Reached on' }, help: { da: 'Dagen, milepælen var nået.', en: 'The day the milestone was reached.' }, former: ['Dato faktisk'] }),
    state: choice(milestoneState, { formula: milestoneStateFormula, label: { da: 'Status', en: 'Status' }, help: { da: 'Nået, til tiden, forsinket eller overskredet.', en: 'Reached, on time, delayed or overdue.' }, width: 13 }),
    responsible: name('person', { label: { da: 'Ansvarlig', en: 'Responsible' }, help: { da: 'Tom = projektlederen.', en: 'Blank = the project manager.' }, width: 20 }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'F.eks. hvorfor datoen er flyttet.', en: 'E.g. why the date was moved.' }, max: 400, width: 36 }),
  },
});
