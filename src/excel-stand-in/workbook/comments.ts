import type { HeldRange } from './held-range.js';

export interface CommentReply {
  readonly id: string;
  readonly content: string;
}

/** A threaded comment on a cell; never changed in place. */
export interface Comment {
  readonly id: string;
  readonly content: string;
  readonly isResolved: boolean;
  readonly replies: readonly CommentReply[];
  /** The cell, wherever it moves. */
  readonly at: HeldRange;
}
