import type { AdoptedEntity } from '../../adoption/kinds/list-kinds.js';
import { foldName, sameOrUnsaid, type RowIdentity } from './match-rows.js';
import { rowRules, valueIn, type TargetRow } from './row-rules.js';

/** Words that many things are called by, and that make no two of them the same. */
const common = new Set(['ny', 'nyt', 'nye', 'new', 'et', 'en', 'den', 'det', 'the', 'af', 'i', 'og', 'til', 'for', 'på', 'med', 'of', 'and', 'digital', 'digitalt', 'digitale', 'digitalisering', 'it', 'system', 'systemer', 'løsning', 'projekt', 'project', 'fase', 'etape', 'trin', 'version', 'udskiftning', 'indførelse', 'implementering', 'udbud']);

/** A word on so many names tells nothing. */
const mostNames = 50;
const mostTold = 3;

function tellingWords(name: string | null): readonly string[] {
  return [...new Set(foldName(name ?? '').split(' '))].filter((word) => word.length > 1 && !common.has(word) && !/^\d+$/.test(word));
}

/**
 * Rows of the register that a new one may be after all: of the same name in another area, or of a name that says the same
 * and more (`Nyt ESDH`, `ESDH-system til Staben`). Told to a person, never acted on.
 */
export function likelySame<R>(rows: readonly R[], identityOf: (row: R) => RowIdentity): (one: RowIdentity) => readonly R[] {
  const named = rows.map((row) => ({ row, identity: identityOf(row) })).map((one) => ({ ...one, name: foldName(one.identity.name ?? ''), words: tellingWords(one.identity.name) }));
  const byWord = new Map<string, typeof named>();
  for (const one of named) {
    for (const word of one.words) {
      const known = byWord.get(word);
      if (known) known.push(one);
      else byWord.set(word, [one]);
    }
  }
  return ({ name, within, apart }) => {
    const words = tellingWords(name);
    const folded = foldName(name ?? '');
    const sharing = new Set(words.flatMap((word) => ((byWord.get(word)?.length ?? 0) > mostNames ? [] : (byWord.get(word) ?? []))));
    const inside = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.includes(word));
    const alike = [...sharing].filter(({ identity, name: other, words: others }) => {
      if (!sameOrUnsaid(apart, identity.apart)) return false;
      return other === folded || (sameOrUnsaid(within, identity.within) && (inside(words, others) || inside(others, words)));
    });
    return alike.map(({ row }) => row).slice(0, mostTold);
  };
}

/** A row by number, name and area. */
export function shownRow(row: TargetRow, entity: AdoptedEntity): string {
  const { within } = rowRules[entity];
  const place = within === null ? null : valueIn(row, within);
  return `${row.id ?? ''} ${row.name ?? ''}${typeof place === 'string' ? ` (${place})` : ''}`.trim();
}
