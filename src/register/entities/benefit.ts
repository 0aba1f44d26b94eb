import { defineEntity } from '../../schema/entity.js';
import { choice, date, flag, key, longText, name, number, percent, ref, text } from '../../schema/kinds/index.js';
import * as choices from '../choices/benefit.js';
import { projectNameFormula } from '../formulas/looked-up.js';
import { benefitFollowUp } from '../choices/calculated.js';
import { benefitAchievementFormula, benefitApprovedAchievementFormula } from '../formulas/benefit-achievement.js';
import { benefitEffectFormula, benefitExpectedEffectFormula, benefitExpectedTargetFormula, benefitFullEffectFormula } from '../formulas/benefit-effect.js';
import { benefitSummedFormula } from '../formulas/benefit-summed.js';
import { benefitToDateFormula } from '../formulas/benefit-to-date.js';
import { benefitApprovedExpectedFormula, benefitDeviationFormula, benefitExpectedFormula, benefitJudgedOnFormula, benefitPlannedEffectFormula, benefitStartFormula } from '../formulas/benefit-course.js';
import { benefitFollowUpFormula, benefitMeasurementDueFormula } from '../formulas/benefit-follow-up.js';
import { benefitForecastFormula, benefitForecastFromFormula } from '../formulas/benefit-forecast.js';
import { benefitIntermediates } from './benefit-intermediates.js';

const measure = { da: 'Måling', en: 'Measurement' };
const realisation = { da: 'Indfasning', en: 'Phasing-in' };
const calculated = { da: 'Beregnet', en: 'Calculated' };
const budget = { da: 'Budget', en: 'Budget' };
const approved = { da: 'Godkendt plan', en: 'Approved plan' };

