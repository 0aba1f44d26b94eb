import { strToU8, zipSync, type Zippable } from 'fflate';
import { UnreadableFile, type RawCellExtras, type RawValue, type RawWorkbook } from '../../../src/app/ports.js';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook written out by hand: what stands within the elements, by sheet and by part. */
export interface Fixture {
  /** Children of `worksheet`, by sheet. */
  readonly sheets: readonly string[];
  /** Lines of `[kind, target]` for the relationships of the first sheet; ids are rId1 and on. */
  readonly sheetRelations?: readonly (readonly [kind: string, target: string, external?: 'External'])[];
  /** Children of `styleSheet`, of `sst`, of `workbook` after its sheets. */
  readonly styles?: string;
  readonly strings?: string;
  readonly book?: string;
  /** Before the sheets, as `workbookPr`. */
  readonly bookProperties?: string;
  /** Attributes of the n-th `sheet` element. */
  readonly sheetAttributes?: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
  /** A last change to every part's text. */
  readonly rewrite?: (xml: string, name: string) => string;
}

export function relations(...lines: readonly (readonly [kind: string, target: string, mode?: string])[]): string {
  const list = lines.map(([kind, target, mode], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`);
  return `<Relationships xmlns="${packageRels}">${list.join('')}</Relationships>`;
}

export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { level: 1 });
}

export function book(fixture: Fixture): Uint8Array {
  const sheets = fixture.sheets.map((_, i) => `<sheet name="Ark${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}" ${fixture.sheetAttributes?.[i] ?? ''}/>`);
  const parts: Record<string, string> = {
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${fixture.bookProperties ?? ''}<sheets>${sheets.join('')}</sheets>${fixture.book ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...fixture.sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${fixture.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${fixture.strings ?? ''}</sst>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(...(fixture.sheetRelations ?? [])),
  };
  fixture.sheets.forEach((xml, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${main}" xmlns:r="${office}">${xml}</worksheet>`;
  });
  Object.assign(parts, fixture.parts);
  const { rewrite } = fixture;
  return pack(rewrite === undefined ? parts : Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, rewrite(xml, name)])));
}

/** `sheetData` of one row holding the given cells. */
export function row(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}

export function read(fixture: Fixture): Promise<RawWorkbook> {
  return readWorkbook(book(fixture));
}

/** The first row of the first sheet. */
export async function valuesIn(fixture: Fixture): Promise<readonly RawValue[]> {
  return (await read(fixture)).sheets[0]?.rows[0] ?? [];
}

/** What stands beside a cell of the first sheet. */
export async function extrasIn(fixture: Fixture): Promise<ReadonlyMap<string, RawCellExtras>> {
  return (await read(fixture)).sheets[0]?.extras ?? new Map();
}

/** Why bytes are not read, or 'read' when they are. */
export async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}
