import { partText, openPackage, type Parts } from '../../src/adapters/ooxml/package.js';
import { kindOf, relatedPart, relationshipsOf } from '../../src/adapters/ooxml/relationships.js';
import { childOf, childrenOf, descendantsOf, ns, parseXml, rootOf, type XmlElement } from '../../src/adapters/ooxml/xml.js';
import { areaOf, columnLetters, columnNumber, type Area } from '../../src/adapters/xlsx-patch/cell-address.js';

/** What a person can see or use in a workbook's file, a line each: where it is, and what it is. Columns go by their header, wherever they stand. */
export type WorkbookView = ReadonlyMap<string, string>;

function attributesOf(element: XmlElement | null, left: readonly string[] = []): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, value } of element ? [...element.attributes] : []) if (!left.includes(name) && !name.startsWith('xmlns')) found[name] = value;
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An element as text, without the order of attributes and without namespaces. */
function told(element: XmlElement | null | undefined): string {
  if (!element) return '';
  const children = childrenOf(element, ns.s);
  const inner = children.length > 0 ? children.map(told).sort().join('') : (element.textContent ?? '');
  const attributes = Object.entries(attributesOf(element)).filter(([name]) => name !== 'applyFont');
  return `<${element.localName ?? ''}${attributes.map(([name, value]) => ` ${name}=${value}`).join('')}>${inner}`;
}

interface Looks {
  readonly cell: (index: string | null) => string;
  readonly highlight: (index: string | null) => string;
}

function looksOf(parts: Parts, workbookPart: string): Looks {
  const styles = rootOf(parseXml(partText(parts, relatedPart(parts, workbookPart, 'styles') ?? '')));
  const list = (name: string): readonly XmlElement[] => {
    const found = childOf(styles, ns.s, name);
    return found ? childrenOf(found, ns.s) : [];
  };
  const [fonts, fills, borders, cells, highlights] = (['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const).map(list) as [readonly XmlElement[], readonly XmlElement[], readonly XmlElement[], readonly XmlElement[], readonly XmlElement[]];
  const formats = new Map(list('numFmts').map((one) => [one.getAttribute('numFmtId') ?? '', one.getAttribute('formatCode') ?? '']));
  return {
    cell: (index) => {
      const look = cells[Number(index ?? 0)];
      const at = (name: string): number => Number(look?.getAttribute(name) ?? 0);
      const format = look?.getAttribute('numFmtId') ?? '0';
      return [told(fonts[at('fontId')]), told(fills[at('fillId')]), told(borders[at('borderId')]), formats.get(format) ?? format, told(look ? childOf(look, ns.s, 'alignment') : null)].join(' ');
    },
    // The number a format has is the file's own affair.
    highlight: (index) => told(highlights[Number(index ?? -1)]).replace(/numFmtId=\d+/, ''),
  };
}

interface Table {
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
  readonly element: XmlElement;
}

function tablesOf(parts: Parts, sheetPart: string): readonly Table[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ type, target }): readonly Table[] => {
    if (kindOf(type) !== 'table') return [];
    const element = rootOf(parseXml(partText(parts, target)));
    const columns = childOf(element, ns.s, 'tableColumns');
    const area = areaOf(element.getAttribute('ref') ?? '');
    return area === null ? [] : [{ name: element.getAttribute('name') ?? '', area, element, headers: columns ? childrenOf(columns, ns.s).map((one) => one.getAttribute('name') ?? '') : [] }];
  });
}

function coversCell(sqref: string, row: number, column: number): boolean {
  return sqref.split(/\s+/).some((one) => {
    const area = areaOf(one);
    return area !== null && area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn;
  });
}

/** Columns of references by their header, rows counted from the table's first: what a formula says wherever its columns stand. */
function byHeaders(formula: string, names: ReadonlyMap<number, string>): string {
  return formula.replace(/"[^"]*"|\$?\b([A-Z]{1,3})\$?(\d+)\b/g, (whole, letters: string | undefined) => (letters === undefined ? whole : `‹${names.get(columnNumber(letters)) ?? letters}›`));
}

