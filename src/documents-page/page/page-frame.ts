import { languages, type Language, type Text } from '../../schema/text.js';
import { drawings, element, icon } from './element.js';
import type { Speech } from './speech.js';
import { words } from './words.js';

const languageNames: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English' };

function languageSwitch(speech: Speech): HTMLElement {
  const buttons = languages.map((language) => {
    const button = element('button', { type: 'button', lang: language }, languageNames[language]);
    button.addEventListener('click', () => speech.speak(language));
    speech.always((spoken) => button.setAttribute('aria-pressed', String(spoken === language)));
    return button;
  });
  return speech.label(element('div', { class: 'languages', role: 'group' }, ...buttons), 'aria-label', words.language);
}

export function pageHead(speech: Speech): HTMLElement {
  const promise = element('p', { class: 'promise' }, icon(...drawings.lock), speech.say(element('span'), words.privacy));
  const product = speech.say(element('p', { class: 'product' }), words.product);
  const title = speech.say(element('h1'), words.title);
  const lead = speech.say(element('p', { class: 'lead' }), words.lead);
  speech.always((language) => (document.title = `${words.title[language]} · ${words.product[language]}`));
  return element('header', {}, element('div', { class: 'head' }, element('div', { class: 'head-line' }, product, languageSwitch(speech)), title, lead, promise));
}

/** A numbered step with its heading. */
export function step(speech: Speech, number: number, title: Text, look: string, ...children: readonly Node[]): HTMLElement {
  const id = `step-${String(number)}`;
  const heading = element('h2', { id }, element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)), speech.say(element('span'), title));
  return element('section', { class: `step ${look}`, 'aria-labelledby': id }, heading, ...children);
}
