import { tokens } from '@fluentui/react-components';
import { focusRing } from './focus-ring.js';

const stroke = `1.5px solid ${tokens.colorNeutralForeground2}`;

/** The line that folds something out: the browser's triangle gives way to the arrow that the rest of the pane has. */
export const summaryLook = {
  display: 'flex',
  alignItems: 'center',
  gap: '8px',
  minHeight: '24px',
  cursor: 'pointer',
  listStyleType: 'none',
  borderRadius: tokens.borderRadiusMedium,
  '::-webkit-details-marker': { display: 'none' },
  '::before': { content: '""', flexShrink: 0, width: '6px', height: '6px', marginLeft: '2px', marginRight: '2px', borderRight: stroke, borderBottom: stroke, transform: 'rotate(-45deg)' },
  ':is([open] > *)::before': { transform: 'rotate(45deg)' },
  ...focusRing,
} as const;
