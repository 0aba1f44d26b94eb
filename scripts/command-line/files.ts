import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { cannotWrite, largestFile, sentenceFor, tooLarge } from '../../src/app/failure-sentences.js';
import { fill, type Text } from '../../src/schema/text.js';
import { Refusal } from './refusal.js';

export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const messages = {
  missing: { da: 'Filen {file} findes ikke. Ret stien, og prøv igen.', en: 'The file {file} does not exist. Correct the path and try again.' },
  folder: { da: '{file} er en mappe. Angiv en fil.', en: '{file} is a folder. Name a file.' },
  notFolder: { da: '{file} er en fil. Angiv en mappe til det, der laves.', en: '{file} is a file. Name a folder for what is made.' },
  unreadable: { da: 'Filen {file} kan ikke åbnes ({what}). Luk den i andre programmer, og prøv igen.', en: 'The file {file} cannot be opened ({what}). Close it in other programs and try again.' },
  overInput: { da: '{file} er selv input. Vælg et andet navn til resultatet; input overskrives aldrig.', en: '{file} is the input itself. Choose another name for the result; input is never overwritten.' },
} as const satisfies Record<string, Text>;

function refuse(message: Text, params: Readonly<Record<string, string>>): never {
  throw new Refusal({ da: fill(message.da, params), en: fill(message.en, params) });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** The bytes of a file a person named. Throws Refusal with one sentence when it cannot be had. */
export function readInput(path: string): Uint8Array {
  const file = basename(path) || path;
  if (!existsSync(path)) refuse(messages.missing, { file: path });
  const info = statSync(path);
  if (info.isDirectory()) refuse(messages.folder, { file: path });
  if (info.size > largestFile) throw new Refusal(tooLarge(file));
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return refuse(messages.unreadable, { file, what: codeOf(error) });
  }
}

/** Runs a step on a file's bytes and turns what adapters throw about the file into its sentence. */
export async function about<T>(path: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const sentence = sentenceFor(error, basename(path));
    if (sentence) throw new Refusal(sentence);
    throw error;
  }
}

function same(one: string, other: string): boolean {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  return real(one) === real(other);
}

/** Writes all outputs or none: each beside its place first, then moved. Never writes over an input. */
export function writeOutputs(outputs: readonly Output[], inputs: readonly string[]): void {
  for (const { path } of outputs) {
    if (inputs.some((input) => same(input, path))) refuse(messages.overInput, { file: path });
    if (existsSync(path) && statSync(path).isDirectory()) refuse(messages.folder, { file: path });
    const folder = dirname(resolve(path));
    if (existsSync(folder) && !statSync(folder).isDirectory()) refuse(messages.notFolder, { file: dirname(path) });
  }
  const waiting: { from: string; to: string }[] = [];
  try {
    for (const { path, bytes } of outputs) {
      mkdirSync(dirname(resolve(path)), { recursive: true });
      const from = join(dirname(resolve(path)), `.${basename(path)}.part`);
      writeFileSync(from, bytes);
      waiting.push({ from, to: path });
    }
    for (const { from, to } of waiting) renameSync(from, to);
  } catch (error) {
    for (const { from } of waiting) rmSync(from, { force: true });
    throw new Refusal(cannotWrite(basename(outputs[waiting.length]?.path ?? ''), codeOf(error)));
  }
}
