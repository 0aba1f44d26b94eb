import { Field as FluentField, type FieldProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Fluent's field with its name as small and heavy as that of every other field of the pane. */
export function Field({ label, ...others }: Omit<FieldProps, 'label' | 'size'> & { readonly label: string }): ReactElement {
  return <FluentField {...others} label={{ children: label, size: 'small', weight: 'semibold' }} />;
}
