import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../../src/adapters/docx/starter-template/starter-plan-template.js';
import { openPackage, partText } from '../../../src/adapters/ooxml/package.js';
import { childOf, childrenOf, descendantsOf, ns, type XmlElement } from '../../../src/adapters/ooxml/xml.js';
import type { DocumentBlock, DocumentModel } from '../../../src/schema/document-models.js';
import { boundWords } from '../../../src/schema/wording/bound-words.js';
import { all, open, paragraphsOf, styleOf, textOf, value, type DrawnDocument } from './drawn-document.js';
import { sampleAgenda } from './sample-agenda.js';
import { samplePlan } from './sample-plan.js';

async function draw(blocks: readonly DocumentBlock[], more: Partial<DocumentModel> = {}): Promise<DrawnDocument> {
  return open(await renderDocument({ ...sampleAgenda, ...more, blocks }, starterAgendaTemplate()));
}

function tableNamed(document: DrawnDocument, description: string): XmlElement {
  const found = all(document.body, 'tbl').find((table) => value(all(table, 'tblDescription')[0]) === description);
  if (found === undefined) throw new Error(`no table ${description}`);
  return found;
}

/** Cells of a table by row, as text. */
function cells(table: XmlElement): string[][] {
  return childrenOf(table, ns.w, 'tr').map((row) => childrenOf(row, ns.w, 'tc').map(textOf));
}

