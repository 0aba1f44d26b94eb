import { fieldsOf } from '../../schema/entity.js';
import { adoptedEntities, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { canBeFilled } from '../values/read-field.js';
import { headerWords, tellingWords, withoutBrackets } from './header-words.js';

/** How well a header names a field: 1 is its very label, below what its kind of list asks for is no match. */
export interface HeaderScore {
  readonly target: string;
  readonly score: number;
}

/** From here on the header says the field's name in other words, not something like it. */
export const sameHeaderScore = 0.94;

interface Name {
  readonly target: string;
  /** What the register itself calls the field, now or before, goes before what others call it. */
  readonly ours: boolean;
  readonly words: readonly string[];
  readonly telling: readonly string[];
}

function namesOf(key: AdoptedEntity): readonly Name[] {
  const { entity, headers, keyHeaders, subjects } = listKind(key);
  const names = (target: string, ours: boolean, texts: readonly string[]): Name[] =>
    texts.map((text) => ({ target, ours, words: headerWords(text), telling: tellingWords(text.replace(/[()]/g, ' '), subjects) }));
  const ofFields = fieldsOf(entity)
    .filter(([field]) => canBeFilled(key, field))
    .flatMap(([field, { label, former }]) => [...names(field, true, [label.da, label.en, ...(former ?? [])]), ...names(field, false, headers[field] ?? [])]);
  return [...ofFields, ...names('sourceKey', true, keyHeaders)];
}

const known = new Map(adoptedEntities.map((entity) => [entity, namesOf(entity)] as const));

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
export function fieldOfHeader(entity: AdoptedEntity, header: string): string | null {
  const [best] = scoreHeader(entity, header);
  return best !== undefined && best.score >= sameHeaderScore ? best.target : null;
}

/** What each word of `Projekt / delprojekt` plainly names. */
function alternatives(entity: AdoptedEntity, header: string): readonly HeaderScore[] {
  const parts = withoutBrackets(header).split(/ ?\/ ?| eller | or /iu);
  return parts.length < 2 ? [] : parts.flatMap((part) => scoreHeader(entity, part)[0] ?? []).filter(({ score }) => score >= sameHeaderScore);
}

/** A header of alternatives names what one of them does, when the others name nothing else. */
function ofAlternatives(entity: AdoptedEntity, header: string): readonly HeaderScore[] {
  const said = alternatives(entity, header);
  const [first] = said;
  return first && said.every(({ target }) => target === first.target) ? [{ target: first.target, score: 0.9 }] : [];
}

/** Every field a header may stand for, best first. `group` is a heading over several columns (`Økonomi` over `Budget`). */
export function scoreHeader(entity: AdoptedEntity, header: string, group = ''): readonly HeaderScore[] {
  const { subjects, turning, turnsInBrackets, leastLike } = listKind(entity);
  const forms = [...new Set([header, withoutBrackets(header)])].map((form) => ({ words: headerWords(form), telling: tellingWords(form.replace(/[()[\]]/g, ' '), subjects) }));
  const { words, telling } = forms[forms.length - 1] ?? { words: [], telling: [] };
  if (telling.length === 0) return [];
  const turningWords = turnsInBrackets ? headerWords(header) : telling;
  const groupWords = headerWords(group);
  const best = new Map<string, number>();
  for (const name of known.get(entity) ?? []) {
    let score = Math.max(...forms.map((form, at) => rawScore(form.words, form.telling, name) - (at === 0 ? 0 : unbracketed)));
    if (groupWords.length > 0 && name.telling.some((word) => words.includes(word))) score = Math.max(score, rawScore([...groupWords, ...words], tellingWords(`${group} ${header}`, subjects), name));
    if (score <= 0) continue;
    if (score < (turnsInBrackets ? 1 : 1 - unbracketed)) {
      const turned = turning.some(([turners, applies]) => applies(name.target) && turningWords.some((word) => turners.has(word) && !name.words.includes(word)));
      if (turned) continue;
      if (telling.some((word) => weakening.has(word) && !name.words.includes(word))) score -= 0.15;
    }
    if (score >= leastLike && score > (best.get(name.target) ?? 0)) best.set(name.target, score);
  }
  if (best.size === 0) return ofAlternatives(entity, header);
  // `Projekt / ansvarlig` holds the project's name with somebody's beside it.
  const [said, other] = alternatives(entity, header);
  if (said?.target === 'name' && other !== undefined) best.set('name', 0.995);
  return [...best].map(([target, score]) => ({ target, score })).toSorted((a, b) => b.score - a.score);
}
