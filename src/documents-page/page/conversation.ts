import { today } from '../clock.js';
import type { GivenFile, MadeFiles, Order, TemplateKind, WorkbookOverview } from '../messages.js';
import { filled, givenFile } from './given-file.js';
import { Refusal, Superseded, type Maker } from './maker-client.js';
import type { Notice } from './notice.js';
import type { Choice, OrderForm } from './order-form.js';
import { documentWords, words } from './words.js';

/** The parts of the page that follow what is done. */
export interface Surface {
  readonly reading: Notice;
  readonly making: Notice;
  readonly order: OrderForm;
  readonly showOverview: (overview: WorkbookOverview | null) => void;
  readonly showFiles: (made: MadeFiles | null) => void;
  readonly ownFiles: () => ReadonlyMap<TemplateKind | 'previous', File>;
}

export interface Conversation {
  readonly open: (file: File) => Promise<void>;
  readonly make: (choice: Choice) => Promise<void>;
}

function tell(place: Notice, error: unknown): void {
  if (error instanceof Superseded) return;
  if (error instanceof Refusal) return place.refuse(error.sentence);
  place.refuse(words.failed);
  reportError(error);
}

async function orderOf(choice: Choice, own: ReadonlyMap<TemplateKind | 'previous', File>): Promise<Order> {
  const templates: { [K in TemplateKind]?: GivenFile } = {};
  let previous: GivenFile | undefined;
  for (const [slot, file] of own) {
    if (slot === 'previous') previous = await givenFile(file);
    else templates[slot] = await givenFile(file);
  }
  return { ...choice, templates, ...(previous ? { previous } : {}) };
}

/** From a file chosen to files saved: asks the maker and shows on the page what comes of it. */
export function conversation(maker: Maker, surface: () => Surface): Conversation {
  let turn = 0;

  const open = async (file: File): Promise<void> => {
    const { reading, making, order, showOverview, showFiles } = surface();
    const own = (turn += 1);
    showOverview(null);
    showFiles(null);
    making.clear();
    reading.busy(filled(words.reading, { file: file.name }));
    try {
      const workbook = await givenFile(file);
      if (own !== turn) return;
      const overview = await maker.open(workbook, today());
      showOverview(overview);
      order.busy(false);
      reading.done(filled(words.read, { file: file.name }));
    } catch (error) {
      if (own === turn) tell(reading, error);
    }
  };

  const make = async (choice: Choice): Promise<void> => {
    const { making, order, showFiles, ownFiles } = surface();
    const own = turn;
    const total = choice.documents.length;
    const next = (kind: Choice['documents'][number] | undefined, done: number): void => {
      if (kind) making.busy(filled(words.making, { document: documentWords[kind].name }), { done, total });
    };
    order.busy(true);
    showFiles(null);
    next(choice.documents[0], 0);
    try {
      const made = await maker.make(await orderOf(choice, ownFiles()), ({ document, done }) => next(document, done));
      if (own !== turn) return;
      making.clear();
      showFiles(made);
    } catch (error) {
      if (own === turn) tell(making, error);
    }
    if (own === turn) order.busy(false);
  };

  return { open, make };
}
