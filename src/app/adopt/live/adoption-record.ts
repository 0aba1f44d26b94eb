import type { RawWorkbook } from '../../../schema/raw-workbook.js';
import { readIdentity } from '../../read-register/read-identity.js';

/** A sheet people had, put aside when it was taken into use. */
export interface AsideSheet {
  readonly before: string;
  readonly now: string;
  /** What is told of it in the sheet itself. */
  readonly note: string;
}

/** What taking a sheet into use put into the workbook: all of it can be taken out again. */
export interface AdoptionRecord {
  /** Danish local time, `2027-05-12T10:15:00`. */
  readonly time: string;
  readonly who: string | null;
  /** What was taken into use, as people know it: names of sheets or of a file; none for a register begun empty. */
  readonly from: readonly string[];
  /** Sheets that were brought in. */
  readonly sheets: readonly string[];
  readonly aside: readonly AsideSheet[];
  /** An empty sheet that was hidden. */
  readonly hidden: readonly string[];
  /** Of a list too large to come in with the sheets: how many projects it has, and the number of the one that comes in last. */
  readonly list: { readonly count: number; readonly last: string } | null;
}

export function recordText(record: AdoptionRecord): string {
  return JSON.stringify(record);
}

function listIn(value: unknown): AdoptionRecord['list'] {
  const { count, last } = (typeof value === 'object' && value !== null ? value : {}) as { readonly count?: unknown; readonly last?: unknown };
  return typeof count === 'number' && typeof last === 'string' ? { count, last } : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The record in a workbook; null where it was not taken into use from the pane, or the record cannot be read. */
export function readAdoptionRecord(raw: RawWorkbook): AdoptionRecord | null {
  try {
    const read = JSON.parse(readIdentity(raw)?.adoption ?? 'null') as Partial<Record<keyof AdoptionRecord, unknown>> | null;
    if (typeof read !== 'object' || read === null || typeof read.time !== 'string') return null;
    const aside = (Array.isArray(read.aside) ? (read.aside as readonly Partial<AsideSheet>[]) : []).flatMap(({ before, now, note }) => (typeof before === 'string' && typeof now === 'string' ? [{ before, now, note: typeof note === 'string' ? note : '' }] : []));
    return { time: read.time, who: typeof read.who === 'string' ? read.who : null, from: texts(read.from), sheets: texts(read.sheets), aside, hidden: texts(read.hidden), list: listIn(read.list) };
  } catch {
    return null;
  }
}
