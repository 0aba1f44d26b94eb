import { defineEntity } from '../../schema/entity.js';
import { choice, date, flag, key, longText, money, name, number, ref, text } from '../../schema/kinds/index.js';
import { scenarioRound, selectionObjective } from '../choices/prioritisation.js';
import { funding } from '../choices/project.js';

export const scenario = defineEntity({
  key: 'scenario',
  table: 'tblScenarios',
  prefix: 'SC',
  label: { da: 'Scenarie', en: 'Scenario' },
  plural: { da: 'Scenarier', en: 'Scenarios' },
  sheet: { da: 'Scenarier', en: 'Scenarios' },
  about: {
    da: 'Et bud på årets plan under en budgetramme. Hvilke projekter der er med, står i Scenariets projekter; timerne står i Kapacitet.',
    en: "A proposal for the year's plan within a budget frame. Its projects stand in Scenario projects; the hours stand in Capacity.",
  },
  part: 'prioritisation',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. SC-0001.', en: 'Set by itself, e.g. SC-0001.' }, former: ['Scenarie-ID'], width: 9 }),
    name: text({ label: { da: 'Scenarie', en: 'Scenario' }, help: { da: 'Kort navn, f.eks. Uændret ramme.', en: 'Short name, e.g. Unchanged frame.' }, former: ['Navn'], required: true, max: 80, width: 30 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'Planåret, f.eks. 2028.', en: 'The plan year, e.g. 2028.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    budgetFrame: money({ label: { da: 'Budgetramme', en: 'Budget frame' }, help: { da: 'Det, der kan bruges i året, i hele kroner. Tom = ingen grænse; i efteråret det, der er bevilget, når der er svar.', en: 'What can be spent in the year, in whole kroner. Blank = no limit; in autumn what was granted, once there are answers.' }, min: 0 }),
    frameSource: choice(funding, { label: { da: 'Rammen gælder', en: 'The frame covers' }, help: { da: 'Den finansiering, rammen er af. Tom = alle penge.', en: 'The funding source the frame is of. Blank = all money.' }, width: 24 }),
    useCapacity: flag({ label: { da: 'Kapaciteten tæller', en: 'Capacity counts' }, help: { da: 'Nej, når kun pengene sætter grænsen.', en: 'No when money alone sets the limit.' }, former: ['Kapacitet pr. rolle'], width: 11 }),
    round: choice(scenarioRound, { label: { da: 'Runde', en: 'Round' }, help: { da: 'Forår, efterår eller i løbet af året.', en: 'Spring, autumn or during the year.' }, width: 26 }),
    objective: choice(selectionObjective, { part: 'prioritisationDepth', label: { da: 'Vælg mest muligt', en: 'Choose the most' }, help: { da: 'Det, der lægges sammen. Tom = samlet score.', en: 'What is added up. Blank = total score.' }, width: 22 }),
    date: date({ label: { da: 'Dato', en: 'Date' }, help: { da: 'Dagen, scenariet blev regnet.', en: 'The day the scenario was computed.' } }),
    madeBy: name('person', { label: { da: 'Lavet af', en: 'Made by' }, help: { da: 'Den, der lavede scenariet.', en: 'The person who made it.' }, width: 20 }),
    locked: flag({ label: { da: 'Låst', en: 'Locked' }, help: { da: 'Ja, når scenariet ikke må ændres.', en: 'Yes when the scenario must not be changed.' }, former: ['Frosset'], width: 8 }),
    meeting: ref('meeting', { label: { da: 'Godkendt på møde', en: 'Approved at meeting' }, help: { da: 'Nummeret på det møde, der godkendte det.', en: 'Number of the meeting that approved it.' }, former: ['Godkendt på Møde-ID'], width: 12 }),
    remark: longText({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'F.eks. hvad der er anderledes end i de andre.', en: 'E.g. what differs from the others.' }, width: 40 }),
  },
});
