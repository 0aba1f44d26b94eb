import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A person with nothing but a keyboard, in the pane within Excel. */
export function keysOf(page: Page, frame: Frame) {
  const namesOf = (which: 'focused' | 'all'): Promise<readonly string[]> =>
    frame.evaluate((asked) => {
      const nameOf = (at: Element | null): string => {
        const labels = at && 'labels' in at ? (at as HTMLInputElement).labels : null;
        return (at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '').trim();
      };
      return asked === 'focused' ? [nameOf(document.activeElement)] : [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].map(nameOf);
    }, which);
  const tabTo = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    // A person presses Tab when what is looked for is there.
    await expect.poll(async () => (await namesOf('all')).some((one) => name.test(one)), { timeout: 60_000, message: String(name) }).toBe(true);
    const passed: string[] = [];
    for (let steps = 0; steps < 150; steps += 1) {
      const [at = ''] = await namesOf('focused');
      if (name.test(at)) return;
      passed.push(at.slice(0, 30));
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never came to ${String(name)}: ${passed.slice(-20).join(' | ')}`);
  };
  /** The text of the option a list of choices stands at. */
  const optionNow = (): Promise<string> => frame.evaluate(() => (document.activeElement instanceof HTMLSelectElement ? (document.activeElement.selectedOptions[0]?.text ?? '') : ''));
  return {
    tabTo,
    /** Goes down a list of choices to one of them. */
    choose: async (name: RegExp, option: string | RegExp): Promise<void> => {
      await tabTo(name);
      await page.keyboard.press('Home');
      const isThere = async (): Promise<boolean> => (typeof option === 'string' ? (await optionNow()) === option : option.test(await optionNow()));
      for (let steps = 0; steps < 60 && !(await isThere()); steps += 1) await page.keyboard.press('ArrowDown');
      if (!(await isThere())) throw new Error(`No option ${String(option)} of ${String(name)}: at ${await optionNow()}`);
    },
    press: async (name: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void> => {
      await tabTo(name, key);
      await page.keyboard.press('Enter');
    },
    write: async (name: RegExp, text: string): Promise<void> => {
      await tabTo(name);
      await page.keyboard.type(text);
    },
  };
}
