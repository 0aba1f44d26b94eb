import { createContext, useContext } from 'react';

/** One statement about Excel, and what came of asking. */
export interface SelfTestLine {
  readonly group: string;
  readonly name: string;
  readonly outcome: 'as-expected' | 'otherwise' | 'not-asked';
  /** What came instead. */
  readonly found: string | null;
  /** The page that says what was expected. */
  readonly source: string;
}

/** Something only Excel itself can show, and what it shows. */
export interface SelfTestObservation {
  readonly name: string;
  readonly found: string;
}

export interface SelfTestReport {
  readonly lines: readonly SelfTestLine[];
  readonly observations: readonly SelfTestObservation[];
}

export interface SelfTest {
  /** Asks everything in turn; `along` is told how far it has come. Works on a sheet that is made for it and taken away again. */
  run(along: (done: number, of: number) => void): Promise<SelfTestReport>;
}

/** There only where the pane stands in Excel. */
export const SelfTestContext = createContext<SelfTest | null>(null);

export function useSelfTest(): SelfTest | null {
  return useContext(SelfTestContext);
}
