import type { Severity } from '../../schema/finding.js';
import { severityWords } from '../../schema/finding.js';
import { fill, type Language } from '../../schema/text.js';
import { countPhrase } from '../../schema/wording/count-phrase.js';
import type { FindingLine, WorkbookOverview } from '../messages.js';
import { element } from './element.js';
import type { Speech } from './speech.js';
import { counted, severityOrder, words } from './words.js';

function facts(overview: WorkbookOverview, language: Language): HTMLElement {
  const asOf = overview.asOfToday ? fill(words.asOfToday[language], { date: overview.asOf[language] }) : overview.asOf[language];
  const rows = [
    [words.organisation, overview.organisation ?? words.noOrganisation[language]],
    [words.asOf, asOf],
    [words.contents, overview.contents[language]],
    [words.edition, overview.edition[language]],
  ] as const;
  return element('dl', { class: 'facts' }, ...rows.map(([name, value]) => element('div', {}, element('dt', {}, name[language]), element('dd', {}, value))));
}

function line({ sentence, why, places, morePlaces }: FindingLine, language: Language): HTMLElement {
  const alone = places.length === 1 && morePlaces === 0;
  const items = places.map(({ place, sentence: own }) => element('li', {}, element('span', { class: 'place' }, place), ...(alone ? [] : [` ${own[language]}`])));
  const more = morePlaces > 0 ? [element('li', {}, fill(words.morePlaces[language], { count: morePlaces }))] : [];
  return element('li', {}, element('details', {}, element('summary', {}, sentence[language]), element('p', {}, why[language]), element('ul', {}, ...items, ...more)));
}

function group(severity: Severity, lines: readonly FindingLine[], language: Language): readonly HTMLElement[] {
  const own = lines.filter((one) => one.severity === severity);
  if (own.length === 0) return [];
  return [element('h4', { class: `severity ${severity}` }, severityWords[severity][language]), element('ul', { class: 'findings' }, ...own.map((one) => line(one, language)))];
}

function findings({ mostImportant, moreKinds }: WorkbookOverview, language: Language): readonly HTMLElement[] {
  const heading = element('h3', {}, words.findings[language]);
  if (mostImportant.length === 0) return [heading, element('p', { class: 'quiet' }, words.noFindings[language])];
  const more = moreKinds === 0 ? [] : [element('p', { class: 'quiet' }, countPhrase(moreKinds, counted.moreKinds, language))];
  return [heading, element('p', { class: 'quiet' }, words.mayBeMade[language]), ...severityOrder.flatMap((severity) => group(severity, mostImportant, language)), ...more];
}

/** What the workbook says of itself and what to put right first; a sentence of what will come while there is none. */
export function workbookFacts(speech: Speech): { readonly element: HTMLElement; readonly show: (overview: WorkbookOverview | null) => void } {
  let shown: WorkbookOverview | null = null;
  const box = element('div', { class: 'says' });
  const draw = (language: Language): void => {
    box.replaceChildren(...(shown === null ? [element('p', { class: 'quiet' }, words.saysLater[language])] : [facts(shown, language), ...findings(shown, language)]));
  };
  speech.always(draw);
  return {
    element: box,
    show: (overview) => {
      shown = overview;
      draw(speech.language());
    },
  };
}
