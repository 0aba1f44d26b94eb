import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

describe('a register of another version', () => {
  itWith(browserTool, 'that is older is told of on Start, shown what will be added, and brought up to date', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { query: { book: 'older' }, look: looks['320 pixels'] ?? {} });
    const notice = page.getByRole('region', { name: 'Oversigten er fra en ældre udgave' });
    await notice.getByText('Se, hvad der kommer til').click();
    await notice.getByText(/^Gevinster: formlen fornyes i .*Prognose på måldatoen/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
    await picture(page, 'start of an older register');
    await notice.getByRole('button', { name: 'Bring oversigten op til dato' }).click();
    await page.getByText('Oversigten er bragt op til dato.').waitFor();
    await notice.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => globalThis.book.raw().tables.some(({ name }) => name === 'tblComparisons'))).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'that is newer is only read, and says so in the settings too', async () => {
    const { page, close } = await openPane(browser, built.address, { query: { book: 'newer' }, screen: 'settings', look: looks['dark'] ?? {} });
    await page.getByRole('region', { name: 'Oversigten er fra en nyere udgave' }).waitFor();
    await page.getByLabel('Kommune eller organisation').fill('Nyborg Kommune');
    await page.getByRole('button', { name: 'Gem ændringer' }).click();
    await page.getByText('Det kan læses, men ikke ændres herfra').nth(1).waitFor();
    await picture(page, 'settings of a newer register');
    await close();
  });
});
