import type { Language, Text } from '../../schema/text.js';
import { countPhrase } from '../../schema/wording/count-phrase.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import type { GivenFile, MadeFiles } from '../messages.js';
import { drawings, element, icon } from './element.js';
import type { Speech } from './speech.js';
import { counted, words } from './words.js';

const types: Readonly<Record<string, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
  txt: 'text/plain',
};

/** Browsers let downloads that are begun at the very same moment fall. */
const betweenFiles = 150;

function linkTo({ name, bytes }: GivenFile): HTMLAnchorElement {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return element('a', { href: URL.createObjectURL(new Blob([bytes.slice()], { type })), download: name }, icon(...drawings.sheet), element('span', {}, name));
}

async function save(links: readonly HTMLAnchorElement[]): Promise<void> {
  for (const link of links) {
    link.click();
    await new Promise((resolve) => setTimeout(resolve, betweenFiles));
  }
}

/** The files that were made: each is saved at once and stays in the list to be saved again. */
export function madeFiles(speech: Speech): { readonly element: HTMLElement; readonly show: (made: MadeFiles | null) => void } {
  let files: readonly GivenFile[] = [];
  let notes: readonly Text[] = [];
  let links: readonly HTMLAnchorElement[] = [];
  const heading = element('h3', { tabindex: '-1' });
  const about = element('p', { class: 'quiet' });
  const list = element('ul', { class: 'files' });
  const remarks = element('p');
  const box = element('div', { class: 'made' }, heading, about, remarks, list);

  const draw = (language: Language): void => {
    heading.textContent = countPhrase(files.length, counted.made, language);
    about.textContent = (files.length === 1 ? words.savedOne : words.saved)[language];
    remarks.textContent = notes.map((note) => note[language]).join(' ');
    remarks.hidden = notes.length === 0;
    const size = (bytes: number): string => `${formatNumber(Math.ceil(bytes / 1024), language)} kB`;
    list.replaceChildren(...links.map((link, at) => element('li', {}, link, element('span', { class: 'size' }, size(files[at]?.bytes.length ?? 0)))));
    box.hidden = files.length === 0;
  };
  speech.always(draw);
  return {
    element: box,
    show: (made) => {
      for (const link of links) URL.revokeObjectURL(link.href);
      files = made?.files ?? [];
      notes = made?.notes ?? [];
      links = files.map(linkTo);
      draw(speech.language());
      if (files.length === 0) return;
      heading.focus();
      void save(links);
    },
  };
}
