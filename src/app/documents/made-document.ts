import type { Finding } from '../../schema/finding.js';
import type { ChosenEdition, UsedEdition } from './choose-edition.js';
import type { ChosenMeeting } from './choose-meeting.js';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document, or why it was not made: cells that must not leave the house, or a meeting or edition that could not be told. */
export type MadeDocument =
  | { readonly kind: 'made'; readonly files: readonly MadeFile[]; /** Left out when it was made of the sheet as it is. */ readonly edition?: UsedEdition }
  | { readonly kind: 'stopped'; readonly findings: readonly Finding[] }
  | Extract<ChosenMeeting, { readonly kind: 'ambiguous' | 'unknown' }>
  | Exclude<ChosenEdition, { readonly kind: 'chosen' }>
  | { readonly kind: 'no-meeting' };
