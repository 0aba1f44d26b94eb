import type { Language } from '../../../schema/text.js';
import { fill, type Text } from '../../../schema/text.js';
import { monthName } from '../../../schema/wording/date-words.js';
import { palette } from '../looks.js';
import type { DrawnLayer, PlannedDrawing, PlannedPoints } from '../workbook-plan.js';
import { columns, rows, slots } from './wheel-columns.js';
import { arcPoints, type WheelFigures } from './wheel-figures.js';
import { radius } from './wheel-places.js';

const words = {
  name: { da: 'Årets hjul', en: 'Wheel of the year' },
  description: {
    da: 'Året som et hjul: tolv måneder med numre udenom for det, der sker. Runde mærker er møder, firkantede det øvrige. Listen ved siden af siger det samme; begge følger datoerne i arkene Møder og Årshjul.',
    en: 'The year as a wheel: twelve months with numbers around for what happens. Round marks are meetings, square ones the rest. The list beside it says the same; both follow the dates in the sheets Meetings and Annual wheel.',
  },
  month: { da: 'Måned {n}', en: 'Month {n}' },
  months: { da: 'Månedsnavne', en: 'Names of months' },
  spoke: { da: 'Streg {n}', en: 'Line {n}' },
  meetings: { da: 'Møder', en: 'Meetings' },
  others: { da: 'Andet', en: 'Other' },
  today: { da: 'I dag', en: 'Today' },
  year: { da: 'År', en: 'Year' },
} as const satisfies Record<string, Text>;

/** Pixels, and points of 96 to the inch. */
export const side = 600;
const unit = (side * 0.75) / (radius.edge * 2);

/** The wheel of the figures beside the list. */
export function wheelDrawing(figures: WheelFigures, language: Language): PlannedDrawing {
  const points = (column: number, from = 0, count = slots): PlannedPoints => ({ column, firstRow: rows.first + from, values: (figures[column] ?? []).slice(from, from + count).map(({ value }) => value) });
  const numbers = Array.from({ length: slots }, (_, index) => String(index + 1));
  const marks = (name: Text, column: number, shape: 'circle' | 'square', colour: string): DrawnLayer => ({
    name: name[language],
    x: points(columns.x),
    y: points(column),
    mark: { shape, size: Math.round((shape === 'circle' ? 2 : 1.8) * radius.mark * unit), colour },
    words: { texts: numbers, size: 10, colour: palette.white, bold: true },
  });
  const months = Array.from({ length: 12 }, (_, month): DrawnLayer => ({
    name: fill(words.month[language], { n: month + 1 }),
    x: points(columns.ringX, month * arcPoints, arcPoints),
    y: points(columns.ringY, month * arcPoints, arcPoints),
    line: { width: (radius.ring - radius.inner) * unit, colour: palette.accentPale },
  }));
  return {
    name: words.name[language],
    description: words.description[language],
    edge: radius.edge,
    from: { row: rows.year, column: columns.drawing },
    side,
    layers: [
      ...numbers.map((n, index): DrawnLayer => ({ name: fill(words.spoke[language], { n }), x: points(columns.spokeX, index * 2, 2), y: points(columns.spokeY, index * 2, 2), line: { width: 0.75, colour: '9AA9B0' } })),
      ...months,
      { name: words.months[language], x: points(columns.nameX, 0, 12), y: points(columns.nameY, 0, 12), words: { texts: Array.from({ length: 12 }, (_, month) => monthName(month + 1, language).slice(0, 3)), size: 12, colour: palette.text, bold: true } },
      { name: words.today[language], x: points(columns.todayX, 0, 2), y: points(columns.todayY, 0, 2), line: { width: 2.25, colour: palette.red.text } },
      { name: words.year[language], nameCell: { row: rows.year, column: columns.date }, x: points(columns.nameX, 12, 1), y: points(columns.nameY, 12, 1), words: { texts: 'name', size: 28, colour: palette.accent, bold: true } },
      marks(words.meetings, columns.meetingY, 'circle', palette.accent),
      marks(words.others, columns.otherY, 'square', palette.muted),
    ],
  };
}
