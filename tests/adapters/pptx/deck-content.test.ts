import { describe, expect, it } from 'vitest';
import { relationshipsOf } from '../../../src/adapters/ooxml/relationships.js';
import { childOf, childrenOf, descendantsOf, ns, type XmlElement } from '../../../src/adapters/ooxml/xml.js';
import { renderDeck } from '../../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { boundWords } from '../../../src/schema/wording/bound-words.js';
import { portfolioRows } from './decks/appendix-slides.js';
import { sampleDeck } from './decks/sample-deck.js';
import { bullets, stressDeck, tallTable } from './decks/stress-deck.js';
import { readDeck, rowsOf, textOf, xmlOf, type ReadSlide } from './read-deck.js';
import { corporateTemplate } from './templates/corporate-template.js';

const p14 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';
const sample = renderDeck(sampleDeck, starterDeckTemplate()).then(readDeck);
const stress = renderDeck(stressDeck, starterDeckTemplate()).then(readDeck);

function ofSlide(slides: readonly ReadSlide[], title: string): readonly ReadSlide[] {
  return slides.filter((slide) => slide.title === title || slide.title.startsWith(`${title} (`));
}

const portfolioTitle = boundWords('Porteføljen pr. 12. maj: 40 projekter følges af styregruppen');

describe.each([
  ['the starter template', starterDeckTemplate()],
  ['a narrower template', corporateTemplate()],
])('a table longer than a slide, on %s', (_, template) => {
  const pages = renderDeck(sampleDeck, template).then((bytes) => ofSlide(readDeck(bytes).slides, portfolioTitle));

  it('goes on over numbered slides, each with the header', async () => {
    const slides = await pages;
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ title }) => title)).toEqual(slides.map((__, index) => `${portfolioTitle} (${index + 1}\u00A0af\u00A0${slides.length})`));
    for (const { tables } of slides) {
      expect(tables).toHaveLength(1);
      expect(rowsOf(tables[0] as XmlElement)[0]).toEqual(['Projekt', 'Fagområde', 'Trafiklys', 'Budget, kr.', 'Forventet slut', 'Næste skridt']);
      expect(childOf(tables[0] as XmlElement, ns.a, 'tblPr')?.getAttribute('firstRow')).toBe('1');
    }
  });

  it('keeps every row exactly once and in order, groups named again where they go on', async () => {
    const rows = (await pages).flatMap(({ tables }) => rowsOf(tables[0] as XmlElement).slice(1));
    const own = rows.filter(([first]) => !first?.endsWith('(fortsat)')).map(([first]) => first);
    expect(own).toEqual(portfolioRows.map(({ cells }) => cells[0]));
    for (const { tables } of (await pages).slice(1)) {
      const second = rowsOf(tables[0] as XmlElement)[1]?.[0];
      expect(second).toMatch(/\(fortsat\)$|^(Nationalt|Tværkommunalt|Lokalt)/);
    }
  });

  it('leaves no group heading without a row under it', async () => {
    for (const { tables } of await pages) {
      const last = childrenOf(tables[0] as XmlElement, ns.a, 'tr').at(-1) as XmlElement;
      expect(childrenOf(last, ns.a, 'tc')[0]?.getAttribute('gridSpan')).toBeNull();
    }
  });

  it('has the same columns on every slide, as wide as the whole', async () => {
    const widths = (await pages).map(({ tables }) => descendantsOf(tables[0] as XmlElement, ns.a, 'gridCol').map((column) => Number(column.getAttribute('w'))));
    for (const one of widths) expect(one).toEqual(widths[0]);
  });
});

