import { overlap, without, type Rect } from './rect.js';
import type { Sheet } from './sheet.js';
import { noValidation, type Validation } from './validation.js';
import type { Workbook } from './workbook.js';

/** The validations of a block, with what of it each covers, and whether some of its cells have none. */
export function validationsWithin(sheet: Sheet, area: Rect): { readonly found: readonly Validation[]; readonly bare: readonly Rect[] } {
  let bare: readonly Rect[] = [area];
  const found = sheet.validations.flatMap((validation) => {
    const areas = validation.areas.flatMap((one) => overlap(one, area) ?? []);
    for (const one of areas) bare = bare.flatMap((part) => without(part, one));
    return areas.length > 0 ? [{ ...validation, areas }] : [];
  });
  return { found, bare };
}

/** Changes the validation of exactly these cells; others that shared one keep it as it was. Null takes it away. */
export function revalidate(workbook: Workbook, sheet: Sheet, area: Rect, change: Partial<Validation> | null): void {
  workbook.guardSheet(sheet, '');
  const { found, bare } = validationsWithin(sheet, area);
  const others = sheet.validations
    .map((validation) => ({ ...validation, areas: validation.areas.flatMap((one) => without(one, area)) }))
    .filter(({ areas }) => areas.length > 0);
  if (change === null) {
    workbook.change(sheet, { validations: others });
    return;
  }
  const changed = change.rule ? [{ ...noValidation, ...(found[0] ?? {}), ...change, areas: [area] }] : [...found, ...(bare.length > 0 ? [{ ...noValidation, areas: bare }] : [])].map((one) => ({ ...one, ...change }));
  workbook.change(sheet, { validations: [...others, ...changed] });
}
