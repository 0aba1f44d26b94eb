import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import type { Words } from '../words.js';
import { make } from './element.js';

export interface SheetTabs {
  readonly element: HTMLElement;
  /** Draws the tabs as the sheets now are. */
  draw(current: Sheet): void;
}

/** The tabs of the sheets; hidden ones on request, very hidden ones never. */
export function sheetTabs(workbook: Workbook, words: Words, onChoose: (sheet: Sheet) => void): SheetTabs {
  const element = make('div', 'sheet-tabs');
  const list = make('div', 'tabs', '', { role: 'tablist', 'aria-label': words.sheets });
  const label = make('label', 'show-hidden');
  const box = make('input', '', '', { type: 'checkbox' });
  label.append(box, make('span', '', words.showHidden));
  element.append(list, label);
  let current: Sheet | null = null;
  const draw = (): void => {
    const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible' || (box.checked && visibility === 'Hidden'));
    list.replaceChildren(
      ...shown.map((sheet) => {
        const tab = make('button', `tab${sheet.visibility === 'Hidden' ? ' dim' : ''}`, sheet.name, { type: 'button', role: 'tab', 'aria-selected': String(sheet === current), tabindex: sheet === current ? '0' : '-1' });
        if (/^[0-9a-f]{6}$/i.test(sheet.tabColor.replace('#', ''))) tab.style.setProperty('--tab', `#${sheet.tabColor.replace('#', '')}`);
        tab.addEventListener('click', () => {
          onChoose(sheet);
        });
        tab.addEventListener('keydown', ({ key }) => {
          const next = shown[shown.indexOf(sheet) + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0)];
          if (!next || next === sheet) return;
          onChoose(next);
          list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
        });
        return tab;
      }),
    );
    list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  box.addEventListener('change', draw);
  return {
    element,
    draw: (sheet) => {
      current = sheet;
      draw();
    },
  };
}
