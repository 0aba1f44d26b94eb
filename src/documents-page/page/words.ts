import type { Severity } from '../../schema/finding.js';
import type { Text } from '../../schema/text.js';
import type { CountForms } from '../../schema/wording/count-phrase.js';
import type { DocumentKind, TemplateKind } from '../messages.js';

/** Every text of the page that does not come from the workbook. */
export const words = {
  product: { da: 'Porteføljeoversigt', en: 'Portfolio register' },
  title: { da: 'Lav materiale', en: 'Make documents' },
  lead: {
    da: 'Vælg porteføljearket, og få status, dagsorden, sager og indsatsplan som filer i mappen Downloads.',
    en: 'Choose the portfolio workbook and get status deck, agenda, cases and action plan as files in your Downloads folder.',
  },
  privacy: { da: 'Alt sker her i browseren. Intet forlader din pc.', en: 'Everything happens in this browser. Nothing leaves your PC.' },
  language: { da: 'Sprog', en: 'Language' },

  choose: { da: 'Vælg arket', en: 'Choose the workbook' },
  pick: { da: 'Vælg Excel-fil', en: 'Choose an Excel file' },
  pickAnother: { da: 'Vælg en anden fil', en: 'Choose another file' },
  drop: { da: 'eller træk den hertil (.xlsx)', en: 'or drop it here (.xlsx)' },
  reading: { da: 'Læser og tjekker {file} …', en: 'Reading and checking {file} …' },
  read: { da: '{file} er læst og tjekket.', en: '{file} has been read and checked.' },
  cannotOpen: {
    da: '{file} kan ikke åbnes. Er den flyttet, gemt igen eller kun i skyen, siden du valgte den? Vælg den igen.',
    en: '{file} cannot be opened. Has it been moved, saved again or kept in the cloud only since you chose it? Choose it again.',
  },

  says: { da: 'Det står der i arket', en: 'What the workbook says' },
  saysLater: { da: 'Når arket er valgt, står her, hvem og hvilken dag det gælder, og hvad der bør rettes først.', en: 'Once the workbook is chosen, this shows whose it is, its day, and what to put right first.' },
  organisation: { da: 'Organisation', en: 'Organisation' },
  noOrganisation: { da: 'Ikke angivet: skriv den i arket Opsætning', en: 'Not given: enter it in the sheet Settings' },
  asOf: { da: 'Tal pr.', en: 'Figures as of' },
  asOfToday: { da: '{date} (i dag, da Opgørelsesdato er tom)', en: '{date} (today, as the as-of date is blank)' },
  edition: { da: 'Oversigtens udgave', en: 'Version of the register' },
  contents: { da: 'Indhold', en: 'Contents' },
  findings: { da: 'Vigtigst at rette først', en: 'Most important to put right first' },
  noFindings: { da: 'Intet at rette.', en: 'Nothing to put right.' },
  mayBeMade: { da: 'Materialet kan laves, selv om der er mangler.', en: 'Documents can be made although there are faults.' },
  morePlaces: { da: '… og {count} til', en: '… and {count} more' },

  make: { da: 'Lav materialet', en: 'Make the documents' },
  chooseFirst: { da: 'Vælg arket først', en: 'Choose the workbook first' },
  makeOne: { da: 'Lav', en: 'Make' },
  meeting: { da: 'Møde', en: 'Meeting' },
  coming: { da: 'Kommende møder', en: 'Coming meetings' },
  past: { da: 'Afholdte møder', en: 'Past meetings' },
  otherwise: { da: 'Uden møde', en: 'Without a meeting' },
  year: { da: 'År', en: 'Year' },
  project: { da: 'Projekt', en: 'Project' },
  reportDue: { da: 'Afsluttet for omkring et år siden', en: 'Closed about a year ago' },
  otherProjects: { da: 'Andre projekter med gevinster', en: 'Other projects with benefits' },
  noProjects: { da: 'Ingen projekter har gevinster', en: 'No projects have benefits' },
  scenario: { da: 'Scenarie', en: 'Scenario' },
  openScenarios: { da: 'Åbne: det bedste valg regnes ud', en: 'Open: the best choice is computed' },
  lockedScenarios: { da: 'Låste: som de står i arket', en: 'Locked: as they stand in the workbook' },
  all: { da: 'Lav alle tre', en: 'Make all three' },
  allAbout: { da: 'Status, dagsorden med sager og indsatsplan på én gang', en: 'Status deck, agenda with cases and action plan at once' },
  making: { da: '{document} bliver lavet …', en: '{document} is being made …' },
  draft: { da: 'UDKAST', en: 'DRAFT' },
  approved: { da: 'GODKENDT', en: 'APPROVED' },
  needsMeeting: { da: 'Vælg et møde for at lave dagsorden, huskeseddel, indkaldelse eller referat.', en: 'Choose a meeting to make an agenda, a memo, an invitation or minutes.' },

  own: { da: 'Egne skabeloner og tidligere udgave (valgfrit)', en: 'Own templates and earlier edition (optional)' },
  ownAbout: { da: 'Uden egen skabelon bruges den, der følger med. Kravene til en skabelon står i vejledningen.', en: 'Without a template of your own the one that comes along is used. The guide says what a template needs.' },
  pickFile: { da: 'Vælg fil', en: 'Choose file' },
  remove: { da: 'Fjern', en: 'Remove' },
  none: { da: 'Ingen valgt', en: 'None chosen' },
  previous: { da: 'Arket fra sidst (.xlsx): viser, hvad der er ændret siden', en: 'The workbook of last time (.xlsx): shows what has changed since' },

  saved: { da: 'De er lagt i mappen Downloads. Spørger browseren, om siden må hente flere filer, så svar Tillad – eller hent dem herunder én for én.', en: 'They are put in your Downloads folder. If the browser asks whether the page may download several files, answer Allow – or save them below one by one.' },
  savedOne: { da: 'Den er lagt i mappen Downloads. Mangler den, så hent den herunder.', en: 'It is put in your Downloads folder. If it is missing, save it below.' },
  failed: {
    da: 'Der skete en uventet fejl, og intet er lavet. Genindlæs siden, og prøv igen. Sker det igen, så send fejlteksten i browserens konsol (F12) til dem, der vedligeholder siden.',
    en: 'Something unexpected went wrong and nothing was made. Reload the page and try again. If it happens again, send the text in the browser console (F12) to the maintainers of the page.',
  },
} as const satisfies Record<string, Text>;

