/** Office.js as it stands in the page; passed in, so that several clients can be tried in one program. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: { readonly context: Pick<Office.Context, 'requirements'> & Partial<Pick<Office.Context, 'document' | 'displayLanguage' | 'officeTheme' | 'platform'>> };
}

/** The only clock of the adapter. */
export interface OfficeClock {
  /** Calls back after so many milliseconds; the function that comes back takes the call away again. */
  after(milliseconds: number, then: () => void): () => void;
}

export interface OfficeTimeouts {
  /** After this long without an answer the person is told that Excel waits. */
  readonly hint: number;
  /** After this long without an answer a call is given up. */
  readonly answer: number;
  /** Quiet after the last event before anyone is told of it. */
  readonly quiet: number;
}

/** Milliseconds. A person who writes in a cell is given two minutes to finish it. */
export const usualTimeouts: OfficeTimeouts = { hint: 1500, answer: 120_000, quiet: 400 };

/** The clock of the page the pane stands in. */
export const pageClock: OfficeClock = {
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Excel on the web holds requests and answers to 5 MB; on the desktop there is no such limit. Unknown counts as the web. */
export function hasSmallRequests({ Office }: OfficeClient): boolean {
  return !['PC', 'Mac'].includes(String(Office.context.platform));
}

/** The newest requirement set the client in the package knows; beyond the base only what is asked for is used. */
export function supports({ Office }: OfficeClient, version: '1.13' | '1.14' | '1.15' | '1.18'): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
