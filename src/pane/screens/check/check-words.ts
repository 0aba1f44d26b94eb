import type { Arrangement } from '../../../app/check-register/arrange-findings.js';
import type { Text } from '../../../schema/text.js';
import type { CountForms } from '../../../schema/wording/count-phrase.js';

export const checkWords = {
  title: { da: 'Mangler og advarsler', en: 'Faults and warnings' },
  back: { da: 'Mangler og advarsler', en: 'Faults and warnings' },
  by: { da: 'Vis efter', en: 'Show by' },
  list: { da: 'Mangler og advarsler efter {by}', en: 'Faults and warnings by {by}' },
  findings: { da: 'Mangler og advarsler under {title}', en: 'Faults and warnings of {title}' },
  clearTitle: { da: 'Der er intet at rette', en: 'There is nothing to put right' },
  clear: { da: 'Alle tjek af de dele, der er slået til, er i orden.', en: 'All checks of the parts that are switched on are in order.' },
  goneTitle: { da: 'Her er ikke mere at gøre', en: 'Nothing is left here' },
  gone: { da: 'Det, du så efter, er rettet, godtaget eller ikke i arket mere.', en: 'What you looked for has been put right, accepted, or is no longer in the sheet.' },
  toAll: { da: 'Til alle mangler', en: 'To all faults' },

  mark: { da: 'Markér i arket', en: 'Mark in the sheet' },
  unmark: { da: 'Fjern markering', en: 'Remove marks' },
  marked: { da: 'Cellerne er farvet i arket: rød for det, der skal rettes, gul for det, der bør ses på, blå til orientering. Celler, I selv har farvet, er ladt i fred.', en: 'The cells are coloured in the sheet: red for what must be put right, yellow for what should be looked at, blue for information. Cells you have coloured yourselves are left alone.' },
  unmarked: { da: 'Markeringerne er fjernet fra arket.', en: 'The marks have been removed from the sheet.' },
  nothingToMark: { da: 'Ingen af manglerne har en celle, der kan farves.', en: 'None of the faults has a cell that can be coloured.' },

  why: { da: 'Hvorfor det betyder noget', en: 'Why it matters' },
  place: { da: 'Hvor', en: 'Where' },
  now: { da: 'Står der nu', en: 'Stands there now' },
  toCell: { da: 'Gå til cellen', en: 'Go to the cell' },
  toRow: { da: 'Åbn rækken', en: 'Open the row' },
  fix: { da: 'Forslag', en: 'Proposal' },
  fixOne: { da: 'Ret …', en: 'Put right …' },
  fixAll: { da: 'Ret alle …', en: 'Put all right …' },
  doFix: { da: 'Ret', en: 'Put right' },
  preview: { da: 'Det bliver rettet', en: 'This will be put right' },
  previewAbout: { da: 'Rettelserne skrives i arket og står i ændringsloggen.', en: 'The repairs are written to the sheet and stand in the change log.' },
  adds: { da: 'Tilføjer: {what}', en: 'Adds: {what}' },
  more: { da: '… og {count} til', en: '… and {count} more' },
  nothingToFix: { da: 'Der er ikke længere noget at rette.', en: 'There is no longer anything to put right.' },
  fixed: { da: 'Rettet. Det står i ændringsloggen.', en: 'Put right. It stands in the change log.' },

  accept: { da: 'Godtag …', en: 'Accept …' },
  acceptAll: { da: 'Godtag alle …', en: 'Accept all …' },
  acceptTitle: { da: 'Godtag med en begrundelse', en: 'Accept with a reason' },
  acceptAbout: { da: 'Den forsvinder fra listerne og materialet, til værdien ændres. Begrundelsen står i arket Godtagne advarsler og kan ses af alle.', en: 'It leaves the lists and documents until the value changes. The reason stands in the sheet Accepted warnings and can be seen by everyone.' },
  reason: { da: 'Begrundelse', en: 'Reason' },
  doAccept: { da: 'Godtag', en: 'Accept' },
  acceptedNow: { da: 'Godtaget. Begrundelsen er gemt.', en: 'Accepted. The reason has been kept.' },

  accepted: { da: 'Godtaget', en: 'Accepted' },
  acceptedTitle: { da: 'Godtagne advarsler', en: 'Accepted warnings' },
  acceptedAbout: { da: 'De vender tilbage af sig selv, når værdien ændres.', en: 'They come back by themselves when the value changes.' },
  noneAccepted: { da: 'Ingen er godtaget', en: 'None is accepted' },
  noneAcceptedAbout: { da: 'Når noget er i orden, selv om tjekket siger noget andet, kan det godtages med en begrundelse.', en: 'When something is all right although the check says otherwise, it can be accepted with a reason.' },
  acceptedBy: { da: 'Af {who}', en: 'By {who}' },
  until: { da: 'til {date}', en: 'until {date}' },
  lift: { da: 'Ophæv …', en: 'Lift …' },
  doLift: { da: 'Ophæv', en: 'Lift' },
  liftTitle: { da: 'Ophæv godtagelsen', en: 'Lift the acceptance' },
  liftAbout: { da: 'Advarslen vises igen. Begrundelsen bliver stående i ændringsloggen.', en: 'The warning is shown again. The reason stays in the change log.' },
  lifted: { da: 'Ophævet. Advarslen vises igen.', en: 'Lifted. The warning is shown again.' },
  liftReason: { da: 'Godtagelsen er ophævet', en: 'The acceptance was lifted' },
} as const satisfies Record<string, Text>;

export const byWords: Readonly<Record<Arrangement, Text>> = {
  rule: { da: 'Tjek', en: 'Check' },
  row: { da: 'Række', en: 'Row' },
  owner: { da: 'Ansvarlig', en: 'Person' },
  severity: { da: 'Alvor', en: 'Severity' },
};

export const places: CountForms = { one: { da: '{n} sted', en: '{n} place' }, many: { da: '{n} steder', en: '{n} places' }, gender: 'neuter' };
export const repairs: CountForms = { one: { da: '{N} kan rettes herfra', en: '{N} can be put right from here' }, many: { da: '{N} kan rettes herfra', en: '{N} can be put right from here' }, gender: 'common' };
