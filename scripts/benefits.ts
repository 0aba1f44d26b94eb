import { benefitOverview } from '../src/app/benefits/benefit-overview.js';
import { registerAsKnown, type KnownRegister } from '../src/app/journal/register-as-known.js';
import type { Register } from '../src/register/register.js';
import { parseIsoDate } from '../src/schema/dates.js';
import { fill, type Text } from '../src/schema/text.js';
import { longDate } from '../src/schema/wording/date-words.js';
import { openRegister } from './command-line/open-register.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { overviewText } from './benefits/overview-text.js';

const command = {
  name: 'benefits',
  about: {
    da: 'Fortæller, hvordan gevinsterne står: summer, hver gevinst, det der skal måles, og det der er på vej til at blive bagud.',
    en: 'Tells how the benefits stand: sums, each benefit, what is to be measured and what is about to fall behind.',
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Porteføljeoversigten.', en: 'The register.' } },
    'as-of': { value: 'YYYY-MM-DD', help: { da: 'Tallene, som de var kendt ved udgangen af en tidligere dag.', en: 'The figures as they were known at the end of an earlier day.' } },
    format: { value: 'text|json', oneOf: ['text', 'json'], help: { da: 'Tekst (standard) eller JSON.', en: 'Text (default) or JSON.' } },
  },
} as const;

const words = {
  noDay: { da: '--as-of skal være en dag som 2027-03-31, ikke senere end {day}.', en: '--as-of must be a day such as 2027-03-31, no later than {day}.' },
  noJournal: { da: 'Ændringsloggen er tom: planerne er, som de står nu; kun målingerne er fra den dag.', en: 'The change log is empty: plans are as they stand now; only the measurements are of that day.' },
  before: { da: 'Ændringsloggen begynder senere: planerne er, som de stod, da den begyndte; kun målingerne er fra den dag.', en: 'The change log begins later: plans are as they stood when it began; only the measurements are of that day.' },
  unknown: { da: '{count} rækker står, som de er nu: ændringsloggen har ikke længere deres indhold fra den dag.', en: '{count} rows stand as they are now: the change log no longer holds their content of that day.' },
} as const satisfies Record<string, Text>;

function knownOn(register: Register, typed: string): KnownRegister {
  const day = parseIsoDate(typed);
  if (day !== null && day <= register.asOf) return registerAsKnown(register, day);
  throw new Refusal({ da: fill(words.noDay.da, { day: longDate(register.asOf, 'da') }), en: fill(words.noDay.en, { day: longDate(register.asOf, 'en') }) });
}

function notesOn({ register, journalFrom, unknown }: KnownRegister): readonly Text[] {
  const notes: Text[] = journalFrom === null ? [words.noJournal] : register.asOf < journalFrom ? [words.before] : [];
  const count = unknown.length;
  return count === 0 ? notes : [...notes, { da: fill(words.unknown.da, { count }), en: fill(words.unknown.en, { count }) }];
}

await run(command, async (given, terminal) => {
  const { register } = await openRegister(given.one('workbook') ?? '');
  const { language } = given;
  const typed = given.one('as-of');
  const known = typed === null ? null : knownOn(register, typed);
  const overview = benefitOverview(known?.register ?? register);
  if (given.one('format') === 'json') terminal.print(JSON.stringify(overview, null, 2));
  else terminal.print([overviewText(overview, register.settings.currency, language), ...(known === null ? [] : notesOn(known).map((note) => note[language]))].join('\n'));
  return 0;
});
