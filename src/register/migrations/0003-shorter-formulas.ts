import { renewals, type Migration } from './migration.js';

const renewed: Readonly<Record<string, readonly string[]>> = {
  benefit: ['achievement', 'judgedOn', 'expectedNow', 'deviation', 'measurementDue', 'followUp', 'forecastFrom', 'forecast', 'effect', 'fullEffect', 'plannedEffect', 'realisedToDate', 'summed', 'expectedTarget', 'expectedEffect', 'approvedAchievement', 'approvedExpected'],
  benefitYear: ['realisedEffect'],
  measurement: ['standsUntil', 'months'],
  score: ['value'],
};

export const shorterFormulas: Migration = {
  to: 3,
  why: {
    da: 'Gevinsternes formler er delt op.',
    en: 'The formulas of benefits are parted.',
  },
  changes: renewals(renewed),
};
