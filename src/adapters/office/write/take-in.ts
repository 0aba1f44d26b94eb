import { WorkbookUnavailable, type RowsBelow } from '../../../app/live-workbook.js';
import { sameCell } from '../../../app/session/readings/cells-of-tables.js';
import { rawValue } from '../cell-values.js';
import type { ExcelHost } from '../excel-host.js';
import { isFormula } from './write-edits.js';

/**
 * Makes a table larger over rows that were written below it, and fills in its formulas there. The rows are looked at first
 * and held on to: where somebody else has taken them in meanwhile, the table stays as it then is.
 */
export async function takeIn(host: ExcelHost, { table: name, keyHeader, keys }: RowsBelow): Promise<void> {
  await host.talkAgain(
    async ({ context, send }) => {
      const table = context.workbook.tables.getItem(name);
      table.load('showTotals,worksheet/name,worksheet/protection/protected');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange();
      const last = body.getLastRow().load('formulas');
      const below = body.getRowsBelow(keys.length).load('values,formulas');
      await send();
      const column = ((header.values as unknown[][])[0] ?? []).indexOf(keyHeader);
      const cells = below.values as unknown[][];
      if (column < 0 || !keys.every((key, row) => sameCell(rawValue(cells[row]?.[column]), key))) return;
      if (table.worksheet.protection.protected) throw new WorkbookUnavailable('protected', table.worksheet.name);
      if (table.showTotals) throw new WorkbookUnavailable('below-table', table.worksheet.name, 'total row');
      table.resize(table.getRange().getBoundingRect(below));
      ((last.formulas as unknown[][])[0] ?? []).forEach((formula, index) => {
        const isBlank = (below.formulas as unknown[][]).every((row) => row[index] === '');
        if (isFormula(formula) && isBlank) below.getColumn(index).copyFrom(last.getColumn(index), 'Formulas');
      });
      await send();
    },
    { kind: 'table', name },
  );
}
