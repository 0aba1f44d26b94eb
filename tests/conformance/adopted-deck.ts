import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { renderDeck } from '../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { adoptWorkbook } from '../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../src/adoption/mapping/propose-mapping.js';
import { readCsv } from '../../src/adoption/sheets/read-csv.js';
import { newRegister } from '../../src/app/adopt/new-register.js';
import type { Register } from '../../src/register/register.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import type { DeckModel } from '../../src/schema/document-models.js';
import { partsOf, type IsoDate } from '../../src/schema/dates.js';
import type { Language } from '../../src/schema/text.js';

export interface AdoptedDeck {
  readonly model: DeckModel;
  readonly pptx: Uint8Array;
}

/** A list of others taken into use as a person would who accepts every proposal. */
export function registerOfCsv(path: string, asOf: IsoDate, language: Language = 'da'): Register {
  const { sheet } = readCsv(new Uint8Array(readFileSync(path)), basename(path, '.csv'));
  const { mapping, notRead } = proposeMapping({ sheets: [sheet] }, []);
  const adoption = adoptWorkbook({ sheets: [sheet] }, mapping, { language, year: partsOf(asOf).year }, notRead);
  return newRegister(adoption, language, asOf).register;
}

/** The status deck of such a list on a day. */
export async function deckOfCsv(path: string, asOf: IsoDate, language: Language = 'da'): Promise<AdoptedDeck> {
  const register = registerOfCsv(path, asOf, language);
  const model = buildStatusDeck(register, { meeting: null, asOf, audience: 'steering', createdAt: `${asOf}T12:00:00` });
  return { model, pptx: await renderDeck(model, starterDeckTemplate()) };
}