describe('what does not fit', () => {
  it('of a list goes on with its numbers', async () => {
    const slides = ofSlide((await stress).slides, 'Sixty points');
    const paragraphs = slides.flatMap(({ shapes }) => shapes.filter((shape) => textOf(shape).includes('ord')).flatMap((shape) => descendantsOf(shape, ns.a, 'p')));
    expect(paragraphs.map((one) => textOf(one).replace(/^\n/, '')).length).toBeGreaterThanOrEqual(60);
    const said = slides.map(({ text }) => text).join(' ');
    for (const word of bullets.join(' ').split(' ')) expect(said).toContain(word);
    const starts = slides.slice(1).map(({ root }) => Number(descendantsOf(root, ns.a, 'buAutoNum')[0]?.getAttribute('startAt')));
    for (const [index, start] of starts.entries()) expect(slides[index + 1]?.text).toContain(`Punkt ${start}:`);
  });

  it('of a row taller than a slide goes on in the next, no word lost or twice', async () => {
    const cells = ofSlide((await stress).slides, 'A row taller than a slide').flatMap(({ tables }) => rowsOf(tables[0] as XmlElement).slice(1));
    const long = cells.map((row) => row[1] ?? '').join(' ');
    const wanted = String(tallTable.rows[1]?.cells[1]).split(' ');
    expect(long.split(/\s+/).filter((word) => word.startsWith('ord1'))).toEqual(wanted);
  });

  it('of two columns stays in columns while both go on', async () => {
    const slides = ofSlide((await stress).slides, 'Both columns run over');
    const names = slides.flatMap(({ tables }) => tables.flatMap((table) => rowsOf(table).slice(1).map(([name]) => name ?? '')));
    const expected = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
    expect(names.filter((name) => name.startsWith('L'))).toEqual(expected('L', 50));
    expect(names.filter((name) => name.startsWith('R'))).toEqual(expected('R', 35));
  });
});