export const benefit = defineEntity({
  key: 'benefit',
  table: 'tblBenefits',
  prefix: 'G',
  label: { da: 'Gevinst', en: 'Benefit' },
  plural: { da: 'Gevinster', en: 'Benefits' },
  sheet: { da: 'Gevinster', en: 'Benefits' },
  about: {
    da: 'Én gevinst pr. række. Begynd med projekt, gevinst og type; måltal spørges der først om, når den første måling er ved at være der.',
    en: 'One benefit a row. Begin with project, benefit and type; targets are asked for only when the first measurement draws near.',
  },
  part: 'core',
  titleField: 'name',
  list: ['project', 'followUp', 'owner', 'type', 'targetDate'],
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. G-0001.', en: 'Set by itself, e.g. G-0001.' }, former: ['Gevinst-ID'], width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, f.eks. P-0042.', en: "The project's number, e.g. P-0042." }, former: ['Projekt-ID'], required: true, width: 10 }),
    projectName: text({ label: { da: 'Projektets navn', en: 'Name of the project' }, help: { da: 'Hentes fra arket Projekter.', en: 'Taken from the sheet Projects.' }, formula: projectNameFormula, width: 30 }),
    name: text({ label: { da: 'Gevinst', en: 'Benefit' }, help: { da: 'Med et ord for forandringen: færre, hurtigere, billigere …', en: 'With a word of change: fewer, faster, cheaper …' }, required: true, max: 160, width: 42 }),
    type: choice(choices.benefitType, { label: { da: 'Type', en: 'Type' }, help: { da: 'Penge i budgettet, frigjort tid, kvalitet eller service.', en: 'Money in the budget, released time, quality or service.' }, former: ['Gevinsttype', 'Økonomisk'], required: true, width: 19 }),
    owner: name('person', { label: { da: 'Gevinstejer', en: 'Benefit owner' }, help: { da: 'Leder i driften, der sørger for, at gevinsten kommer.', en: 'The line manager who sees to it that the benefit comes.' }, former: ['Gevinstansvarlig'], width: 20 }),
    indicator: text({ label: { da: 'Måles på', en: 'Measured by' }, help: { da: 'Det, der tælles eller måles.', en: 'What is counted or measured.' }, former: ['Måleindikator'], group: measure, width: 30 }),
    unit: choice(choices.benefitUnit, { label: { da: 'Enhed', en: 'Unit' }, help: { da: 'Kr., timer, dage, antal, procent …', en: 'Kr., hours, days, number, per cent …' }, group: measure, width: 11 }),
    baseline: number({ label: { da: 'Udgangspunkt', en: 'Baseline' }, help: { da: 'Værdien før (nulpunktsmåling). Kr. og timer er pr. år.', en: 'The value before (baseline). Kr. and hours are per year.' }, former: ['Nulpunkt', 'Nulpunkt (baselineværdi)'], group: measure, width: 13 }),
    target: number({ label: { da: 'Mål', en: 'Target' }, help: { da: 'Værdien, når gevinsten er nået.', en: 'The value when the benefit is reached.' }, former: ['Målværdi'], group: measure, width: 13 }),
    targetDate: date({ label: { da: 'Måldato', en: 'Target date' }, help: { da: 'Senest den dag skal målet være nået.', en: 'The day the target should be reached.' }, former: ['Målsdato'], group: measure }),
    latestValue: number({ label: { da: 'Seneste måling', en: 'Latest measurement' }, help: { da: 'Skriv den nye måling her; historien gemmes ved fastlåsning.', en: 'Type the new measurement here; freezing keeps the history.' }, group: measure, width: 14 }),
    latestDate: date({ label: { da: 'Målt den', en: 'Measured on' }, help: { da: 'Den dag den seneste måling gælder for.', en: 'The day the latest measurement is for.' }, group: measure }),
    budgeted: flag({ label: { da: 'Indarbejdet i budget', en: 'Built into the budget' }, help: { da: 'Ja, når besparelsen allerede er trukket ud af et budget.', en: 'Yes when the saving has already been taken out of a budget.' }, former: ['Budgetlagt'], group: budget, width: 13 }),
    achievement: percent({ collapsed: true, formula: benefitAchievementFormula, label: { da: 'Målopfyldelse', en: 'Achievement' }, help: { da: 'Så meget af målet er nået ved seneste måling. Kan være under 0 og over 100 %.', en: 'How much of the goal is reached at the latest measurement. May be below 0 and above 100 %.' }, former: ['Opnåelse %'], group: calculated, width: 13 }),
    countedFrom: date({ collapsed: true, formula: benefitStartFormula, label: { da: 'Regnes fra', en: 'Counted from' }, help: { da: 'Begynder, ellers ibrugtagning, ellers dagen for udgangspunktet.', en: 'Begins, else go-live, else the day of the baseline.' }, group: calculated }),
    judgedOn: date({ collapsed: true, formula: benefitJudgedOnFormula, label: { da: 'Gjort op pr.', en: 'Judged on' }, help: { da: 'Dagen for seneste måling; uden måling opgørelsesdatoen.', en: 'The day of the latest measurement; without one, the as-of date.' }, group: calculated }),
    expectedNow: percent({ collapsed: true, formula: benefitExpectedFormula, label: { da: 'Forventet nu', en: 'Expected now' }, help: { da: 'Så meget skulle være nået den dag, der sidst blev målt; uden måling på opgørelsesdatoen.', en: 'How much should have been reached on the day last measured; without a measurement, on the as-of date.' }, former: ['Forventet ved dato'], group: calculated, width: 12 }),
    deviation: percent({ collapsed: true, formula: benefitDeviationFormula, label: { da: 'Afvigelse', en: 'Deviation' }, help: { da: 'Nået minus forventet på måledagen; plus er bedre end planlagt.', en: 'Reached less expected on the day measured; plus is better than planned.' }, group: calculated, width: 11 }),
    measurementDue: date({ collapsed: true, formula: benefitMeasurementDueFormula, label: { da: 'Næste måling', en: 'Next measurement' }, help: { da: 'Senest den dag ventes den næste måling.', en: 'The next measurement is due by this day.' }, group: calculated }),
    followUp: choice(benefitFollowUp, { collapsed: true, formula: benefitFollowUpFormula, label: { da: 'Opfølgning', en: 'Follow-up' }, help: { da: 'På sporet, bagud, ikke målt eller endnu ikke ventet.', en: 'On track, behind, not measured or not due yet.' }, group: calculated, width: 17 }),

    status: choice(choices.benefitStatus, { part: 'measurements', label: { da: 'Gevinststatus', en: 'Benefit status' }, help: { da: 'Potentiale, planlagt, under realisering …', en: 'Potential, planned, being realised …' }, group: realisation, width: 18 }),
    droppedOn: date({ part: 'measurements', label: { da: 'Bortfaldet den', en: 'Dropped on' }, help: { da: 'Den dag gevinsten blev opgivet. Målinger fra før den dag bliver stående som historie.', en: 'The day the benefit was given up. Measurements from before that day stay as history.' }, group: realisation }),
    negative: flag({ part: 'measurements', label: { da: 'Negativ gevinst', en: 'Dis-benefit' }, help: { da: 'Ja, når rækken er en ulempe eller merudgift: den trækkes fra.', en: 'Yes when the row is a drawback or extra cost: it is subtracted.' }, group: realisation, width: 12 }),
    direction: choice(choices.benefitDirection, { part: 'measurements', label: { da: 'Retning', en: 'Direction' }, help: { da: 'Kontrol af, at mål og udgangspunkt vender rigtigt.', en: 'Checks that target and baseline are the right way round.' }, group: measure, width: 18 }),
    intervalLow: number({ part: 'measurements', label: { da: 'Interval fra', en: 'Interval from' }, help: { da: 'Kun ved Inden for interval.', en: 'Only for Within an interval.' }, group: measure, width: 12 }),
    intervalHigh: number({ part: 'measurements', label: { da: 'Interval til', en: 'Interval to' }, help: { da: 'Kun ved Inden for interval.', en: 'Only for Within an interval.' }, group: measure, width: 12 }),
    baselineDate: date({ part: 'measurements', label: { da: 'Udgangspunkt målt den', en: 'Baseline measured on' }, help: { da: 'Dagen for nulpunktsmålingen.', en: 'The day of the baseline measurement.' }, former: ['Nulpunktsdato'], group: measure }),
    realisationStart: date({ part: 'measurements', label: { da: 'Begynder', en: 'Begins' }, help: { da: 'Dagen, gevinsten begynder at komme; tom = ibrugtagning eller udgangspunktets dato.', en: "The day the benefit begins to come; blank = go-live or the baseline's date." }, former: ['Realisering starter'], group: realisation }),
    phasing: choice(choices.phasing, { part: 'measurements', label: { da: 'Indfasning', en: 'Phasing-in' }, help: { da: 'Hvordan gevinsten kommer over tid. Tom = jævnt.', en: 'How the benefit comes over time. Blank = evenly.' }, former: ['Realiseringsprofil'], group: realisation, width: 16 }),
    forecastFrom: date({ part: 'measurements', collapsed: true, formula: benefitForecastFromFormula, label: { da: 'Prognose regnet fra', en: 'Forecast counted from' }, help: { da: 'Den ældste af de to eller tre målinger, prognosen bygger på.', en: 'The oldest of the two or three measurements the forecast rests on.' }, group: calculated }),
    forecast: number({ part: 'measurements', collapsed: true, formula: benefitForecastFormula, label: { da: 'Prognose på måldatoen', en: 'Forecast on the target date' }, help: { da: 'En ret linje gennem de seneste målinger, aldrig gennem én. Et pejlemærke, ikke et løfte.', en: 'A straight line through the latest measurements, never through one. A bearing, not a promise.' }, former: ['Prognose'], group: calculated, width: 14 }),
    effect: number({ part: 'measurements', collapsed: true, formula: benefitEffectFormula, label: { da: 'Hentet om året', en: 'Gained a year' }, help: { da: 'Så langt er målingen kommet fra udgangspunktet mod målet, i gevinstens enhed. En negativ gevinst trækkes fra.', en: "How far the measure has come from baseline towards target, in the benefit's unit. A dis-benefit is subtracted." }, group: calculated, width: 13 }),
    fullEffect: number({ part: 'measurements', collapsed: true, formula: benefitFullEffectFormula, label: { da: 'Om året, når målet er nået', en: 'A year when the target is reached' }, help: { da: 'Vejen fra udgangspunkt til mål. En negativ gevinst har minus.', en: 'The way from baseline to target. A dis-benefit has a minus.' }, group: calculated, width: 14 }),
    plannedEffect: number({ part: 'measurements', collapsed: true, formula: benefitPlannedEffectFormula, label: { da: 'Forventet om året nu', en: 'Expected a year by now' }, help: { da: 'Det, planen siger, at gevinsten giver om året på opgørelsesdatoen.', en: 'What the plan says the benefit gives a year on the as-of date.' }, group: calculated, width: 14 }),
    realisedToDate: number({ part: 'measurements', collapsed: true, formula: benefitToDateFormula, label: { da: 'Hentet til dato', en: 'Gained to date' }, help: { da: 'En tolvtedel af det årlige beløb for hver afsluttet måned; mellem målinger gælder den seneste. Kun kr., timer og årsværk.', en: 'A twelfth of the yearly amount for each month that has ended; between measurements the last value stands. Only kr., hours and full-time equivalents.' }, group: calculated, width: 14 }),
    summed: flag({ part: 'measurements', collapsed: true, formula: benefitSummedFormula, label: { da: 'Tælles i summer', en: 'Counted in sums' }, help: { da: 'Nej for potentialer, bortfaldne og gevinster, der indgår i en anden.', en: 'No for potentials, dropped ones and benefits that are part of another.' }, group: calculated, width: 11 }),
    expectedTarget: number({ part: 'measurements', collapsed: true, formula: benefitExpectedTargetFormula, label: { da: 'Middelværdi af skønnene', en: 'Mean of the estimates' }, help: { da: '(pessimistisk + 4 × mål + optimistisk) ÷ 6.', en: '(pessimistic + 4 × target + optimistic) ÷ 6.' }, group: calculated, width: 13 }),
    expectedEffect: number({ part: 'measurements', collapsed: true, formula: benefitExpectedEffectFormula, label: { da: 'Forventet værdi om året', en: 'Expected value a year' }, help: { da: 'Sandsynlighed × (middelværdi − udgangspunkt). Uden skøn regnes med målet, uden sandsynlighed som sikker.', en: 'Probability × (mean − baseline). Without estimates the target counts, without a probability it is certain.' }, group: calculated, width: 14 }),
    approvedOn: date({ part: 'measurements', label: { da: 'Plan godkendt den', en: 'Plan approved on' }, help: { da: 'Den dag planen blev låst. Derefter rettes kun den gældende plan.', en: 'The day the plan was frozen. After that only the current plan is changed.' }, group: approved }),
    approvedBaseline: number({ part: 'measurements', label: { da: 'Godkendt udgangspunkt', en: 'Approved baseline' }, help: { da: 'Udgangspunktet, som det var, da planen blev låst.', en: 'The baseline as it was when the plan was frozen.' }, group: approved, width: 13 }),
    approvedTarget: number({ part: 'measurements', label: { da: 'Godkendt mål', en: 'Approved target' }, help: { da: 'Målet, som det var, da planen blev låst.', en: 'The target as it was when the plan was frozen.' }, group: approved, width: 13 }),
    approvedStart: date({ part: 'measurements', label: { da: 'Godkendt begyndelse', en: 'Approved beginning' }, help: { da: 'Den dag gevinsten skulle begynde at komme.', en: 'The day the benefit was to begin.' }, group: approved }),
    approvedTargetDate: date({ part: 'measurements', label: { da: 'Godkendt måldato', en: 'Approved target date' }, help: { da: 'Den dag målet skulle være nået.', en: 'The day the target was to be reached.' }, group: approved }),
    approvedPhasing: choice(choices.phasing, { part: 'measurements', label: { da: 'Godkendt indfasning', en: 'Approved phasing-in' }, help: { da: 'Hvordan gevinsten skulle komme over tid, da planen blev låst. Tom = som den gældende plan.', en: 'How the benefit was to come over time when the plan was frozen. Blank = as the current plan.' }, group: approved, width: 16 }),
    approvedIntervalLow: number({ part: 'measurements', label: { da: 'Godkendt interval fra', en: 'Approved interval from' }, help: { da: 'Kun ved Inden for interval.', en: 'Only for Within an interval.' }, group: approved, width: 12 }),
    approvedIntervalHigh: number({ part: 'measurements', label: { da: 'Godkendt interval til', en: 'Approved interval to' }, help: { da: 'Kun ved Inden for interval.', en: 'Only for Within an interval.' }, group: approved, width: 12 }),
    approvedAchievement: percent({ part: 'measurements', collapsed: true, formula: benefitApprovedAchievementFormula, label: { da: 'Nået af godkendt plan', en: 'Reached of approved plan' }, help: { da: 'Seneste måling holdt op mod den godkendte plan, også når målet er flyttet siden.', en: 'The latest measurement against the approved plan, even where the target has moved since.' }, group: approved, width: 13 }),
    approvedExpected: percent({ part: 'measurements', collapsed: true, formula: benefitApprovedExpectedFormula, label: { da: 'Forventet efter godkendt plan', en: 'Expected by approved plan' }, help: { da: 'Så meget skulle være nået på måledagen efter den godkendte plan.', en: 'How much the approved plan said would be reached on the day measured.' }, group: approved, width: 13 }),
    method: text({ part: 'measurements', label: { da: 'Målemetode', en: 'Method' }, help: { da: 'Hvordan måles der?', en: 'How is it measured?' }, group: measure, width: 26 }),
    source: text({ part: 'measurements', label: { da: 'Datakilde', en: 'Data source' }, help: { da: 'Hvor tallet kommer fra.', en: 'Where the figure comes from.' }, group: measure, width: 22 }),
    frequency: choice(choices.measurementFrequency, { part: 'measurements', label: { da: 'Måles hvor ofte', en: 'Measured how often' }, help: { da: 'Afgør, hvornår næste måling er ventet.', en: 'Decides when the next measurement is due.' }, former: ['Målefrekvens'], group: measure, width: 16 }),
    budgetYear: number({ part: 'measurements', label: { da: 'Budgetår', en: 'Budget year' }, help: { da: 'Det år besparelsen er lagt i budgettet fra.', en: 'The year from which the saving is in the budget.' }, whole: true, min: 2000, max: 2100, group: budget, width: 10 }),
    budgetArea: text({ part: 'measurements', label: { da: 'Budgetområde', en: 'Budget area' }, help: { da: 'Det bevillingsområde, der er reduceret.', en: 'The budget area that was reduced.' }, group: budget, width: 20 }),
    probability: percent({ part: 'measurements', label: { da: 'Sandsynlighed', en: 'Probability' }, help: { da: 'Hvor sikkert er det, at gevinsten kommer?', en: 'How certain is it that the benefit comes?' }, min: 0, max: 1, group: realisation, width: 12 }),
    pessimistic: number({ part: 'measurements', label: { da: 'Mål, pessimistisk', en: 'Target, pessimistic' }, help: { da: 'Værdien, hvis det går dårligt. Målet selv er det sandsynlige.', en: 'The value if things go badly. The target itself is the likely one.' }, former: ['Pessimistisk'], group: realisation, width: 13 }),
    optimistic: number({ part: 'measurements', label: { da: 'Mål, optimistisk', en: 'Target, optimistic' }, help: { da: 'Værdien, hvis det går rigtig godt.', en: 'The value if things go very well.' }, former: ['Optimistisk'], group: realisation, width: 13 }),
    partOf: ref('benefit', { part: 'measurements', label: { da: 'Indgår i gevinst', en: 'Part of benefit' }, help: { da: 'Nummeret på den gevinst, denne tælles med i; så tælles den ikke to gange.', en: 'Number of the benefit this one is counted in, so that it is not counted twice.' }, group: realisation, width: 12 }),
    area: name('organisationUnit', { part: 'measurements', label: { da: 'Hentes i', en: 'Realised in' }, help: { da: 'Det område, hvor gevinsten kommer. Tom = projektets fagområde.', en: "The area where the benefit comes. Blank = the project's area." }, former: ['Organisationsenhed'], group: realisation, width: 20 }),
    delivery: ref('milestone', { part: 'milestones', label: { da: 'Kommer af leverance', en: 'Comes of delivery' }, help: { da: 'Nummeret på den milepæl, der gør gevinsten mulig.', en: 'Number of the milestone that makes the benefit possible.' }, group: realisation, width: 12 }),
    goal: ref('goal', { part: 'goals', label: { da: 'Bidrager til mål', en: 'Contributes to goal' }, help: { da: 'Nummeret på det strategiske mål. Tom = de mål, projektet bidrager til.', en: 'Number of the strategic goal. Blank = the goals the project contributes to.' }, group: realisation, width: 12 }),
    system: ref('system', { part: 'systems', label: { da: 'System', en: 'System' }, help: { da: 'Systemet, gevinsten hænger på.', en: 'The system the benefit depends on.' }, former: ['System-ID'], group: realisation, width: 10 }),
    assumptions: longText({ part: 'measurements', label: { da: 'Forudsætninger', en: 'Assumptions' }, help: { da: 'Hvad skal være på plads?', en: 'What must be in place?' }, group: realisation, width: 30 }),
    change: longText({ part: 'measurements', label: { da: 'Nødvendig forandring', en: 'Change needed' }, help: { da: 'Hvad skal gøres anderledes i driften?', en: 'What must be done differently in operations?' }, former: ['Nødvendige ændringer (forandring)'], group: realisation, width: 30 }),
    timeUse: longText({ part: 'measurements', label: { da: 'Sådan bruges den frigjorte tid', en: 'How the released time is used' }, help: { da: 'Hvad bruges tiden til i stedet?', en: 'What is the time used for instead?' }, former: ['Gevinstomsætning'], group: realisation, width: 30 }),

    ...benefitIntermediates,
  },
});
