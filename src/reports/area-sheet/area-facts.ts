import type { IsoDate } from '../../schema/dates.js';
import type { Register } from '../../register/register.js';
import type { Say } from '../blocks/say.js';

export interface AreaFacts {
  readonly register: Register;
  readonly area: string;
  readonly say: Say;
  readonly asOf: IsoDate;
  /** What lies this far ahead is told. */
  readonly until: IsoDate;
}
