import { defineEntity } from '../../schema/entity.js';
import { choice, date, flag, key, longText, name, number, ref, text } from '../../schema/kinds/index.js';
import * as choices from '../choices/risk.js';
import { residualScoreFormula, riskScoreFormula } from '../formulas/risk-score.js';

const before = { da: 'Nu', en: 'Now' };
const after = { da: 'Efter tiltag', en: 'After measures' };
const verdict = { da: 'Styregruppens vurdering', en: "The steering group's verdict" };

export const risk = defineEntity({
  key: 'risk',
  table: 'tblRisks',
  prefix: 'R',
  label: { da: 'Risiko', en: 'Risk' },
  plural: { da: 'Risici', en: 'Risks' },
  sheet: { da: 'Risici', en: 'Risks' },
  about: {
    da: 'Det, der kan ske, og hvad vi gør ved det. Sandsynlighed og konsekvens fra 1 til 5. Det, der står i vejen nu, er en barriere.',
    en: 'What may happen and what we do about it. Probability and consequence from 1 to 5. What stands in the way now is a barrier.',
  },
  part: 'risks',
  titleField: 'name',
  list: ['score', 'project', 'status'],
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. R-0001.', en: 'Set by itself, e.g. R-0001.' }, former: ['Risiko-ID'], width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer; tom = hele porteføljen.', en: "The project's number; blank = the whole portfolio." }, former: ['Projekt-ID'], width: 10 }),
    name: text({ label: { da: 'Risiko', en: 'Risk' }, help: { da: 'Årsag, hændelse og følge i én sætning.', en: 'Cause, event and effect in one sentence.' }, former: ['Beskrivelse'], required: true, max: 300, width: 48 }),
    type: choice(choices.riskType, { label: { da: 'Type', en: 'Type' }, help: { da: 'Trussel eller mulighed; tom = trussel.', en: 'Threat or opportunity; blank = threat.' }, width: 11 }),
    category: choice(choices.riskCategory, { label: { da: 'Område', en: 'Area' }, help: { da: 'Hvad risikoen handler om.', en: 'What the risk is about.' }, former: ['Kategori'], width: 22 }),
    probability: number({ label: { da: 'Sandsynlighed', en: 'Probability' }, help: { da: '1 meget lille, 5 næsten sikkert.', en: '1 very small, 5 almost certain.' }, min: 1, max: 5, whole: true, required: true, group: before, width: 13 }),
    consequence: number({ label: { da: 'Konsekvens', en: 'Consequence' }, help: { da: '1 ubetydelig, 5 projektet mislykkes.', en: '1 negligible, 5 the project fails.' }, min: 1, max: 5, whole: true, required: true, group: before, width: 12 }),
    score: number({ formula: riskScoreFormula, label: { da: 'Risikotal', en: 'Risk score' }, help: { da: 'Sandsynlighed gange konsekvens, 1 til 25.', en: 'Probability times consequence, 1 to 25.' }, former: ['Score'], whole: true, group: before, width: 10 }),
    strategy: choice(choices.riskStrategy, { label: { da: 'Strategi', en: 'Strategy' }, help: { da: 'Hvordan risikoen mødes.', en: 'How the risk is met.' }, width: 13 }),
    measure: longText({ label: { da: 'Tiltag', en: 'Measure' }, help: { da: 'Det, vi gør.', en: 'What we do.' }, width: 40 }),
    owner: name('person', { label: { da: 'Risikoejer', en: 'Risk owner' }, help: { da: 'Den, der sørger for tiltaget.', en: 'The person who sees to the measure.' }, width: 20 }),
    deadline: date({ label: { da: 'Frist', en: 'Deadline' }, help: { da: 'Hvornår tiltaget er gjort.', en: 'When the measure is in place.' } }),
    probabilityAfter: number({ label: { da: 'Sandsynlighed efter tiltag', en: 'Probability after measure' }, help: { da: 'Den, vi regner med bagefter.', en: 'What we expect afterwards.' }, former: ['Efter tiltag S'], min: 1, max: 5, whole: true, group: after, width: 13 }),
    consequenceAfter: number({ label: { da: 'Konsekvens efter tiltag', en: 'Consequence after measure' }, help: { da: 'Den, vi regner med bagefter.', en: 'What we expect afterwards.' }, former: ['Efter tiltag K'], min: 1, max: 5, whole: true, group: after, width: 12 }),
    residualScore: number({ collapsed: true, formula: residualScoreFormula, label: { da: 'Risikotal efter tiltag', en: 'Risk score after measure' }, help: { da: 'Sandsynlighed gange konsekvens, når tiltaget er gjort.', en: 'Probability times consequence once the measure is in place.' }, whole: true, group: after, width: 12 }),
    proximity: choice(choices.riskProximity, { label: { da: 'Hvornår kan den ramme?', en: 'When can it strike?' }, help: { da: 'Hvor tæt på risikoen er.', en: 'How near the risk is.' }, former: ['Nærhed'], width: 18 }),
    status: choice(choices.riskStatus, { label: { da: 'Status', en: 'Status' }, help: { da: 'En lukket risiko tælles ikke med.', en: 'A closed risk is not counted.' }, required: true, width: 17 }),
    reviewed: date({ label: { da: 'Set på den', en: 'Reviewed on' }, help: { da: 'Dagen, risikoen sidst blev vurderet.', en: 'The day the risk was last assessed.' } }),
    escalate: flag({ label: { da: 'Løftes til styregruppen', en: 'Raised to the steering group' }, help: { da: 'Ja, når styregruppen skal vurdere den.', en: 'Yes when the steering group is to judge it.' }, group: verdict, width: 13 }),
    verdict: choice(choices.riskVerdict, { label: { da: 'Styregruppens vurdering', en: "Steering group verdict" }, help: { da: 'Accepteres eller skal reduceres.', en: 'Accepted or must be reduced.' }, group: verdict, width: 16 }),
    verdictOwner: name('person', { label: { da: 'Ansvarlig efter vurderingen', en: 'Responsible after the verdict' }, help: { da: 'Den, styregruppen har gjort ansvarlig.', en: 'The person the steering group made responsible.' }, group: verdict, width: 20 }),
    verdictMeeting: ref('meeting', { label: { da: 'Vurderet på møde', en: 'Judged at meeting' }, help: { da: 'Nummeret på mødet.', en: 'Number of the meeting.' }, group: verdict, width: 10 }),
  },
});
