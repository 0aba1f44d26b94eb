import { defineEntity } from '../../schema/entity.js';
import { choice, key, money, number, ref, text } from '../../schema/kinds/index.js';
import { economyKind } from '../choices/follow-up.js';
import { appropriation, funding } from '../choices/project.js';
import { yearDeviationFormula } from '../formulas/year-deviation.js';

/** A project's money by year; finance keeps the accounts by post, so that is left to finance. */
export const projectYear = defineEntity({
  key: 'projectYear',
  table: 'tblProjectYears',
  prefix: 'PA',
  label: { da: 'Projektår', en: 'Project year' },
  plural: { da: 'Økonomi pr. år', en: 'Economy by year' },
  sheet: { da: 'Økonomi pr. år', en: 'Economy by year' },
  about: {
    da: 'Projektets penge år for år: budget, forventet udgift, forbrug og varig drift. Én række pr. projekt, år og drift/anlæg.',
    en: "The project's money year by year: budget, expected cost, spending and lasting operation. One row per project, year and kind.",
  },
  part: 'economy',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. PA-0001.', en: 'Set by itself, e.g. PA-0001.' }, width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, f.eks. P-0042.', en: "The project's number, e.g. P-0042." }, former: ['Projekt-ID'], required: true, width: 10 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'Budgetåret, f.eks. 2028.', en: 'The budget year, e.g. 2028.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    kind: choice(economyKind, { label: { da: 'Drift/anlæg', en: 'Operation/capital' }, help: { da: 'Hvilken slags bevilling?', en: 'Which kind of appropriation?' }, required: true, width: 11 }),
    budget: money({ label: { da: 'Budget', en: 'Budget' }, help: { da: 'Godkendt budget i året, hele kroner.', en: 'Approved budget of the year, whole kroner.' }, former: ['Budget (baseline)'] }),
    expected: money({ label: { da: 'Forventet', en: 'Expected' }, help: { da: 'Forventet udgift i året, hele kroner.', en: 'Expected cost of the year, whole kroner.' }, former: ['Forventet udgift'] }),
    deviation: money({ collapsed: true, formula: yearDeviationFormula, label: { da: 'Afvigelse', en: 'Deviation' }, help: { da: 'Forventet minus budget; plus er en merudgift.', en: 'Expected less budget; plus is an overrun.' } }),
    spent: money({ label: { da: 'Forbrug', en: 'Spent' }, help: { da: 'Brugt i året indtil nu, hele kroner.', en: 'Spent in the year so far, whole kroner.' }, former: ['Realiseret'] }),
    lasting: money({ label: { da: 'Varig driftsudgift', en: 'Lasting operating cost' }, help: { da: 'Den årlige driftsudgift, der bliver tilbage, når projektet er slut.', en: 'The yearly operating cost that remains when the project is over.' }, former: ['Varig/engangs'] }),
    lastingExtra: money({ label: { da: 'Varig merudgift', en: 'Lasting extra cost' }, help: { da: 'Det, driften koster mere om året end før. Regnes med i tilbagebetalingstiden; skrives ikke, når en gevinst allerede måler driftsudgiften.', en: 'What operation costs more a year than before. Counted in the payback time; not entered where a benefit already measures the operating cost.' } }),
    saving: money({ label: { da: 'Besparelse i budgettet', en: 'Saving in the budget' }, help: { da: 'Det, økonomi har trukket ud af årets budget på grund af projektet, hele kroner. Holdes op mod gevinsterne.', en: "What finance took out of the year's budget because of the project, whole kroner. Held against the benefits." }, former: ['Effektivisering'] }),
    funding: choice(funding, { label: { da: 'Finansiering', en: 'Funding' }, help: { da: 'Hvor årets penge kommer fra.', en: "Where the year's money comes from." }, width: 22 }),
    appropriation: choice(appropriation, { label: { da: 'Bevilling', en: 'Appropriation' }, help: { da: 'Hvor langt årets penge er.', en: "How far the year's money has come." }, width: 13 }),
    wished: money({ part: 'funding', label: { da: 'Ønsket', en: 'Wished for' }, help: { da: 'Det, vi søgte om til årets budget. Tom = det forventede.', en: 'What we asked of the budget of the year. Blank = what is expected.' }, former: ['Budgetønske'], min: 0 }),
    granted: money({ part: 'funding', label: { da: 'Bevilget', en: 'Granted' }, help: { da: 'Økonomis svar, når budgettet er vedtaget, i hele kroner. 0 = afslag, tom = intet svar endnu.', en: "Finance's answer once the budget is adopted, in whole kroner. 0 = refused, blank = no answer yet." }, former: ['Bevilget i budgettet'], min: 0 }),
    budgetArea: text({ label: { da: 'Budgetområde', en: 'Budget area' }, help: { da: 'Bevillingsområdet i kommunens budget.', en: "The budget area in the municipality's budget." }, width: 22 }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'F.eks. overførsel mellem år.', en: 'E.g. a transfer between years.' }, max: 400, width: 30 }),
  },
});
