import type { ComponentType, ReactElement } from 'react';
import type { FormControl } from '../../../schema/field.js';
import { ChoiceControl, FlagControl } from './choice-control.js';
import { DateControl } from './date-control.js';
import type { FieldControlProps } from './field-props.js';
import { NumberControl } from './number-control.js';
import { NameControl, ReferenceControl, ReferencesControl } from './reference-control.js';
import { LinkControl, LongTextControl, TextControl } from './text-control.js';

const controls: Readonly<Record<Exclude<FormControl, 'read-only'>, ComponentType<FieldControlProps>>> = {
  input: TextControl,
  textarea: LongTextControl,
  number: NumberControl,
  money: NumberControl,
  percent: NumberControl,
  date: DateControl,
  dropdown: ChoiceControl,
  switch: FlagControl,
  'row-picker': ReferenceControl,
  'rows-picker': ReferencesControl,
  combobox: NameControl,
  link: LinkControl,
};

/** The control a field's kind asks for. */
export function FieldControl(props: FieldControlProps): ReactElement {
  const { control } = props.field.kind;
  const Shown = control === 'read-only' ? TextControl : controls[control];
  return <Shown {...props} />;
}
