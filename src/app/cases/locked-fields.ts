/** What a decided case may still have changed: how it is carried out. */
export const openAfterDecision: ReadonlySet<string> = new Set(['followUpBy', 'deadline', 'done', 'file', 'caseNumber']);

/** What belongs to the decision and may come after it, as long as it was blank. */
export const filledAfterDecision: ReadonlySet<string> = new Set(['decisionText', 'decidedOn']);
