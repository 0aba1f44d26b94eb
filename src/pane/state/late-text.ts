import type { Text } from '../../schema/text.js';

const texts = new Map<string, readonly [string, string]>();

/**
 * A text that is fetched with the first screen that shows it. The build puts it where sheets and checks explain themselves
 * at length; sources read as they are, in tests and scripts, never meet it.
 */
export function lateText(id: string): Text {
  return {
    get da() {
      return texts.get(id)?.[0] ?? '';
    },
    get en() {
      return texts.get(id)?.[1] ?? '';
    },
  };
}

/** Fetches the texts; to be awaited before any screen but Start is drawn. */
export async function fetchLateTexts(): Promise<void> {
  if (texts.size > 0) return;
  const { lateTexts } = await import('./late-texts-table.js');
  for (const [id, text] of Object.entries(lateTexts)) texts.set(id, text);
}
