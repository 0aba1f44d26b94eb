import { UnpatchableWorkbook, type PatchValue } from '../../app/ports.js';
import { childOf, childrenOf, ns, rootOf, xmlSafe, type XmlDocument, type XmlElement } from '../ooxml/xml.js';
import { columnLetters, columnNumber } from './cell-address.js';

function columnOf(cell: XmlElement): number {
  return columnNumber(/^[A-Z]+/.exec(cell.getAttribute('r') ?? '')?.[0] ?? '');
}

/** The cells of one sheet's XML: finds and makes rows and cells in the order the file format demands. */
export class SheetCells {
  readonly #data: XmlElement;
  readonly #rows = new Map<number, XmlElement>();
  /** True once a formula was overwritten, so that the calculation chain no longer fits. */
  formulaLost = false;

  constructor(
    readonly document: XmlDocument,
    readonly sheet: string,
  ) {
    const data = childOf(rootOf(document), ns.s, 'sheetData');
    if (!data) throw new UnpatchableWorkbook('no-such-sheet', sheet);
    this.#data = data;
    let previous = 0;
    for (const row of childrenOf(data, ns.s, 'row')) {
      previous = Number(row.getAttribute('r') ?? previous + 1);
      this.#rows.set(previous, row);
      this.#nameCells(row, previous);
    }
  }

  /** Rows and cells may leave their address out; it is written down before anything moves. */
  #nameCells(row: XmlElement, number: number): void {
    row.setAttribute('r', String(number));
    let column = 0;
    for (const cell of childrenOf(row, ns.s, 'c')) {
      column = cell.hasAttribute('r') ? columnOf(cell) : column + 1;
      cell.setAttribute('r', `${columnLetters(column)}${String(number)}`);
    }
  }

  row(number: number): XmlElement | null {
    return this.#rows.get(number) ?? null;
  }

  cell(row: number, column: number): XmlElement | null {
    const found = this.#rows.get(row);
    if (!found) return null;
    return childrenOf(found, ns.s, 'c').find((cell) => columnOf(cell) === column) ?? null;
  }

  /** True when the cell holds a value or a formula. */
  isFilled(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell !== null && childrenOf(cell, ns.s).some((child) => child.textContent !== '' || child.localName === 'f');
  }

  /** The row, made where it is missing, with the look of another row. */
  makeRow(number: number, like: XmlElement | null): XmlElement {
    const present = this.#rows.get(number);
    if (present) return present;
    const made = this.document.createElementNS(ns.s, 'row');
    made.setAttribute('r', String(number));
    for (const name of ['s', 'customFormat', 'ht', 'customHeight', 'hidden', 'outlineLevel']) {
      const value = name === 'hidden' ? null : like?.getAttribute(name);
      if (value) made.setAttribute(name, value);
    }
    const later = [...this.#rows.keys()].filter((one) => one > number);
    const before = later.length === 0 ? null : (this.#rows.get(Math.min(...later)) ?? null);
    this.#data.insertBefore(made, before);
    this.#rows.set(number, made);
    return made;
  }

  makeCell(row: number, column: number, style: string | null): XmlElement {
    const present = this.cell(row, column);
    if (present) {
      if (style !== null && !present.hasAttribute('s')) present.setAttribute('s', style);
      return present;
    }
    const parent = this.makeRow(row, null);
    parent.removeAttribute('spans');
    const made = this.document.createElementNS(ns.s, 'c');
    made.setAttribute('r', `${columnLetters(column)}${String(row)}`);
    if (style !== null) made.setAttribute('s', style);
    const before = childrenOf(parent, ns.s, 'c').find((cell) => columnOf(cell) > column) ?? null;
    parent.insertBefore(made, before);
    return made;
  }

  /** Empties a cell and keeps its format. Throws UnpatchableWorkbook on the cell that carries a shared formula. */
  clear(cell: XmlElement): void {
    const formula = childOf(cell, ns.s, 'f');
    if (formula?.getAttribute('t') === 'shared' && formula.hasAttribute('ref') && formula.getAttribute('ref') !== cell.getAttribute('r')) {
      throw new UnpatchableWorkbook('shared-formula', `${this.sheet}!${cell.getAttribute('r') ?? ''}`);
    }
    if (formula) this.formulaLost = true;
    for (const child of childrenOf(cell, ns.s)) cell.removeChild(child);
    for (const name of ['t', 'cm', 'vm']) cell.removeAttribute(name);
  }

  set(cell: XmlElement, value: PatchValue): void {
    this.clear(cell);
    if (value === null) return;
    if (typeof value === 'string') {
      cell.setAttribute('t', 'inlineStr');
      const inline = this.document.createElementNS(ns.s, 'is');
      const text = this.document.createElementNS(ns.s, 't');
      if (/^\s|\s$|\n/.test(value)) text.setAttributeNS(ns.xml, 'xml:space', 'preserve');
      text.appendChild(this.document.createTextNode(xmlSafe(value).slice(0, 32767)));
      inline.appendChild(text);
      cell.appendChild(inline);
      return;
    }
    if (typeof value === 'boolean') cell.setAttribute('t', 'b');
    this.#append(cell, 'v', typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
  }

  /** Puts a formula without a stored result; the workbook is calculated when it is opened. */
  setFormula(cell: XmlElement, formula: string): void {
    this.clear(cell);
    this.#append(cell, 'f', formula);
  }

  #append(cell: XmlElement, name: string, text: string): void {
    const element = this.document.createElementNS(ns.s, name);
    element.appendChild(this.document.createTextNode(text));
    cell.appendChild(element);
  }
}
