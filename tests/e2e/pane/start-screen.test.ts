import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow, tabTo } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

describe('Start', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `is whole and without fault: ${name}`, async () => {
      const { page, complaints, close } = await openPane(browser, built.address, { look });
      await page.getByText('Vis de rettelser, der løfter mest').click();
      await picture(page, `start ${name}`);
      await page.locator('main').evaluate((main) => main.scrollTo(0, 700));
      await picture(page, `start ${name} further down`);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'shows three deadlines, at most ten things to do, and the portfolio in figures', async () => {
    const { page, close } = await openPane(browser, built.address);
    const deadlines = page.getByRole('region', { name: 'Næste tre frister' });
    await expect.poll(() => deadlines.getByRole('link').count()).toBe(3);
    await expect.poll(() => deadlines.innerText()).toMatch(/om \d+ dage|i morgen|i dag/);
    const toDo = page.getByRole('region', { name: 'Det vigtigste at gøre' });
    await expect.poll(() => toDo.getByRole('group', { name: 'Skal rettes' }).getByRole('link').count()).toBeGreaterThan(0);
    const all = await toDo.getByRole('link').count();
    expect(all).toBeGreaterThan(3);
    expect(all).toBeLessThanOrEqual(11);
    await expect.poll(() => page.getByRole('region', { name: 'Datakvalitet' }).innerText()).toMatch(/\d+ af 100/);
    const phases = page.getByRole('table', { name: 'Åbne projekter efter fase' });
    await expect.poll(() => phases.getByRole('row', { name: /^Gennemførelse/ }).innerText()).toMatch(/[1-9]/);
    await expect.poll(() => page.getByRole('region', { name: 'Slå mere til' }).count()).toBe(0);
    await close();
  });

  itWith(browserTool, 'is quiet in the holidays, and shows the list to whoever asks', async () => {
    const { page, close } = await openPane(browser, built.address, { query: { book: 'first-month', settings: 'no-as-of', today: '2027-07-22' } });
    const toDo = page.getByRole('region', { name: 'Det vigtigste at gøre' });
    await toDo.getByText('Det er sommerferien (uge 29).').waitFor();
    await expect.poll(() => toDo.getByRole('link').count()).toBe(0);
    await picture(page, 'start in the holidays');
    await toDo.getByRole('button', { name: 'Vis den alligevel' }).click();
    await expect.poll(() => toDo.getByRole('link').count()).toBeGreaterThan(1);
    await close();
  });

  itWith(browserTool, 'switches a part on', async () => {
    const { page, close } = await openPane(browser, built.address, { query: { book: 'first-month' } });
    const more = page.getByRole('region', { name: 'Slå mere til, når I er klar' });
    await more.getByRole('button', { name: 'Slå til: Milepæle og ibrugtagning' }).click();
    await page.getByText('»Milepæle og ibrugtagning« er slået til.').waitFor();
    await more.getByRole('button', { name: 'Slå til: Milepæle og ibrugtagning' }).waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => globalThis.book.raw().sheets.find(({ name }) => name === 'Milepæle')?.visibility)).toBe('visible');
    await close();
  });

  itWith(browserTool, 'tells what changed since the pane was last open, also in cells', async () => {
    const { page, close } = await openPane(browser, built.address);
    await page.getByText('Det er første gang, du åbner oversigten her.').waitFor();
    await page.evaluate(() => globalThis.book.type('tblProjects', 'P-0003', 'Projektleder', 'Ny Leder'));
    await page.evaluate(() => globalThis.reopen());
    const since = page.getByRole('region', { name: 'Siden sidst' });
    await since.getByText('Projektleder: ').waitFor();
    await expect.poll(() => since.innerText()).toMatch(/→ Ny Leder/);
    await expect.poll(() => since.innerText()).toMatch(/ukendt \(celle\) · kl\. \d\d\.\d\d/);
    await close();
  });

  itWith(browserTool, 'helps a newcomer to begin', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { query: { book: 'empty' }, look: looks['320 pixels'] ?? {} });
    await page.getByRole('region', { name: 'Kom i gang' }).getByRole('button', { name: 'Tag et ark i brug' }).waitFor();
    await expect.poll(() => page.getByRole('region', { name: 'Porteføljen i tal' }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await picture(page, 'start of an empty register');
    await close();
  });

  itWith(browserTool, 'lets Tab go past what is folded away', async () => {
    const { page, close } = await openPane(browser, built.address);
    await tabTo(page, /^Vis de rettelser, der løfter mest$/);
    await page.keyboard.press('Tab');
    await tabTo(page, /^English$/, 20);
    await close();
  });
});
