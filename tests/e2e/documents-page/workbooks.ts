import { randomFillSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closePackage, openPackage, partText, setPartText } from '../../../src/adapters/ooxml/package.js';
import { writeRawWorkbook } from '../../../src/adapters/exceljs/write-raw-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { exampleRegister, plainWorkbook } from '../../../src/example/index.js';
import { oleFile } from '../../support/ole-file.js';
import { root } from './built-page.js';

/** Paths of files as people have them, written to a folder. */
export interface Workbooks {
  readonly example: string;
  readonly english: string;
  /** The example with a picture of 20 MB that no packing makes smaller. */
  readonly heavy: string;
  readonly plain: string;
  readonly broken: string;
  readonly protected: string;
  readonly old: string;
  readonly empty: string;
  readonly vast: string;
  readonly ownDeck: string;
}

const vastRows = 210_000;

/** 2,100,000 cells: more than the reader takes. */
function vastWorkbook(example: Uint8Array): Uint8Array {
  const parts = openPackage(example);
  const row = (number: number): string => `<row r="${String(number)}">${'<c><v>1</v></c>'.repeat(10)}</row>`;
  const sheet = [...parts.keys()].find((name) => /worksheets\/sheet1\.xml$/.test(name)) ?? '';
  const rows = Array.from({ length: vastRows }, (_, index) => row(index + 1)).join('');
  setPartText(parts, sheet, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`);
  return closePackage(parts);
}

function heavyWorkbook(example: Uint8Array): Uint8Array {
  const parts = openPackage(example);
  parts.set('xl/media/image1.png', randomFillSync(new Uint8Array(20 * 1024 * 1024)));
  return closePackage(parts, 0);
}

/** The deck's starter template in another colour: a template of the organisation's own. */
function ownDeckTemplate(): Uint8Array {
  const parts = openPackage(readFileSync(join(root, 'templates/status-deck.pptx')));
  const theme = 'ppt/theme/theme1.xml';
  setPartText(parts, theme, partText(parts, theme).replace(/(<a:accent1><a:srgbClr val=")[0-9A-F]{6}/, '$17A1F5C'));
  return closePackage(parts);
}

export async function writeWorkbooks(folder: string): Promise<Workbooks> {
  const example = await writeWorkbook(planRegister(exampleRegister('da'), { registerId: 'egefjord' }));
  const english = await writeWorkbook(planRegister(exampleRegister('en'), { registerId: 'egefjord' }));
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  return {
    example: write('Portefølje Egefjord.xlsx', example),
    english: write('Portfolio Egefjord.xlsx', english),
    heavy: write('Med billeder.xlsx', heavyWorkbook(example)),
    plain: write('Almindeligt ark.xlsx', await writeRawWorkbook(plainWorkbook(), '2027-05-12T12:00:00Z')),
    broken: write('Afbrudt.xlsx', example.slice(0, example.length / 2)),
    protected: write('Låst.xlsx', oleFile('EncryptedPackage')),
    old: write('Gammel.xls', oleFile('Workbook')),
    empty: write('Tom.xlsx', new Uint8Array()),
    vast: write('Alt for mange celler.xlsx', vastWorkbook(example)),
    ownDeck: write('Kommunens skabelon.pptx', ownDeckTemplate()),
  };
}
