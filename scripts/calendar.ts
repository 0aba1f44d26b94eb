import { makeCalendar, makeInvitation } from '../src/app/documents/make-calendar.js';
import { partsOf } from '../src/schema/dates.js';
import { openRegister } from './command-line/open-register.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';

const command = {
  name: 'calendar',
  about: {
    da: 'Laver årets kalender (.ics) med møder, frister og årshjul, eller indkaldelsen til ét møde med tekst og deltagerliste.',
    en: "Makes the year's calendar (.ics) with meetings, deadlines and annual wheel, or the invitation to one meeting with text and list of participants.",
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Porteføljeoversigten.', en: 'The register.' } },
    year: { value: 'Y', help: { da: 'Året (opgørelsesdatoens år er standard).', en: "The year (default: that of the as-of date)." } },
    meeting: { value: 'ID|DATE', help: { da: 'Indkaldelse til dette møde i stedet.', en: 'The invitation to this meeting instead.' } },
    out: { value: 'DIR', help: { da: 'Mappe til filerne (out er standard).', en: 'Folder for the files (default out).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const [wanted, meeting] = [given.one('year'), given.one('meeting')];
  const year = wanted === null ? partsOf(register.asOf).year : Number(wanted);
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new Refusal({ da: `«${wanted ?? ''}» er ikke et år. Skriv f.eks. --year 2028.`, en: `“${wanted ?? ''}” is no year. Write for example --year 2028.` });
  const made = meeting === null ? makeCalendar(register, year) : makeInvitation(register, meeting);
  if (made.kind === 'made' && made.files.length === 0) {
    throw new Refusal({ da: `Der er ingen møder eller aktiviteter i ${String(year)}. Lav årshjulet først.`, en: `There are no meetings or events in ${String(year)}. Make the annual wheel first.` });
  }
  return deliver(made, given.one('out') ?? 'out', [path], terminal, given.language);
});
