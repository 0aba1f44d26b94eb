import { WorkbookUnavailable } from '../../live-workbook.js';

/** Any error of the workbook's edge as the class people are told of. */
export function asUnavailable(error: unknown): WorkbookUnavailable {
  if (error instanceof WorkbookUnavailable) return error;
  return new WorkbookUnavailable('other', null, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
