import { describe, expect, it } from 'vitest';
import type { DeckModel, SlideBlock } from '../../../src/schema/document-models.js';
import { contrast } from '../../../src/adapters/ooxml/look/contrast.js';
import { readableShade, shaded } from '../../../src/adapters/ooxml/look/readable-shade.js';
import { closePackage, openPackage, partText, setPartText } from '../../../src/adapters/ooxml/package.js';

import { renderDeck } from '../../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { checkTemplate } from '../../../src/adapters/pptx/template/check-template.js';
import { layoutFaults } from '../../reports/layout-faults.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { sampleDeck } from './decks/sample-deck.js';
import { readDeck } from './read-deck.js';
import { corporateTemplate } from './templates/corporate-template.js';

/** The foreign template with something in its parts changed. */
function changed(part: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = openPackage(corporateTemplate());
  for (const name of [...parts.keys()].filter((one) => part.test(one))) setPartText(parts, name, change(partText(parts, name)));
  return closePackage(parts);
}

const contentLayouts = /slideLayouts\/slideLayout[34]\.xml/;
const allSlides = (bytes: Uint8Array): string => {
  const { parts, slides } = readDeck(bytes);
  return slides.map(({ part }) => partText(parts, part)).join('');
};

describe('a place for content drawn only as high as its prompt', () => {
  it('reaches down to what stands below it', async () => {
    const low = changed(contentLayouts, (xml) => xml.replace(/cy="(4700000|4525963)"/g, 'cy="277000"'));
    expect(checkTemplate(low).missing).toEqual([]);
    const bytes = await renderDeck(sampleDeck, low);
    expect(layoutFaults(bytes)).toEqual([]);
    expect(readDeck(bytes).slides.length).toBeLessThan(readDeck(await renderDeck(sampleDeck, corporateTemplate())).slides.length + 8);
  });

  it('is no place for content where there is nothing to reach into', () => {
    const low = changed(contentLayouts, (xml) => xml.replace(/cy="(4700000|4525963)"/g, 'cy="277000"').replace(/y="1[46]00[02]00"/g, 'y="5900000"'));
    expect(checkTemplate(low).missing).toEqual(['content-placeholders', 'two-columns-placeholders']);
  });
});

describe('what no page has room for', () => {
  const deckOf = (block: SlideBlock): DeckModel => ({ ...sampleDeck, sections: [{ name: 'A', slides: [{ id: 'a', layout: 'content', title: 'A', contents: [{ slot: 'full', block }], notes: [] }] }] });
  it('stands on pages that come to an end: rows of one line under a header higher than the slide', async () => {
    const table = (rows: number): SlideBlock => ({ kind: 'table', description: 'Tabel', columns: [{ title: 'Overskrift '.repeat(900), width: 1 }], rows: Array.from({ length: rows }, (_, index) => ({ cells: [`Række ${String(index)}`] })) });
    for (const rows of [1, 3]) expect(readDeck(await renderDeck(deckOf(table(rows)), starterDeckTemplate())).slides).toHaveLength(rows);
  });
});

describe('colours of the template that cannot be read', () => {
  const withColour = (slot: string, value: string): Uint8Array => changed(/theme\/theme1\.xml/, (xml) => xml.replace(new RegExp(`(<a:${slot}><a:srgbClr val=")[0-9A-F]{6}`), `$1${value}`));

  it('are darkened by the steps PowerPoint offers, as PowerPoint computes them', () => {
    // Office's orange and its "darker 25 %", and blue with its "lighter 40 %", as PowerPoint's colour picker shows them.
    expect(shaded('ED7D31', { modulate: 75, raise: 0 })).toBe('C55A11');
    expect(shaded('4472C4', { modulate: 60, raise: 40 })).toBe('8FAADC');
    expect(readableShade('ED7D31', 'FFFFFF')).toEqual({ shading: { modulate: 75, raise: 0 }, value: 'C55A11' });
    expect(contrast(readableShade('1D3557', '000000').value, '000000')).toBeGreaterThanOrEqual(3);
    expect(readableShade('0F5C78', 'FFFFFF').shading).toEqual({ modulate: 100, raise: 0 });
  });

  itWithOoxmlValidator('give way in charts, table headers and links, and only there', async () => {
    const plain = allSlides(await renderDeck(sampleDeck, corporateTemplate()));
    expect(plain).not.toContain('hlinkClr');
    const header = /<a:tr [^>]*>.*?<\/a:tr>/.exec(allSlides(await renderDeck(sampleDeck, withColour('accent1', 'F4B183'))))?.[0] ?? '';
    expect(header).toContain('<a:schemeClr val="tx1"/>');
    expect(/<a:tr [^>]*>.*?<\/a:tr>/.exec(plain)?.[0]).not.toContain('schemeClr');
    const faint = await renderDeck(sampleDeck, withColour('hlink', 'FFE699'));
    expect(allSlides(faint)).toMatch(/<a:hlinkClick [^>]*><a:extLst>.*?hlinkClr .*?val="tx"/);
    expect(await validateOoxml(faint, 'pptx')).toEqual([]);
    const charts = readDeck(await renderDeck(sampleDeck, withColour('accent1', 'F4B183')));
    const drawn = charts.slides.flatMap((slide) => slide.charts).map((part) => partText(charts.parts, part)).join('');
    expect(drawn).toMatch(/<a:schemeClr val="accent1"><a:lumMod val="\d+"\/>/);
  });

  it('are those of the ground the slides stand on, not of a background they do not use', async () => {
    const dark = changed(/slideMaster1\.xml/, (xml) => xml.replace('<p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef>', '<p:bgPr><a:solidFill><a:srgbClr val="101820"/></a:solidFill><a:effectLst/></p:bgPr>'));
    const deck = readDeck(await renderDeck(sampleDeck, dark));
    const drawn = deck.slides.flatMap((slide) => slide.charts).map((part) => partText(deck.parts, part)).join('');
    // Accent 1 is a dark purple.
    expect(drawn).toMatch(/<a:schemeClr val="accent1"><a:lumMod val="\d+"\/><a:lumOff/);
  });
});
