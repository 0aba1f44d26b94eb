import { UnreadableFile, type RawTable } from '../../app/ports.js';
import { partText, type Parts } from '../ooxml/package.js';
import { kindOf, relationshipsOf } from '../ooxml/relationships.js';
import { allOf, at, readTree } from '../ooxml/xml-tree.js';
import { parseArea } from './cells/read-address.js';
import { spreadsheetNamespaces } from './read-namespaces.js';

/** Excel writes characters that XML cannot carry as `_x000A_`, and a literal of that shape as `_x005F_x000A_`. */
export function decodeXstring(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readTable(parts: Parts, part: string, sheet: string): RawTable {
  const table = readTree(partText(parts, part), spreadsheetNamespaces);
  const { attributes } = table;
  const area = parseArea(attributes.get('ref') ?? '');
  if (area === null) throw new UnreadableFile('corrupt', `${part}: ref="${attributes.get('ref') ?? ''}"`);
  const headers = Number(attributes.get('headerRowCount') ?? 1);
  const totals = Number(attributes.get('totalsRowCount') ?? 0);
  return {
    name: attributes.get('displayName') ?? attributes.get('name') ?? '',
    sheet,
    headerRow: headers === 0 ? 0 : area.top,
    firstRow: area.top + headers,
    lastRow: area.bottom - totals,
    firstColumn: area.left,
    columns: allOf(at(table, 'tableColumns'), 'tableColumn').map((column) => ({
      id: Number(column.attributes.get('id')),
      header: decodeXstring(column.attributes.get('name') ?? ''),
    })),
  };
}

/** The tables of a sheet; one without a header row has `headerRow` 0 and the names Excel keeps for its columns. */
export function readTables(parts: Parts, sheetPart: string, sheet: string): RawTable[] {
  return relationshipsOf(parts, sheetPart)
    .filter(({ type, mode, target }) => mode === 'internal' && kindOf(type) === 'table' && parts.has(target))
    .map(({ target }) => readTable(parts, target, sheet));
}
