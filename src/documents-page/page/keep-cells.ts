import type { KeptCells } from '../../app/documents/texts-for-file.js';
import { fill, type Language } from '../../schema/text.js';
import { element } from './element.js';
import { pageWords } from './page-words.js';

/** A cell as Excel takes it from the clipboard: line breaks stay within the cell when it stands in quotes. */
function pasted(value: string): string {
  return /["\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Marks the cells, so that a person can copy them where the browser does not let a page do it. */
function select(row: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(row);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Says that a text is for this file only, and gives the cells that keep it in the workbook. */
export function keepCells({ sheet, cells }: KeptCells, language: Language): HTMLElement {
  const row = element('tr', {}, ...cells.map(({ value }) => element('td', { class: 'page-cell' }, value)));
  const head = element('tr', {}, ...cells.map(({ heading }) => element('th', { class: 'page-head', scope: 'col' }, heading)));
  const table = element('table', { class: 'page-table' }, element('thead', {}, head), element('tbody', {}, row));
  const copy = element('button', { type: 'button', class: 'button small' }, pageWords.copy[language]);
  const said = element('span', { role: 'status', class: 'quiet' });
  copy.addEventListener('click', () => {
    const text = cells.map(({ value }) => pasted(value)).join('\t');
    const done = (): void => void (said.textContent = pageWords.copied[language]);
    const byHand = (): void => {
      select(row);
      said.textContent = pageWords.selected[language];
    };
    // Missing where the page is not trusted, whatever its type says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) byHand();
    else clipboard.writeText(text).then(done, byHand);
  });
  return element(
    'div',
    { class: 'given' },
    element('p', {}, fill(pageWords.givenText[language], { sheet, first: cells[0]?.heading ?? '' })),
    element('div', { class: 'page-scroll', tabindex: '0', role: 'group', 'aria-label': pageWords.cells[language] }, table),
    element('div', { class: 'form-foot' }, copy, said),
  );
}
