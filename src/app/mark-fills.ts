import type { Severity } from '../schema/finding.js';

/** What cells with a fault are filled with on demand: pale enough to read black text on, and no colour of Excel's palette. */
export const markFills: Readonly<Record<Severity, string>> = { error: 'F9D3CE', warning: 'FFEBAB', info: 'D6E6F4' };
