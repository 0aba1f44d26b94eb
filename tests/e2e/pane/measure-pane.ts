import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { buildMemoryPane } from './built-pane.js';
import { openPane } from './pane-page.js';

/**
 * Times of the pane in Chromium, in milliseconds, on the example and on 5,000 projects, as JSON for `npm run bench`:
 * until the first rows of a list are painted, from a key to the frame that shows it, and the longest time nothing could be done.
 */
declare global {
  var stalls: number[];
}

const repetitions = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** From the address to the frame in which the list has rows. */
function paintList(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        location.hash = '#/screen/register?entity=project';
        const look = (): void => {
          if (document.querySelector('main ul li button') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - begun));
        };
        requestAnimationFrame(look);
      }),
  );
}

/** From each key to the frame after the one it is drawn in. */
async function typeKeys(page: Page, keys: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    document.addEventListener('keydown', () => {
      const begun = performance.now();
      requestAnimationFrame(() => requestAnimationFrame(() => times.push(performance.now() - begun)));
    });
  });
  await page.keyboard.type(keys, { delay: 120 });
  await page.waitForTimeout(1500);
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
}

/** From the button to the frame in which the row is said to be saved, all checks made anew. */
function saveRow(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (told) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Gem');
        button?.click();
        const look = (): void => {
          if (document.body.textContent.includes(told)) requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    `${name} er gemt.`,
  );
}

async function measure(page: Page): Promise<Readonly<Record<string, number>>> {
  // The program that runs this file names functions by a helper the page does not have.
  await page.evaluate('globalThis.__name = (one) => one');
  await page.evaluate(() => {
    globalThis.stalls = [];
    new PerformanceObserver((list) => globalThis.stalls.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  const painted: number[] = [];
  for (let time = 0; time < repetitions; time += 1) {
    await page.evaluate(() => {
      location.hash = '#/screen/register';
    });
    await page.getByRole('heading', { level: 1, name: 'Alle ark' }).waitFor();
    painted.push(await paintList(page));
  }
  await page.getByRole('searchbox').focus();
  const searching = await typeKeys(page, 'omsorgssystem');
  await page.evaluate(() => {
    location.hash = '#/screen/register?entity=project&id=P-0002';
  });
  await page.locator('#field-name').focus();
  await page.evaluate(() => {
    globalThis.stalls.length = 0;
  });
  const typing = await typeKeys(page, ' i hele kommunen');
  const longest = (): Promise<number> => page.evaluate(() => Math.max(0, ...globalThis.stalls.splice(0)));
  const stall = await longest();
  // The first save finds code that has not been compiled yet; people save again and again.
  const saving: number[] = [];
  let saveStall = 0;
  for (let time = 0; time < 3; time += 1) {
    const name = `Et navn til ${String(time)}`;
    await page.locator('#field-name').fill(name);
    await page.waitForTimeout(500);
    await longest();
    saving.push(await saveRow(page, name));
    await page.waitForTimeout(200);
    saveStall = await longest();
  }
  return { painted: median(painted), searching: median(searching), typing: median(typing), stall, saving: saving.at(-1) ?? Number.NaN, saveStall };
}

const [built, browser] = await Promise.all([buildMemoryPane(), launchBrowser()]);
const figures: Record<string, number> = {};
for (const book of ['example', 'large']) {
  const { page, close } = await openPane(browser, built.address, { query: { book }, screen: 'register' });
  for (const [name, value] of Object.entries(await measure(page))) figures[`${book}.${name}`] = value;
  await close();
}
await browser.close();
built.close();
process.stdout.write(JSON.stringify({ figures, peak: 0 }));
