import { border, fill, textColour } from './colour.js';
import type { StyleDefinition, StyleRole } from './style-definition.js';
import type { Theme } from './theme.js';

function cellParagraph(role: StyleRole, id: string, names: readonly string[], body: (theme: Theme) => string): StyleDefinition {
  return { role, type: 'paragraph', names, id, basedOn: 'normal', body };
}

function margins(vertical: number, side: number): string {
  return (
    `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/>` +
    `<w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`
  );
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

/** Set back whatever the template's running text is: indented, justified, widely spaced. */
const flush = '<w:ind w:left="0" w:right="0" w:firstLine="0"/>';
const alignLeft = '<w:jc w:val="left"/>';
const tight = `<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>${flush}${alignLeft}`;

/** Tables, and the paragraphs inside them. Colours of heads belong to the table style, so that a new one recolours them. */
export const tableStyles: readonly StyleDefinition[] = [
  cellParagraph('tableText', 'Tabeltekst', ['Tabeltekst', 'Table Text'], () => `<w:pPr>${tight}</w:pPr><w:rPr>${size(19)}</w:rPr>`),
  {
    role: 'tableHeader',
    type: 'paragraph',
    names: ['Tabeloverskrift', 'Tabelhoved', 'Table Header', 'Table Heading'],
    id: 'Tabeloverskrift',
    basedOn: 'tableText',
    body: () => '<w:pPr><w:keepNext/><w:suppressAutoHyphens/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>',
  },
  {
    role: 'tableGroup',
    type: 'paragraph',
    names: ['Tabelgruppe', 'Table Group'],
    id: 'Tabelgruppe',
    basedOn: 'tableText',
    body: (theme) => `<w:pPr><w:keepNext/><w:spacing w:before="140"/></w:pPr><w:rPr><w:b/><w:bCs/>${textColour(theme.accent)}</w:rPr>`,
  },
  {
    role: 'factLabel',
    type: 'paragraph',
    names: ['Faktanavn', 'Fact Label'],
    id: 'Faktanavn',
    basedOn: 'tableText',
    body: (theme) => `<w:rPr><w:b/><w:bCs/>${textColour(theme.strong)}</w:rPr>`,
  },
  cellParagraph(
    'figureValue',
    'Ngletal',
    ['Nøgletal', 'Key Figure'],
    (theme) =>
      `<w:pPr><w:keepNext/><w:spacing w:before="40" w:after="0" w:line="240" w:lineRule="auto"/>${flush}${alignLeft}</w:pPr>` +
      `<w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/><w:b/><w:bCs/>${textColour(theme.strong)}${size(44)}</w:rPr>`,
  ),
  cellParagraph(
    'figureLabel',
    'Ngletaltekst',
    ['Nøgletal tekst', 'Key Figure Label'],
    (theme) => `<w:pPr><w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>${flush}${alignLeft}</w:pPr><w:rPr>${textColour(theme.ink)}${size(19)}</w:rPr>`,
  ),
  {
    role: 'figureNote',
    type: 'paragraph',
    names: ['Nøgletal note', 'Key Figure Note'],
    id: 'Ngletalnote',
    basedOn: 'figureLabel',
    body: (theme) => `<w:rPr>${textColour(theme.muted)}${size(18)}</w:rPr>`,
  },
  cellParagraph(
    'separator',
    'Afstand',
    ['Afstand', 'Separator'],
    () => `<w:pPr><w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/></w:pPr><w:rPr>${size(8)}</w:rPr>`,
  ),
  {
    role: 'dataTable',
    type: 'table',
    names: ['Porteføljetabel', 'Portfolio Table'],
    id: 'Portefljetabel',
    body: (theme) =>
      `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${border('top', theme.strong, 8)}${border('bottom', theme.strong, 8)}${border('insideH', theme.hairline, 4)}</w:tblBorders>${margins(55, 100)}</w:tblPr>` +
      `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/>${textColour(theme.strong)}</w:rPr>` +
      `<w:tcPr><w:tcBorders>${border('bottom', theme.strong, 8)}</w:tcBorders>${fill(theme.pale)}<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
  },
  {
    role: 'factsTable',
    type: 'table',
    names: ['Faktatabel', 'Facts Table'],
    id: 'Faktatabel',
    body: (theme) =>
      `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${border('top', theme.hairline, 4)}${border('bottom', theme.hairline, 4)}${border('insideH', theme.hairline, 4)}</w:tblBorders>${margins(55, 100)}</w:tblPr>`,
  },
  {
    role: 'figuresTable',
    type: 'table',
    names: ['Nøgletalstabel', 'Key Figures Table'],
    id: 'Ngletalstabel',
    body: (theme) =>
      `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${border('top', theme.accent, 18)}${border('insideV', { value: 'FFFFFF' }, 48)}</w:tblBorders>${margins(90, 140)}</w:tblPr>` +
      `<w:tcPr>${fill(theme.pale)}</w:tcPr>`,
  },
];
