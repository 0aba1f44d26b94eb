import { headingStyles } from './heading-styles.js';
import type { StyleDefinition } from './style-definition.js';
import { tableStyles } from './table-styles.js';
import { textStyles } from './text-styles.js';

/** Every style a document is drawn with, one for each role. */
export const allStyles: readonly StyleDefinition[] = [...textStyles, ...headingStyles, ...tableStyles];