function viewOfSheet(parts: Parts, name: string, part: string, looks: Looks, texts: readonly string[], say: (what: string, is: string) => void): void {
  const root = rootOf(parseXml(partText(parts, part)));
  const child = (of: string): XmlElement | null => childOf(root, ns.s, of);
  const within = (of: string): readonly XmlElement[] => {
    const found = child(of);
    return found ? childrenOf(found, ns.s) : [];
  };
  const tables = tablesOf(parts, part);
  const cells = new Map(descendantsOf(root, ns.s, 'c').map((cell) => [cell.getAttribute('r') ?? '', cell]));
  const textOf = (address: string): string => {
    const cell = cells.get(address);
    const inner = cell?.textContent ?? '';
    return cell?.getAttribute('t') === 's' ? (texts[Number(inner)] ?? '') : cell && childOf(cell, ns.s, 'f') ? `=${childOf(cell, ns.s, 'f')?.textContent ?? ''}` : inner;
  };
  const names = new Map<number, string>();
  for (const table of tables) table.headers.forEach((header, at) => names.set(table.area.firstColumn + at, header));

  say('faneblad', told(childOf(child('sheetPr') ?? root, ns.s, 'tabColor')));
  for (const of of ['sheetProtection', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'mergeCells']) say(of, told(child(of)));
  say('tilpasset til sider', told(childOf(child('sheetPr') ?? root, ns.s, 'pageSetUpPr')));
  const [view] = within('sheetViews');
  say('gitter', view?.getAttribute('showGridLines') ?? '1');
  say('fastlåst', told(view ? childOf(view, ns.s, 'pane') : null).replace(/topLeftCell=\w+ ?/, ''));
  say('diagrammer', String(relationshipsOf(parts, part).filter(({ type }) => kindOf(type) === 'drawing').flatMap(({ target }) => relationshipsOf(parts, target)).length));

  const [first] = tables;
  const heights = new Map(descendantsOf(root, ns.s, 'row').map((row) => [Number(row.getAttribute('r')), row.getAttribute('ht') ?? '']));
  for (let row = 1; row <= (first?.area.firstRow ?? 1); row += 1) say(`rækkehøjde ${String(row)}`, heights.get(row) ?? '');
  const above = first?.area.firstRow ?? 1;
  const headings = first ? above - 1 : 0;
  for (const [address, cell] of cells) {
    const at = areaOf(address);
    if (at === null || (first && at.firstRow >= headings) || tables.length === 0) continue;
    say(`over tabellen ${String(at.firstRow)} »${textOf(address)}«`, looks.cell(cell.getAttribute('s')));
  }
  for (const link of within('hyperlinks')) say(`henvisning fra »${textOf(link.getAttribute('ref') ?? '')}«`, link.getAttribute('location') ?? 'ud');

  const columns = within('cols');
  const columnAt = (at: number): XmlElement | undefined => columns.find((one) => Number(one.getAttribute('min')) <= at && at <= Number(one.getAttribute('max')));
  for (const table of tables) {
    const row = table.area.firstRow + 1;
    say(`tabel ${table.name}`, `${told(childOf(table.element, ns.s, 'tableStyleInfo'))} filter=${String(childOf(table.element, ns.s, 'autoFilter') !== null)}`);
    let heading = '';
    table.headers.forEach((header, index) => {
      const at = table.area.firstColumn + index;
      const cell = (of: number): string => `${columnLetters(at)}${String(of)}`;
      const column = columnAt(at);
      const tell = (what: string, is: string): void => say(`${table.name}[${header}] ${what}`, is);
      tell('bredde', column?.getAttribute('width') ?? '');
      tell('skjult', String(column?.getAttribute('hidden') === '1'));
      tell('gruppe af kolonner', column?.getAttribute('outlineLevel') ?? '0');
      tell('udseende til nye celler', column ? looks.cell(column.getAttribute('style')) : '');
      tell('overskrift', looks.cell(cells.get(cell(table.area.firstRow))?.getAttribute('s') ?? null));
      tell('celle', looks.cell(cells.get(cell(row))?.getAttribute('s') ?? null));
      tell('formel', childOf(childrenOf(childOf(table.element, ns.s, 'tableColumns') as XmlElement, ns.s)[index] as XmlElement, ns.s, 'calculatedColumnFormula')?.textContent ?? '');
      if (headings > 2) {
        heading = textOf(cell(headings)) || heading;
        tell('gruppe', heading);
        tell('gruppens udseende', looks.cell(cells.get(cell(headings))?.getAttribute('s') ?? null));
      }
      for (const at of table.name === 'tblSettings' ? Array.from({ length: table.area.lastRow - table.area.firstRow }, (_, i) => row + i) : [row]) {
        const which = table.name === 'tblSettings' ? ` i ${textOf(`${columnLetters(table.area.firstColumn)}${String(at)}`)}` : '';
        tell(`validering${which}`, within('dataValidations').filter((one) => coversCell(one.getAttribute('sqref') ?? '', at, areaOf(cell(at))?.firstColumn ?? 0)).map((one) => `${JSON.stringify(attributesOf(one, ['sqref']))}${childrenOf(one, ns.s).map((inner) => inner.textContent).join(' … ')}`).join(' + '));
        if (which !== '') tell(`celle${which}`, `${looks.cell(cells.get(cell(at))?.getAttribute('s') ?? null)} ${index === 2 ? '' : textOf(cell(at))}`);
        if (which !== '') tell(`højde${which}`, heights.get(at) ?? '');
      }
      const rules = childrenOf(root, ns.s, 'conditionalFormatting').filter((one) => coversCell(one.getAttribute('sqref') ?? '', row, at)).flatMap((one) => childrenOf(one, ns.s, 'cfRule'));
      const inOrder = [...rules].sort((a, b) => Number(a.getAttribute('priority')) - Number(b.getAttribute('priority')));
      tell('farver', inOrder.map((rule) => `${byHeaders(childrenOf(rule, ns.s)[0]?.textContent ?? '', names)} → ${looks.highlight(rule.getAttribute('dxfId'))}`).join(' | '));
    });
  }
  void name;
}

