/** Events by the numbers they carry on the wire. */
export const eventTypes = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetFormatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Those the stand-in raises; registering any other answers NotImplemented. */
export const raised: ReadonlySet<number> = new Set(Object.values(eventTypes));

export const workbookTarget = 'Workbook';

export function listeningKey(eventType: number, target: string): string {
  return `${String(eventType)}|${target}`;
}
