import type { IsoDate } from '../schema/dates.js';
import { date, money, number, percent, text } from '../schema/kinds/index.js';
import type { Field, ValueOf } from '../schema/field.js';
import { defaultMeetingSettings, meetingSettingFields } from './meeting-settings.js';

/**
 * Settings of one register, kept as rows of `tblSettings` (key, name, value). Each also has a defined name
 * in the workbook (`set_<key>`), so that formulas read it.
 */
export const settingFields = {
  organisation: text({
    label: { da: 'Kommune eller organisation', en: 'Municipality or organisation' },
    help: { da: 'Står på alt materiale.', en: 'Printed on all documents.' },
  }),
  asOf: date({
    label: { da: 'Opgørelsesdato', en: 'As-of date' },
    help: {
      da: 'Den dag alle tal gøres op pr. Tom = i dag.',
      en: 'The day all figures are computed for. Blank = today.',
    },
  }),
  currency: text({
    label: { da: 'Valuta', en: 'Currency' },
    help: { da: 'Den valuta, alle beløb er i. Beløb omregnes aldrig.', en: 'The currency of all amounts. Amounts are never converted.' },
  }),
  yellowDelayDays: number({
    label: { da: 'Gult lys ved forsinkelse over (dage)', en: 'Yellow light at a delay above (days)' },
    help: { da: 'Statens trafiklys: gul fra 1 måned.', en: "The state's traffic lights: yellow from 1 month." },
    min: 0,
    whole: true,
  }),
  redDelayDays: number({
    label: { da: 'Rødt lys ved forsinkelse over (dage)', en: 'Red light at a delay above (days)' },
    help: { da: 'Statens trafiklys: rød over 3 måneder.', en: "The state's traffic lights: red above 3 months." },
    min: 0,
    whole: true,
  }),
  yellowOverrun: percent({
    label: { da: 'Gult lys ved merudgift over', en: 'Yellow light at an overrun above' },
    help: { da: 'Andel af det godkendte budget.', en: 'Share of the approved budget.' },
  }),
  redOverrun: percent({
    label: { da: 'Rødt lys ved merudgift over', en: 'Red light at an overrun above' },
    help: { da: 'Statens trafiklys: rød over 10 %.', en: "The state's traffic lights: red above 10 %." },
  }),
  redOverrunAmount: money({
    label: { da: 'Rødt lys ved merudgift over (kr.)', en: 'Red light at an overrun above (kr.)' },
    help: { da: 'Beløbsgrænse tilpasset kommunens størrelse.', en: "Amount limit scaled to the municipality's size." },
  }),
  hourlyRate: money({
    label: { da: 'Timepris for frigjort tid (kr.)', en: 'Hourly rate for released time (kr.)' },
    help: { da: 'Tom = timer omregnes aldrig til kroner.', en: 'Blank = hours are never turned into kroner.' },
  }),
  priceLevelYear: number({
    label: { da: 'Prisniveau (år)', en: 'Price level (year)' },
    help: { da: 'Beløb omregnes til dette års pris- og lønniveau efter arket Satser. Tom = løbende priser.', en: "Amounts are told at this year's price and wage level by the sheet Rates. Blank = current prices." },
    whole: true,
    min: 2000,
    max: 2100,
  }),
  caseHorizonYears: number({
    label: { da: 'Økonomien regnes over (år)', en: 'Economy counted over (years)' },
    help: { da: 'Så mange år fra projektets første år tæller i tilbagebetalingstid og nutidsværdi.', en: "That many years from the project's first count in payback time and net present value." },
    whole: true,
    min: 1,
    max: 50,
  }),
  casesDueWorkdays: number({
    label: { da: 'Frist for sager: arbejdsdage før mødet', en: 'Cases due: working days before the meeting' },
    help: { da: 'Tælles uden weekender og danske helligdage.', en: 'Counted without weekends and Danish public holidays.' },
    min: 0,
    whole: true,
  }),
  dispatchWorkdays: number({
    label: { da: 'Udsendelse: arbejdsdage før mødet', en: 'Dispatch: working days before the meeting' },
    help: { da: 'Tælles uden weekender og danske helligdage.', en: 'Counted without weekends and Danish public holidays.' },
    min: 0,
    whole: true,
  }),
  statusMaxAgeDays: number({
    label: { da: 'Status må højst være (dage gammel)', en: 'Status may be at most (days old)' },
    help: { da: 'Møderne ligger ca. 90 dage fra hinanden.', en: 'Meetings are about 90 days apart.' },
    min: 1,
    whole: true,
  }),
  phaseMaxMonths: number({
    label: { da: 'En fase varer højst (måneder)', en: 'A phase lasts at most (months)' },
    help: { da: 'Herefter spørges der, om projektet står stille.', en: 'After that it is asked whether the project stands still.' },
    min: 1,
    whole: true,
  }),
  benefitTolerance: percent({
    label: { da: 'Gevinst er bagud ved mangel over', en: 'Benefit is behind at a shortfall above' },
    help: {
      da: 'Andel af det, der skulle være nået på måledagen.',
      en: 'Share of what should have been reached on the day of the measurement.',
    },
    min: 0,
    max: 1,
  }),
  measurementWarningDays: number({
    label: { da: 'Varsel om gevinstmåling (dage før)', en: 'Notice of a benefit measurement (days before)' },
    help: { da: 'Så længe før måldatoen står målingen på listen.', en: 'How long before the target date it is listed.' },
    min: 0,
    whole: true,
  }),
  fullAlignmentPoints: number({
    label: { da: 'Fuldt bidrag til strategien (point)', en: 'Full contribution to the strategy (points)' },
    help: {
      da: 'Så mange point giver 5: bidrag gange målets vigtighed, lagt sammen. 9 er et stort bidrag til ét af de vigtigste mål.',
      en: "So many points give 5: contribution times the goal's importance, added up. 9 is much to one of the most important goals.",
    },
    min: 1,
    whole: true,
  }),
  meetingMinutes: number({
    label: { da: 'Mødets længde (minutter)', en: 'Length of the meeting (minutes)' },
    help: { da: 'Dagsordenens minutter holdes op mod den.', en: "The agenda's minutes are held against it." },
    min: 15,
    whole: true,
  }),
  ...meetingSettingFields,
  caseNumberPattern: text({
    label: { da: 'Mønster for sagsnumre', en: 'Pattern of case numbers' },
    help: { da: 'Regulært udtryk; tom = alt godtages.', en: 'Regular expression; blank = anything goes.' },
  }),
} as const satisfies Record<string, Field>;

export type SettingKey = keyof typeof settingFields;

export type Settings = { readonly [K in SettingKey]: ValueOf<(typeof settingFields)[K]> | null };

/** Defaults of a new register; a setting left blank in the workbook takes none of these but is null. */
export const defaultSettings: Settings = {
  organisation: null,
  asOf: null,
  currency: 'kr.',
  yellowDelayDays: 30,
  redDelayDays: 90,
  yellowOverrun: 0,
  redOverrun: 0.1,
  redOverrunAmount: 1_000_000,
  hourlyRate: null,
  priceLevelYear: null,
  caseHorizonYears: 10,
  casesDueWorkdays: 15,
  dispatchWorkdays: 5,
  statusMaxAgeDays: 100,
  phaseMaxMonths: 12,
  benefitTolerance: 0.1,
  measurementWarningDays: 30,
  fullAlignmentPoints: 9,
  meetingMinutes: 120,
  ...defaultMeetingSettings,
  caseNumberPattern: null,
};

/** A register's as-of date never comes from a clock in the core: blank means the date the caller passes. */
export function asOfDate(settings: Settings, today: IsoDate): IsoDate {
  return settings.asOf ?? today;
}
