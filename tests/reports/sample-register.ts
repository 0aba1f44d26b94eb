import { fieldsOf, type AnyRow } from '../../src/schema/entity.js';
import type { Language } from '../../src/schema/text.js';
import { date } from '../../src/schema/dates.js';
import { entities, entityKeys, type EntityKey } from '../../src/register/entities/index.js';
import { partKeys } from '../../src/register/parts.js';
import type { Register, Rows } from '../../src/register/register.js';
import { defaultSettings } from '../../src/register/settings.js';

function idOf(key: EntityKey, number: number): string {
  return `${entities[key].prefix}-${String(number + 1).padStart(4, '0')}`;
}

/** A small generator of whole numbers (mulberry32), so that a failing register can be made again from its seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** A register of lawful values from the schema's own samples: fields blank now and then, references that mostly point somewhere. */
export function sampleRegister(seed: number, size: number, language: Language = 'da'): Register {
  const next = numbers(seed);
  const blankShare = next() % 90;
  const rows = Object.fromEntries(
    entityKeys.map((key) => [
      key,
      Array.from({ length: key === 'meeting' ? Math.min(size, 8) : size }, (_, index): AnyRow => {
        const values = fieldsOf(entities[key]).map(([field, { kind }]): [string, unknown] => {
          if (field === 'id') return [field, idOf(key, index)];
          if (next() % 100 < blankShare) return [field, null];
          const target = kind.target as EntityKey | undefined;
          if (target !== undefined && kind.name === 'ref') return [field, idOf(target, next() % (size + 1))];
          if (target !== undefined && kind.name === 'refs') return [field, [idOf(target, next() % (size + 1))]];
          return [field, kind.sample(next() % 1000)];
        });
        return { ...Object.fromEntries(values), at: { sheet: entities[key].sheet[language], row: index + 2 } };
      }),
    ]),
  );
  return {
    language,
    asOf: date('2027-05-12'),
    settings: { ...defaultSettings, organisation: 'Egefjord Kommune' },
    parts: new Set(partKeys),
    rows: rows as unknown as Rows,
    tables: {},
  };
}
