import { strToU8 } from 'fflate';
import { UnreadableFile } from '../../app/ports.js';
import { decodeText, scanXml } from '../ooxml/scan-xml.js';
import type { Attributes } from '../ooxml/xml-attributes.js';
import { ns } from '../ooxml/xml.js';
import { parseAddress } from './cells/read-address.js';
import { BlankFills } from './looks/read-blank-fills.js';
import { cleanCell } from './cells/read-cell.js';
import { withoutEmptyRows } from './cells/read-empty-rows.js';
import { CellExtras } from './cells/read-extras.js';
import { formulaMoved, tokensOf } from './cells/read-shared-formula.js';
import { spreadsheetNamespaces } from './read-namespaces.js';
import { RunCollector, type Strings } from './cells/read-strings.js';
import { plainStyle, type CellStyle } from './looks/read-styles.js';

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly styles: readonly CellStyle[];
  readonly strings: Strings;
  readonly is1904: boolean;
  /** Cells with a value that may still be read; counted down over the workbook. */
  cellsLeft: number;
}

export interface WrittenLink {
  readonly ref: string;
  readonly relationship: string | undefined;
  readonly location: string | undefined;
}

/** A sheet read from its XML: the cells as clean XML for exceljs, and all that stands beside the values. */
export interface ScannedSheet {
  /** The worksheet's clean XML, which exceljs turns into values. */
  readonly xml: Uint8Array;
  readonly extras: CellExtras;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly string[];
  readonly links: readonly WrittenLink[];
}

type Shared = { row: number; column: number; tokens: ReturnType<typeof tokensOf> };

