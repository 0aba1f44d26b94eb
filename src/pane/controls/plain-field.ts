import { tokens } from '@fluentui/react-components';

/** The look of fields that are the browser's own: as Fluent's, with the line below as the one that is seen first. */
export const plainField = {
  font: 'inherit',
  minWidth: 0,
  minHeight: '32px',
  boxSizing: 'border-box',
  padding: '4px 10px',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

/** The name above such a field. */
export const plainLabel = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' } as const;
