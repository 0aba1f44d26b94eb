export type StartProblem = 'office-blocked' | 'host-silent' | 'not-in-excel' | 'too-old' | 'unexpected';

/** Thrown while the pane begins; each problem is a page of its own. `detail` is for those who maintain the product. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
  constructor(
    readonly problem: StartProblem,
    readonly detail = '',
  ) {
    super(`${problem}${detail ? `: ${detail}` : ''}`);
  }
}
