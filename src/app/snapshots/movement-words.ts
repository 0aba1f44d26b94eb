import { labelOf } from '../../schema/choice.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { tableDate } from '../../schema/wording/date-words.js';
import { daysInWords } from '../../schema/wording/duration-words.js';
import { moneyInProse } from '../../schema/wording/money-words.js';
import { shortNumber } from '../../schema/wording/number-words.js';
import { percentInProse } from '../../schema/wording/percent-words.js';
import { projectPhase, trafficLight } from '../../register/choices/project.js';
import type { BenefitMovement, ProjectMovement } from './movements.js';

const projectWords = {
  new: { da: 'Nyt i oversigten', en: 'New in the register' },
  closed: { da: 'Afsluttet', en: 'Closed' },
  stopped: { da: 'Stoppet', en: 'Stopped' },
  paused: { da: 'Sat i bero', en: 'Paused' },
  resumed: { da: 'Taget op igen', en: 'Taken up again' },
  removed: { da: 'Taget ud af oversigten', en: 'Taken out of the register' },
  phase: { da: 'Fase: {before} → {after}', en: 'Phase: {before} → {after}' },
  lightWorse: { da: 'Trafiklys: {before} → {after}', en: 'Light: {before} → {after}' },
  lightBetter: { da: 'Trafiklys: {before} → {after}', en: 'Light: {before} → {after}' },
  later: { da: 'Slutter {days} senere: {before} → {after}', en: 'Ends {days} later: {before} → {after}' },
  earlier: { da: 'Slutter {days} før: {before} → {after}', en: 'Ends {days} earlier: {before} → {after}' },
  budget: { da: 'Budget: {before} → {after}', en: 'Budget: {before} → {after}' },
  expectedCost: { da: 'Forventet udgift: {before} → {after}', en: 'Expected cost: {before} → {after}' },
  score: { da: 'Prioritetspoint: {before} → {after}', en: 'Priority score: {before} → {after}' },
  rank: { da: 'Placering: {before} → {after}', en: 'Rank: {before} → {after}' },
} as const satisfies Record<string, Text>;

const benefitWords = {
  new: { da: 'Ny gevinst', en: 'New benefit' },
  dropped: { da: 'Bortfaldet', en: 'Dropped' },
  removed: { da: 'Taget ud af oversigten', en: 'Taken out of the register' },
  achievement: { da: 'Målopfyldelse: {before} → {after}', en: 'Achievement: {before} → {after}' },
  target: { da: 'Mål: {before} → {after}', en: 'Target: {before} → {after}' },
} as const satisfies Record<string, Text>;

const none: Text = { da: 'tom', en: 'blank' };

function shown<T>(value: T | null, language: Language, words: (value: T) => string): string {
  return value === null ? none[language] : words(value);
}

/** What happened to a project, in a few words; `currency` is the register's. */
export function projectMovementWords(move: ProjectMovement, currency: string | null, language: Language): string {
  switch (move.what) {
    case 'phase':
      return fill(projectWords.phase[language], { before: shown(move.before, language, (key) => labelOf(projectPhase, key, language)), after: shown(move.after, language, (key) => labelOf(projectPhase, key, language)) });
    case 'lightWorse':
    case 'lightBetter':
      return fill(projectWords[move.what][language], { before: shown(move.before, language, (key) => labelOf(trafficLight, key, language)), after: shown(move.after, language, (key) => labelOf(trafficLight, key, language)) });
    case 'endMoved':
      return fill(projectWords[move.days > 0 ? 'later' : 'earlier'][language], { days: daysInWords(Math.abs(move.days), language), before: tableDate(move.before, language), after: tableDate(move.after, language) });
    case 'budget':
    case 'expectedCost':
      return fill(projectWords[move.what][language], { before: shown(move.before, language, (amount) => moneyInProse(amount, currency, language)), after: shown(move.after, language, (amount) => moneyInProse(amount, currency, language)) });
    case 'score':
    case 'rank':
      return fill(projectWords[move.what][language], { before: shown(move.before, language, (value) => shortNumber(value, language, 0)), after: shown(move.after, language, (value) => shortNumber(value, language, 0)) });
    default:
      return projectWords[move.what][language];
  }
}

export function benefitMovementWords(move: BenefitMovement, language: Language): string {
  if (move.what === 'achievement') return fill(benefitWords.achievement[language], { before: shown(move.before, language, (value) => percentInProse(value, language)), after: shown(move.after, language, (value) => percentInProse(value, language)) });
  if (move.what === 'target') return fill(benefitWords.target[language], { before: shown(move.before, language, (value) => shortNumber(value, language, 2)), after: shown(move.after, language, (value) => shortNumber(value, language, 2)) });
  return benefitWords[move.what][language];
}
