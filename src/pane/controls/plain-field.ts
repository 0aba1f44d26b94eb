import { tokens } from '@fluentui/react-components';

/** The look of fields that are the browser's own: inputs, drop-downs, text areas. */
export const plainField = {
  font: 'inherit',
  minWidth: 0,
  minHeight: '32px',
  boxSizing: 'border-box',
  padding: '4px 8px',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;
