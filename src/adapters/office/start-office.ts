import type { OfficeClient, OfficeClock } from './office-client.js';

/** Why there is no Excel to work in. */
export type NoOffice = 'office-blocked' | 'host-silent' | 'not-in-excel' | 'too-old';

export class OfficeAbsent extends Error {
  override readonly name = 'OfficeAbsent';
  constructor(
    readonly reason: NoOffice,
    /** Resolves should Excel answer after all. */
    readonly late: Promise<unknown> | null = null,
  ) {
    super(reason);
  }
}

export interface StartLimits {
  /** Milliseconds until Microsoft's script is given up. */
  readonly script: number;
  /** Milliseconds until Excel is said to be silent. */
  readonly host: number;
}

export const usualLimits: StartLimits = { script: 20_000, host: 20_000 };

const lookAgain = 50;

function isThere(): boolean {
  return typeof Office !== 'undefined' && typeof Office.onReady === 'function';
}

/** Office.js is fetched from Microsoft beside the program; it may be slow, blocked, or never end. */
function scriptLoaded(clock: OfficeClock, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    let waited = 0;
    const look = (): void => {
      if (isThere()) resolve(true);
      else if (document.readyState === 'complete' || waited >= limit) resolve(false);
      else {
        waited += lookAgain;
        clock.after(lookAgain, look);
      }
    };
    look();
  });
}

/** Waits until Excel is ready to be talked to; throws OfficeAbsent when it will not be. */
export async function startOffice(clock: OfficeClock, limits: StartLimits = usualLimits): Promise<OfficeClient> {
  if (!(await scriptLoaded(clock, limits.script))) throw new OfficeAbsent('office-blocked');
  const ready = Office.onReady();
  const info = await new Promise<Awaited<typeof ready>>((resolve, reject) => {
    const cancel = clock.after(limits.host, () => reject(new OfficeAbsent('host-silent', ready)));
    ready.then((value) => {
      cancel();
      resolve(value);
    }, reject);
  });
  if (info.host !== Office.HostType.Excel) throw new OfficeAbsent('not-in-excel');
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) throw new OfficeAbsent('too-old');
  return { Excel, Office };
}

/** What preferences in the browser's storage are kept apart by; empty where Office does not say. */
export function storagePartition(): string {
  return isThere() ? ((Office.context as Office.Context | undefined)?.partitionKey ?? '') : '';
}
