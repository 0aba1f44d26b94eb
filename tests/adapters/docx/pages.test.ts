import { describe, expect } from 'vitest';
import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../../src/adapters/docx/starter-template/starter-plan-template.js';
import { itWith } from '../../support/needed-tool.js';
import { pageReader, pagesOf } from './pdf-pages.js';
import { sampleAgenda } from './sample-agenda.js';
import { samplePlan } from './sample-plan.js';

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

describe('pages, as LibreOffice lays them out', () => {
  itWith(
    pageReader,
    'are where the contents say they are',
    async () => {
      const pages = (await pagesOf(await renderDocument(samplePlan, starterPlanTemplate()))).map(squeezed);
      expect(pages.length).toBeGreaterThanOrEqual(10);
      const contents = (pages[1] ?? '').replace(/^.*?Indhold /, '');
      const entries = [...contents.matchAll(/ ?(?:\d[\d.]* )?([^.]+(?:\.[^.]+)*?)\.{4,} ?(\d+)/g)].map(([, title, page]) => [title?.trim() ?? '', Number(page)] as const);
      const headings = samplePlan.blocks.filter((block) => block.kind === 'heading' && block.level < 3).length;
      expect(entries).toHaveLength(headings);
      for (const [title, page] of entries) expect([title, pages[page - 1]?.includes(title)]).toEqual([title, true]);
      pages.forEach((page, index) => {
        if (index > 0) expect(page).toContain(`Side ${String(index + 1)} af ${String(pages.length)}`);
        if (index > 0) expect(page).toContain('Indsatsplan 2028');
      });
    },
    240_000,
  );

  itWith(
    pageReader,
    'show an agenda whole: items numbered, cases in order, each list from 1',
    async () => {
      const text = squeezed((await pagesOf(await renderDocument(sampleAgenda, starterAgendaTemplate()))).join(' '));
      const order = ['1 Godkendelse af dagsorden', '2 Opfølgning på', '3 Sager til beslutning', '3.1 Udskydelse', '1. godkender ny slutdato', '3. tager til efterretning', '3.2 Stop for', '1. godkender, at projektet', '4 Barrierer', '6 Eventuelt'];
      const body = text.slice(text.indexOf('I alt'));
      const places = order.map((one) => body.indexOf(one));
      expect(places.filter((place) => place === -1)).toEqual([]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
    240_000,
  );
});
