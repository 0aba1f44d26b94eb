import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/choice.js';
import type { Field } from '../../../schema/field.js';
import { titleOf } from '../../words/row-title.js';
import type { BenefitField } from '../../../app/benefits/profile-draft.js';
import { entities, type EntityKey } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { PlainChoice, PlainText } from '../../controls/plain-fields.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { noFigure } from '../../words/amount-words.js';

interface ProfileFieldProps {
  readonly register: Register;
  readonly name: BenefitField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | null;
}

const yesNo = { yes: { da: 'Ja', en: 'Yes' }, no: { da: 'Nej', en: 'No' } } as const;

/** One field of a benefit's profile, as its kind asks for it. */
export function ProfileField({ register, name, value, onChange, problem }: ProfileFieldProps): ReactElement {
  const word = useWords();
  const { language } = usePane();
  const field: Field = entities.benefit.fields[name];
  const { kind } = field;
  const common = { label: word(field.label), value, onChange, problem, hint: word(field.help) };
  const blank = { key: '', text: noFigure };
  if (kind.choices) return <PlainChoice {...common} options={[blank, ...kind.choices.options.map(({ key }) => ({ key, text: labelOf(kind.choices ?? { name: '', label: field.label, options: [] }, key, language) }))]} />;
  if (kind.name === 'flag') return <PlainChoice {...common} options={[blank, { key: 'yes', text: word(yesNo.yes) }, { key: 'no', text: word(yesNo.no) }]} />;
  if (kind.name === 'ref') {
    const rows = register.rows[kind.target as EntityKey] as readonly { readonly id: string | null }[];
    return <PlainChoice {...common} options={[blank, ...rows.flatMap((row) => (row.id === null ? [] : [{ key: row.id, text: `${row.id} ${titleOf(kind.target as EntityKey, row)}` }]))]} />;
  }
  return <PlainText {...common} numeric={['number', 'money', 'percent'].includes(kind.name)} />;
}
