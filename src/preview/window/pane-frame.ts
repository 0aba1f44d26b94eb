import type { StandInClient } from '../../excel-stand-in/host/client.js';
import { frameName, webDoor, type WebDoor } from '../../excel-stand-in/host/web-door.js';
import type { WebSurface } from '../../excel-stand-in/host/web-services.js';
import type { Words } from '../words.js';
import { make } from './element.js';

export interface PaneFrame {
  readonly element: HTMLElement;
  readonly door: WebDoor;
  show(visible: boolean): void;
  dress(theme: 'light' | 'dark'): void;
}

/** The pane in a frame of its own, as Excel on the web has it beside the sheet. */
export function paneFrame(client: StandInClient, surface: WebSurface, facts: Parameters<typeof webDoor>[1], words: Words): PaneFrame {
  const element = make('aside', 'pane', '', { 'aria-label': words.pane });
  const bar = make('div', 'pane-bar');
  const close = make('button', 'quiet', '✕', { type: 'button', 'aria-label': words.closePane, title: words.closePane });
  bar.append(make('span', '', 'Porteføljeoversigt'), close);
  const frame = make('iframe', '', '', { title: 'Porteføljeoversigt', src: '/addin/pane.html' });
  // Office.js looks at the name as it loads: it must be there before the frame is put into the page.
  frame.name = frameName(facts.language, location.origin, `conv${String(performance.timeOrigin)}`);
  element.append(bar, frame);
  const door = webDoor(client, facts, (text) => frame.contentWindow?.postMessage(text, location.origin), surface);
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') door.receive(event.data);
  });
  const show = (visible: boolean): void => {
    element.hidden = !visible;
  };
  close.addEventListener('click', () => {
    show(false);
  });
  return {
    element,
    door,
    show,
    dress: (theme) => {
      frame.style.colorScheme = theme;
    },
  };
}
