import type { TrafficLight } from '../../register/choices/project.js';
import type { RawCellExtras, RawValue } from '../../schema/raw-workbook.js';
import { isBlankCell, isPlaceholder, plainText, wrongCellType } from './cell-text.js';
import { colourName, lightOfFill } from './fill-hue.js';
import { blankReading, exactly, roughly, unreadable, withLeftover, type Reading } from './reading.js';

export interface LightHints {
  /** What letters and figures stand for in this column, folded to lower case; see `lightLegend`. */
  readonly legend?: ReadonlyMap<string, TrafficLight>;
  readonly extras?: RawCellExtras | undefined;
}

const words: Readonly<Record<string, TrafficLight>> = {
  rød: 'red', rødt: 'red', red: 'red', roed: 'red',
  gul: 'yellow', gult: 'yellow', yellow: 'yellow', amber: 'yellow', orange: 'yellow',
  grøn: 'green', grønt: 'green', green: 'green', groen: 'green',
  grå: 'none', gråt: 'none', grey: 'none', gray: 'none', hvid: 'none', white: 'none',
  'ikke vurderet': 'none', 'not assessed': 'none', 'not rated': 'none', 'ej vurderet': 'none',
};
const severity: readonly TrafficLight[] = ['none', 'green', 'yellow', 'red'];
const signs: readonly (readonly [RegExp, TrafficLight])[] = [
  [/[🔴🟥]/u, 'red'],
  [/[🟡🟨🟠🟧]/u, 'yellow'],
  [/[🟢🟩]/u, 'green'],
  [/[⚪⬜]/u, 'none'],
];
/** A number that only puts a list of choices in order: `1 - Grøn`, `(2) Gul`. */
const ordinal = /^\(?\d{1,2}(?:\)|\s*[-–.:)])\s*(?=\p{L})/u;
const bareSign = /^[●⬤■◼⚫⬛○◯•\s]+$/u;
const wordPattern = new RegExp(`^(?:${Object.keys(words).toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`, 'iu');

export function worseLight(a: TrafficLight, b: TrafficLight): TrafficLight {
  return severity.indexOf(a) >= severity.indexOf(b) ? a : b;
}

/**
 * What single letters and figures stand for in a column. Figures need a legend in the header (`1=rød, 2=gul, 3=grøn`).
 * `G` is Grøn only when yellow is written otherwise (`Y`, `A`, `GUL`) or the header says RAG: alone it may be Gul, and
 * nothing is guessed.
 */
export function lightLegend(header: string, texts: Iterable<string>): ReadonlyMap<string, TrafficLight> {
  const legend = new Map<string, TrafficLight>();
  for (const match of header.matchAll(/([\p{L}\d]{1,2})\s*[=:]\s*(\p{L}+)/gu)) {
    const light = words[(match[2] ?? '').toLowerCase()];
    if (light) legend.set((match[1] ?? '').toLowerCase(), light);
  }
  const shown = new Set([...texts].filter((text) => text.length <= 12).map((text) => plainText(text).toLowerCase()));
  const letters = [...shown].filter((text) => /^\p{L}{1,2}$/u.test(text));
  const known = new Set(['r', 'y', 'a', 'g', 'gr', 'gu', 'rd']);
  if (letters.length === 0 || !letters.every((letter) => known.has(letter) || legend.has(letter))) return legend;
  const yellowOtherwise = ['y', 'a', 'gu', 'gul', 'yellow', 'amber'].some((text) => shown.has(text)) || /\bB?RAG\b/.test(header);
  const greenInWords = ['gr', 'grøn', 'green'].some((text) => shown.has(text));
  const add = (letter: string, light: TrafficLight): void => {
    if (!legend.has(letter)) legend.set(letter, light);
  };
  add('r', 'red');
  add('y', 'yellow');
  add('a', 'yellow');
  add('gr', 'green');
  add('gu', 'yellow');
  if (yellowOtherwise && !greenInWords) add('g', 'green');
  return legend;
}

function ofColour(rgb: string | undefined): Reading<TrafficLight> {
  const light = rgb === undefined ? 'none' : lightOfFill(rgb);
  if (light === 'none') return blankReading;
  if (light === 'other') {
    const name = colourName(rgb ?? '');
    return unreadable('colour-not-a-light', { da: `farven (${name.da}) er hverken rød, gul eller grøn`, en: `the colour (${name.en}) is neither red, yellow nor green` });
  }
  return roughly(light, 0.9, 'colour-only', { da: 'læst af cellens farve', en: "read from the cell's colour" });
}

function ofText(text: string, legend: ReadonlyMap<string, TrafficLight> | undefined): Reading<TrafficLight> | null {
  const folded = text.toLowerCase().replace(/[.!]$/, '').replace(ordinal, '');
  const named = words[folded] ?? legend?.get(folded);
  if (named) return exactly(named);
  const parts = folded.split(/\s*(?:\/|-|\+|&| og | and )\s*/);
  const lights = parts.map((part) => words[part] ?? legend?.get(part));
  if (parts.length === 2 && lights.every((light): light is TrafficLight => light !== undefined)) {
    return roughly(lights.reduce(worseLight), 0.7, 'worse-of-two', { da: 'to farver; den værste er brugt', en: 'two colours; the worse one is used' });
  }
  const drawn = signs.filter(([sign]) => sign.test(text));
  if (drawn.length === 1 && drawn[0]) return text.length <= 2 ? exactly(drawn[0][1]) : withLeftover(exactly(drawn[0][1]));
  const word = wordPattern.exec(text)?.[0];
  const light = word ? words[word.toLowerCase()] : undefined;
  if (word && light && /^\s*[-:;,.(]/.test(text.slice(word.length))) {
    return withLeftover(roughly(light, 0.8, 'comment-beside', { da: 'der står mere i cellen; det er bevaret', en: 'the cell says more; it is kept' }));
  }
  return null;
}

/** Reads a traffic light from word, letter (by the column's legend), sign or, in a cell without text, the fill colour. */
export function parseLight(cell: RawValue, hints: LightHints = {}): Reading<TrafficLight> {
  const { extras, legend } = hints;
  if (isBlankCell(cell) || (typeof cell === 'string' && isPlaceholder(cell))) return ofColour(extras?.fill);
  const wrong = wrongCellType(cell);
  if (wrong) return wrong;
  const text = plainText(String(cell as string | number)).replace(/\ufe0f/g, '');
  if (bareSign.test(text)) {
    const bySign = ofColour(extras?.fontColor);
    return bySign.kind === 'value' ? bySign : ofColour(extras?.fill);
  }
  const reading = ofText(text, legend);
  if (reading?.kind === 'value') {
    const fill = extras?.fill === undefined ? 'none' : lightOfFill(extras.fill);
    if (reading.value !== 'none' && fill !== 'none' && fill !== 'other' && fill !== reading.value) {
      return roughly(reading.value, 0.6, 'colour-contradicts', { da: 'cellens farve siger noget andet; ordet er brugt', en: "the cell's colour says otherwise; the word is used" });
    }
    return reading;
  }
  if (/^g$/i.test(text)) return unreadable('g-green-or-yellow', { da: 'G kan være Grøn eller Gul', en: 'G may be green (grøn) or yellow (gul)' });
  if (/^\d$/.test(text)) return unreadable('number-without-legend', { da: 'tallets betydning står ikke i overskriften', en: 'the header does not say what the number means' });
  return unreadable('no-light', { da: 'ikke et trafiklys', en: 'not a traffic light' });
}
