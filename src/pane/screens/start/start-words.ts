import type { Text } from '../../../schema/text.js';
import type { CountForms } from '../../../schema/wording/count-phrase.js';

export const startWords = {
  title: { da: 'Start', en: 'Start' },
  lead: { da: '{organisation} · tal pr. {date}', en: '{organisation} · figures as of {date}' },
  leadDate: { da: 'Tal pr. {date}', en: 'Figures as of {date}' },

  deadlines: { da: 'Næste tre frister', en: 'Next three deadlines' },
  noDeadlines: { da: 'Ingen endnu. Skriv mødernes datoer i arket Møder.', en: 'None yet. Type the dates in the sheet Meetings.' },
  today: { da: 'i dag', en: 'today' },
  tomorrow: { da: 'i morgen', en: 'tomorrow' },
  inDays: { da: 'om {days} dage', en: 'in {days} days' },

  unfinished: { da: 'Kun {written} af {total} projekter er kommet ind', en: 'Only {written} of {total} projects have come in' },
  unfinishedAbout: { da: 'Fortsæt, eller tag dem ud igen', en: 'Continue, or take them out again' },

  toDo: { da: 'Det vigtigste at gøre', en: 'Most important to do' },
  coming: { da: 'Oversigten er stor. De lange tekster, målingerne og loggen hentes, og så tjekkes det hele …', en: 'The register is large. The long texts, the measurements and the log are being fetched, and then everything is checked …' },
  allClear: { da: 'Der er intet at rette. Godt gjort.', en: 'There is nothing to put right. Well done.' },
  all: { da: 'Se alt under Tjek', en: 'See all under Check' },
  quiet: { da: 'Det er {holiday}. Listen kan vente, til I er tilbage.', en: 'It is {holiday}. The list can wait until you are back.' },
  showAnyway: { da: 'Vis den alligevel', en: 'Show it anyway' },

  since: { da: 'Siden sidst', en: 'Since last time' },
  sinceNothing: { da: 'Intet er ændret, siden du sidst havde panelet åbent.', en: 'Nothing has changed since you last had the pane open.' },
  sinceFirst: { da: 'Det er første gang, du åbner oversigten her. Næste gang står her, hvad andre har ændret imens.', en: 'This is the first time you open the register here. Next time this shows what others have changed meanwhile.' },
  sinceAll: { da: 'Se hele ændringsloggen', en: 'See the whole change log' },

  begin: { da: 'Kom i gang', en: 'Getting started' },
  beginAbout: { da: 'Oversigten er tom. Tag et ark i brug, I allerede har, eller skriv det første projekt.', en: 'The register is empty. Adopt a sheet you already have, or enter the first project.' },
  adopt: { da: 'Tag et ark i brug', en: 'Adopt a sheet' },
  firstProject: { da: 'Skriv det første projekt', en: 'Enter the first project' },

  more: { da: 'Slå mere til, når I er klar', en: 'Switch on more when you are ready' },
  moreAbout: { da: 'En del giver nye faner, tjek og sider i materialet. Den kan altid slås fra igen.', en: 'A part brings new tabs, checks and pages in the documents. It can always be switched off again.' },
  allParts: { da: 'Alle dele', en: 'All parts' },

  figures: { da: 'Porteføljen i tal', en: 'The portfolio in figures' },
  byCategory: { da: 'Åbne projekter efter kategori', en: 'Open projects by category' },
  byPhase: { da: 'Åbne projekter efter fase', en: 'Open projects by phase' },
  byLight: { da: 'Aktive projekter, der følges, efter trafiklys', en: 'Active followed projects by traffic light' },

  quality: { da: 'Datakvalitet', en: 'Data quality' },
  qualityOf: { da: '{points} af 100', en: '{points} of 100' },
  qualityAbout: { da: 'Rækkernes gennemsnit: 100, når intet mangler. Disse rettelser løfter tallet mest, i denne rækkefølge:', en: 'The mean of the rows: 100 when nothing is missing. These repairs raise it most, in this order:' },
  qualityWhole: { da: 'Alle rækker er i orden.', en: 'All rows are in order.' },
  repairs: { da: 'Vis de rettelser, der løfter mest', en: 'Show the repairs that raise it most' },
  noArea: { da: 'uden fagområde', en: 'without an area' },
  materials: { da: 'Lav materiale', en: 'Make documents' },
  materialsAbout: { da: 'Status, dagsorden, sager og indsatsplan laves i browseren på siden »Lav materiale«.', en: 'Status deck, agenda, cases and action plan are made in the browser on the page “Make documents”.' },
} as const satisfies Record<string, Text>;

export const countedWords = {
  changes: { one: { da: '{N} ændring', en: '{N} change' }, many: { da: '{N} ændringer', en: '{N} changes' }, gender: 'common' },
  places: { one: { da: '{n} sted', en: '{n} place' }, many: { da: '{n} steder', en: '{n} places' }, gender: 'neuter' },
  projects: { none: { da: 'Ingen åbne projekter', en: 'No open projects' }, one: { da: '{N} åbent projekt', en: '{N} open project' }, many: { da: '{N} åbne projekter', en: '{N} open projects' }, gender: 'neuter' },
} as const satisfies Record<string, CountForms>;
