import { statSync } from 'node:fs';
import { formatNumber } from '../../src/schema/wording/number-words.js';
import type { Language, Text } from '../../src/schema/text.js';
import type { Measured } from './figures.js';
import { inTurn } from './in-turn.js';
import type { RegisterSize } from './large-register.js';
import { measureAdapter, measurePane, medianOf, peakOf } from './measured.js';
import type { Result } from './result-line.js';

/** Reading and validating a large register, held against exceljs's reading alone. */
export async function readingResults(path: string, times: number, language: Language): Promise<readonly Result[]> {
  const [alone = [], ours = []] = await inTurn(times, ['load-alone', path], ['read-and-check', path]);
  const spread = (runs: readonly Measured[]): string => {
    const values = runs.map(({ figures }) => figures['seconds'] ?? Number.NaN);
    return `(${formatNumber(Math.min(...values), language, 2)}–${formatNumber(Math.max(...values), language, 2)})`;
  };
  const of = (figure: string): number => medianOf(ours, figure);
  return [
    { what: { da: 'filen', en: 'the file' }, figure: statSync(path).size / 2 ** 20, unit: 'MB' },
    { what: { da: 'exceljs alene, hukommelse', en: 'exceljs alone, memory' }, figure: peakOf(alone), unit: 'MB' },
    { what: { da: 'læsning og tjek, hukommelse', en: 'reading and validating, memory' }, figure: peakOf(ours), unit: 'MB' },
    { what: { da: 'exceljs alene', en: 'exceljs alone' }, figure: medianOf(alone, 'seconds'), unit: 's', remark: spread(alone) },
    { what: { da: 'læsning og tjek', en: 'reading and validating' }, figure: of('seconds'), unit: 's', remark: spread(ours) },
    { what: { da: 'læsning og tjek mod exceljs alene', en: 'reading and validating against exceljs alone' }, figure: of('seconds') / medianOf(alone, 'seconds'), unit: 'x', goal: 1.3 },
    { what: { da: '  heraf celler til rækker', en: '  of it cells to rows' }, figure: of('rows'), unit: 's' },
    { what: { da: 'alt efter læsningen', en: 'everything after reading' }, figure: of('afterReading'), unit: 's', goal: 0.5 },
    { what: { da: '  heraf tjek', en: '  of it checking' }, figure: of('checking'), unit: 's', remark: `${formatNumber(of('findings'), language)} ${language === 'da' ? 'fund' : 'findings'}` },
    { what: { da: '  heraf datakvalitet', en: '  of it data quality' }, figure: of('quality'), unit: 's' },
    { what: { da: 'alle beregnede kolonner, når de skrives', en: 'all calculated columns, when they are written' }, figure: of('calculating'), unit: 's' },
  ];
}

/** Making documents, from a register in memory to the bytes of the file. */
export async function documentResults(projects: number, times: number): Promise<readonly Result[]> {
  const [example = [], deck = []] = await inTurn(times, ['make-documents'], ['make-large-deck', String(projects)]);
  const large = String(projects);
  return [
    { what: { da: 'eksemplets status', en: "the example's status deck" }, figure: medianOf(example, 'deck'), unit: 's' },
    { what: { da: 'eksemplets indsatsplan', en: "the example's action plan" }, figure: medianOf(example, 'plan'), unit: 's' },
    { what: { da: 'eksemplets dagsorden og sager', en: "the example's agenda and cases" }, figure: medianOf(example, 'agenda'), unit: 's' },
    { what: { da: `status for ${large} projekter`, en: `status deck of ${large} projects` }, figure: medianOf(deck, 'seconds'), unit: 's', goal: 3 },
    { what: { da: `status for ${large} projekter, hukommelse`, en: `status deck of ${large} projects, memory` }, figure: peakOf(deck), unit: 'MB', goal: 400 },
  ];
}

const benefitViews = {
  figures: { da: 'gevinsternes tal, første gang', en: "the benefits' figures, the first time" },
  curve: { da: 'kurven for hele porteføljen', en: 'the curve of the whole portfolio' },
  byArea: { da: 'kurver efter fagområde', en: 'curves by area' },
  byOwner: { da: 'kurver efter gevinstejer', en: 'curves by owner' },
  byGoal: { da: 'kurver efter mål', en: 'curves by goal' },
  due: { da: 'det, der skal måles, efter gevinstejer', en: 'what is to be measured, by owner' },
  warnings: { da: 'på vej til at blive bagud', en: 'about to fall behind' },
  unfollowed: { da: 'afsluttede projekter uden opfølgning', en: 'closed projects without follow-up' },
  budget: { da: 'indarbejdet mod hentet efter år og område', en: 'built in against gained by year and area' },
  explained: { da: 'en sum åbnet', en: 'a sum opened' },
  map: { da: '100 gevinstkort', en: '100 benefit maps' },
  economy: { da: 'økonomien i 100 projekter', en: 'the economy of 100 projects' },
  pasted: { da: '500 indsatte målinger læst', en: '500 pasted measurements read' },
  overview: { da: 'hele overblikket', en: 'the whole overview' },
} as const satisfies Record<string, Text>;

