import { tokens } from '@fluentui/react-components';

/** The ring around what has the focus, for elements that are not Fluent's own. Also seen where colours are forced. */
export const focusRing = {
  outlineStyle: 'none',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;
