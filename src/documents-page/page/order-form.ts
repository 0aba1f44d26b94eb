import { isPagedDocument } from '../../app/documents/paged-documents.js';
import type { Text } from '../../schema/text.js';
import type { DocumentKind, WorkbookOverview } from '../messages.js';
import { documentGroups, documentsOfMeeting, together } from './document-groups.js';
import { element, icon } from './element.js';
import { filled } from './given-file.js';
import { orderChoices } from './order-choices.js';
import { pageWords } from './page-words.js';
import { projectList } from './project-list.js';
import { scenarioList } from './scenario-list.js';
import type { Speech } from './speech.js';
import { documentWords, words } from './words.js';

export interface Choice {
  readonly documents: readonly DocumentKind[];
  readonly meeting: string;
  readonly year: number;
  readonly project: string;
  readonly scenario: string;
}

export interface OrderForm {
  readonly element: HTMLElement;
  readonly show: (overview: WorkbookOverview | null) => void;
  readonly busy: (isBusy: boolean) => void;
}

/** What to make: a meeting and a year to choose, files of one's own, a button for each document and one for all. */
export function orderForm(speech: Speech, ownFiles: Node, make: (choice: Choice) => void, showPages: (choice: Choice) => void): OrderForm {
  let ready = false;
  let working = false;
  const buttons: { readonly button: HTMLButtonElement; readonly documents: readonly DocumentKind[] }[] = [];
  const meetingNote = speech.say(element('p', { class: 'needs-meeting' }), words.needsMeeting);

  const lacks = (kind: DocumentKind): boolean => (documentsOfMeeting.has(kind) && !choices.hasMeeting()) || (kind === 'benefitReport' && projects.chosen() === '');
  const possible = (documents: readonly DocumentKind[]): boolean => ready && !working && !documents.some(lacks);
  // A button that is out of use for a moment keeps its focus: it only says so and does nothing.
  const update = (): void => {
    for (const { button, documents } of buttons) button.setAttribute('aria-disabled', String(!possible(documents)));
    meetingNote.hidden = !ready || choices.hasMeeting();
  };
  const projects = projectList(speech);
  const scenarios = scenarioList(speech);
  const choices = orderChoices(speech, () => update());
  const buttonFor = (documents: readonly DocumentKind[], text: Text, look: string, act = make): HTMLButtonElement => {
    const button = speech.say(element('button', { type: 'button', class: look }), text);
    button.addEventListener('click', () => {
      if (possible(documents)) act({ documents, ...choices.chosen(), project: projects.chosen(), scenario: scenarios.chosen() });
    });
    buttons.push({ button, documents });
    return button;
  };
  const row = (kind: DocumentKind, drawing: readonly string[]): HTMLElement => {
    const { name, about, button } = documentWords[kind];
    const text = element('div', { class: 'row-text' }, speech.say(element('h4'), name), speech.say(element('p', { class: 'quiet' }), about));
    if (kind === 'benefitReport') text.append(projects.element);
    const seeing = isPagedDocument(kind) ? [speech.label(buttonFor([kind], pageWords.see, 'button', showPages), 'aria-label', filled(pageWords.seeOf, { document: name }))] : [];
    const making = speech.label(buttonFor([kind], words.makeOne, 'button'), 'aria-label', button);
    return element('li', { class: 'row' }, icon(...drawing), text, element('div', { class: 'row-buttons' }, ...seeing, making));
  };
  const groups = documentGroups.map(({ title, documents, ofScenario }) =>
    element('div', { class: 'group' }, speech.say(element('h3'), title), ...(ofScenario === true ? [scenarios.element] : []), element('ul', {}, ...documents.map(({ kind, drawing }) => row(kind, drawing)))),
  );

  const all = element('div', { class: 'all' }, buttonFor(together, words.all, 'button primary'), speech.say(element('p', { class: 'quiet' }), words.allAbout));
  const box = element('div', {}, choices.element, meetingNote, ownFiles, all, ...groups);
  const show = (overview: WorkbookOverview | null): void => {
    ready = overview !== null;
    projects.show(overview);
    scenarios.show(overview);
    choices.show(overview);
  };
  show(null);
  return {
    element: box,
    show,
    busy: (isBusy) => {
      working = isBusy;
      update();
    },
  };
}
