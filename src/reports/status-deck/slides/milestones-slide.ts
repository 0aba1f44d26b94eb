import { partsOf } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { dateNear } from '../../../schema/wording/date-words.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { recordTable } from '../../blocks/record-table.js';
import { full, labelled, paragraph } from '../../blocks/text-blocks.js';
import { comingMilestones, type Coming, type ComingKind } from '../../facts/milestone-facts.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { endsPage, overdueLine } from './ends-page.js';

const rowsShown = 10;

export const comingWords: Readonly<Record<ComingKind, Text>> = {
  phaseChange: { da: 'Faseovergang', en: 'Phase change' },
  delivery: { da: 'Leverance', en: 'Delivery' },
  goLive: { da: 'Ibrugtagning', en: 'Go-live' },
  measurement: { da: 'Gevinstmåling', en: 'Benefit measurement' },
  decision: { da: 'Beslutning', en: 'Decision' },
  legalDeadline: { da: 'Lovfrist', en: 'Legal deadline' },
  other: { da: 'Milepæl', en: 'Milestone' },
};

const base = { id: 'milestones', name: { da: 'Milepæle', en: 'Milestones' }, layout: 'content' } as const satisfies Partial<SlideDraft>;

function milestonesTitle(coming: readonly Coming[], { say, horizon, day, language }: DeckFacts): string {
  const forms = { gender: 'common', one: { da: '{N} milepæl inden {date}', en: '{N} milestone before {date}' }, many: { da: '{N} milepæle inden {date}', en: '{N} milestones before {date}' } } as const;
  const start = countPhrase(coming.length, forms, language, { date: `${language === 'da' ? 'den ' : ''}${dateNear(horizon, day, language)}` });
  const of = (wanted: ComingKind): number => coming.filter(({ kind }) => kind === wanted).length;
  const n = (count: number): { n: string } => ({ n: countWord(count, language, 'common') });
  const [legal, goLives] = [of('legalDeadline'), of('goLive')];
  if (legal > 0 && legal < coming.length) return `${start} – ${say(legal === 1 ? { da: '{n} er lovbunden', en: '{n} is required by law' } : { da: '{n} er lovbundne', en: '{n} are required by law' }, n(legal))}`;
  if (goLives > 0 && goLives < coming.length) return `${start} – ${say(goLives === 1 ? { da: '{n} er en ibrugtagning', en: '{n} is a go-live' } : { da: '{n} er ibrugtagninger', en: '{n} are go-lives' }, n(goLives))}`;
  return start;
}

const importance: readonly ComingKind[] = ['legalDeadline', 'goLive', 'decision', 'phaseChange', 'delivery', 'measurement', 'other'];

/** When there are too many for the page, those that bind or are felt most; by date. */
function mostImportant(coming: readonly Coming[]): readonly Coming[] {
  const chosen = new Set([...coming].sort((a, b) => importance.indexOf(a.kind) - importance.indexOf(b.kind)).slice(0, rowsShown));
  return coming.filter((one) => chosen.has(one));
}

/** What the state and KL have on the way, told twice a year so that areas can prepare. */
function onTheWay({ scope, register, day, say, language }: DeckFacts): readonly string[] {
  const { month } = partsOf(day);
  if (month !== 5 && month !== 12) return [];
  const seen = new Set(scope.projects);
  const national = [...scope.projects, ...register.rows.project.filter((project) => !seen.has(project))].filter(({ status, category }) => status === 'proposed' && category === 'national');
  return national.length === 0 ? [] : [say({ da: '{names}.', en: '{names}.' }, { names: shortListOf(national.map(({ name }) => shorten(name ?? '', 100)), 6, language) })];
}

function milestoneTable(coming: readonly Coming[], { say, asOf, language }: DeckFacts) {
  return recordTable(
    mostImportant(coming),
    [
      { title: say({ da: 'Dato', en: 'Date' }), width: 16, cell: ({ date }) => dateNear(date, asOf, language) },
      { title: say({ da: 'Milepæl', en: 'Milestone' }), width: 50, cell: ({ name, kind }) => name ?? say(comingWords[kind]) },
      { title: say({ da: 'Type', en: 'Type' }), width: 20, cell: ({ kind }) => say(comingWords[kind]) },
      { title: say({ da: 'Projekt', en: 'Project' }), width: 40, cell: ({ project }) => project?.name ?? null },
      { title: say({ da: 'Bemærk', en: 'Note' }), width: 16, cell: ({ moved }) => (moved ? say({ da: 'Udskudt', en: 'Postponed' }) : null) },
    ],
    { description: say({ da: 'Milepæle i den kommende periode', en: 'Milestones in the coming period' }) },
  );
}

/** Slide 10: what falls due before the next meeting; in May and December also what is on its way from state and KL. */
export function milestonesSlide(facts: DeckFacts): SlideDraft | null {
  const { register, scope, ahead, horizon, say, has, language } = facts;
  const coming = has('milestones') ? comingMilestones(register, scope.projects, ahead, horizon) : [];
  const national = onTheWay(facts);
  const lead = say({ da: 'På vej fra stat og KL', en: 'On the way from the state and KL' });
  const onTheirWay = national.map((names) => full(paragraph(labelled(lead, names))));
  if (coming.length === 0) {
    const ends = endsPage(facts);
    return ends === null ? null : { ...base, ...ends, contents: [...ends.contents, ...onTheirWay] };
  }
  const rest = coming.length - Math.min(coming.length, rowsShown);
  return {
    ...base,
    title: milestonesTitle(coming, facts),
    contents: [full(milestoneTable(coming, facts)), ...overdueLine(facts).map(full), ...onTheirWay],
    ...(rest === 0 ? {} : { footnote: say({ da: 'Yderligere {rest} står i arket Milepæle.', en: 'Another {rest} can be found in the sheet Milestones.' }, { rest: countWord(rest, language, 'common') }) }),
    sources: [
      { entity: 'milestone', fields: ['project', 'name', 'type', 'agreedDate', 'expectedDate', 'actualDate'] },
      { entity: 'project', fields: ['goLive', 'legalDeadline', 'expectedEnd'] },
    ],
  };
}
