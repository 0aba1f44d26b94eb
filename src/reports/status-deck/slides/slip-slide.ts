import type { ChartBlock, RichText } from '../../../schema/document-models.js';
import { daysBetween } from '../../../schema/dates.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { dateNear } from '../../../schema/wording/date-words.js';
import { durationInWords } from '../../../schema/wording/duration-words.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { delayDays } from '../../../register/formulas/delay-days.js';
import { linesOf } from '../../blocks/lines-of.js';
import { bullets, full, labelled, left, right } from '../../blocks/text-blocks.js';
import { projectName } from '../../facts/project-name.js';
import { isDelayed, type Project } from '../../facts/project-standing.js';
import { foldKey } from '../../facts/same-key.js';
import { editionMonth, type DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

const shownProjects = 8;

interface Slip {
  readonly project: Project;
  /** Days after the agreed end it is expected to end now. */
  readonly days: number;
  /** The same by what was expected last time, against today's agreed end; null when nothing tells. */
  readonly before: number | null;
}

/** Delayed projects, the longest first. */
function slipsOf({ current, edition, register }: DeckFacts): readonly Slip[] {
  return current
    .filter((project) => isDelayed(project, register.settings))
    .map((project): Slip => {
      const earlier = edition?.states.get(foldKey(project.id) ?? '')?.expectedEnd ?? null;
      return { project, days: delayDays(project) ?? 0, before: earlier === null || project.agreedEnd === null ? null : daysBetween(project.agreedEnd, earlier) };
    })
    .sort((a, b) => b.days - a.days);
}

function slipChart(shown: readonly Slip[], facts: DeckFacts): ChartBlock {
  const { say } = facts;
  const month = editionMonth(facts);
  const last = month === null ? say({ da: 'Sidst', en: 'Last time' }) : say({ da: 'I {month}', en: 'In {month}' }, { month });
  const told = shown.some(({ before }) => before !== null);
  const now = say({ da: 'Nu', en: 'Now' });
  return {
    kind: 'chart',
    type: 'bar',
    title: say({ da: 'Dage efter aftalt slut', en: 'Days after the agreed end' }),
    description: shown
      .map(({ project, days, before }) => `${projectName(project, say)}: ${before === null ? '' : `${last.toLowerCase()} ${String(before)}, `}${now.toLowerCase()} ${String(days)}`)
      .join('. '),
    categories: shown.map(({ project }) => shorten(projectName(project, say), 34)),
    series: [
      ...(told ? [{ name: last, values: shown.map(({ before }) => before) }] : []),
      { name: now, values: shown.map(({ days }) => days) },
    ],
    numberFormat: '0',
    showValues: true,
  };
}

/** `Fem af 19 projekter er forsinkede – den længste forsinkelse er seks måneder`. */
function slipTitle(slips: readonly Slip[], { current, language, say }: DeckFacts): string {
  const start = countPhrase(slips.length, {
    one: { da: '{N} af {all} projekter er forsinket', en: '{N} of {all} projects is late' },
    many: { da: '{N} af {all} projekter er forsinkede', en: '{N} of {all} projects are late' },
  }, language, { all: current.length });
  const length = durationInWords(slips[0]?.days ?? 0, language);
  return slips.length === 1 ? say({ da: '{start} – med {length}', en: '{start} – by {length}' }, { start, length }) : say({ da: '{start} – den længste forsinkelse er {length}', en: '{start} – the longest delay is {length}' }, { start, length });
}

/** Letters of a name: whole where all lines fit beside the chart, shorter where they do not. */
const nameShown = [130, 80, 60, 44] as const;
/** Letters on a line beside the chart, and lines that fit. */
const besides = { letters: 46, lines: 17 } as const;

/** From which day to which each end has moved. */
function datesOf(shown: readonly Slip[], { asOf, language, say }: DeckFacts): readonly RichText[] {
  const dated = shown.flatMap(({ project }) => {
    const { agreedEnd, expectedEnd } = project;
    return agreedEnd === null || expectedEnd === null ? [] : [{ name: projectName(project, say), dates: say({ da: 'fra {agreed} til {expected}', en: 'from {agreed} to {expected}' }, { agreed: dateNear(agreedEnd, asOf, language), expected: dateNear(expectedEnd, asOf, language) }) }];
  });
  const height = (most: number): number => dated.reduce((sum, { name, dates }) => sum + linesOf(`${shorten(name, most)}: ${dates}`, besides.letters), 0);
  const most = nameShown.find((letters) => height(letters) <= besides.lines) ?? nameShown[3];
  return dated.map(({ name, dates }) => labelled(shorten(name, most), dates));
}

/** Appendix B: how far ends have slipped, last time and now. Left out when fewer than two projects are late. */
export function slipSlide(facts: DeckFacts): SlideDraft | null {
  const { language, say, register } = facts;
  const slips = slipsOf(facts);
  if (slips.length < 2) return null;
  const shown = slips.slice(0, shownProjects);
  const lines = datesOf(shown, facts);
  return {
    id: 'slip',
    name: { da: 'Forskydning', en: 'Slippage' },
    layout: 'two-columns',
    title: slipTitle(slips, facts),
    contents: lines.length === 0 ? [full(slipChart(shown, facts))] : [left(slipChart(shown, facts)), right(bullets(lines))],
    ...(slips.length <= shownProjects ? {} : { footnote: say({ da: 'Vist er de {shown} mest forsinkede af {all}.', en: 'Shown are the {shown} most delayed of {all}.' }, { shown: countWord(shownProjects, language), all: countWord(slips.length, language) }) }),
    sources: [
      { entity: 'project', fields: ['agreedEnd', 'expectedEnd', 'actualEnd'] },
      { entity: 'statusReport', fields: ['meeting', 'project', 'expectedEnd'] },
    ],
    rules: [say({ da: 'Forsinket: forventet slut er mere end {days} dage efter aftalt slut.', en: 'Late: the expected end is more than {days} days after the agreed end.' }, { days: register.settings.yellowDelayDays ?? 0 })],
  };
}
