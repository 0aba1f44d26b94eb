import { fieldsOf, type Entity } from '../../schema/entity.js';
import { project } from '../../register/entities/project.js';
import { fieldSynonyms, keySynonyms } from './field-synonyms.js';
import { canBeFilled } from '../values/read-field.js';
import { headerWords, tellingWords, withoutBrackets } from './header-words.js';

/** How well a header names a field: 1 is its very label, below `leastHeaderScore` is no match. */
export interface HeaderScore {
  readonly target: string;
  readonly score: number;
}

export const leastHeaderScore = 0.6;

/** From here on the header says the field's name in other words, not something like it. */
export const sameHeaderScore = 0.94;

interface Name {
  readonly target: string;
  /** What the register itself calls the field, now or before, goes before what others call it. */
  readonly ours: boolean;
  readonly words: readonly string[];
  readonly telling: readonly string[];
}

function namesOf(entity: Entity): readonly Name[] {
  const names = (target: string, ours: boolean, texts: readonly string[]): Name[] =>
    texts.map((text) => ({ target, ours, words: headerWords(text), telling: tellingWords(text.replace(/[()]/g, ' ')) }));
  const ofFields = fieldsOf(entity)
    .filter(([key]) => canBeFilled(key))
    .flatMap(([key, field]) => [...names(key, true, [field.label.da, field.label.en, ...(field.former ?? [])]), ...names(key, false, fieldSynonyms[key] ?? [])]);
  return [...ofFields, ...names('sourceKey', true, keySynonyms)];
}

const known = namesOf(project);

/** Words that turn a header into something else: an amount's comment is no amount, a code of a department no department. */
const turning: readonly (readonly [ReadonlySet<string>, (target: string) => boolean])[] = [
  [
    new Set(['comment', 'comments', 'kommentar', 'kommentarer', 'bemaerkning', 'bemaerkninger', 'note', 'noter', 'narrative', 'forklaring', 'begrundelse', 'reason', 'beskrivelse', 'description']),
    (target) => !['remark', 'sinceLast', 'nextSteps', 'lightReason', 'description', 'purpose', 'planReason', 'pauseReason', 'architectureReason', 'noBenefitReason'].includes(target),
  ],
  [
    new Set(['benefit', 'benefits', 'gevinst', 'gevinster', 'besparelse', 'besparelser', 'saving', 'savings', 'variance', 'afvigelse', 'rest', 'remaining', 'difference', 'grant', 'tilskud']),
    (target) => ['approvedBudget', 'expectedCost', 'spent'].includes(target),
  ],
  [new Set(['acronym', 'code', 'kode', 'forkortelse', 'abbreviation', 'email', 'mail', 'telefon', 'phone']), (target) => ['area', 'leader', 'owner', 'name', 'category'].includes(target)],
  [new Set(['email', 'mail', 'e', 'url', 'link', 'date', 'dato']), (target) => ['leader', 'owner', 'area', 'name'].includes(target)],
  [new Set(['approval', 'godkendelse', 'fase', 'phase', 'milestone', 'milepael', 'board']), (target) => ['start', 'expectedEnd', 'agreedEnd', 'actualEnd', 'goLive'].includes(target)],
];

/** `Slutdato (faktisk)` is nearer to its own name than to `Slutdato`. */
const unbracketed = 0.001;

const weakening = new Set(['raw', 'gammel', 'gamle', 'old', 'previous', 'forrige', 'tidligere', 'sidste', 'prior', 'last']);

function equalWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function rawScore(words: readonly string[], telling: readonly string[], name: Name): number {
  if (equalWords(words, name.words) || words.join('') === name.words.join('')) return name.ours ? 1 : 0.99;
  if (equalWords(telling, name.telling) || telling.join('') === name.telling.join('')) return 0.95;
  const inside = name.telling.every((word) => telling.includes(word));
  return inside ? 0.55 + (0.35 * name.telling.length) / telling.length : 0;
}

/** The field a header plainly names, `sourceKey` for a list's own number; null where it is only like one. */
export function fieldOfHeader(header: string): string | null {
  const [best] = scoreHeader(header);
  return best !== undefined && best.score >= sameHeaderScore ? best.target : null;
}

/** What each word of `Projekt / delprojekt` plainly names. */
function alternatives(header: string): readonly HeaderScore[] {
  const parts = withoutBrackets(header).split(/ ?\/ ?| eller | or /iu);
  return parts.length < 2 ? [] : parts.flatMap((part) => scoreHeader(part)[0] ?? []).filter(({ score }) => score >= sameHeaderScore);
}

/** A header of alternatives names what one of them does, when the others name nothing else. */
function ofAlternatives(header: string): readonly HeaderScore[] {
  const said = alternatives(header);
  const [first] = said;
  return first && said.every(({ target }) => target === first.target) ? [{ target: first.target, score: 0.9 }] : [];
}

/** Every field a header may stand for, best first. `group` is a heading over several columns (`Økonomi` over `Budget`). */
export function scoreHeader(header: string, group = ''): readonly HeaderScore[] {
  const forms = [...new Set([header, withoutBrackets(header)])].map((form) => ({ words: headerWords(form), telling: tellingWords(form.replace(/[()[\]]/g, ' ')) }));
  const { words, telling } = forms[forms.length - 1] ?? { words: [], telling: [] };
  if (telling.length === 0) return [];
  const groupWords = headerWords(group);
  const best = new Map<string, number>();
  for (const name of known) {
    let score = Math.max(...forms.map((form, at) => rawScore(form.words, form.telling, name) - (at === 0 ? 0 : unbracketed)));
    if (groupWords.length > 0 && name.telling.some((word) => words.includes(word))) score = Math.max(score, rawScore([...groupWords, ...words], tellingWords(`${group} ${header}`), name));
    if (score <= 0) continue;
    if (score < 1 - unbracketed) {
      const turned = turning.some(([turners, applies]) => applies(name.target) && telling.some((word) => turners.has(word) && !name.words.includes(word)));
      if (turned) continue;
      if (telling.some((word) => weakening.has(word) && !name.words.includes(word))) score -= 0.15;
    }
    if (score >= leastHeaderScore && score > (best.get(name.target) ?? 0)) best.set(name.target, score);
  }
  if (best.size === 0) return ofAlternatives(header);
  // `Projekt / ansvarlig` holds the project's name with somebody's beside it.
  const [said, other] = alternatives(header);
  if (said?.target === 'name' && other !== undefined) best.set('name', 0.995);
  return [...best].map(([target, score]) => ({ target, score })).toSorted((a, b) => b.score - a.score);
}
