/** How Excel can let a client down, by the codes the client knows them by. */
export type HostFailure =
  | 'GeneralException'
  | 'ActivityLimitReached'
  | 'AccessDenied'
  | 'InvalidOrTimedOutSession'
  | 'InvalidOperationInCellEditMode'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ConnectionFailure';

interface Fault {
  readonly failure: HostFailure;
  /** Whether Excel has done what was asked and only the answer goes wrong. */
  readonly carriedOut: boolean;
  left: number;
  /** Only requests with an action whose name fits. */
  readonly matching: RegExp | null;
}

export interface FaultOptions {
  readonly times?: number;
  readonly carriedOut?: boolean;
  readonly matching?: RegExp;
}

/** What goes wrong for one client, on request of a test. */
export class Faults {
  private readonly faults: Fault[] = [];
  private gate: { readonly carriedOut: boolean; readonly opened: Promise<void> } | null = null;
  private editing: Promise<void> | null = null;

  /** The next round trips fail. */
  fail(failure: HostFailure, { times = 1, carriedOut = false, matching }: FaultOptions = {}): void {
    this.faults.push({ failure, carriedOut, left: times, matching: matching ?? null });
  }

  /** What has not gone wrong yet goes well. */
  mend(): void {
    this.faults.length = 0;
  }

  /** Requests get no answer until the function that comes back is called; with `carriedOut` they are done all the same. */
  hang({ carriedOut = false }: { readonly carriedOut?: boolean } = {}): () => void {
    let open = (): void => undefined;
    const gate = { carriedOut, opened: new Promise<void>((resolve) => (open = resolve)) };
    this.gate = gate;
    return () => {
      if (this.gate === gate) this.gate = null;
      open();
    };
  }

  /** A person is writing in a cell until the function that comes back is called: requests wait or fail. */
  editCell(): () => void {
    let end = (): void => undefined;
    const editing = new Promise<void>((resolve) => (end = resolve));
    this.editing = editing;
    return () => {
      if (this.editing === editing) this.editing = null;
      end();
    };
  }

  get cellBeingEdited(): Promise<void> | null {
    return this.editing;
  }

  get hanging(): { readonly carriedOut: boolean; readonly opened: Promise<void> } | null {
    return this.gate;
  }

  take(actions: readonly string[]): { readonly failure: HostFailure; readonly carriedOut: boolean } | null {
    const fault = this.faults.find(({ left, matching }) => left > 0 && (matching === null || actions.some((name) => matching.test(name))));
    if (!fault) return null;
    fault.left -= 1;
    return fault;
  }
}
