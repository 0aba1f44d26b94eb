import type { Migration } from './migration.js';

export const frontPages: Migration = {
  to: 4,
  why: {
    da: 'Start, Overblik, Gevinster i tal og Årets hjul viser det, der er kommet til.',
    en: 'Start, the overview, the benefits in figures and the wheel of the year show what has been added.',
  },
  changes: (['start', 'overview', 'benefitTotals', 'wheel', 'deadlines'] as const).map((page) => ({ does: 'renew-page', page })),
};
