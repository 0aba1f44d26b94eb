import type { Hit } from '../../../schema/rule.js';
import type { Text } from '../../../schema/text.js';
import { defineRule } from '../../checking/define-rule.js';
import type { Register } from '../../register.js';

const agreement: Text = { da: 'en databehandleraftale', en: 'a data processing agreement' };
const assessment: Text = { da: 'en konsekvensanalyse (DPIA)', en: 'an impact assessment (DPIA)' };

function* check(register: Register): Iterable<Hit> {
  for (const system of register.rows.system) {
    if (system.personalData === null || system.personalData === 'none' || system.lifecycle === 'notInOperation') continue;
    // On the municipality's own premises nobody else processes the data.
    if (system.agreement === 'no' && system.hosting !== 'onPremise') yield { entity: 'system', row: system, field: 'agreement', params: { missing: agreement } };
    if (system.personalData !== 'ordinary' && system.dpia === 'no') yield { entity: 'system', row: system, field: 'dpia', params: { missing: assessment } };
  }
}

export const personalDataHasAgreement = defineRule({
  id: 'personal-data-has-agreement',
  severity: 'warning',
  part: 'systems',
  area: 'systems',
  title: { da: 'Systemer med persondata har aftale og analyse', en: 'Systems with personal data have agreement and assessment' },
  why: { da: 'Databeskyttelsesforordningen kræver en aftale med den, der behandler data for kommunen (artikel 28), og en konsekvensanalyse ved høj risiko (artikel 35).', en: 'The GDPR demands an agreement with whoever processes data for the municipality (article 28) and an impact assessment at high risk (article 35).' },
  message: { da: '{title} har persondata, men ikke {missing}.', en: '{title} holds personal data but lacks {missing}.' },
  check,
  valid: [{ rows: { system: [{ personalData: 'ordinary', agreement: 'byLaw', dpia: 'no' }, { personalData: 'sensitive', agreement: 'yes', dpia: 'yes' }, { personalData: 'none', agreement: 'no' }, { personalData: 'ordinary', agreement: 'no', hosting: 'onPremise' }] } }],
  invalid: [{ rows: { system: [{ name: 'Omsorg', personalData: 'ordinary', agreement: 'no', hosting: 'external' }] } }, { rows: { system: [{ name: 'Omsorg', personalData: 'sensitive', agreement: 'yes', dpia: 'no' }] } }],
});
