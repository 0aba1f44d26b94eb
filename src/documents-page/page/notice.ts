import type { Text } from '../../schema/text.js';
import { drawings, element, icon } from './element.js';
import type { Speech } from './speech.js';

/** What the page is doing, has done or could not do; its place is kept free, so that nothing jumps. */
export interface Notice {
  readonly element: HTMLElement;
  readonly busy: (text: Text, progress?: { readonly done: number; readonly total: number }) => void;
  readonly done: (text: Text) => void;
  readonly refuse: (text: Text) => void;
  readonly clear: () => void;
}

export function notice(speech: Speech): Notice {
  let text: Text | null = null;
  // Screen readers announce what changes in a region that was there before.
  const polite = element('p', { role: 'status', class: 'said' });
  const urgent = element('p', { role: 'alert', class: 'said' });
  const bar = element('progress');
  speech.label(bar, 'aria-label', { da: 'Fremdrift', en: 'Progress' });
  const box = element('div', { class: 'notice', 'data-state': 'idle' }, polite, urgent, bar);

  const show = (state: 'idle' | 'busy' | 'done' | 'refused', said: Text | null): void => {
    text = said;
    box.dataset['state'] = state;
    const words = said?.[speech.language()] ?? '';
    polite.replaceChildren(...(state === 'done' ? [icon(...drawings.done)] : []), state === 'refused' ? '' : words);
    urgent.replaceChildren(...(state === 'refused' ? [icon(...drawings.warning), words] : []));
    bar.hidden = state !== 'busy';
  };
  show('idle', null);
  speech.always(() => show(box.dataset['state'] as 'idle', text));
  return {
    element: box,
    busy: (said, progress) => {
      if (progress) {
        bar.max = progress.total;
        bar.value = progress.done;
      } else bar.removeAttribute('value');
      show('busy', said);
    },
    done: (said) => show('done', said),
    refuse: (said) => show('refused', said),
    clear: () => show('idle', null),
  };
}
