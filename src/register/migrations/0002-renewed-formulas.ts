import { renewals, type Migration } from './migration.js';

export const renewedFormulas: Migration = {
  to: 2,
  why: {
    da: 'En måling, der er rettet, tæller ikke længere med i prognosen, og et kriterium kan få sin score fra projektets mål.',
    en: 'A measurement that was corrected no longer counts in the forecast, and a criterion may take its score from the goals of a project.',
  },
  changes: renewals({ benefit: ['forecastFrom', 'forecast'], score: ['median'] }),
};
