import { describe, expect, it } from 'vitest';
import { pagesOfDeck, pagesOfDocument } from '../../src/app/documents/pages.js';
import { planActionPlan } from '../../src/app/documents/make-action-plan.js';
import { planAgenda } from '../../src/app/documents/make-agenda.js';
import { planStatusDeck } from '../../src/app/documents/make-status-deck.js';
import { faultlessRegister } from '../../src/example/index.js';
import { drawBlock } from '../../src/page-drawing/draw-block.js';
import type { Drawn } from '../../src/page-drawing/drawn.js';
import type { TableCell } from '../../src/schema/document-models.js';

function textOf(node: Drawn): string {
  if (typeof node === 'string') return node;
  if ('picture' in node) return node.picture;
  return 'light' in node ? node.word : node.children.map(textOf).join(' ');
}

function elements(nodes: readonly Drawn[]): readonly Exclude<Drawn, string>[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : 'light' in node || 'picture' in node ? [node] : [node, ...elements(node.children)]));
}

/** What a cell says, without what there is only to be followed. */
function said(cell: TableCell): readonly string[] {
  if (typeof cell === 'string') return [cell];
  if ('light' in cell) return [cell.word];
  if ('number' in cell) return [cell.shown];
  return cell.filter(({ link }, at) => at === 0 || link?.startsWith('#slide:') !== true).map(({ text }) => text);
}

const register = faultlessRegister('da');
const [deck, plan, agenda] = [planStatusDeck(register, { meeting: null, audience: 'steering' }), planActionPlan(register, { year: 2028 }), planAgenda(register, { meeting: null })];
if (deck.kind !== 'planned' || plan.kind !== 'planned' || agenda.kind !== 'planned') throw new Error('The example is not planned');
const pages = { deck: pagesOfDeck(deck.model), plan: pagesOfDocument(plan.model), agenda: pagesOfDocument(agenda.model) };

describe.each(Object.entries(pages))('the pages of the example’s %s', (_, all) => {
  it('say all that its tables, lists and paragraphs say', () => {
    for (const { title, blocks } of all) {
      for (const block of blocks) {
        const text = drawBlock(block, 'da', 'h2').map(textOf).join(' ');
        const wanted = block.kind === 'table' ? block.rows.flatMap(({ role, cells }) => (role === 'group' ? cells.slice(0, 1) : cells).flatMap(said)) : block.kind === 'bullets' ? block.items.flatMap(said) : block.kind === 'paragraph' ? said(block.text) : block.kind === 'facts' ? block.facts.flatMap(({ label, value }) => [label, ...said(value)]) : [];
        for (const one of wanted) expect(text.includes(one), `${title ?? ''}: ${one}`).toBe(true);
        expect(text.trim(), `${title ?? ''}: ${block.kind}`).not.toBe('');
      }
    }
  });

  it('have a heading to every column, a name to everything that scrolls, and no heading above the page’s own', () => {
    const drawn = elements(all.flatMap(({ blocks }) => blocks.flatMap((block) => drawBlock(block, 'da', 'h3'))));
    for (const node of drawn) {
      if ('light' in node || 'picture' in node) continue;
      if (node.tag === 'th') expect(node.scope).toBeDefined();
      if (node.looks.includes('scroll')) expect(node.scrolled ?? '').not.toBe('');
      expect(node.tag).not.toBe('h3');
    }
  });
});

describe('parts of a text document', () => {
  it('begin at each heading of the first level, under the name own texts are kept by, numbered as in the file', () => {
    expect(pages.plan[0]).toMatchObject({ page: null, number: null, title: 'Indsatsplan 2028' });
    expect(pages.plan.find(({ page }) => page === 'one-page')).toMatchObject({ number: null });
    expect(pages.plan.find(({ page }) => page === 'foreword')).toMatchObject({ number: 1 });
    expect(pages.agenda.find(({ page }) => page === 'decisions')).toMatchObject({ number: 3, title: 'Sager til beslutning' });
  });
});
