import type { Language } from '../schema/text.js';
import type { Register } from '../register/register.js';
import { buildExampleRegister } from './example-register.js';
import { plantedFaults } from './planted-faults.js';

export { plainSheet, plainWorkbook } from './plain-sheet/plain-sheet.js';
export { exampleAsOf } from './example-register.js';
export { plantedFaults, type PlantedFault } from './planted-faults.js';

/**
 * The portfolio of the invented Egefjord Kommune as of 12 May 2027: a register kept for two years, with the faults a
 * real one has (see `plantedFaults`). The texts people wrote are Danish in both languages; headers and lists follow
 * `language`. Always the same.
 */
export function exampleRegister(language: Language = 'da'): Register {
  return buildExampleRegister(language, plantedFaults);
}

/** The same portfolio before anyone made a mistake. */
export function faultlessRegister(language: Language = 'da'): Register {
  return buildExampleRegister(language, []);
}
