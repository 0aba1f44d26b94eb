import type { BinaryProgram, ProgramAnswer } from '../../app/ports.js';
import type { PlainOptions } from './solve-program.js';

export interface WorkerAsk {
  readonly program: BinaryProgram;
  readonly options: PlainOptions;
}

export type WorkerReply = { readonly answer: ProgramAnswer } | { readonly failed: string };
