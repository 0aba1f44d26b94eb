import type { Page } from 'playwright-core';

/**
 * `SLOW_MACHINE=4 npx vitest run … tests/e2e/…`: the browser's processor is that many times slower and Excel and the web server take their time over each answer.
 * What asserts straight after an act, without waiting for what a person would see, then fails at once and not only on somebody's loaded machine.
 */
const times = Number(process.env['SLOW_MACHINE'] ?? 1);

/** Milliseconds Excel takes over an answer. */
export const answersAfter = times > 1 ? 400 : 0;

/** Slows the processor of a page down; before its first address is opened. */
export async function slowedDown(page: Page): Promise<void> {
  if (times <= 1) return;
  await page.route(/\.js$/, async (route) => {
    await takeTime();
    await route.fallback();
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** Waits as long as Excel does over an answer. */
export async function takeTime(): Promise<void> {
  if (answersAfter > 0) await new Promise((resolve) => setTimeout(resolve, answersAfter));
}
