import type { Language } from '../../schema/text.js';
import type { ProjectChoice, WorkbookOverview } from '../messages.js';
import { element } from './element.js';
import type { Speech } from './speech.js';
import { words } from './words.js';

/** The list beside the benefit report: which project it is of. */
export interface ProjectList {
  readonly element: HTMLElement;
  readonly chosen: () => string;
  readonly show: (overview: WorkbookOverview | null) => void;
}

export function projectList(speech: Speech): ProjectList {
  let projects: readonly ProjectChoice[] | null = null;
  const list = element('select', { id: 'project' });
  const draw = (language: Language): void => {
    const { value } = list;
    const options = (some: readonly ProjectChoice[]): readonly HTMLElement[] => some.map((one) => element('option', { value: one.value }, one.label));
    const grouped = ([[true, words.reportDue], [false, words.otherProjects]] as const).flatMap(([isDue, label]) => {
      const own = (projects ?? []).filter((one) => one.isDue === isDue);
      return own.length === 0 ? [] : [element('optgroup', { label: label[language] }, ...options(own))];
    });
    const nothing = element('option', { value: '' }, (projects === null ? words.chooseFirst : words.noProjects)[language]);
    list.replaceChildren(...(grouped.length === 0 ? [nothing] : grouped));
    list.disabled = grouped.length === 0;
    if (projects?.some((one) => one.value === value)) list.value = value;
  };
  speech.always(draw);
  return {
    element: element('div', { class: 'field' }, speech.say(element('label', { for: list.id }), words.project), list),
    chosen: () => list.value,
    show: (overview) => {
      projects = overview?.projects ?? null;
      draw(speech.language());
    },
  };
}
