import type { Text } from '../../../schema/text.js';
import type { CountForms } from '../../../schema/wording/count-phrase.js';

export const editionsWords = {
  title: { da: 'Udgaver', en: 'Editions' },
  lead: { da: 'En udgave er oversigten, som den var, da materialet til et møde blev lavet. Den ændres aldrig.', en: 'An edition is the register as it was when the material for a meeting was made. It never changes.' },
  freeze: { da: 'Lås en udgave', en: 'Freeze an edition' },
  freezeAbout: { da: 'Gør det, når programgruppen har holdt møde. Status og seneste målinger kopieres til historikken, og mødets materiale laves af udgaven.', en: 'Do it once the programme group has met. Status and latest measurements are copied to the history, and the meeting’s material is made of the edition.' },
  meeting: { da: 'Møde', en: 'Meeting' },
  reason: { da: 'Anledning (kan stå tom)', en: 'Occasion (may be blank)' },
  doFreeze: { da: 'Lås udgaven', en: 'Freeze the edition' },
  frozen: { da: '{edition} er låst.', en: '{edition} has been frozen.' },
  noMeetings: { da: 'Der er ingen møder at låse til. Opret et her eller i arket Møder.', en: 'There are no meetings to freeze for. Add one here or in the sheet Meetings.' },
  newMeeting: { da: 'Opret møde', en: 'Add meeting' },
  list: { da: 'Låste udgaver', en: 'Frozen editions' },
  none: { da: 'Ingen endnu. Når I låser en udgave, står den her.', en: 'None yet. When you freeze an edition, it stands here.' },
  line: { da: '{time} · {who}', en: '{time} · {who}' },
  unknown: { da: 'ukendt', en: 'unknown' },
  damaged: { da: 'Listen er ændret eller ikke hel; udgaven kan ikke bruges.', en: 'The list has been changed or is not whole; the edition cannot be used.' },
  compare: { da: 'Hvad er ændret?', en: 'What has changed?' },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til', en: 'To' },
  now: { da: 'Arket, som det er nu', en: 'The sheet as it is now' },
  projects: { da: 'Projekter', en: 'Projects' },
  benefits: { da: 'Gevinster', en: 'Benefits' },
  slips: { da: 'Udskudt flere gange', en: 'Put off several times' },
  slip: { da: '{name}: {times} gange, i alt {days}', en: '{name}: {times} times, {days} in all' },
  same: { da: 'Intet er ændret imellem de to.', en: 'Nothing has changed between the two.' },
  cannot: { da: 'En af de to kan ikke genskabes: rækker er ændret i historikken. Gendan dem fra versionshistorikken.', en: 'One of the two cannot be restored: rows of the history have been changed. Restore them from the version history.' },
} as const satisfies Record<string, Text>;

export const changedRows: CountForms = {
  none: { da: 'Ingen rækker er forskellige.', en: 'No rows differ.' },
  one: { da: 'Én række er forskellig.', en: 'One row differs.' },
  many: { da: '{N} rækker er forskellige.', en: '{N} rows differ.' },
};
