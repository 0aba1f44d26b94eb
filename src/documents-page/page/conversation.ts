import { today } from '../clock.js';
import { isPagedDocument, type PagedDocument } from '../../app/documents/paged-documents.js';
import type { GivenFile, MadeFiles, Order, TemplateKind, WorkbookOverview } from '../messages.js';
import { filled, givenFile } from './given-file.js';
import { Refusal, Superseded, type Maker } from './maker-client.js';
import type { Notice } from './notice.js';
import type { Choice, OrderForm } from './order-form.js';
import { givenTexts } from './given-texts.js';
import { pageWords } from './page-words.js';
import type { GivenText, ShownPages } from './shown-pages.js';
import { documentWords, words } from './words.js';

/** The parts of the page that follow what is done. */
export interface Surface {
  readonly reading: Notice;
  readonly making: Notice;
  readonly order: OrderForm;
  readonly pages: ShownPages;
  readonly showOverview: (overview: WorkbookOverview | null) => void;
  readonly showFiles: (made: MadeFiles | null) => void;
  readonly ownFiles: () => ReadonlyMap<TemplateKind | 'previous', File>;
}

export interface Conversation {
  readonly open: (file: File) => Promise<void>;
  readonly make: (choice: Choice) => Promise<void>;
  /** Shows a document's pages before it is made. */
  readonly show: (choice: Choice) => Promise<void>;
  /** Takes a text for a page of the document that is shown, and shows it again. */
  readonly word: (text: GivenText) => Promise<void>;
  readonly makeShown: () => Promise<void>;
  readonly closeShown: () => void;
}

function tell(place: Notice, error: unknown): void {
  if (error instanceof Superseded) return;
  if (error instanceof Refusal) return place.refuse(error.sentence);
  place.refuse(words.failed);
  reportError(error);
}

async function orderOf(choice: Choice, own: ReadonlyMap<TemplateKind | 'previous', File>): Promise<Omit<Order, 'texts'>> {
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
  let shown: Choice | null = null;
  const texts = givenTexts();

  const open = async (file: File): Promise<void> => {
    const { reading, making, order, showOverview, showFiles } = surface();
    const own = (turn += 1);
    showOverview(null);
    showFiles(null);
    texts.clear();
    closeShown();
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
      const made = await maker.make({ ...(await orderOf(choice, ownFiles())), texts: texts.of(choice) }, ({ document, done }) => next(document, done));
      if (own !== turn) return;
      making.clear();
      showFiles(made);
    } catch (error) {
      if (own === turn) tell(making, error);
    }
    if (own === turn) order.busy(false);
  };

  const showPages = async (choice: Choice, changed?: string): Promise<void> => {
    const { making, order, pages, ownFiles } = surface();
    const [document] = choice.documents;
    if (document === undefined || !isPagedDocument(document)) return;
    const own = turn;
    order.busy(true);
    making.busy(filled(pageWords.showing, { document: documentWords[document].name }));
    try {
      const { meeting, year, previous } = await orderOf(choice, ownFiles());
      const found = await maker.show({ document, meeting, year, texts: texts.of(choice), ...(previous ? { previous } : {}) });
      if (own !== turn) return;
      shown = choice;
      pages.show(document, found, changed);
      making.done(changed === undefined ? filled(pageWords.shown, { document: documentWords[document].name }) : pageWords.used);
    } catch (error) {
      if (own === turn) tell(making, error);
    }
    if (own === turn) order.busy(false);
  };

  const closeShown = (): void => {
    const document = shown?.documents[0];
    shown = null;
    if (document !== undefined) surface().pages.show(document as PagedDocument, null);
  };

  return {
    open,
    make,
    show: (choice) => showPages(choice),
    word: async (text) => {
      if (shown === null) return;
      texts.give(shown, text);
      await showPages(shown, text.page);
    },
    makeShown: () => (shown === null ? Promise.resolve() : make(shown)),
    closeShown,
  };
}
