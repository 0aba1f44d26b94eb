import type { Migration, MigrationChange } from './migration.js';

const renewed: Readonly<Record<string, readonly string[]>> = {
  benefit: ['achievement', 'judgedOn', 'expectedNow', 'deviation', 'measurementDue', 'followUp', 'forecastFrom', 'forecast', 'effect', 'fullEffect', 'plannedEffect', 'realisedToDate', 'summed', 'expectedTarget', 'expectedEffect', 'approvedAchievement', 'approvedExpected'],
  benefitYear: ['realisedEffect'],
  measurement: ['standsUntil', 'months'],
  score: ['value'],
};

export const shorterFormulas: Migration = {
  to: 3,
  why: {
    da: 'Gevinsternes formler er kortere og hurtigere: mellemregningerne står i kolonner for sig. Prognosen bygger på højst tre målinger.',
    en: 'The formulas of benefits are shorter and faster: intermediate figures stand in columns of their own. The forecast rests on three measurements at most.',
  },
  changes: Object.entries(renewed).flatMap(([entity, fields]) => fields.map((field): MigrationChange => ({ does: 'renew-formula', entity, field }))),
};
