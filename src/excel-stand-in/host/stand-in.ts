import type { WireTable } from '../wire/wire-table.js';
import { likelySwitches, type Switches } from '../workbook/switches.js';
import type { Workbook } from '../workbook/workbook.js';
import { StandInClient, type ClientOptions } from './client.js';

export interface StandInOptions extends Pick<ClientOptions, 'sets' | 'readFile' | 'services'> {
  readonly switches?: Partial<Switches>;
}

/** A workbook in memory that several clients have open, as several people in Excel. */
export class ExcelStandIn {
  readonly clients: StandInClient[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    readonly table: WireTable,
    private readonly options: StandInOptions = {},
  ) {
    workbook.switches = { ...likelySwitches, ...options.switches };
  }

  open(options: Partial<StandInOptions> = {}): StandInClient {
    const { switches: _switches, ...own } = { ...this.options, ...options };
    const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
      const done = this.last.then(task, task);
      this.last = done.catch(() => undefined);
      return done;
    };
    const client = new StandInClient({ ...own, workbook: this.workbook, table: this.table, inTurn });
    this.clients.push(client);
    return client;
  }
}
