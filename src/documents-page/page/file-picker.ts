import type { Text } from '../../schema/text.js';
import { element, icon, type Child } from './element.js';
import type { Speech } from './speech.js';

export interface FilePicker {
  readonly element: HTMLElement;
  readonly rename: (text: Text) => void;
}

/** A button that opens the browser's own file dialogue. The same file may be picked again, e.g. when it has been saved since. */
export function filePicker(speech: Speech, options: { readonly text: Text; readonly accept: string; readonly look: string; readonly drawing?: readonly string[] }, pick: (file: File) => void): FilePicker {
  let { text } = options;
  const input = element('input', { type: 'file', accept: options.accept, class: 'unseen' });
  const caption = element('span');
  speech.always((language) => (caption.textContent = text[language]));
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) pick(file);
  });
  const children: Child[] = options.drawing ? [icon(...options.drawing), caption] : [caption];
  return {
    element: element('label', { class: options.look }, input, ...children),
    rename: (renamed) => {
      text = renamed;
      caption.textContent = renamed[speech.language()];
    },
  };
}

function filesIn(event: DragEvent): readonly File[] {
  return [...(event.dataTransfer?.files ?? [])];
}

/** Lets a file be dropped anywhere on the page, so that a miss does not make the browser leave it. */
export function takeDrops(zone: HTMLElement, pick: (file: File) => void): void {
  let depth = 0;
  const show = (over: boolean): void => void zone.classList.toggle('over', over);
  document.addEventListener('dragenter', () => show((depth += 1) > 0));
  document.addEventListener('dragleave', () => show((depth -= 1) > 0));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    depth = 0;
    show(false);
    const [file] = filesIn(event);
    if (file) pick(file);
  });
}
