import type { IsoDate } from '../../schema/dates.js';
import type { WorkbookFiles } from './adoption/adoption-desk.js';
import type { Breathe } from '../steps.js';
import type { LiveWorkbook } from '../live-workbook.js';

/** What a person's own browser remembers; texts by name. */
export interface KeptStore {
  get(name: string): string | null;
  set(name: string, value: string | null): void;
}

export interface SessionOptions {
  readonly workbook: LiveWorkbook;
  /** Today in Denmark; asked at each reading, since a pane may stay open over night. */
  readonly today: () => IsoDate;
  /** Danish local time, `2027-05-12T10:15:00`. */
  readonly now: () => string;
  readonly store: KeptStore;
  /** Reads and writes workbook files, fetched when they are needed; without it nothing can be taken into use. */
  readonly files?: () => Promise<WorkbookFiles>;
  /** Fetches the long texts (what columns are for) where the page has left them for later; whatever writes them in a workbook waits for it. */
  readonly texts?: () => Promise<unknown>;
  /** Lets the page draw and answer keys in between, while much is being checked; without it all is done at a stretch. */
  readonly breathe?: Breathe;
  /** Settles when what was read can be seen: what is written of its own accord at the first reading waits for it. */
  readonly shown?: () => Promise<void>;
  /** The person at work; what the store remembers when it is left out. */
  readonly who?: string | null;
}