/** Every view of a large register's benefits. */
export async function benefitResults(benefits: number, measurements: number, times: number): Promise<readonly Result[]> {
  const [runs = []] = await inTurn(times, ['follow-benefits', String(benefits), String(measurements)]);
  return Object.entries(benefitViews).map(([figure, what]): Result => ({ what, figure: medianOf(runs, figure), unit: 's', goal: 0.5 }));
}

export function sizeWords({ projects, benefits, measurements }: RegisterSize, language: Language): string {
  const [p, b, m] = [projects, benefits, measurements].map((count) => formatNumber(count, language));
  return language === 'da' ? `${p} projekter, ${b} gevinster, ${m} målinger` : `${p} projects, ${b} benefits, ${m} measurements`;
}

const megabyte = 1_000_000;
/** What one answer is to hold; Excel on the web refuses 5 MB. */
const portion = 4 * megabyte;

/** What a register costs through Office.js: every round trip is a wait, whatever the computer. */
export async function officeResults(): Promise<readonly Result[]> {
  const figures = (await measureAdapter())?.figures ?? {};
  const acts: readonly (readonly [key: string, what: Text, mostTrips: (bytes: number) => number])[] = [
    // Two and one for each answer that is full; listening to changes is one more.
    ['start', { da: 'til Start kan ses', en: 'until Start can be seen' }, () => 3],
    ['open', { da: 'åbnes', en: 'opened' }, (bytes) => 3 + Math.ceil(bytes / portion)],
    ['save', { da: 'gem en række', en: 'save a row' }, () => 3],
    ['add', { da: 'tilføj en række', en: 'add a row' }, () => 3],
    ['again', { da: 'alt læst igen', en: 'all read again' }, (bytes) => 2 + Math.ceil(bytes / portion)],
  ];
  return ['100', '5000'].flatMap((size) =>
    acts.flatMap(([key, what, mostTrips]): readonly Result[] => {
      const of = (figure: string): number => figures[`${size}.${key}.${figure}`] ?? Number.NaN;
      const named = (da: string, en: string): Text => ({ da: `${size} projekter, ${what.da}: ${da}`, en: `${size} projects, ${what.en}: ${en}` });
      return [
        { what: named('rundture', 'round trips'), figure: of('trips'), unit: 'count', goal: mostTrips(of('bytes')) },
        { what: named('bytes begge veje', 'bytes both ways'), figure: of('bytes') / 1000, unit: 'kB' },
        { what: named('tid', 'time'), figure: of('seconds'), unit: 's' },
      ];
    }),
  );
}

/** What a person at the pane waits for, with 5,000 projects and with as many as a municipality has. */
export async function paneResults(): Promise<readonly Result[]> {
  const figures = (await measurePane())?.figures ?? {};
  const of = (figure: string): number => figures[figure] ?? Number.NaN;
  const both = (figure: string, what: Text, goal: number): readonly Result[] => [
    { what: { da: `${what.da}, eksemplet`, en: `${what.en}, the example` }, figure: of(`example.${figure}`), unit: 'ms' },
    { what: { da: `${what.da}, 5.000 projekter`, en: `${what.en}, 5,000 projects` }, figure: of(`large.${figure}`), unit: 'ms' },
    { what: { da: `${what.da}, 5.000 mod eksemplet`, en: `${what.en}, 5,000 against the example` }, figure: of(`large.${figure}`) / of(`example.${figure}`), unit: 'x', goal },
  ];
  return [
    ...both('painted', { da: 'til listens første rækker ses', en: 'until the first rows of a list are seen' }, 3),
    ...both('searching', { da: 'tast til billede i søgefeltet', en: 'key to frame in the search box' }, 3),
    ...both('typing', { da: 'tast til billede i formularen', en: 'key to frame in the form' }, 2),
    ...both('saving', { da: 'Gem, til rækken siges at være gemt', en: 'Save, until the row is said to be saved' }, 5),
    { what: { da: 'længste ophold, mens der gemmes', en: 'longest stall while saving' }, figure: of('large.saveStall'), unit: 'ms', goal: 200 },
    { what: { da: 'længste ophold, mens der skrives og tjekkes', en: 'longest stall while typing and checking' }, figure: of('large.stall'), unit: 'ms', goal: 200 },
  ];
}