describe('a deck', () => {
  it('tells lights by word and shape as well as colour', async () => {
    const cells = (await sample).slides.flatMap(({ tables }) => tables.flatMap((table) => rowsOf(table).flat()));
    const lights = new Set(cells.filter((text) => /^[■▲●○] /.test(text)));
    expect([...lights].sort()).toEqual(['○ Ikke vurderet', '● Gennemført', '● Grøn', '■ Over fristen', '■ Rød', '▲ Gul', '▲ Over fristen'].sort());
  });

  it('bears the stamp, footer and number on every slide until it is approved', async () => {
    for (const [index, { shapes }] of (await sample).slides.entries()) {
      const texts = shapes.map(textOf);
      expect(texts).toContain('UDKAST');
      expect(texts).toContain(boundWords(sampleDeck.footer));
      expect(texts).toContain(String(index + 1));
    }
    const approved = readDeck(await renderDeck({ ...sampleDeck, stamp: null }, starterDeckTemplate()));
    expect(approved.slides.some(({ shapes }) => shapes.some((shape) => textOf(shape) === 'UDKAST'))).toBe(false);
  });

  it('takes position and type from the layout where a text stands alone in its place', async () => {
    const { slides } = await sample;
    const texts = slides.flatMap(({ shapes }) => shapes.filter((shape) => descendantsOf(shape, ns.p, 'ph').length > 0 && shape.localName === 'sp'));
    const titles = texts.filter((shape) => descendantsOf(shape, ns.p, 'ph')[0]?.getAttribute('type') === 'title');
    expect(titles).toHaveLength(slides.length);
    for (const title of titles) expect(childOf(title, ns.p, 'spPr')?.firstChild).toBeNull();
    const alone = ofSlide((await stress).slides, 'Sixty points')[0]?.shapes.find((shape) => descendantsOf(shape, ns.p, 'ph')[0]?.getAttribute('idx') === '1');
    expect(childOf(alone as XmlElement, ns.p, 'spPr')?.firstChild).toBeNull();
  });

  it('has its sections, with every slide in one of them', async () => {
    const { presentation, slides } = await sample;
    const sections = descendantsOf(presentation, p14, 'section');
    expect(sections.map((section) => section.getAttribute('name'))).toEqual(['Til mødet', 'Bilag']);
    const ids = descendantsOf(presentation, ns.p, 'sldId').map((one) => one.getAttribute('id'));
    expect(descendantsOf(presentation, p14, 'sldId').map((one) => one.getAttribute('id'))).toEqual(ids);
    expect(ids).toHaveLength(slides.length);
  });

  it('has the notes on their slide and nowhere else', async () => {
    const { parts, slides } = await sample;
    const notes = slides.map(({ part, title }) => {
      const page = relationshipsOf(parts, part).find(({ type }) => type.endsWith('/notesSlide'));
      return page === undefined ? null : [title, textOf(xmlOf(parts, page.target))];
    });
    const spoken = notes.filter((note) => note !== null);
    const wanted = sampleDeck.sections.flatMap(({ slides: own }) => own.filter((slide) => slide.notes.length > 0));
    expect(spoken.map(([, text]) => text)).toEqual(wanted.map((slide) => slide.notes.join('\n')));
  });

  it('links to the slide meant, and to addresses that are well formed', async () => {
    const { parts, slides } = await sample;
    const target = ofSlide(slides, 'Nyt omsorgssystem er tre måneder forsinket, fordi aftalen om dataoverførsel mangler')[0]?.part;
    const jumps = slides.flatMap(({ part, root }) =>
      descendantsOf(root, ns.a, 'hlinkClick')
        .filter((click) => click.getAttribute('action') === 'ppaction://hlinksldjump')
        .map((click) => relationshipsOf(parts, part).find(({ id }) => id === click.getAttributeNS(ns.r, 'id'))?.target),
    );
    expect(jumps.length).toBeGreaterThan(2);
    expect(new Set(jumps)).toEqual(new Set([target]));
    const outside = slides.flatMap(({ part }) => relationshipsOf(parts, part).filter(({ mode }) => mode === 'external'));
    expect(outside.map((one) => one.target)).toEqual(['https://www.example.dk/projekter?%C3%A5r=2027&vis=nye%20projekter']);
  });

  it('makes no link of what is no address, and keeps its text', async () => {
    const { parts, slides } = await stress;
    const slide = slides.find(({ title }) => title === 'Addresses good and bad') as ReadSlide;
    const outside = relationshipsOf(parts, slide.part).filter(({ mode }) => mode === 'external').map(({ target }) => target);
    expect(outside).toEqual(['https://example.org/a%20b?q=%C3%A6&x=%221%22', 'https://www.example.org/']);
    expect(slide.text).toContain('script');
    expect(slide.text).toContain('words');
  });

  it('refuses a link to a slide it does not have, and two slides of one id', async () => {
    const slide = sampleDeck.sections[0]?.slides[4];
    if (slide === undefined) throw new Error('the sample deck has changed');
    const dangling = { ...sampleDeck, sections: [{ name: 'x', slides: [{ ...slide, contents: [{ slot: 'full' as const, block: { kind: 'paragraph' as const, text: [{ text: 'x', link: '#slide:none' }] } }] }] }] };
    await expect(renderDeck(dangling, starterDeckTemplate())).rejects.toThrow('"none"');
    await expect(renderDeck({ ...sampleDeck, sections: [{ name: 'x', slides: [slide, slide] }] }, starterDeckTemplate())).rejects.toThrow(slide.id);
  });

  it('says what it is in its properties, in its own time', async () => {
    const core = textOfProperties((await sample).parts, 'docProps/core.xml');
    expect(core).toMatchObject({ title: 'Status for digitalisering, 2. kvartal 2027', creator: 'Norddjurs Kommune', created: '2027-05-12T08:00:00Z', modified: '2027-05-12T08:00:00Z', language: 'da-DK' });
    const app = textOfProperties((await sample).parts, 'docProps/app.xml');
    expect(app).toMatchObject({ Slides: String((await sample).slides.length), Company: 'Norddjurs Kommune' });
  });
});

function textOfProperties(parts: Parameters<typeof xmlOf>[0], part: string): Record<string, string> {
  const root = xmlOf(parts, part);
  const found: Record<string, string> = {};
  for (let node = root.firstChild; node !== null; node = node.nextSibling) if (node.nodeType === 1) found[(node as XmlElement).localName ?? ''] = node.textContent ?? '';
  return found;
}
