import { fold } from '../../register/checking/keys.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Register } from '../../register/register.js';
import { asChosen, type Selection } from '../selection/select.js';
import { scenarioModel, type ScenarioModel } from '../selection/scenario-model.js';
import type { MoneyValue } from '../selection/value-in.js';
import type { ScenarioFrame } from '../selection/scenario-frame.js';

/** A scenario as its rows stand in the sheet, with what kept each project out; null when nothing has been written. */
export function scenarioAsWritten(register: Register, scenario: ScenarioFrame, worth?: MoneyValue): { readonly built: ScenarioModel; readonly selection: Selection } | null {
  const written = new Map(rowsWith(register, 'scenarioProject', 'scenario', scenario.id).flatMap((row) => (row.project === null || row.chosen === null ? [] : [[fold(row.project), row.chosen] as const])));
  if (written.size === 0) return null;
  // Hours that the approval refused were asked for when the choice was made; without them nothing would have been in the way.
  const allocation = register.rows.allocation.map((row) => (row.status === 'refused' && row.project !== null && written.get(fold(row.project)) === false ? { ...row, status: 'wished' as const } : row));
  const built = scenarioModel({ ...register, rows: { ...register.rows, allocation } }, scenario, worth);
  return { built, selection: asChosen(built.model, built.model.candidates.map(({ key }) => written.get(fold(key)) === true)) };
}
