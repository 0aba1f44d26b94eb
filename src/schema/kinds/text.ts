import type { Field, FieldOptions, Kind } from '../field.js';
import { asText, blank, problem } from './cells.js';

const cellLimit = 32767;

function textKind(name: 'text' | 'long-text', max: number): Kind<string> {
  return {
    name,
    decode: (cell) => {
      const text = cell === null ? '' : asText(cell);
      if (text === null) return problem({ da: 'tekst', en: 'text' });
      return text === '' ? blank : { ok: true, value: text };
    },
    encode: (value) => value.slice(0, cellLimit),
    show: (value) => value,
    numberFormat: '@',
    input: max < 1000 ? { type: 'text-length', max } : { type: 'any' },
    control: name === 'text' ? 'input' : 'textarea',
    sample: (seed) => `${['Æblegrød', 'Øvrige', 'Åben', '007', '1-2', '=A1'][seed % 6] ?? ''} ${String(seed)}`,
    describe: { da: `Tekst, højst ${String(max)} tegn`, en: `Text, at most ${String(max)} characters` },
  };
}

/** One line of text. `max` is advice to the person typing; longer texts are read whole. */
export function text(options: FieldOptions & { readonly max?: number }): Field<string> {
  const { max = 255, ...rest } = options;
  return { ...rest, kind: textKind('text', max) };
}

/** Several lines of text. */
export function longText(options: FieldOptions): Field<string> {
  return { ...options, kind: textKind('long-text', 8000) };
}

/** A web address or path. */
export function link(options: FieldOptions): Field<string> {
  return { ...options, kind: { ...textKind('text', 2000), name: 'link', control: 'link' } };
}

/** The row's own key: text, trimmed, never reused. */
export function key(options: FieldOptions): Field<string> {
  return {
    ...options,
    auto: true,
    kind: {
      ...textKind('text', 20),
      name: 'key',
      input: { type: 'any' },
      sample: (seed) => `X-${String(seed + 1).padStart(4, '0')}`,
      describe: { da: 'Entydigt nummer, sættes af sig selv og genbruges aldrig', en: 'Unique number, set by itself and never reused' },
    },
  };
}
