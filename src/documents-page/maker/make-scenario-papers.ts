import type { MadeDocument } from '../../app/documents/made-document.js';
import { findScenario, openFrame } from '../../app/prioritise/choose-scenario.js';
import { makeAnswers, type AnswerKind } from '../../app/prioritise/make-answers.js';
import { solveScenario, type SolvedScenario } from '../../app/prioritise/solve-scenario.js';
import type { Register } from '../../register/register.js';
import type { Text } from '../../schema/text.js';
import type { MakerTools } from './maker-tools.js';

const notes: Readonly<Partial<Record<SolvedScenario['selection']['status'], Text>>> = {
  approximate: {
    da: 'Valget er ikke bevist som det bedste, da browseren ikke giver plads til hele beregningen. Lås et scenarie i Excel, eller brug kommandolinjen, før brevene sendes.',
    en: 'The choice is not proven the best, since this browser has no room for the whole calculation. Lock a scenario in Excel, or use the command line, before the letters are sent.',
  },
  impossible: {
    da: 'Scenariets rammer kan ikke holdes: det, der skal med, koster mere end der er. Ret rammerne i Excel, før papirerne bruges.',
    en: "The scenario's limits cannot be kept: what must be in costs more than there is. Change the limits in Excel before these papers are used.",
  },
};

/** Letters to those not chosen, or the list of budget wishes, of a scenario; with what a person should know of the choice. */
export async function makeScenarioPapers(register: Register, wanted: string, kind: AnswerKind, tools: MakerTools, template: Uint8Array): Promise<{ readonly made: MadeDocument; readonly note: Text | null }> {
  const found = wanted === '' ? undefined : findScenario(register, wanted);
  const solved = await solveScenario(register, found ?? openFrame(register), { solve: tools.solve });
  const made = await makeAnswers(register, solved, found?.round ?? null, tools.renderDocument, template, [kind]);
  return { made, note: notes[solved.selection.status] ?? null };
}
