import type { RawSheet, RawTable } from '../../schema/raw-workbook.js';
import type { Remark } from '../values/reading.js';
import { alignBlocks } from './align-blocks.js';
import { adoptedEntities, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { findHeader } from './find-header.js';
import { likelyEntity } from './likely-entity.js';
import { stackLists } from './stack-lists.js';
import { liesAcross, turnSheet } from './turn-sheet.js';

interface Sheets {
  readonly sheets: readonly RawSheet[];
  readonly tables?: readonly RawTable[];
}

function turnedRemark(entity: AdoptedEntity, name: string): Remark {
  const { each } = listKind(entity).words;
  return {
    code: 'lies-across',
    text: {
      da: `Arket «${name}» ligger på tværs, med ${each.da} i hver kolonne. Det er vendt: kolonne B i arket er række 2 her.`,
      en: `The sheet “${name}” lies across, with ${each.en} in each column. It has been turned: column B of the sheet is row 2 here.`,
    },
  };
}

function stackedRemark(name: string): Remark {
  return {
    code: 'lists-beside',
    text: {
      da: `Arket «${name}» har flere lister ved siden af hinanden. De er sat under hinanden, så rækkernes numre er andre end i arket fra den anden liste af.`,
      en: `The sheet “${name}” has several lists beside one another. They were put below one another, so from the second list on the row numbers differ from those of the sheet.`,
    },
  };
}

function alignedRemark(name: string): Remark {
  return {
    code: 'several-lists',
    text: {
      da: `Arket «${name}» har flere lister under hinanden. De er samlet i én under den første overskrift; kolonner, som kun en senere liste har, står til sidst.`,
      en: `The sheet “${name}” has several lists below one another. They are brought together under the first header; columns of a later list alone stand last.`,
    },
  };
}

/**
 * A workbook's sheets as lists with one header over them and one thing in each row, which is what mapping and adoption
 * read: sheets that lie across are turned, lists below or beside one another are joined. Every cell is still there, and what was
 * moved is told. Sheets with a table of Excel's own are lists already.
 */
export function asLists<W extends Sheets>(workbook: W): { readonly workbook: W; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const tables = new Set((workbook.tables ?? []).map(({ sheet }) => sheet));
  const sheets = workbook.sheets.map((sheet) => {
    if (tables.has(sheet.name)) return sheet;
    const across = adoptedEntities.find((one) => liesAcross(one, sheet));
    if (across !== undefined) {
      if (sheet.visibility === 'visible') remarks.push(turnedRemark(across, sheet.name));
      return turnSheet(sheet);
    }
    const { entity } = likelyEntity(sheet);
    const header = findHeader(entity, sheet);
    const stacked = header && stackLists(entity, sheet, header);
    const aligned = header && !stacked ? alignBlocks(entity, sheet, header) : null;
    if (sheet.visibility === 'visible') remarks.push(...(stacked ? [stackedRemark(sheet.name)] : aligned ? [alignedRemark(sheet.name)] : []));
    return stacked ?? aligned ?? sheet;
  });
  return remarks.length === 0 && sheets.every((sheet, at) => sheet === workbook.sheets[at]) ? { workbook, remarks } : { workbook: { ...workbook, sheets }, remarks };
}
