import type { Finding } from '../../schema/finding.js';
import type { ChosenMeeting } from './choose-meeting.js';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document, or why it was not made: cells that must not leave the house, or a meeting that could not be told. */
export type MadeDocument =
  | { readonly kind: 'made'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'stopped'; readonly findings: readonly Finding[] }
  | Extract<ChosenMeeting, { readonly kind: 'ambiguous' | 'unknown' }>
  | { readonly kind: 'no-meeting' };
