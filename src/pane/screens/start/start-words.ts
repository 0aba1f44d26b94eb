import type { Text } from '../../../schema/text.js';

export const startWords = {
  title: { da: 'Start', en: 'Start' },
} as const satisfies Record<string, Text>;
