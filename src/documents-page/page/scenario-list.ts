import type { Language } from '../../schema/text.js';
import type { WorkbookOverview } from '../messages.js';
import { element } from './element.js';
import type { Speech } from './speech.js';
import { words } from './words.js';

/** The scenario that letters and budget wishes are made of. */
export interface ScenarioList {
  readonly element: HTMLElement;
  readonly chosen: () => string;
  readonly show: (overview: WorkbookOverview | null) => void;
}

export function scenarioList(speech: Speech): ScenarioList {
  let overview: WorkbookOverview | null = null;
  const list = element('select', { id: 'scenario' });
  const draw = (language: Language, value: string): void => {
    const grouped = ([[false, words.openScenarios], [true, words.lockedScenarios]] as const).flatMap(([isLocked, label]) => {
      const own = (overview?.scenarios ?? []).filter((one) => one.isLocked === isLocked);
      return own.length === 0 ? [] : [element('optgroup', { label: label[language] }, ...own.map((one) => element('option', { value: one.value }, one.label[language])))];
    });
    list.replaceChildren(...(overview === null ? [element('option', { value: '' }, words.chooseFirst[language])] : grouped));
    list.disabled = overview === null;
    list.value = value;
  };
  speech.always((language) => draw(language, list.value));
  return {
    element: element('div', { class: 'field scenario' }, speech.say(element('label', { for: list.id }), words.scenario), list),
    chosen: () => list.value,
    show: (shown) => {
      overview = shown;
      draw(speech.language(), shown?.scenario ?? '');
    },
  };
}
