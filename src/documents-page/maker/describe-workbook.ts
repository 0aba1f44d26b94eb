import { checkRegister, placeOf, wordFinding, wordGroup, type FindingGroup } from '../../app/check-register.js';
import { schemaVersion } from '../../register/migrations/index.js';
import type { Register } from '../../register/register.js';
import { fill, inBoth, type Text } from '../../schema/text.js';
import { countPhrase, type CountForms } from '../../schema/wording/count-phrase.js';
import { longDate } from '../../schema/wording/date-words.js';
import { listOf } from '../../schema/wording/list-words.js';
import { sentenceStart } from '../../schema/wording/number-words.js';
import type { FindingLine, WorkbookOverview } from '../messages.js';
import { meetingChoices } from './meeting-choices.js';
import type { OpenedRegister } from './open-register.js';
import { projectChoices } from './project-choices.js';
import { scenarioChoices } from './scenario-choices.js';
import { yearChoices } from './year-choices.js';

const placesShown = 5;

const counted = {
  project: { gender: 'neuter', none: { da: 'ingen projekter', en: 'no projects' }, one: { da: '{n} projekt', en: '{n} project' }, many: { da: '{n} projekter', en: '{n} projects' } },
  benefit: { gender: 'common', none: { da: 'ingen gevinster', en: 'no benefits' }, one: { da: '{n} gevinst', en: '{n} benefit' }, many: { da: '{n} gevinster', en: '{n} benefits' } },
  case: { gender: 'common', none: { da: 'ingen sager', en: 'no cases' }, one: { da: '{n} sag', en: '{n} case' }, many: { da: '{n} sager', en: '{n} cases' } },
  meeting: { gender: 'neuter', none: { da: 'ingen møder', en: 'no meetings' }, one: { da: '{n} møde', en: '{n} meeting' }, many: { da: '{n} møder', en: '{n} meetings' } },
} as const satisfies Record<string, CountForms>;

function contentsOf({ rows }: Register): Text {
  const kinds = Object.keys(counted) as (keyof typeof counted)[];
  return inBoth((language) => sentenceStart(listOf(kinds.map((kind) => countPhrase(rows[kind].length, counted[kind], language)), language)));
}

function lineOf(group: FindingGroup): FindingLine {
  const { severity, why, findings } = group;
  return {
    severity,
    sentence: inBoth((language) => wordGroup(group, language)),
    why,
    places: findings.slice(0, placesShown).map((finding) => ({ place: placeOf(finding), sentence: inBoth((language) => wordFinding(finding, language)) })),
    morePlaces: Math.max(0, findings.length - placesShown),
  };
}

const editions = {
  same: { da: '{version}, som denne side', en: '{version}, as this page' },
  unknown: { da: 'Står ikke i arket; det læses som udgave {known}', en: 'Not stated in the workbook; it is read as version {known}' },
  older: {
    da: '{version}; siden her er udgave {known}. Materialet kan laves; det, oversigten endnu ikke har kolonner til, er tomt. Bring det op til dato i Excel med panelet.',
    en: '{version}; this page is version {known}. The documents can be made; what the register has no columns for yet is blank. Bring it up to date with the pane in Excel.',
  },
  newer: {
    da: '{version}, nyere end siden her ({known}). Materialet kan laves, men det, der er kommet til siden, kommer ikke med. Hent den nye udgave af siden.',
    en: '{version}, newer than this page ({known}). The documents can be made, but what has been added since is left out. Get the new version of the page.',
  },
} as const satisfies Record<string, Text>;

function editionOf(version: number | null, isOlder: boolean): Text {
  const text = version === null ? editions.unknown : version > schemaVersion ? editions.newer : isOlder ? editions.older : editions.same;
  return inBoth((language) => fill(text[language], { version: version ?? '', known: schemaVersion }));
}

/** What the page shows of a workbook before anything is made: whose it is, its day, the choices, and what to put right first. */
export function describeWorkbook({ register, findings, version, isOlder }: OpenedRegister): WorkbookOverview {
  const checked = checkRegister(register, findings);
  return {
    organisation: register.settings.organisation,
    asOf: inBoth((language) => longDate(register.asOf, language)),
    asOfToday: register.settings.asOf === null,
    contents: contentsOf(register),
    edition: editionOf(version, isOlder),
    language: register.language,
    ...meetingChoices(register),
    ...yearChoices(register),
    ...projectChoices(register),
    ...scenarioChoices(register),
    mostImportant: checked.mostImportant.map(lineOf),
    moreKinds: checked.groups.length - checked.mostImportant.length,
  };
}
