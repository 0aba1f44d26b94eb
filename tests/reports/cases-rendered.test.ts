import { describe, expect } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { planCaseFile } from '../../src/app/documents/make-case.js';
import { exampleRegister } from '../../src/example/index.js';
import { pageReader, pagesOf } from '../adapters/docx/pdf-pages.js';
import { itWith } from '../support/needed-tool.js';

const linesOf = (page: string): string[] => page.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');

describe('the pages of a case, as LibreOffice lays them out', () => {
  itWith(
    pageReader,
    'never end with a heading',
    async () => {
      const register = exampleRegister('da');
      for (const id of ['S-0021', 'S-0022']) {
        const planned = planCaseFile(register, id);
        if (planned.kind !== 'planned') throw new Error(planned.kind);
        const headings = planned.file.model.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
        const pages = await pagesOf(await renderDocument(planned.file.model, starterAgendaTemplate()));
        expect(pages.length, id).toBe(2);
        // The last line is the footer.
        for (const page of pages) expect(headings, id).not.toContain(linesOf(page).filter((line) => !/^Tal pr\. /.test(line) && !/^Side \d/.test(line)).at(-1));
      }
    },
    120_000,
  );
});
