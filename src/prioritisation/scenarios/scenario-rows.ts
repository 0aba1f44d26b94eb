import type { Text } from '../../schema/text.js';
import { fold } from '../../register/checking/keys.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { ScenarioModel } from '../selection/scenario-model.js';
import type { Selection } from '../selection/select.js';
import { reasonInWords } from '../selection/selection-words.js';
import { wholeSentences } from '../../schema/wording/whole-sentences.js';

type Row = RowOf<'scenarioProject'>;
type Values = Partial<Omit<Row, 'at' | 'id'>>;

/** What has to be written for the rows of a scenario to say what a selection says. */
export interface ScenarioRows {
  readonly changed: readonly { readonly row: Row; readonly values: Values }[];
  readonly added: readonly Values[];
}

const noCandidate: Text = { da: 'Kan ikke vælges i året: slut, stoppet eller lokalt.', en: 'Cannot be chosen in the year: over, stopped or local.' };

/** Characters of an explanation in the sheet: as many whole sentences as they hold, since half of one says something else. */
const longest = 400;

/** Rows for every candidate: in or out, why, and the sentence; people's own locks stay as they are. */
export function scenarioRows(register: Register, scenario: string, { model }: ScenarioModel, { chosen, reasons }: Selection): ScenarioRows {
  const known = new Map(rowsWith(register, 'scenarioProject', 'scenario', scenario).flatMap((row) => (row.project === null ? [] : [[fold(row.project), row] as const])));
  const wording = { language: register.language, currency: register.settings.currency };
  const changed: { readonly row: Row; readonly values: Values }[] = [];
  const added: Values[] = [];
  model.candidates.forEach(({ key }, i) => {
    const reason = reasons[i];
    if (!reason) return;
    const values = { chosen: chosen[i] ?? false, reason: reason.reason, reasonText: wholeSentences(reasonInWords(reason, wording), longest) };
    const row = known.get(fold(key));
    if (!row) added.push({ scenario, project: key, ...values });
    else if (row.chosen !== values.chosen || row.reason !== values.reason || row.reasonText !== values.reasonText) changed.push({ row, values });
  });
  // A row of a project that can no longer be chosen would else become a priority when the scenario is approved.
  const candidates = new Set(model.candidates.map(({ key }) => fold(key)));
  for (const [key, row] of known) {
    if (!candidates.has(key) && row.chosen === true) changed.push({ row, values: { chosen: false, reason: null, reasonText: noCandidate[register.language] } });
  }
  return { changed, added };
}
