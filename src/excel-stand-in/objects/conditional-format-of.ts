import type { Session } from '../interpreter/host-object.js';
import type { ConditionalFormat } from '../workbook/conditional-format.js';
import { itemNotFound } from '../workbook/host-error.js';
import type { Sheet } from '../workbook/sheet.js';

/** A format as the client holds it: rules and looks may change. */
export interface FormatOf {
  readonly sheet: Sheet;
  readonly id: string;
}

export function currentFormat({ sheet, id }: FormatOf): ConditionalFormat {
  const format = sheet.conditionalFormats.find((one) => one.id === id);
  if (!format) throw itemNotFound(id);
  return format;
}

export function changeFormat(own: FormatOf, change: Partial<ConditionalFormat>, { workbook }: Session): void {
  workbook.guardSheet(own.sheet, 'allowFormatCells');
  workbook.change(own.sheet, { conditionalFormats: own.sheet.conditionalFormats.map((one) => (one.id === own.id ? { ...one, ...change } : one)) });
}
