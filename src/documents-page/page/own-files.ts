import type { Text } from '../../schema/text.js';
import type { TemplateKind } from '../messages.js';
import { element } from './element.js';
import { filePicker } from './file-picker.js';
import type { Speech } from './speech.js';
import { templateWords, words } from './words.js';

type Slot = TemplateKind | 'previous';

const slots: readonly { readonly slot: Slot; readonly text: Text; readonly accept: string }[] = [
  { slot: 'deck', text: templateWords.deck, accept: '.pptx,.potx' },
  { slot: 'agenda', text: templateWords.agenda, accept: '.docx,.dotx' },
  { slot: 'actionPlan', text: templateWords.actionPlan, accept: '.docx,.dotx' },
  { slot: 'previous', text: words.previous, accept: '.xlsx,.xlsm' },
];

function row(speech: Speech, text: Text, accept: string, choose: (file: File | null) => void): HTMLElement {
  const name = element('span', { class: 'chosen' });
  const remove = element('button', { type: 'button', class: 'plain' });
  let chosen: File | null = null;
  const label = element('span', { class: 'label' });
  speech.say(label, text);
  speech.say(remove, words.remove);
  speech.always((language) => {
    remove.setAttribute('aria-label', `${words.remove[language]}: ${text[language]}`);
  });
  const picker = filePicker(speech, { text: words.pickFile, accept, look: 'button small' }, (file) => take(file));
  const take = (file: File | null): void => {
    chosen = file;
    choose(file);
    remove.hidden = file === null;
    name.textContent = file?.name ?? words.none[speech.language()];
  };
  remove.addEventListener('click', () => {
    take(null);
    picker.element.querySelector('input')?.focus();
  });
  const input = picker.element.querySelector('input');
  speech.always((language) => {
    input?.setAttribute('aria-label', `${words.pickFile[language]}: ${text[language]}`);
    if (chosen === null) name.textContent = words.none[language];
  });
  remove.hidden = true;
  return element('div', { class: 'own-file' }, label, element('div', { class: 'pick' }, picker.element, name, remove));
}

/** Templates of the organisation's own and the workbook of last time; all of them may be left out. */
export function ownFiles(speech: Speech): { readonly element: HTMLElement; readonly chosen: () => ReadonlyMap<Slot, File> } {
  const chosen = new Map<Slot, File>();
  const rows = slots.map(({ slot, text, accept }) => row(speech, text, accept, (file) => (file === null ? chosen.delete(slot) : chosen.set(slot, file))));
  const summary = speech.say(element('summary'), words.own);
  const about = speech.say(element('p', { class: 'quiet' }), words.ownAbout);
  return { element: element('details', { class: 'own-files' }, summary, about, ...rows), chosen: () => chosen };
}
