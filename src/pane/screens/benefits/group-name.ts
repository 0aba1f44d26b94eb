import { labelOf } from '../../../schema/choice.js';
import type { Language } from '../../../schema/text.js';
import { benefitType, type BenefitType } from '../../../register/choices/benefit.js';
import { findRow, type Register } from '../../../register/register.js';
import type { Dimension } from '../../../benefits/dimensions.js';

/** What a group of benefits is called: a type by its label, a goal or project by its name, an area or owner by itself. */
export function groupName(register: Register, dimension: Dimension, key: string, language: Language): string {
  if (dimension === 'type') return labelOf(benefitType, key as BenefitType, language);
  if (dimension === 'goal') return findRow(register, 'goal', key)?.name ?? key;
  if (dimension === 'project') return findRow(register, 'project', key)?.name ?? key;
  return key;
}
