import { cellText } from '../../excel-stand-in/workbook/cell-text.js';
import type { Cell } from '../../excel-stand-in/workbook/cell.js';
import { listItems } from '../../excel-stand-in/workbook/is-allowed.js';
import { contains } from '../../excel-stand-in/workbook/rect.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { Validation } from '../../excel-stand-in/workbook/validation.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import type { CellPlace } from './grid-view.js';

export function validationAt(sheet: Sheet, { row, column }: CellPlace): Validation | null {
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, { top: row, left: column, rows: 1, columns: 1 }))) ?? null;
}

/** What the drop-down of a cell offers; null where it has none. */
export function choicesAt(workbook: Workbook, sheet: Sheet, place: CellPlace): readonly string[] | null {
  const list = validationAt(sheet, place)?.rule['list'] as { readonly source?: unknown; readonly inCellDropDown?: unknown } | undefined;
  return typeof list?.source === 'string' && list.inCellDropDown !== false ? listItems(workbook, sheet, list.source) : null;
}

/** A cell's content as it is edited: its formula, a day or number as it is typed, or its text. */
export function editText(cell: Cell | undefined, sheet: Sheet, place: CellPlace, { language }: Workbook): string {
  if (cell?.formula != null) return cell.formula;
  const format = sheet.styleAt(place.row, place.column)?.numberFormat ?? 'General';
  const isDate = /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return cellText(cell, language, typeof cell?.value === 'number' && !isDate && !format.includes('%') ? 'General' : format);
}

export interface CellEditor {
  readonly isOpen: boolean;
  open(place: CellPlace, box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }, text: string): void;
  close(keep: boolean): void;
}

type Leave = 'down' | 'up' | 'right' | 'left' | 'stay';

/** The field a cell is typed in. While it is open Excel keeps add-ins waiting; `onOpen` gives back how that ends. */
export function cellEditor(parent: HTMLElement, onOpen: () => () => void, onType: (place: CellPlace, text: string) => boolean, onLeave: (how: Leave) => void): CellEditor {
  let field: HTMLTextAreaElement | null = null;
  let at: CellPlace = { row: 0, column: 0 };
  let end = (): void => undefined;

  function close(keep: boolean): boolean {
    const open = field;
    if (!open) return true;
    field = null;
    end();
    open.remove();
    return !keep || onType(at, open.value);
  }

  const editor: CellEditor = {
    get isOpen() {
      return field !== null;
    },
    close: (keep) => {
      close(keep);
    },
    open: (place, box, text) => {
      close(true);
      at = place;
      end = onOpen();
      const made = document.createElement('textarea');
      made.className = 'editor over';
      made.value = text;
      made.rows = 1;
      made.setAttribute('aria-label', 'Celle');
      Object.assign(made.style, { left: `${String(box.left)}px`, top: `${String(box.top)}px`, minWidth: `${String(box.width + 1)}px`, minHeight: `${String(box.height + 1)}px`, width: `${String(Math.max(box.width + 1, Math.min(420, text.length * 7 + 24)))}px` });
      made.addEventListener('keydown', (event) => {
        event.stopPropagation();
        const how: Leave | null = event.key === 'Enter' && !event.altKey ? (event.shiftKey ? 'up' : 'down') : event.key === 'Tab' ? (event.shiftKey ? 'left' : 'right') : null;
        if (event.key === 'Escape') {
          close(false);
          onLeave('stay');
        } else if (how !== null) {
          event.preventDefault();
          onLeave(close(true) ? how : 'stay');
        }
      });
      made.addEventListener('blur', () => {
        if (field === made) close(true);
      });
      parent.append(made);
      field = made;
      made.focus();
      made.setSelectionRange(text.length, text.length);
      made.style.height = `${String(Math.max(box.height + 1, made.scrollHeight))}px`;
    },
  };
  return editor;
}
