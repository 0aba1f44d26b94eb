import { describe, expect } from 'vitest';
import { planStatusDeck } from '../../../src/app/documents/make-status-deck.js';
import { planPages } from '../../../src/app/documents/plan-pages.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

describe('the material before it is made', () => {
  itWith(browserTool, 'shows every page of the deck, and takes a heading and comment of one’s own', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'material', query: { book: 'faultless' } });
    const planned = planStatusDeck(faultlessRegister('da'), { meeting: null, audience: 'steering' });
    const titles = planned.kind === 'planned' ? planned.model.sections.flatMap(({ slides }) => slides.map(({ title }) => title)) : [];
    expect(titles.length).toBeGreaterThan(8);
    const headings = page.getByRole('article').getByRole('heading', { level: 2 });
    await expect.poll(() => headings.allInnerTexts()).toEqual(titles);
    await picture(page, 'material');

    await page.getByRole('button', { name: `Ret teksten: ${titles[1] ?? ''}` }).click();
    await page.getByLabel('Egen overskrift').fill('Vi beder om ja til tre sager');
    await page.getByLabel('Kommentar').fill('Formanden lægger op til drøftelse.');
    await page.getByRole('button', { name: 'Gem teksten' }).click();
    await page.getByRole('article', { name: 'Vi beder om ja til tre sager' }).getByRole('paragraph').filter({ hasText: 'Formanden lægger op til drøftelse.' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: `Ret teksten: ${titles[1] ?? ''}` }).waitFor();

    await page.getByLabel('Materiale', { exact: true }).selectOption({ label: 'Kort status til direktion og chefforum' });
    await expect.poll(() => headings.count()).toBeLessThan(titles.length);
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'shows agenda and plan chapter by chapter, and keeps own words of a chapter for that document', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'material', query: { book: 'faultless' } });
    const headings = page.getByRole('article').getByRole('heading', { level: 2 });
    for (const [document, label, lead] of [['agenda', 'Dagsorden', 'Status på porteføljen'], ['actionPlan', 'Indsatsplan', 'Planen på én side']] as const) {
      await page.getByLabel('Materiale', { exact: true }).selectOption({ label });
      await page.getByRole('heading', { name: lead }).first().waitFor();
      const planned = planPages(faultlessRegister('da'), { document, meeting: null, year: 2028 });
      await expect.poll(() => headings.allInnerTexts()).toEqual(planned.kind === 'planned' ? planned.pages.map(({ title }) => title) : []);
      await picture(page, `material ${document}`);
    }
    await expect.poll(() => page.getByLabel('Planens år').inputValue()).toBe('2028');
    await page.getByRole('button', { name: /^Ret teksten: Forord/ }).click();
    await page.getByLabel('Kommentar').fill('Programgruppen har drøftet forordet.');
    await page.getByRole('button', { name: 'Gem teksten' }).click();
    await page.getByRole('article').nth(2).getByRole('paragraph').filter({ hasText: 'Programgruppen har drøftet forordet.' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  for (const name of Object.keys(looks)) {
    itWith(browserTool, `has no fault that axe finds and never runs out sideways: ${name}`, async () => {
      const { page, close } = await openPane(browser, built.address, { screen: 'material', query: { book: 'faultless' }, look: looks[name] ?? {} });
      expect(await violations(page)).toEqual([]);
      const own = await sidewaysOverflow(page);
      expect(own.filter((one) => !/^(table|thead|tbody|tr|th|td|strong|span|svg|rect|path|circle)\b/.test(one))).toEqual([]);
      await picture(page, `material ${name}`);
      await page.getByLabel('Materiale', { exact: true }).selectOption({ label: 'Indsatsplan' });
      await page.getByRole('article').nth(5).waitFor();
      expect(await violations(page)).toEqual([]);
      await close();
    });
  }
});
