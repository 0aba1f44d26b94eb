import { labelOf } from '../../schema/choice.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { longDate } from '../../schema/wording/date-words.js';
import { findMailAddress } from '../../register/checking/find-mail-address.js';
import { forum, type Forum } from '../../register/choices/meeting.js';
import { trafficLight } from '../../register/choices/project.js';
import { findRow, type Register } from '../../register/register.js';
import type { AskedProject, StatusCollection } from './collect-status.js';

export interface StatusMail {
  readonly leader: string | null;
  /** The address the register knows; null when it knows none. */
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
}

const words = {
  subject: { da: 'Status til {forum} den {date}: svar senest den {due}', en: 'Status for {forum} on {date}: answer by {due}' },
  greeting: { da: 'Kære {name}', en: 'Dear {name}' },
  greetingAll: { da: 'Kære kollega', en: 'Dear colleague' },
  ask: {
    da: 'Vi samler status til mødet i {forum} den {date}. Svar senest den {due}, i det vedlagte ark eller direkte i porteføljeoversigten. Er intet ændret, så sæt Ja under «Uændret»; det er nok.',
    en: 'We are collecting status for the meeting of {forum} on {date}. Please answer by {due}, in the sheet attached or in the portfolio register itself. If nothing has changed, put Yes under “Unchanged”; that is enough.',
  },
  link: { da: 'Porteføljeoversigten: {link}', en: 'The portfolio register: {link}' },
  external: { da: 'Andre bestemmer tidsplanen: lyset skal sige, om vi selv er klar.', en: 'Others set the schedule: the light is to say whether we ourselves are ready.' },
  light: { da: 'Trafiklys sidst: {light}', en: 'Light last time: {light}' },
  sinceLast: { da: 'Siden sidst, som det stod: {text}', en: 'Since last time, as it stood: {text}' },
  nextSteps: { da: 'Næste skridt/behov, som det stod: {text}', en: 'Next steps/needs, as it stood: {text}' },
  expectedEnd: { da: 'Forventet slut: {date}', en: 'Expected end: {date}' },
  first: { da: 'Projektet har ikke meldt status før.', en: 'The project has not reported before.' },
  thanks: { da: 'Tak for hjælpen.', en: 'Thank you.' },
} as const satisfies Record<string, Text>;

function projectLines({ project, last, externalSchedule }: AskedProject, language: Language): readonly string[] {
  const said = last ?? (project.statusDate === null ? null : project);
  const tell = (text: Text, params: Readonly<Record<string, string>>): string => `  ${fill(text[language], params)}`;
  const lines = said === null ? [tell(words.first, {})] : [
    ...(said.light === null ? [] : [tell(words.light, { light: labelOf(trafficLight, said.light, language) })]),
    ...(said.sinceLast === null ? [] : [tell(words.sinceLast, { text: said.sinceLast })]),
    ...(said.nextSteps === null ? [] : [tell(words.nextSteps, { text: said.nextSteps })]),
  ];
  return [
    `${project.name ?? project.id} (${project.id})`,
    ...lines,
    ...(project.expectedEnd === null ? [] : [tell(words.expectedEnd, { date: longDate(project.expectedEnd, language) })]),
    ...(externalSchedule ? [tell(words.external, {})] : []),
    '',
  ];
}

/** The mail to one project manager, with what was said last time. `link` is the workbook's address, when it is known. */
export function statusMail(register: Register, collection: StatusCollection, leader: string | null, projects: readonly AskedProject[], link: string | null = null): StatusMail {
  const { language } = register;
  const key: Forum = findRow(register, 'meeting', collection.meeting)?.forum ?? 'steering';
  const name = labelOf(forum, key, language);
  const params = { forum: language === 'da' ? name.charAt(0).toLowerCase() + name.slice(1) : `the ${name.toLowerCase()}`, date: longDate(collection.meetingDate, language), due: longDate(collection.dueOn, language) };
  return {
    leader,
    to: findMailAddress(register, leader),
    subject: fill(words.subject[language], params),
    body: [
      leader === null ? words.greetingAll[language] : fill(words.greeting[language], { name: leader }),
      '',
      fill(words.ask[language], params),
      ...(link === null ? [] : [fill(words.link[language], { link })]),
      '',
      ...projects.flatMap((one) => projectLines(one, language)),
      words.thanks[language],
    ].join('\n'),
  };
}
