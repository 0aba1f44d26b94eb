import type { PlannedSheet } from '../../../app/workbook-plan/workbook-plan.js';
import { appendElement, childOf, childrenOf, ns, type XmlElement } from '../../ooxml/xml.js';
import { placeInSheet, removeFromSheet } from './sheet-part.js';

function stylesByColumn(sheet: XmlElement): Map<number, string> {
  const styles = new Map<number, string>();
  const columns = childOf(sheet, ns.s, 'cols');
  for (const column of columns === null ? [] : childrenOf(columns, ns.s, 'col')) {
    const style = column.getAttribute('style');
    if (style === null) continue;
    for (let at = Number(column.getAttribute('min')); at <= Number(column.getAttribute('max')); at += 1) styles.set(at, style);
  }
  return styles;
}

/**
 * Writes the columns anew, one by one: exceljs marks the grouped columns themselves as collapsed, while Excel wants the
 * mark on the column that carries the plus sign, here the one to the left of the group.
 */
export function completeColumns(sheet: XmlElement, plan: PlannedSheet): void {
  const styles = stylesByColumn(sheet);
  removeFromSheet(sheet, 'cols');
  if (plan.columns.length === 0) return;
  const columns = placeInSheet(sheet, 'cols');
  plan.columns.forEach((column, index) => {
    const next = plan.columns[index + 1];
    const carriesPlus = !column.grouped && next?.grouped === true && next.hidden === true;
    const style = styles.get(index + 1);
    appendElement(columns, ns.s, 'col', {
      min: String(index + 1),
      max: String(index + 1),
      width: String(column.width),
      ...(style === undefined ? {} : { style }),
      ...(column.hidden ? { hidden: '1' } : {}),
      customWidth: '1',
      ...(column.grouped ? { outlineLevel: '1' } : {}),
      ...(carriesPlus ? { collapsed: '1' } : {}),
    });
  });
}
