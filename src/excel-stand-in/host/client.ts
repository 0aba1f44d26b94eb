import { execute } from '../interpreter/execute.js';
import type { HostObject } from '../interpreter/host-object.js';
import { listeningKey } from '../interpreter/event-types.js';
import type { RequestBody } from '../interpreter/request.js';
import { keepReference, objectOf, removeReference, type Session } from '../interpreter/session.js';
import type { Happening } from '../workbook/changes.js';
import type { Rect } from '../workbook/rect.js';
import type { Sheet } from '../workbook/sheet.js';
import type { HeldRange, Workbook } from '../workbook/workbook.js';
import { builtClasses } from '../objects/index.js';
import type { WireTable } from '../wire/wire-table.js';
import { eventMessages, standMessages, type EventMessage } from './event-messages.js';
import { Faults, type HostFailure } from './faults.js';
import { byteLength, isRoundTrip, mostBytes, noTraffic, type Traffic } from './traffic.js';

/** Who changes the workbook: a client through the API, or the person who sits at it. */
export interface Actor {
  readonly client: StandInClient | null;
  readonly viaApi: boolean;
}

export type Answer = { readonly body: string } | { readonly failure: HostFailure };

/** An event on its way, as doors put it on their wire. */
export interface SentEvent {
  readonly eventType: number;
  readonly target: string;
  readonly args: string;
  readonly isRemote: boolean;
}

export type EventDelivery = 'now' | 'held' | 'twice' | 'never';

export interface ClientOptions {
  readonly workbook: Workbook;
  readonly table: WireTable;
  /** Requirement sets by lower-case name, such as `excelapi: '1.14'`. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly readFile?: Session['readFile'];
  readonly services?: (typeName: string) => HostObject | null;
  /** One request of all clients at a time. */
  readonly inTurn?: <T>(task: () => Promise<T>) => Promise<T>;
}

export const usualSets: Readonly<Record<string, string>> = { excelapi: '1.15', sharedruntime: '1.1', ribbonapi: '1.1', addincommands: '1.1', delayforcelledit: '1.1', richapiruntime: '1.2', richapiruntimeflag: '1.2' };

const delayForCellEdit = 64;

function isAtLeast(have: string | undefined, wanted: string): boolean {
  if (have === undefined) return false;
  const [a = 0, b = 0] = have.split('.').map(Number);
  const [c = 0, d = 0] = wanted.split('.').map(Number);
  return a > c || (a === c && b >= d);
}

/** One Excel with the workbook open: what a pane's Office.js talks to. */
export class StandInClient {
  readonly faults = new Faults();
  traffic: Traffic = noTraffic();
  /** Bodies of requests, newest last, for tests that look at them. */
  readonly requests: RequestBody[] = [];
  events: EventDelivery = 'now';
  readonly session: Session;
  private readonly held: SentEvent[] = [];
  private pending: SentEvent[] = [];
  private isAnswering = false;
  private readonly listeners = new Set<(events: readonly SentEvent[]) => void>();
  private readonly eventReferences: string[] = [];
  private readonly stop: () => void;

  constructor(readonly options: ClientOptions) {
    const { workbook, table } = options;
    const sets = options.sets ?? usualSets;
    const [first] = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const stand = { sheet: (first ?? workbook.sheets[0]) as Sheet, areas: [{ top: 0, left: 0, rows: 1, columns: 1 }] as readonly Rect[] };
    const session: Session = {
      workbook,
      table,
      classes: builtClasses,
      root: { kind: builtClasses.get('Workbook') ?? { name: 'Workbook' }, target: workbook },
      services: options.services ?? (() => null),
      references: new Map(),
      referenceIds: new Map(),
      listening: new Set(),
      eventsEnabled: true,
      stand,
      moveTo: (sheet, areas) => this.moveTo(sheet, areas),
      supports: ({ name, version }) => isAtLeast(sets[name.toLowerCase()], version),
      readFile: options.readFile ?? null,
      passing: [],
    };
    this.session = session;
    this.stop = workbook.onHappening((happening, actor) => this.hear(happening, actor as Actor | null));
  }

  /** The person at this client moves to other cells, or the add-in moves them. */
  moveTo(sheet: Sheet, areas: readonly Rect[]): void {
    const { stand, workbook } = this.session;
    const before = stand.sheet;
    stand.sheet = sheet;
    stand.areas = areas;
    this.queue(standMessages(workbook, before, sheet, areas), { client: this, viaApi: false });
  }

