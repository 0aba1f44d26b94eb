import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { partText } from '../../../src/adapters/ooxml/package.js';
import { relatedPart, relationshipsOf } from '../../../src/adapters/ooxml/relationships.js';
import { descendantsOf, ns } from '../../../src/adapters/ooxml/xml.js';
import { renderDeck } from '../../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { sampleDeck } from './decks/sample-deck.js';
import { stressDeck } from './decks/stress-deck.js';
import { readDeck } from './read-deck.js';
import { corporateTemplate } from './templates/corporate-template.js';

const templates = [
  ['the starter template', starterDeckTemplate()],
  ['an organisation\'s own template', corporateTemplate()],
] as const;
const decks = [
  ['a quarter\'s status', sampleDeck],
  ['awkward material', stressDeck],
] as const;

describe.each(templates)('on %s', (_, template) => {
  describe.each(decks)('%s', (__, model) => {
    const rendered = renderDeck(model, template);

    itWithOoxmlValidator('is valid by the Open XML SDK', async () => {
      expect(await validateOoxml(await rendered, 'pptx')).toEqual([]);
    });

    it('is a sound package, with workbooks inside that are sound as well', async () => {
      expect(checkPackage(await rendered)).toEqual([]);
    });

    it('is the same byte for byte, in any time zone', async () => {
      const before = process.env['TZ'];
      process.env['TZ'] = 'Pacific/Kiritimati';
      try {
        expect(await renderDeck(model, template)).toEqual(await rendered);
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    });

    itWithLibreOffice('opens in LibreOffice with all its slides', async () => {
      const pdf = await convertWithLibreOffice(await rendered, 'pptx', 'pdf');
      const pages = new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages).toHaveLength(readDeck(await rendered).slides.length);
    });

    it('names every slide differently, title first', async () => {
      const { slides } = readDeck(await rendered);
      expect(slides.every(({ title }) => title !== '')).toBe(true);
      expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
      for (const { shapes } of slides) expect(descendantsOf(shapes[0] as never, ns.p, 'ph')[0]?.getAttribute('type')).toMatch(/^(title|ctrTitle)$/);
    });

    it('sets no text below 12 points', async () => {
      const { parts } = readDeck(await rendered);
      const sources = [...parts.keys()].filter((name) => /^ppt\/(slides|charts)\/[^/]+\.xml$/.test(name));
      const sizes = sources.flatMap((name) => [...partText(parts, name).matchAll(/ sz="(\d+)"/g)].map((match) => Number(match[1])));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
    });

    it('gives every table, chart and group an alternative text', async () => {
      for (const { shapes } of readDeck(await rendered).slides) {
        for (const shape of shapes.filter(({ localName }) => localName === 'graphicFrame' || localName === 'grpSp')) {
          expect(descendantsOf(shape, ns.p, 'cNvPr')[0]?.getAttribute('descr')).toBeTruthy();
        }
      }
    });

    it('writes every run in the language of the deck', async () => {
      const language = model.language === 'da' ? 'da-DK' : 'en-GB';
      const { parts } = readDeck(await rendered);
      const sources = [...parts.keys()].filter((name) => /^ppt\/(slides|charts|notesSlides)\/[^/]+\.xml$/.test(name));
      const languages = sources.flatMap((name) => [...partText(parts, name).matchAll(/ lang="([^"]*)"/g)].map((match) => match[1]));
      expect(new Set(languages)).toEqual(new Set([language]));
      for (const name of sources) expect(partText(parts, name)).not.toMatch(/<a:rPr(?![^>]* lang=)/);
    });

    it('keeps shape numbers unique on each slide and every shape on the slide', async () => {
      const { slides, presentation } = readDeck(await rendered);
      const size = descendantsOf(presentation, ns.p, 'sldSz')[0];
      for (const { root } of slides) {
        const ids = descendantsOf(root, ns.p, 'cNvPr').map((one) => one.getAttribute('id'));
        expect(new Set(ids).size).toBe(ids.length);
        for (const offset of descendantsOf(root, ns.a, 'off')) {
          const extent = offset.nextSibling as unknown as { getAttribute(name: string): string };
          expect(Number(offset.getAttribute('x')) + Number(extent.getAttribute('cx'))).toBeLessThanOrEqual(Number(size?.getAttribute('cx')));
          expect(Number(offset.getAttribute('y')) + Number(extent.getAttribute('cy'))).toBeLessThanOrEqual(Number(size?.getAttribute('cy')));
        }
      }
    });

    it('takes every relationship from a part that is there', async () => {
      const { parts, slides } = readDeck(await rendered);
      for (const { part } of slides) {
        expect(relatedPart(parts, part, 'slideLayout')).not.toBeNull();
        for (const one of relationshipsOf(parts, part).filter(({ mode }) => mode === 'internal')) expect(parts.has(one.target), one.target).toBe(true);
      }
    });
  });
});
