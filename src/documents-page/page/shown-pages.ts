import { fill, type Language } from '../../schema/text.js';
import type { PagedDocument } from '../../app/documents/paged-documents.js';
import type { ShownDocument, ShownPage } from '../messages.js';
import { drawnNodes } from './drawn-nodes.js';
import { element } from './element.js';
import { keepCells } from './keep-cells.js';
import { pageWords } from './page-words.js';
import type { Speech } from './speech.js';
import { textForm, type Draft } from './text-form.js';
import { documentWords } from './words.js';

export interface GivenText {
  readonly page: string;
  readonly title: string | null;
  readonly comment: string | null;
}

export interface ShownPages {
  readonly element: HTMLElement;
  /** Shows pages; the focus goes to their heading, or to the page whose text was changed. Null takes them away and gives it back. */
  readonly show: (document: PagedDocument, shown: ShownDocument | null, changed?: string) => void;
}

/** A document's pages before it is made, each with the way to a heading and a comment of one's own. */
export function shownPages(speech: Speech, use: (text: GivenText) => void, make: () => void, close: () => void): ShownPages {
  let now: { readonly document: PagedDocument; readonly shown: ShownDocument } | null = null;
  let opener: Element | null = null;
  const drafts = new Map<string, Draft>();
  const heading = element('h2', { id: 'pages', tabindex: '-1' });
  const lead = speech.say(element('p', { class: 'quiet' }), pageWords.lead);
  const notes = element('p', { class: 'approval' });
  const makeButton = element('button', { type: 'button', class: 'button primary' });
  const closeButton = speech.say(element('button', { type: 'button', class: 'plain' }), pageWords.close);
  const list = element('div', { class: 'pages' });
  makeButton.addEventListener('click', make);
  closeButton.addEventListener('click', close);
  const box = element('section', { class: 'step shown', 'aria-labelledby': 'pages' }, heading, lead, notes, element('div', { class: 'form-foot' }, makeButton, closeButton), list);

  const article = (one: ShownPage, at: number, language: Language, own: Language): HTMLElement => {
    const { page, number, title, subtitle, drawn, footnote, kept, given } = one;
    const id = `page-${String(at)}`;
    const isKept = kept !== null && (kept.title !== null || kept.comment !== null);
    const foot =
      page === null
        ? []
        : [
            element(
              'div',
              { lang: language, class: 'page-foot' },
              ...(given === null ? (isKept ? [element('p', { class: 'quiet' }, pageWords.keptText[language])] : []) : [keepCells(given.keep, language)]),
              textForm(one, language, {
                draft: drafts.get(page) ?? null,
                drafted: (draft) => drafts.set(page, draft),
                use: (text) => use({ page, ...text }),
              }),
            ),
          ];
    return element(
      'article',
      { class: 'page', lang: own, 'aria-labelledby': id },
      ...(number === null ? [] : [element('span', { class: 'quiet' }, String(number))]),
      element('h3', { id, tabindex: '-1', ...(page === null ? {} : { 'data-page': page }) }, title),
      ...(subtitle === null ? [] : [element('p', { class: 'page-small' }, subtitle)]),
      ...drawnNodes(drawn),
      ...(footnote === null ? [] : [element('p', { class: 'page-small' }, footnote)]),
      ...foot,
    );
  };

  const draw = (language: Language): void => {
    box.hidden = now === null;
    if (now === null) return list.replaceChildren();
    const { document, shown } = now;
    const { name, button } = documentWords[document];
    heading.textContent = fill(pageWords.title[language], { document: name[language] });
    makeButton.textContent = button[language];
    notes.replaceChildren(...(shown.stamp === null ? [] : [element('span', { class: 'stamp' }, shown.stamp), ' ']), shown.notes.map((note) => note[language]).join(' '));
    list.replaceChildren(...shown.pages.map((one, at) => article(one, at, language, shown.language)));
  };
  speech.always(draw);
  return {
    element: box,
    show: (document, shown, changed) => {
      if (now?.document !== document) drafts.clear();
      if (shown !== null && changed === undefined) opener = globalThis.document.activeElement;
      // What was refused stays as it was written.
      if (changed !== undefined) drafts.delete(changed);
      now = shown === null ? null : { document, shown };
      draw(speech.language());
      const target = changed === undefined ? heading : list.querySelector<HTMLElement>(`[data-page="${CSS.escape(changed)}"]`);
      if (shown !== null) (target ?? heading).focus();
      else if (opener instanceof HTMLElement) opener.focus();
    },
  };
}