/** Blanks around a value do not count unless the file says so. */
function trimmed(value: string): string {
  const isPlain = value.charCodeAt(0) > 0x20 && value.charCodeAt(value.length - 1) > 0x20;
  return isPlain ? value : value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

class SheetReader {
  listening = false;
  /** Clean cell elements by row number. */
  readonly rows = new Map<number, string[]>();
  readonly extras = new CellExtras();
  readonly hiddenRows = new Set<number>();
  readonly merges: string[] = [];
  readonly links: WrittenLink[] = [];
  readonly fills: BlankFills;
  private readonly masters = new Map<string, Shared>();
  /** Cells of a shared formula that the file writes before its first cell, by group. */
  private readonly waiting = new Map<string, { row: number; column: number }[]>();
  /** The last formula of each column, as written and as decoded: the column of a table repeats one formula in every row. */
  private readonly lastFormulas = new Map<number, { raw: string; formula: string }>();
  private row = 0;
  private column = 0;
  private type = 'n';
  private style = plainStyle;
  private value: string | null = null;
  private preserve = false;
  private formula: { text: string; group: string | undefined } | null = null;
  private runs: RunCollector | null = null;
  private inline: string | null = null;
  private target: 'v' | 'f' | null = null;

  constructor(private readonly context: SheetContext) {
    this.fills = new BlankFills(context.styles);
  }

  open(name: string, attributes: Attributes): void {
    if (this.runs !== null) this.runs.open(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') {
      this.target = 'v';
      this.value = '';
      this.preserve = attributes.prefixed('space') === 'preserve';
    } else if (name === 'f') {
      this.target = 'f';
      this.formula = { text: '', group: attributes.get('t') === 'shared' ? attributes.get('si') : undefined };
    } else if (name === 'is') this.runs = new RunCollector();
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.fills.addColumns(attributes);
    else if (name === 'mergeCell') this.merges.push(attributes.get('ref') ?? '');
    else if (name === 'hyperlink') {
      this.links.push({ ref: attributes.get('ref') ?? '', relationship: attributes.prefixed('id'), location: attributes.get('location') });
    }
    this.listening = this.target !== null || (this.runs?.isListening ?? false);
  }

  decode(raw: string): string {
    if (this.target !== 'f') return decodeText(raw);
    const last = this.lastFormulas.get(this.column);
    if (last?.raw === raw) return last.formula;
    // Copied, since a part of a text keeps the whole of it in memory, and the whole here is the sheet.
    const formula = JSON.parse(JSON.stringify(decodeText(raw))) as string;
    this.lastFormulas.set(this.column, { raw, formula });
    return formula;
  }

  text(text: string): void {
    if (this.target === 'v') this.value = (this.value ?? '') + text;
    else if (this.target === 'f' && this.formula !== null) this.formula.text = this.formula.text === '' ? text : this.formula.text + text;
    else this.runs?.tell(text);
  }

  close(name: string): void {
    if (name === 'is' && this.runs !== null) {
      this.inline = this.runs.xml;
      this.runs = null;
    } else if (this.runs !== null) this.runs.close(name);
    else if (name === 'v' || name === 'f') this.target = null;
    else if (name === 'c') this.closeCell();
    this.listening = this.target !== null || (this.runs?.isListening ?? false);
  }

  private openRow(attributes: Attributes): void {
    const given = attributes.get('r');
    this.row = given === undefined ? this.row + 1 : Number(given);
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > 1_048_576) throw new UnreadableFile('corrupt', `row ${given ?? ''}`);
    this.column = 0;
    if (['1', 'true'].includes(attributes.get('hidden') ?? '')) this.hiddenRows.add(this.row);
    if (['1', 'true'].includes(attributes.get('customFormat') ?? '')) this.fills.addRow(this.row, Number(attributes.get('s')));
  }

  private openCell(attributes: Attributes): void {
    const given = attributes.get('r');
    const place = given === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(given);
    if (place === null || place.row < 1) throw new UnreadableFile('corrupt', `cell ${given ?? ''}`);
    this.row = place.row;
    this.column = place.column;
    this.type = attributes.get('t') ?? 'n';
    const style = Number(attributes.get('s') ?? 0);
    this.style = this.context.styles[style] ?? plainStyle;
    this.value = null;
    this.inline = null;
    this.formula = null;
    this.fills.seeCell(this.row, this.column, style);
  }

  private closeCell(): void {
    const { row, column, type, inline, formula, context } = this;
    if (this.value === null && inline === null && formula === null) return;
    const value = this.value === null || this.preserve ? this.value : trimmed(this.value);
    const clean = cleanCell({ row, column, type, value, inline }, context.strings, context.is1904);
    if (clean === null && formula === null) return;
    if (clean !== null) {
      if ((context.cellsLeft -= 1) < 0) throw new UnreadableFile('too-large', 'cells');
      const cells = this.rows.get(row);
      if (cells === undefined) this.rows.set(row, [clean.xml]);
      else cells.push(clean.xml);
    }
    this.fills.useCell(row, column);
    const text = formula === null ? undefined : this.formulaText(formula);
    const { isDate: dateStyle, ...plain } = this.style;
    const isDate = clean?.isNumber === true && (clean.isDate || dateStyle === true);
    if (text === undefined && !isDate && this.style === plainStyle) return;
    // Cells of one style share its object: a sheet has many cells and few styles.
    const own = { ...(text === undefined ? {} : { formula: text }), ...(isDate ? { isDate } : {}) };
    this.extras.put(row, column, text === undefined && isDate === (dateStyle === true) ? this.style : { ...plain, ...own });
  }

  private formulaText({ text, group }: { text: string; group: string | undefined }): string | undefined {
    if (group === undefined || text !== '') {
      if (group !== undefined) this.startGroup(group, { row: this.row, column: this.column, tokens: tokensOf(text) });
      return text === '' ? undefined : text;
    }
    const master = this.masters.get(group);
    if (master !== undefined) return formulaMoved(master.tokens, this.row - master.row, this.column - master.column);
    this.waiting.set(group, [...(this.waiting.get(group) ?? []), { row: this.row, column: this.column }]);
    return undefined;
  }

  private startGroup(group: string, master: Shared): void {
    this.masters.set(group, master);
    for (const { row, column } of this.waiting.get(group) ?? []) {
      this.extras.put(row, column, { ...this.extras.at(row, column), formula: formulaMoved(master.tokens, row - master.row, column - master.column) });
    }
    this.waiting.delete(group);
  }

  finish(): void {
    for (const { row, column, fill } of this.fills.blanks()) if (this.extras.at(row, column) === undefined) this.extras.put(row, column, { fill });
  }
}

function cleanXml(rows: ReadonlyMap<number, readonly string[]>): Uint8Array {
  const lines = [...rows].map(([number, cells]) => `<row r="${number}">${cells.join('')}</row>`);
  return strToU8(`<worksheet xmlns="${ns.s}"><sheetData>${lines.join('')}</sheetData></worksheet>`);
}

/** Reads a worksheet part. Throws UnreadableFile: corrupt, or too-large when the workbook's cells run out. */
export function scanSheet(xml: string, context: SheetContext): ScannedSheet {
  const reader = new SheetReader(context);
  scanXml(withoutEmptyRows(xml), spreadsheetNamespaces, reader);
  reader.finish();
  const { rows, extras, hiddenRows, merges, links } = reader;
  return { xml: cleanXml(rows), extras, hiddenRows, merges, links };
}
