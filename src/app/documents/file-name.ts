import { labelOf } from '../../schema/choice.js';
import type { IsoDate } from '../../schema/dates.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { forum } from '../../register/choices/meeting.js';
import type { RowOf } from '../../register/entities/index.js';

const names = {
  deck: { da: 'Status {forum} {date}', en: 'Status {forum} {date}' },
  executive: { da: 'Kort status direktion {date}', en: 'Short status executive board {date}' },
  plan: { da: 'Indsatsplan {year}', en: 'Action plan {year}' },
  agenda: { da: 'Dagsorden {forum} {date}', en: 'Agenda {forum} {date}' },
  calendar: { da: 'Årshjul {year}', en: 'Annual wheel {year}' },
  invitation: { da: 'Indkaldelse {forum} {date}', en: 'Invitation {forum} {date}' },
  minutes: { da: 'Referat {forum} {date}', en: 'Minutes {forum} {date}' },
  note: { da: 'Kort orientering {forum} {date}', en: 'Short version {forum} {date}' },
  areaSheet: { da: 'Områdeark {title} {date}', en: 'Area sheet {title} {date}' },
  chairMemo: { da: 'Formandens huskeseddel {forum} {date}', en: "Chair's memo {forum} {date}" },
  benefitReport: { da: 'Gevinstrapport {title} {date}', en: 'Benefit report {title} {date}' },
  case: { da: 'Sag {number} {title}', en: 'Case {number} {title}' },
} as const satisfies Record<string, Text>;

/** A file name without what Windows and SharePoint refuse, at most 120 characters before the ending. */
export function safeFileName(text: string): string {
  // eslint-disable-next-line no-control-regex -- Windows refuses control characters in names
  const bare = text.replace(/["*:<>?/\\|#%\u0000-\u001f]/g, ' ').replace(/\s+/g, ' ').trim();
  return bare.slice(0, 120).replace(/[ .]+$/, '');
}

/** Gives each file a name of its own, as two rows may have the same number by mistake; Windows tells no case apart. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let own = name;
    for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = `${name} (${String(number)})`;
    taken.add(own.toLowerCase());
    return own;
  };
}

/** What a document's file is called, e.g. `Status Styregruppen 2027-05-26`. */
export function documentName(
  kind: keyof typeof names,
  language: Language,
  given: { readonly meeting?: RowOf<'meeting'> | null; readonly date?: IsoDate; readonly year?: number; readonly number?: string; readonly title?: string },
): string {
  const who = given.meeting?.forum ? labelOf(forum, given.meeting.forum, language) : '';
  const date = given.meeting?.date ?? given.date ?? '';
  return safeFileName(fill(names[kind][language], { forum: who, date, year: given.year ?? '', number: given.number ?? '', title: given.title ?? '' }));
}
