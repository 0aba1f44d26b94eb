import { describe, expect } from 'vitest';
import { programCommands } from '../../../.config/webpack/manifest/program-commands.js';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { root } from './built-pane.js';
import { openPane } from './pane-page.js';
import { browser, built } from './shared-pane.js';

describe("the ribbon's buttons", () => {
  itWith(browserTool, 'are all bound, open the pane on their screen, and open the page of documents', async () => {
    const { page, complaints, close } = await openPane(browser, built.address);
    const bound = await page.evaluate(() => [...globalThis.ribbon.buttons.keys()]);
    expect(bound.toSorted()).toEqual([...programCommands(root)].toSorted());
    const press = (name: string): Promise<string> => page.evaluate((button) => {
      globalThis.ribbon.buttons.get(button)?.();
      return location.hash;
    }, name);
    expect(await press('openChecks')).toBe('#/screen/check');
    await page.getByRole('heading', { level: 1, name: 'Mangler og advarsler' }).waitFor();
    expect(await press('openProjects')).toBe('#/screen/register?entity=project');
    await press('openDocumentsPage');
    await expect.poll(() => page.evaluate(() => globalThis.ribbon.asked)).toEqual(['pane', 'pane', 'documents.html']);
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'go from one cell to put right to the next, without the pane', async () => {
    const { page, close } = await openPane(browser, built.address);
    const shown = (): Promise<readonly string[]> => page.evaluate(() => globalThis.book.client.shown.map(({ sheet, address }) => `${sheet}!${address}`));
    for (let times = 1; times <= 3; times += 1) {
      await page.evaluate(() => globalThis.ribbon.buttons.get('goToNextFinding')?.());
      await expect.poll(async () => (await shown()).length).toBe(times);
    }
    expect(new Set(await shown()).size).toBe(3);
    await expect.poll(() => page.evaluate(() => globalThis.ribbon.asked)).toEqual([]);
    await close();
  });
});
