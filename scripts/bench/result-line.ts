import { formatNumber } from '../../src/schema/wording/number-words.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';

export type Unit = 's' | 'ms' | 'MB' | 'kB' | 'x' | '%' | 'count';

export interface Result {
  readonly what: Text;
  readonly figure: number;
  readonly unit: Unit;
  /** The most it may be; a result without a goal only informs. */
  readonly goal?: number;
  readonly remark?: string;
}

const words = {
  goal: { da: 'mål {goal}: {verdict}', en: 'goal {goal}: {verdict}' },
  met: { da: 'nået', en: 'met' },
  missed: { da: 'IKKE NÅET', en: 'NOT MET' },
} as const satisfies Record<string, Text>;

const width = 58;

const decimals: Readonly<Record<Unit, number>> = { s: 2, ms: 1, MB: 0, kB: 0, x: 2, '%': 3, count: 0 };

function shown(value: number, unit: Unit, language: Language): string {
  const number = formatNumber(value, language, decimals[unit]);
  if (unit === 'count') return number;
  return unit === 'x' ? `${number} ×` : `${number} ${unit}`;
}

/** One line of the report: what, how much, and whether that is as little as it should be. */
export function resultLine({ what, figure, unit, goal, remark }: Result, language: Language): string {
  const judged = goal === undefined ? '' : fill(words.goal[language], { goal: shown(goal, unit, language), verdict: (figure <= goal ? words.met : words.missed)[language] });
  return ['  ', what[language].slice(-width).padEnd(width), shown(figure, unit, language).padStart(10), judged && `   ${judged}`, remark && `   ${remark}`].join('').trimEnd();
}
