/** What a task tells of itself: seconds by step, and other figures it names. */
export type Figures = Readonly<Record<string, number>>;

export interface Measured {
  readonly figures: Figures;
  /** Most memory the process ever held, in MB. */
  readonly peak: number;
}

/** What can be measured, each in a process of its own. */
export type TaskName = 'load-alone' | 'read-and-check' | 'make-documents' | 'make-large-deck' | 'rank-candidates' | 'sample-robustness' | 'choose-portfolio' | 'choose-hard' | 'follow-benefits' | 'read-any';