/** Reads it off the file's parts, by nobody's library. */
export function viewOf(bytes: Uint8Array): WorkbookView {
  const parts = openPackage(bytes);
  const workbookPart = relatedPart(parts, '', 'officeDocument') ?? '';
  const workbook = rootOf(parseXml(partText(parts, workbookPart)));
  const targets = new Map(relationshipsOf(parts, workbookPart).map(({ id, target }) => [id, target]));
  const shared = relatedPart(parts, workbookPart, 'sharedStrings');
  const texts = shared === null ? [] : childrenOf(rootOf(parseXml(partText(parts, shared))), ns.s, 'si').map((one) => descendantsOf(one, ns.s, 't').map(({ textContent }) => textContent).join(''));
  const looks = looksOf(parts, workbookPart);
  const found = new Map<string, string>();
  const list = (name: string): readonly XmlElement[] => {
    const one = childOf(workbook, ns.s, name);
    return one ? childrenOf(one, ns.s) : [];
  };
  const sheets = list('sheets');
  found.set('arkenes rækkefølge', sheets.map((sheet) => sheet.getAttribute('name')).join(', '));
  for (const sheet of sheets) {
    const name = sheet.getAttribute('name') ?? '';
    found.set(`${name}: synligt`, sheet.getAttribute('state') ?? 'visible');
    viewOfSheet(parts, name, targets.get(sheet.getAttributeNS(ns.r, 'id') ?? '') ?? '', looks, texts, (what, is) => found.set(`${name}: ${what}`, is));
  }
  for (const one of list('definedNames')) {
    const local = one.getAttribute('localSheetId');
    found.set(`navn ${one.getAttribute('name') ?? ''}${local === null ? '' : ` i ${sheets[Number(local)]?.getAttribute('name') ?? ''}`}`, one.textContent ?? '');
  }
  found.set('mappens beskyttelse', told(childOf(workbook, ns.s, 'workbookProtection')));
  return found;
}

/** Where two workbooks differ, a line each: what the first has, and what the second. */
export function differences(one: WorkbookView, other: WorkbookView): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const [is, was] = [one.get(key), other.get(key)];
    return is === was ? [] : [`${key}: ${is ?? '–'} ≠ ${was ?? '–'}`];
  });
}