/** Phrases in the forms a count asks for. */
export const counted = {
  moreKinds: {
    one: { da: 'Der er {n} slags mangel til, når disse er rettet.', en: 'There is {n} more kind of fault once these are put right.' },
    many: { da: 'Der er {n} slags mangler til, når disse er rettet.', en: 'There are {n} more kinds of fault once these are put right.' },
    gender: 'common',
  },
  made: { one: { da: 'Filen er lavet', en: 'The file is made' }, many: { da: '{N} filer er lavet', en: '{N} files are made' } },
} as const satisfies Record<string, CountForms>;

export const documentWords: Readonly<Record<DocumentKind, { readonly name: Text; readonly about: Text; readonly button: Text }>> = {
  statusDeck: {
    name: { da: 'Status', en: 'Status deck' },
    about: { da: 'PowerPoint til styregruppen', en: 'PowerPoint for the steering group' },
    button: { da: 'Lav status', en: 'Make status deck' },
  },
  agenda: {
    name: { da: 'Dagsorden og sager', en: 'Agenda and cases' },
    about: { da: 'Word: dagsordenen og én fil pr. sag', en: 'Word: the agenda and one file per case' },
    button: { da: 'Lav dagsorden og sager', en: 'Make agenda and cases' },
  },
  actionPlan: {
    name: { da: 'Indsatsplan', en: 'Action plan' },
    about: { da: 'Word: årets plan med årshjul', en: "Word: the year's plan with its annual wheel" },
    button: { da: 'Lav indsatsplan', en: 'Make action plan' },
  },
  chairMemo: {
    name: { da: 'Formandens huskeseddel', en: "Chair's memo" },
    about: { da: 'Word: én side til formanden alene', en: 'Word: one page for the chair alone' },
    button: { da: 'Lav formandens huskeseddel', en: "Make chair's memo" },
  },
  minutes: {
    name: { da: 'Referat', en: 'Minutes' },
    about: { da: 'Word: efter mødet, eller et skelet at skrive i', en: 'Word: after the meeting, or a skeleton to write in' },
    button: { da: 'Lav referat', en: 'Make minutes' },
  },
  shortNote: {
    name: { da: 'Kort orientering', en: 'In brief' },
    about: { da: 'Word på én side og mailtekst til direktion og chefforum', en: 'One page in Word and a mail text for the executive board and managers forum' },
    button: { da: 'Lav kort orientering', en: 'Make the one-page version' },
  },
  areaSheets: {
    name: { da: 'Områdeark', en: 'Area sheets' },
    about: { da: 'Word: én side til hvert fagområde', en: 'Word: one page for each area' },
    button: { da: 'Lav områdeark', en: 'Make area sheets' },
  },
  benefitReport: {
    name: { da: 'Gevinstrapport', en: 'Benefit report' },
    about: { da: 'Word: hvad der blev af et projekts gevinster, et år efter', en: "Word: what became of a project's benefits, a year after" },
    button: { da: 'Lav gevinstrapport', en: 'Make benefit report' },
  },
  letters: {
    name: { da: 'Svar på forslag', en: 'Answers to proposals' },
    about: { da: 'Word og mailtekster: brevudkast til dem, der ikke er valgt, med begrundelse', en: 'Word and mail texts: letter drafts to those not chosen, with the reason' },
    button: { da: 'Lav svar på forslag', en: 'Make answers to proposals' },
  },
  budgetWishes: {
    name: { da: 'Budgetønsker', en: 'Budget wishes' },
    about: { da: 'Word og .csv: de valgte projekters drift og anlæg, år for år', en: "Word and .csv: the chosen projects' operation and capital, year by year" },
    button: { da: 'Lav budgetønsker', en: 'Make budget wishes' },
  },
  executiveDeck: {
    name: { da: 'Kort status', en: 'Short status' },
    about: { da: 'PowerPoint til direktion og chefforum', en: 'PowerPoint for the executive board and managers forum' },
    button: { da: 'Lav kort status', en: 'Make short status' },
  },
  invitation: {
    name: { da: 'Indkaldelse', en: 'Invitation' },
    about: { da: 'Kalenderfil (.ics) og mailtekst med deltagerne', en: 'Calendar file (.ics) and mail text with the participants' },
    button: { da: 'Lav indkaldelse', en: 'Make invitation' },
  },
  calendar: {
    name: { da: 'Kalender', en: 'Calendar' },
    about: { da: 'Kalenderfil (.ics) med årets møder, frister og aktiviteter', en: "Calendar file (.ics) with the year's meetings, deadlines and events" },
    button: { da: 'Lav kalender', en: 'Make calendar' },
  },
};

export const templateWords: Readonly<Record<TemplateKind, Text>> = {
  deck: { da: 'Skabelon til status (.pptx, .potx)', en: 'Template for status decks (.pptx, .potx)' },
  agenda: { da: 'Skabelon til dagsorden og sager (.docx, .dotx)', en: 'Template for agenda and cases (.docx, .dotx)' },
  actionPlan: { da: 'Skabelon til indsatsplan (.docx, .dotx)', en: 'Template for the action plan (.docx, .dotx)' },
};

export const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];
