/** Where the wheel's sheet holds what. The list is read, the figures behind it are hidden. */
export const rows = { title: 1, about: 2, year: 3, header: 5, first: 6 } as const;

/** Most lines of the list. */
export const slots = 40;
export const lastRow = rows.first + slots - 1;

export const columns = {
  number: 2,
  date: 3,
  name: 4,
  responsible: 5,
  drawing: 7,
  drawingEnd: 15,
  key: 17,
  degrees: 18,
  circles: [19, 20, 21],
  circle: 22,
  x: 23,
  meetingY: 24,
  otherY: 25,
  spokeX: 26,
  spokeY: 27,
  candidates: 28,
  returning: 29,
  steering: 30,
  ringX: 31,
  ringY: 32,
  nameX: 33,
  nameY: 34,
  todayX: 35,
  todayY: 36,
} as const;

export const firstHidden = columns.key;
export const lastHidden = columns.todayY;

export const widths: Readonly<Record<number, number>> = { 1: 2, [columns.number]: 5, [columns.date]: 12, [columns.name]: 44, [columns.responsible]: 22, 6: 3 };
