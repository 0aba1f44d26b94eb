import { UnreadableFile, type RawSheet } from '../../app/ports.js';
import { contentTypeOf } from '../ooxml/content-types.js';
import { partText, type Parts } from '../ooxml/package.js';
import { findPart, kindOf, relatedPart, relationshipsOf } from '../ooxml/relationships.js';
import { allOf, at, readTree, type XmlTree } from '../ooxml/xml-tree.js';
import { spreadsheetNamespaces } from './read-namespaces.js';

export interface BookSheet {
  readonly name: string;
  readonly visibility: RawSheet['visibility'];
  readonly part: string;
}

/** The workbook part: which sheets there are and where, and what counts for them all. */
export interface Book {
  readonly part: string;
  readonly sheets: readonly BookSheet[];
  readonly names: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

function mainPart(parts: Parts): string {
  const part = relatedPart(parts, '', 'officeDocument') ?? findPart(parts, 'xl/workbook.xml') ?? '';
  if (/\.bin$/i.test(part) || findPart(parts, 'xl/workbook.bin') === part) throw new UnreadableFile('binary-xlsb');
  if (!parts.has(part)) throw new UnreadableFile('not-excel', 'no workbook part');
  const type = parts.has('[Content_Types].xml') ? contentTypeOf(parts, part) : null;
  if (type !== null && /wordprocessingml|presentationml/.test(type)) throw new UnreadableFile('not-excel', type);
  return part;
}

function sheetsOf(root: XmlTree, parts: Parts, part: string): BookSheet[] {
  const relationships = new Map(relationshipsOf(parts, part).map((one) => [one.id, one]));
  const sheets: BookSheet[] = [];
  for (const { attributes } of allOf(at(root, 'sheets'), 'sheet')) {
    const relationship = relationships.get(attributes.prefixed('id') ?? '');
    const name = attributes.get('name') ?? '';
    if (relationship === undefined) throw new UnreadableFile('corrupt', `sheet ${name} without relationship`);
    // Chart, dialog and macro sheets hold no cells.
    if (kindOf(relationship.type) !== 'worksheet') continue;
    if (!parts.has(relationship.target)) throw new UnreadableFile('corrupt', `sheet ${name} without part`);
    const state = attributes.get('state');
    sheets.push({ name, part: relationship.target, visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible' });
  }
  return sheets;
}

/** Names by their text; one that holds for a single sheet is named `Sheet!name`. Excel's own are left out. */
function namesOf(root: XmlTree): Map<string, string> {
  const sheetNames = allOf(at(root, 'sheets'), 'sheet').map(({ attributes }) => attributes.get('name') ?? '');
  const names = new Map<string, string>();
  for (const { attributes, text } of allOf(at(root, 'definedNames'), 'definedName')) {
    const name = attributes.get('name') ?? '';
    const sheet = sheetNames[Number(attributes.get('localSheetId') ?? NaN)];
    if (name !== '' && !name.startsWith('_xlnm.')) names.set(sheet === undefined ? name : `${sheet}!${name}`, text);
  }
  return names;
}

/** Reads the workbook part. Throws UnreadableFile: not-excel, binary-xlsb, corrupt or no-sheets. */
export function readBook(parts: Parts): Book {
  const part = mainPart(parts);
  const root = readTree(partText(parts, part), spreadsheetNamespaces);
  if (root.name !== 'workbook') throw new UnreadableFile('not-excel', 'main part is no workbook');
  const sheets = sheetsOf(root, parts, part);
  if (sheets.length === 0) throw new UnreadableFile('no-sheets');
  return {
    part,
    sheets,
    names: namesOf(root),
    is1904: ['1', 'true'].includes(at(root, 'workbookPr')?.attributes.get('date1904') ?? ''),
  };
}
