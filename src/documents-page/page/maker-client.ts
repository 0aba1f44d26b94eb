import type { IsoDate } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import type { Answer, GivenFile, MadeFiles, Order, PagesOrder, Request, ShownDocument, WorkbookOverview } from '../messages.js';

/** The maker says in one sentence what a person must put right. */
export class Refusal extends Error {
  constructor(readonly sentence: Text) {
    super(sentence.en);
  }
}

/** Another workbook was chosen meanwhile; nobody waits for this answer any more. */
export class Superseded extends Error {}

export type Making = Extract<Answer, { readonly kind: 'making' }>;

export interface Maker {
  /** Begins anew with a workbook; what was under way is dropped. */
  readonly open: (workbook: GivenFile, today: IsoDate) => Promise<WorkbookOverview>;
  readonly show: (order: PagesOrder) => Promise<ShownDocument>;
  readonly make: (order: Order, tell: (step: Making) => void) => Promise<MadeFiles>;
}

interface Waiting {
  readonly settle: (answer: Answer) => void;
  readonly drop: (error: Error) => void;
}

/** Talks to the maker in its worker, one question at a time. `address` is where its program stands. */
export function makerClient(address: string): Maker {
  let waiting: Waiting | null = null;
  let broken = false;

  const begin = (): Worker => {
    const begun = new Worker(address);
    begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting?.settle(data));
    begun.addEventListener('error', (event) => {
      if (begun !== worker) return;
      broken = true;
      waiting?.drop(new Error(event.message || 'The maker could not be started'));
    });
    broken = false;
    return begun;
  };
  let worker = begin();

  const ask = (request: Request, tell: (step: Making) => void): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const end = (): void => void (waiting = null);
      waiting = {
        settle: (answer) => {
          if (answer.kind === 'making') return tell(answer);
          end();
          if (answer.kind === 'refused') reject(new Refusal(answer.sentence));
          else if (answer.kind === 'failed') reject(new Error(answer.detail));
          else resolve(answer);
        },
        drop: (error) => {
          end();
          reject(error);
        },
      };
      worker.postMessage(request);
    });

  return {
    open: async (workbook, today) => {
      if (waiting !== null || broken) {
        waiting?.drop(new Superseded());
        worker.terminate();
        worker = begin();
      }
      const answer = await ask({ kind: 'open', workbook, today }, () => undefined);
      if (answer.kind !== 'opened') throw new Error(`Asked to open, the maker answered ${answer.kind}`);
      return answer.overview;
    },
    show: async (order) => {
      const answer = await ask({ kind: 'show', order }, () => undefined);
      if (answer.kind !== 'shown') throw new Error(`Asked to show, the maker answered ${answer.kind}`);
      return answer.shown;
    },
    make: async (order, tell) => {
      const answer = await ask({ kind: 'make', order }, tell);
      if (answer.kind !== 'made') throw new Error(`Asked to make, the maker answered ${answer.kind}`);
      return answer;
    },
  };
}
