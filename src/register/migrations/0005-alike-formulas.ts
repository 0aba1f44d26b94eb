import { renewals, type Migration } from './migration.js';

const renewed: Readonly<Record<string, readonly string[]>> = {
  project: ['overrun'],
  meeting: ['casesDue', 'dispatch'],
  risk: ['score', 'residualScore'],
  score: ['contribution'],
  projectYear: ['deviation'],
};

export const alikeFormulas: Migration = {
  to: 5,
  why: {
    da: 'Formler, der regner det samme på kortere vis, bliver som i et nyt register.',
    en: 'Formulas that reckon the same in a shorter way become those of a new register.',
  },
  changes: renewals(renewed),
};
