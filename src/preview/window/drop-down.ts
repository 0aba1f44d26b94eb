import type { Words } from '../words.js';
import { make } from './element.js';

export interface DropDown {
  /** Puts the button beside a cell that has a list; null takes it away. */
  offer(box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null, items: readonly string[]): void;
  open(): void;
}

/** The arrow beside a cell with a list, and the list under it. */
export function dropDown(parent: HTMLElement, words: Words, onChoose: (item: string) => void): DropDown {
  const button = make('button', 'drop over', '▾', { type: 'button', tabindex: '-1', 'aria-label': words.choose });
  const list = make('ul', 'choices over', '', { role: 'listbox', tabindex: '-1', 'aria-label': words.choose });
  button.hidden = list.hidden = true;
  parent.append(button, list);
  let offered: readonly string[] = [];

  function close(): void {
    list.hidden = true;
  }

  function open(): void {
    if (button.hidden) return;
    list.replaceChildren(
      ...offered.map((item) => {
        const option = make('li', '', item, { role: 'option', tabindex: '-1' });
        const choose = (): void => {
          close();
          onChoose(item);
        };
        option.addEventListener('click', choose);
        option.addEventListener('keydown', (event) => {
          event.stopPropagation();
          if (event.key === 'Enter') choose();
          if (event.key === 'Escape') {
            close();
            parent.focus();
          }
          const next = event.key === 'ArrowDown' ? option.nextElementSibling : event.key === 'ArrowUp' ? option.previousElementSibling : null;
          if (next instanceof HTMLElement) next.focus();
          if (['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)) event.preventDefault();
        });
        return option;
      }),
    );
    list.hidden = false;
    list.querySelector('li')?.focus();
  }

  button.addEventListener('click', () => {
    if (list.hidden) open();
    else close();
  });
  return {
    offer: (box, items) => {
      offered = items;
      button.hidden = box === null || items.length === 0;
      close();
      if (box === null) return;
      Object.assign(button.style, { left: `${String(box.left + box.width)}px`, top: `${String(box.top)}px`, height: `${String(Math.min(box.height, 22))}px` });
      Object.assign(list.style, { left: `${String(box.left)}px`, top: `${String(box.top + box.height + 1)}px`, minWidth: `${String(Math.max(140, box.width))}px` });
    },
    open,
  };
}
