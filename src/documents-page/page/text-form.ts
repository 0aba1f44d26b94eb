import type { Language } from '../../schema/text.js';
import { fill } from '../../schema/text.js';
import type { ShownPage } from '../messages.js';
import { element } from './element.js';
import { pageWords } from './page-words.js';

/** What is being written for a page and not yet used. */
export interface Draft {
  readonly title: string;
  readonly comment: string;
}

export interface TextFormActions {
  readonly draft: Draft | null;
  readonly drafted: (draft: Draft) => void;
  /** Null leaves what stands without it. */
  readonly use: (text: { readonly title: string | null; readonly comment: string | null }) => void;
}

const titleLimit = '85';

function field(label: string, hint: string | null, input: HTMLInputElement | HTMLTextAreaElement): HTMLElement {
  const about = hint === null ? [] : [element('p', { class: 'quiet', id: `${input.id}-hint` }, hint)];
  if (hint !== null) input.setAttribute('aria-describedby', `${input.id}-hint`);
  return element('div', { class: 'field' }, element('label', { for: input.id }, label), input, ...about);
}

/** A heading and a comment of one's own for a page; unfolds below it. */
export function textForm({ page, title: shown, kept, given }: ShownPage, language: Language, { draft, drafted, use }: TextFormActions): HTMLElement {
  const title = element('input', { id: `title-${page ?? ''}`, type: 'text', maxlength: titleLimit });
  const comment = element('textarea', { id: `comment-${page ?? ''}`, rows: '3' });
  title.value = draft?.title ?? given?.title ?? kept?.title ?? '';
  comment.value = draft?.comment ?? given?.comment ?? kept?.comment ?? '';
  const changed = (): void => drafted({ title: title.value, comment: comment.value });
  title.addEventListener('input', changed);
  comment.addEventListener('input', changed);

  const save = element('button', { type: 'submit', class: 'button small primary' }, pageWords.use[language]);
  const remove = element('button', { type: 'button', class: 'plain' }, pageWords.remove[language]);
  remove.addEventListener('click', () => use({ title: null, comment: null }));
  const form = element(
    'form',
    {},
    field(pageWords.heading[language], pageWords.headingHint[language], title),
    field(pageWords.comment[language], null, comment),
    element('div', { class: 'form-foot' }, save, ...(given === null ? [] : [remove])),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const own = (written: string, known: string | null): string | null => (written.trim() === '' || written.trim() === known ? null : written.trim());
    use({ title: own(title.value, kept?.title ?? null), comment: own(comment.value, kept?.comment ?? null) });
  });
  const summary = element('summary', { 'aria-label': fill(pageWords.changeOf[language], { title: shown }) }, pageWords.change[language]);
  return element('details', { class: 'own-words', open: draft !== null }, summary, form);
}
