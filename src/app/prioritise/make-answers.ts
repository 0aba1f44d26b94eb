import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { utf8 } from '../../schema/utf8.js';
import type { MadeDocument, MadeFile } from '../documents/made-document.js';
import { privacyStops } from '../documents/privacy-stop.js';
import type { RenderDocument } from '../ports.js';
import { answersOf, mailText, type Answer, type Answers } from './answers.js';
import type { SolvedScenario } from './solve-scenario.js';

/** Text files of Windows: what opens them reads UTF-8 only when they say so. */
function textFile(name: string, text: string): MadeFile {
  return { name, bytes: utf8(`\ufeff${text.replace(/\r?\n/g, '\r\n')}`) };
}

export async function letterFiles(answers: readonly Answer[], render: RenderDocument, template: Uint8Array): Promise<readonly MadeFile[]> {
  const files: MadeFile[] = [];
  for (const { fileName, letter } of answers) files.push({ name: `${fileName}.docx`, bytes: await render(letter, template) });
  return files;
}

export async function wishFiles({ fileName, document, csv }: Answers['wishes'], render: RenderDocument, template: Uint8Array): Promise<readonly MadeFile[]> {
  return [{ name: `${fileName}.docx`, bytes: await render(document, template) }, textFile(`${fileName}.csv`, csv)];
}

export type AnswerKind = 'letters' | 'wishes';

/** Letters, mails and the list of wishes of a scenario as files, or one of the two kinds; all of it or nothing. */
export async function makeAnswers(
  register: Register,
  solved: SolvedScenario,
  round: RowOf<'scenario'>['round'],
  render: RenderDocument,
  template: Uint8Array,
  kinds: readonly AnswerKind[] = ['letters', 'wishes'],
): Promise<Extract<MadeDocument, { readonly kind: 'made' | 'stopped' }>> {
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const made = answersOf(register, solved, round);
  const mails = made.answers.map(({ mail }) => mailText(mail)).join(`\n\n${'–'.repeat(60)}\n\n`);
  const letters = async (): Promise<readonly MadeFile[]> => [...(await letterFiles(made.answers, render, template)), ...(made.answers.length === 0 ? [] : [textFile(`${made.mailsFileName}.txt`, `${mails}\n`)])];
  return {
    kind: 'made',
    files: [...(kinds.includes('letters') ? await letters() : []), ...(kinds.includes('wishes') ? await wishFiles(made.wishes, render, template) : [])],
  };
}
