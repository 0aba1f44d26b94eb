export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Lets doings run one at a time in the order they were asked for, whatever became of those before; `onBusy` is told while any is under way. */
export function turns(onBusy: (busy: boolean) => void): InTurn {
  let underWay = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(async () => {
      underWay += 1;
      onBusy(true);
      try {
        return await task();
      } finally {
        underWay -= 1;
        onBusy(underWay > 0);
      }
    });
    last = run.catch(() => undefined);
    return run;
  };
}
