import type { Text } from '../../../schema/text.js';

export const resourceWords = {
  title: { da: 'Ressourcer', en: 'Resources' },
  lead: { da: 'Tildelte timer af dem, rollen har; + er ønskede timer.', en: 'Hours granted of those the role has; + is hours wished for.' },
  table: { da: 'Belægning pr. rolle og kvartal', en: 'Load by role and quarter' },
  period: { da: '{quarter}. kv. {year}', en: 'Q{quarter} {year}' },
  earlier: { da: 'Et kvartal tilbage', en: 'A quarter back' },
  later: { da: 'Et kvartal frem', en: 'A quarter on' },
  tight: { da: 'Her er det stramt', en: 'Where it is tight' },
  over: { da: '{role}, {quarter}: {over} timer mere er tildelt, end der er.', en: '{role}, {quarter}: {over} hours more are granted than there are.' },
  lacking: { da: '{role}, {quarter}: der mangler {lacking} timer, hvis alle ønsker skal opfyldes.', en: '{role}, {quarter}: {lacking} hours are missing if all wishes are to be met.' },
  unknown: { da: '{role}, {quarter}: timer er bedt om, men ingen har skrevet, hvor mange der er.', en: '{role}, {quarter}: hours are asked for, but nobody has said how many there are.' },
  enough: { da: 'Der er timer nok i de viste kvartaler.', en: 'There are enough hours in the quarters shown.' },
} as const satisfies Record<string, Text>;
