import type { Adoption } from '../../../adoption/adopt-workbook.js';
import type { Mapping } from '../../../adoption/mapping/mapping.js';
import type { NotRead } from '../../../adoption/mapping/propose-mapping.js';
import type { IntoRegister } from '../../../app/adopt/into-register.js';
import type { AdoptionSource } from '../../../app/session/adoption/adoption-desk.js';

/** Sheets that are to be taken into use, and what becomes of their columns. */
export interface Chosen {
  readonly source: AdoptionSource;
  readonly mapping: Mapping;
  readonly notRead: readonly NotRead[];
}

/** How far a person has come. Each step can be gone back from without anything having happened. */
export type Stage =
  | { readonly at: 'source' }
  | { readonly at: 'mapping'; readonly chosen: Chosen }
  | { readonly at: 'preview'; readonly chosen: Chosen; readonly adoption: Adoption; readonly into: IntoRegister | null };
