import { areaText } from '../../excel-stand-in/workbook/address.js';
import type { StandInClient } from '../../excel-stand-in/host/client.js';
import { personAt } from '../../excel-stand-in/host/person.js';
import type { Rect } from '../../excel-stand-in/workbook/rect.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { Book } from '../book/open-book.js';
import type { SheetPictures } from '../book/sheet-pictures.js';
import { dropDown } from '../window/drop-down.js';
import { make } from '../window/element.js';
import type { Words } from '../words.js';
import { cellEditor, choicesAt, editText, validationAt } from './cell-editor.js';
import { gridView, type CellPlace, type GridView } from './grid-view.js';

export interface Desk {
  readonly element: HTMLElement;
  readonly view: GridView;
  readonly sheet: Sheet;
  /** Follows the place the person or the add-in has gone to. */
  follow(): void;
  refresh(): void;
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const leaving = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] } as const;

/** A person's place at the grid: the selected cell, typing, the formula bar and the drop-downs. */
export function desk(book: Book, pictures: () => SheetPictures, client: StandInClient, words: Words, say: (text: string) => void): Desk {
  const { workbook } = book;
  const person = personAt(workbook, client);
  const element = make('div', 'desk');
  const bar = make('div', 'formula-bar');
  const nameBox = make('input', 'name-box', '', { 'aria-label': words.name, readonly: '' });
  const formula = make('input', 'formula', '', { 'aria-label': words.formula, spellcheck: 'false' });
  bar.append(nameBox, make('span', 'fx', 'fx', { 'aria-hidden': 'true' }), formula);
  const tip = make('div', 'tip over');
  tip.hidden = true;

  const { stand } = client.session;
  const area = (): Rect => stand.areas[0] ?? { top: 0, left: 0, rows: 1, columns: 1 };
  const place = (): CellPlace => ({ row: area().top, column: area().left });

  function type(at: CellPlace, text: string): boolean {
    if (text === editText(stand.sheet.cell(at.row, at.column), stand.sheet, at, workbook)) return true;
    try {
      person.type(stand.sheet.name, areaText({ top: at.row, left: at.column, rows: 1, columns: 1 }), text);
      return true;
    } catch (error) {
      const message = (error as { readonly message?: string }).message ?? String(error);
      const own = validationAt(stand.sheet, at)?.errorAlert['message'];
      say(message.startsWith('validation') ? String(own === undefined || own === '' ? words.refused : own) : words.denied.replace('{what}', message));
      return false;
    }
  }

  function go(to: CellPlace): void {
    client.moveTo(stand.sheet, [{ top: to.row, left: to.column, rows: 1, columns: 1 }]);
    api.follow();
  }

  const view = gridView(book, pictures, (at, isDouble) => {
    editor.close(true);
    go(at);
    if (isDouble) edit();
    else queueMicrotask(() => view.element.focus());
  });
  view.element.tabIndex = 0;
  view.element.setAttribute('role', 'application');
  view.element.setAttribute('aria-label', words.cells);
  const box = make('div', 'grid-box');
  box.append(view.element);
  element.append(bar, box);

  const editor = cellEditor(box, () => client.faults.editCell(), type, (how) => {
    view.element.focus();
    const [down, right] = leaving[how];
    go(view.step(place(), down, right));
  });
  const choices = dropDown(box, words, (item) => {
    type(place(), item);
    view.element.focus();
  });
  box.append(tip);

  function edit(text?: string): void {
    const at = place();
    view.reveal(at);
    choices.offer(null, []);
    tip.hidden = true;
    editor.open(at, view.boxOf(at), text ?? editText(stand.sheet.cell(at.row, at.column), stand.sheet, at, workbook));
  }

  function offer(): void {
    const at = place();
    const cellBox = view.boxOf(at);
    choices.offer(cellBox, choicesAt(workbook, stand.sheet, at) ?? []);
    const prompt = validationAt(stand.sheet, at)?.prompt;
    const message = prompt?.['showPrompt'] === true ? String(prompt['message'] ?? '') : '';
    tip.hidden = message === '';
    tip.replaceChildren(make('strong', '', String(prompt?.['title'] ?? '')), make('span', '', message));
    Object.assign(tip.style, { left: `${String(cellBox.left + 12)}px`, top: `${String(cellBox.top + cellBox.height + 6)}px` });
  }

  view.element.addEventListener('scroll', () => {
    if (!editor.isOpen) offer();
  });
  view.element.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    const step = steps[key];
    if (altKey && key === 'ArrowDown') choices.open();
    else if (step) go(ctrlKey ? edge(step) : view.step(place(), step[0], step[1]));
    else if (key === 'PageDown' || key === 'PageUp') go(view.step(place(), (key === 'PageDown' ? 1 : -1) * view.rowsInView(), 0));
    else if (key === 'Home') go({ row: ctrlKey ? 0 : place().row, column: 0 });
    else if (key === 'Enter') go(view.step(place(), shiftKey ? -1 : 1, 0));
    else if (key === 'Delete' || key === 'Backspace') type(place(), '');
    else if (key === 'F2') edit();
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) edit(key);
    else return;
    event.preventDefault();
  });

  /** Ctrl and an arrow go to the end of what is filled. */
  function edge([down, right]: readonly [number, number]): CellPlace {
    const used = stand.sheet.usedWithin({ top: 0, left: 0, rows: 2_000_000, columns: 20_000 }, true) ?? area();
    const { row, column } = place();
    return { row: down > 0 ? used.top + used.rows - 1 : down < 0 ? 0 : row, column: right > 0 ? used.left + used.columns - 1 : right < 0 ? 0 : column };
  }

  formula.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter') type(place(), formula.value);
    view.element.focus();
    api.follow();
  });

  let shown: Sheet | null = null;
  const api: Desk = {
    element,
    view,
    get sheet() {
      return stand.sheet;
    },
    follow: () => {
      const at = place();
      if (shown !== stand.sheet) {
        shown = stand.sheet;
        view.show(stand.sheet);
      }
      nameBox.value = areaText(area());
      formula.value = editText(stand.sheet.cell(at.row, at.column), stand.sheet, at, workbook);
      view.select(area());
      view.reveal(at);
      offer();
    },
    refresh: () => {
      if (document.activeElement !== formula) formula.value = editText(stand.sheet.cell(place().row, place().column), stand.sheet, place(), workbook);
      view.refresh();
    },
  };
  return api;
}