describe('the sample plan as drawn', () => {
  let plan: DrawnDocument;
  beforeAll(async () => {
    plan = open(await renderDocument(samplePlan, starterPlanTemplate()));
  });

  it('numbers figures and tables each on its own, tables above and figures below', () => {
    expect(paragraphsOf(plan, 'caption').map(textOf)).toEqual([
      'Tabel 1. Indsatserne i tal',
      'Tabel 2. Indsatser, der er prioriteret i 2028',
      'Figur 1. Forventet og realiseret gevinst',
      'Figur 2. Trafiklys efter område',
      'Figur 3. Økonomi i tre år',
      'Figur 4. Værdi og gennemførlighed',
      'Figur 5. Årshjul for den tværgående digitaliseringsorganisation',
      'Tabel 3. Lokale projekter',
    ]);
    const codes = all(plan.body, 'instrText').map((code) => code.textContent?.trim() ?? '').filter((code) => code.startsWith('SEQ'));
    expect(new Set(codes)).toEqual(new Set(['SEQ Tabel \\* ARABIC', 'SEQ Figur \\* ARABIC']));
    for (const caption of paragraphsOf(plan, 'caption')) {
      if (textOf(caption).startsWith('Tabel')) expect(caption.nextSibling?.nodeName).toBe('w:tbl');
      else expect(descendantsOf(caption.previousSibling as XmlElement, ns.wp, 'inline')).toHaveLength(1);
    }
  });

  it('lists the numbered headings in the contents, each a link with its number', () => {
    const entries = [...paragraphsOf(plan, 'toc 1'), ...paragraphsOf(plan, 'toc 2')].map((entry) => all(entry, 't').map((text) => text.textContent));
    expect(entries.map((entry) => entry.slice(0, -1).join(' '))).toEqual([
      'Planen på én side',
      '1 Prioriterede indsatser 2028',
      '2 Gevinster: hvad, hvor meget, hvornår, hvem',
      '3 Årshjul 2028 og opfølgning',
      'Bilag 1: Projektark',
      'Bilag 2: Lokale projekter til orientering',
      '1.1 Skal-opgaver: nationale og fælleskommunale',
      '1.2 Nye idéer, der skal modnes',
      '1.3 Ikke prioriteret i 2028 – og hvorfor',
      'Nyt omsorgssystem',
      'Digital post i to retninger',
    ]);
    for (const entry of entries) expect(entry.at(-1)).toMatch(/^\d+$/);
    const unnumbered = paragraphsOf(plan, 'heading 1').filter((heading) => /^(Planen|Bilag)/.test(textOf(heading)));
    expect(unnumbered.map((heading) => value(all(heading, 'numId')[0]))).toEqual(['0', '0', '0']);
  });

  it('draws group and total rows, numbers to the right, links to what they name', () => {
    const table = tableNamed(plan, 'Prioriterede indsatser i to grupper med område, trafiklys, samlet budget og aftalt slut.');
    const rows = childrenOf(table, ns.w, 'tr');
    expect(cells(table).map((row) => row.length)).toEqual([5, 1, 5, 5, 5, 5, 1, 5, 5, 5, 5]);
    expect(value(all(rows[1] as XmlElement, 'gridSpan')[0])).toBe('5');
    expect(all(rows[10] as XmlElement, 'b').length).toBeGreaterThan(0);
    expect(rows.slice(2, 6).map((row) => value(all(childrenOf(row, ns.w, 'tc')[3] as XmlElement, 'jc')[0]))).toEqual(['right', 'right', 'right', 'right']);
    const target = value(all(rows[2] as XmlElement, 'hyperlink')[0], 'anchor');
    const heading = paragraphsOf(plan, 'heading 2').find((one) => textOf(one) === 'Nyt omsorgssystem') as XmlElement;
    expect(all(heading, 'bookmarkStart').map((mark) => value(mark, 'name'))).toContain(target);
  });

  it('draws each traffic light as colour, shape and word', () => {
    const table = tableNamed(plan, 'Lokale projekter med nummer, navn, område, trafiklys og timer.');
    const seen = new Map(
      childrenOf(table, ns.w, 'tr').slice(1).map((row) => {
        const cell = childrenOf(row, ns.w, 'tc')[3] as XmlElement;
        return [textOf(cell).replace(/\u00A0/g, ' '), value(all(cell, 'shd')[0], 'fill')] as const;
      }),
    );
    expect([...seen.keys()].sort()).toEqual(['■ Rød', '▲ Gul', '○ Ikke vurderet', '● Grøn'].sort());
    expect(new Set(seen.values()).size).toBe(4);
  });

  it('keeps every chart native, with the model’s figures in its workbook', async () => {
    const charts = [...plan.parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(samplePlan.blocks.filter((block) => block.kind === 'chart').length);
    const kinds = charts.sort().map((name) => /<c:(bar|line|bubble)Chart>/.exec(partText(plan.parts, name))?.[1]);
    expect(kinds).toEqual(['line', 'bar', 'bar', 'bar', 'bar', 'bubble']);
    const books = [...plan.parts.keys()].filter((name) => name.endsWith('.xlsx')).sort();
    expect(books).toHaveLength(charts.length);
    const first = openPackage(plan.parts.get(books[0] as string) as Uint8Array);
    const sheet = partText(first, 'xl/worksheets/sheet1.xml');
    const numbers = [...sheet.matchAll(/<v>([\d.]+)<\/v>/g)].map(([, number]) => Number(number));
    for (const expected of [0.4, 1.1, 2.2, 3.4, 4, 4.6, 0.3, 0.8, 1.5, 2.1]) expect(numbers).toContain(expected);
  });

  it('draws the annual wheel of shapes, and says all of it in words', () => {
    const wheel = samplePlan.blocks.find((block) => block.kind === 'wheel');
    const drawing = descendantsOf(plan.body, ns.wp, 'inline').find((one) => descendantsOf(one, 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wgp').length > 0) as XmlElement;
    const said = descendantsOf(drawing, ns.wp, 'docPr')[0]?.getAttribute('descr') ?? '';
    const shown = textOf(drawing);
    for (const month of wheel?.kind === 'wheel' ? wheel.months : []) {
      expect(shown).toContain(month.name);
      for (const event of month.events) expect([shown, said].map((text) => text.includes(boundWords(event)))).toEqual([true, true]);
    }
    expect(descendantsOf(drawing, ns.a, 'custGeom')).toHaveLength(12);
  });
});

describe('blocks', () => {
  it('keeps two tables apart, and puts space below one', async () => {
    const facts = { kind: 'facts', description: 'Første stamoplysninger.', facts: [{ label: 'A', value: 'b' }] } as const;
    const document = await draw([facts, { ...facts, description: 'Andre stamoplysninger.' }, { kind: 'paragraph', text: 'Efter' }, facts]);
    const order = childrenOf(document.body, ns.w).map((block) => block.localName);
    expect(order.join(' ')).not.toContain('tbl tbl');
    expect(order.at(-2)).toBe('p');
    const after = all(document.body, 'p').find((paragraph) => textOf(paragraph) === 'Efter') as XmlElement;
    expect(Number(value(all(after, 'spacing')[0], 'before'))).toBeGreaterThan(100);
  });

  it('breaks the page before the next block and leaves no empty paragraph', async () => {
    const document = await draw([{ kind: 'paragraph', text: 'Før' }, { kind: 'page-break' }, { kind: 'paragraph', text: 'Efter' }, { kind: 'page-break' }]);
    const broken = all(document.body, 'p').filter((paragraph) => all(paragraph, 'pageBreakBefore').length > 0);
    expect(broken.map(textOf)).toEqual(['Efter']);
  });

  it('draws styles of paragraphs by their role', async () => {
    const document = await draw([
      { kind: 'paragraph', style: 'lead', text: 'Manchet' },
      { kind: 'paragraph', style: 'note', text: 'Småt' },
      { kind: 'paragraph', style: 'draft', text: 'Udfyldes' },
      { kind: 'paragraph', text: 'Brød' },
    ]);
    const style = (text: string): string => styleOf(all(document.body, 'p').find((paragraph) => textOf(paragraph) === text) as XmlElement);
    expect(['Manchet', 'Småt', 'Udfyldes', 'Brød'].map(style)).toEqual(['Indledning', 'Note', 'Tilskrivning', 'Normal']);
  });

  it('takes only web and mail addresses for links, and only bookmarks that are there', async () => {
    const document = await draw([
      { kind: 'heading', level: 1, text: 'Mål', bookmark: 'mål-1' },
      {
        kind: 'paragraph',
        text: [
          { text: 'A', link: 'https://kl.dk/a?b=1&c=2' },
          { text: 'B', link: 'javascript:alert(1)' },
          { text: 'C', link: '#findes-ikke' },
          { text: 'D', link: '#mål-1' },
          { text: 'E', link: 'mailto:post@egeskov.example' },
          { text: 'F', link: 'file:///c:/x' },
          { text: 'G', link: '#slide:decisions' },
        ],
      },
    ]);
    expect(all(document.body, 'hyperlink').map(textOf)).toEqual(['A', 'D', 'E']);
    const relations = partText(document.parts, 'word/_rels/document.xml.rels');
    expect(relations).toContain('https://kl.dk/a?b=1&amp;c=2');
    expect(relations).not.toContain('javascript');
  });

  it('draws what people type, however odd, and never takes it for a marker', async () => {
    const odd = 'Et < to & "tre" {{content}} {{title}} \u0001\uFFFE linje\nskift 😀';
    const document = await draw([{ kind: 'heading', level: 1, text: odd }, { kind: 'paragraph', text: odd }], { title: 'Titel {{content}}', headerText: '{{footer}}' });
    const [heading] = paragraphsOf(document, 'heading 1');
    const plain = (text: string): string => text.replace(/\u2060/g, '');
    expect(plain(textOf(heading as XmlElement))).toBe('Et < to & "tre" {{content}} {{title}}  linjeskift 😀');
    expect(all(heading as XmlElement, 'br')).toHaveLength(1);
    expect(plain(paragraphsOf(document, 'title').map(textOf).join(''))).toBe('Titel {{content}}');
  });

  it('gives bookmarks that Word accepts, whatever they are called', async () => {
    const document = await draw([
      { kind: 'heading', level: 1, text: 'Et', bookmark: 'case-P-0007' },
      { kind: 'heading', level: 1, text: 'To', bookmark: 'case_P_0007' },
      { kind: 'heading', level: 1, text: 'Tre', bookmark: '1 meget langt navn på et punkt i dagsordenen for styregruppen' },
    ]);
    const names = all(document.body, 'bookmarkStart').map((mark) => value(mark, 'name')).filter((name) => !name.startsWith('_Toc'));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]{0,39}$/u);
  });

  it('draws a document without content, and blocks without any', async () => {
    const blocks: readonly DocumentBlock[] = [
      { kind: 'facts', description: 'Ingen.', facts: [] },
      { kind: 'figures', figures: [] },
      { kind: 'bullets', items: [] },
      { kind: 'wheel', title: 'Årshjul', description: 'Tomt.', months: [] },
      { kind: 'chart', type: 'column', title: 'Tal', description: 'Der er ingen tal endnu.', categories: [], series: [] },
      { kind: 'table', description: 'Uden rækker.', columns: [{ title: 'Punkt', width: 1 }], rows: [] },
    ];
    const document = await draw(blocks);
    expect(all(document.body, 'tbl')).toHaveLength(1);
    expect(textOf(document.body)).toContain('Der er ingen tal endnu.');
    expect(textOf((await draw([])).body)).toContain(sampleAgenda.title);
  });

  it('shows gaps as gaps: a missing value is no zero', async () => {
    const document = await draw([
      { kind: 'chart', type: 'line', title: 'Gevinst', description: 'Kurve med et hul i midten.', categories: ['1', '2', '3'], series: [{ name: 'Nået', values: [1, null, 3] }] },
    ]);
    const chart = partText(document.parts, 'word/charts/chart1.xml');
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    const values = /<c:val>.*?<\/c:val>/s.exec(chart)?.[0] ?? '';
    expect([...values.matchAll(/<c:pt idx="(\d)"[^>]*><c:v>([^<]*)/g)].map(([, index, shown]) => `${index ?? ''}=${shown ?? ''}`)).toEqual(['0=1', '2=3']);
  });

  it('begins the scale of a chart at 0, that nearly equal columns look nearly equal', async () => {
    const chartOf = async (values: readonly number[]): Promise<string> =>
      partText((await draw([{ kind: 'chart', type: 'column', title: 'Budget', description: 'Budget.', categories: ['1', '2'], series: [{ name: 'Budget', values }] }])).parts, 'word/charts/chart1.xml');
    expect(await chartOf([640, 625])).toMatch(/<c:min val="0"\/>/);
    expect(await chartOf([-5, 625])).not.toContain('<c:min ');
  });

  it('gives drawings a line as high as they are, also under a template’s exact line height', () => {
    // Checked in the sample plan on the other template, whose text could otherwise cut a chart off.
    const own = (document: DrawnDocument): string[] =>
      all(document.body, 'p')
        .filter((paragraph) => descendantsOf(paragraph, ns.wp, 'inline').length > 0)
        .map((paragraph) => value(childOf(childOf(paragraph, ns.w, 'pPr') as XmlElement, ns.w, 'spacing'), 'lineRule'));
    return draw(samplePlan.blocks.filter((block) => block.kind === 'chart' || block.kind === 'wheel')).then((document) => {
      expect(new Set(own(document))).toEqual(new Set(['auto']));
    });
  });
});
