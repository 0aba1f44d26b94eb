import { mountPane } from './mount-pane.js';
import { CannotStart } from './state/cannot-start.js';
import { now, today } from './state/clock.js';
import { browserStore } from './state/kept-store.js';

declare const PANE_VERSION: string;

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no place for the pane');
void mountPane(element, {
  open: () => Promise.reject(new CannotStart('not-in-excel')),
  store: browserStore('portfolio-register.'),
  today,
  now,
  version: PANE_VERSION,
});
