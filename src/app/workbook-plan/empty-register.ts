import type { IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { entityKeys } from '../../register/entities/index.js';
import type { Register, Rows } from '../../register/register.js';
import { defaultSettings } from '../../register/settings.js';

/** A register of the first month: no rows, default settings, only the core part on. */
export function emptyRegister(language: Language, asOf: IsoDate): Register {
  return {
    language,
    asOf,
    settings: defaultSettings,
    parts: new Set(['core' as const]),
    rows: Object.fromEntries(entityKeys.map((key) => [key, []])) as unknown as Rows,
    tables: {},
  };
}