  private hear(happening: Happening, actor: Actor | null): void {
    const { stand, workbook } = this.session;
    if (happening.what === 'sheet-deleted' && stand.sheet === happening.sheet) {
      const next = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
      if (next) this.moveTo(next, [{ top: 0, left: 0, rows: 1, columns: 1 }]);
    }
    this.queue(eventMessages(workbook, happening), actor);
  }

  private queue(messages: readonly EventMessage[], actor: Actor | null): void {
    const { session } = this;
    const isRemote = actor?.client !== this;
    if (!session.eventsEnabled) return;
    const sent = messages
      .filter(({ eventType, target }) => session.listening.has(listeningKey(eventType, target)))
      .map(({ eventType, target, args, cells }): SentEvent => {
        const full = {
          ...args,
          source: isRemote ? 'Remote' : 'Local',
          triggerSource: !isRemote && actor?.viaApi === true ? 'ThisLocalAddin' : 'Unknown',
          ...(cells ? { referenceId: this.referenceFor(cells) } : {}),
        };
        return { eventType, target, args: JSON.stringify(full), isRemote };
      });
    if (this.events === 'never') return;
    if (this.events === 'held') this.held.push(...sent);
    else this.pending.push(...sent, ...(this.events === 'twice' ? sent : []));
    if (!this.isAnswering) queueMicrotask(() => this.flush());
  }

  private referenceFor(cells: { readonly sheet: Sheet; readonly area: Rect }): string {
    const { session } = this;
    const held: HeldRange = { ...cells };
    session.workbook.held.add(held);
    keepReference(session, objectOf(session, 'Range', held));
    const id = session.referenceIds.get(held) ?? '';
    this.eventReferences.push(id);
    // Clients hardly ever let go of these; old ones are of no use to anyone.
    if (this.eventReferences.length > 200) removeReference(session, this.eventReferences.shift() ?? '');
    return id;
  }

  private flush(): void {
    const events = this.pending;
    this.pending = [];
    if (events.length > 0) for (const listener of [...this.listeners]) listener(events);
  }

  /** Delivers the events that were held back. */
  releaseEvents(): void {
    this.pending.push(...this.held.splice(0));
    this.flush();
  }

  onEvents(listener: (events: readonly SentEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** One request of the client; never answered while Excel hangs. */
  async send(text: string, flags: number): Promise<Answer> {
    const answer = await this.answer(text, flags);
    const bytes = 'body' in answer ? byteLength(answer.body) : 0;
    this.traffic.bytesReceived += bytes;
    this.traffic.largestAnswer = Math.max(this.traffic.largestAnswer, bytes);
    if ('body' in answer && bytes > mostBytes) return { failure: 'ResponsePayloadSizeLimitExceeded' };
    return answer;
  }

  private async answer(text: string, flags: number): Promise<Answer> {
    const body = JSON.parse(text) as RequestBody;
    const bytes = byteLength(text);
    this.traffic.requests += 1;
    this.traffic.bytesSent += bytes;
    const isAsked = isRoundTrip(body);
    if (isAsked) {
      this.traffic.roundTrips += 1;
      this.requests.push(body);
    }
    if (bytes > mostBytes) return { failure: 'RequestPayloadSizeLimitExceeded' };
    const { cellBeingEdited, hanging } = this.faults;
    if (cellBeingEdited) {
      if ((flags & delayForCellEdit) === 0) return { failure: 'InvalidOperationInCellEditMode' };
      await cellBeingEdited;
    }
    if (hanging && !hanging.carriedOut) await hanging.opened;
    // A clean-up that fails would be noticed by no one, and leave the fault out of where it was meant.
    const fault = isAsked ? this.faults.take(body.Actions.map(({ Name }) => Name)) : null;
    if (fault && !fault.carriedOut) return { failure: fault.failure };
    const response = await this.carryOut(body);
    if (hanging?.carriedOut) await hanging.opened;
    return fault ? { failure: fault.failure } : response;
  }

  private carryOut(body: RequestBody): Promise<Answer> {
    const task = async (): Promise<Answer> => {
      const { workbook } = this.session;
      workbook.actor = { client: this, viaApi: true } satisfies Actor;
      this.isAnswering = true;
      try {
        return { body: JSON.stringify(await execute(this.session, body)) };
      } finally {
        workbook.actor = null;
        this.isAnswering = false;
        // Events follow the answer.
        setTimeout(() => this.flush(), 0);
      }
    };
    return this.options.inTurn ? this.options.inTurn(task) : task();
  }

  close(): void {
    this.stop();
    this.listeners.clear();
  }
}
