import { border, textColour } from './colour.js';
import type { StyleDefinition, StyleRole } from './style-definition.js';

const majorFont = '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>';

function heading(level: 1 | 2 | 3, size: number, before: number, after: number, colour: 'strong' | 'accent' | 'ink'): StyleDefinition {
  return {
    role: `heading${level}` as StyleRole,
    type: 'paragraph',
    names: [`heading ${level}`, `Overskrift ${level}`],
    id: `Overskrift${level}`,
    builtIn: true,
    required: true,
    basedOn: 'normal',
    next: 'normal',
    body: (theme, numbering) =>
      `<w:pPr><w:keepNext/><w:keepLines/>${numbering}` +
      `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
      `<w:rPr>${majorFont}<w:b/><w:bCs/>${textColour(theme[colour])}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
  };
}

/** Numbers of contents hang in the indent, so that long titles wrap below their own beginning. */
export const contentsIndents = { 1: { left: 567, hanging: 567 }, 2: { left: 1247, hanging: 680 }, 3: { left: 2041, hanging: 794 } } as const;

function contents(level: 1 | 2 | 3, before: number): StyleDefinition {
  const { left, hanging } = contentsIndents[level];
  return {
    role: `toc${level}` as StyleRole,
    type: 'paragraph',
    names: [`toc ${level}`, `Indholdsfortegnelse ${level}`],
    id: `Indholdsfortegnelse${level}`,
    builtIn: true,
    basedOn: 'normal',
    next: 'normal',
    body: (theme) =>
      `<w:pPr><w:spacing w:before="${before}" w:after="20" w:line="264" w:lineRule="auto"/><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>` +
      `<w:rPr>${level === 1 ? `<w:b/><w:bCs/>${textColour(theme.strong)}` : ''}</w:rPr>`,
  };
}

/** Title, headings and contents: what readers find their way by. */
export const headingStyles: readonly StyleDefinition[] = [
  heading(1, 40, 480, 160, 'strong'),
  heading(2, 28, 360, 80, 'accent'),
  heading(3, 23, 240, 40, 'ink'),
  {
    role: 'title',
    type: 'paragraph',
    names: ['Title', 'Titel'],
    id: 'Titel',
    builtIn: true,
    basedOn: 'normal',
    next: 'normal',
    body: (theme) =>
      '<w:pPr><w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="120" w:line="216" w:lineRule="auto"/></w:pPr>' +
      `<w:rPr>${majorFont}<w:b/><w:bCs/>${textColour(theme.strong)}<w:sz w:val="56"/><w:szCs w:val="56"/></w:rPr>`,
  },
  {
    role: 'subtitle',
    type: 'paragraph',
    names: ['Subtitle', 'Undertitel'],
    id: 'Undertitel',
    builtIn: true,
    basedOn: 'normal',
    next: 'normal',
    body: (theme) =>
      '<w:pPr><w:spacing w:before="0" w:after="240" w:line="252" w:lineRule="auto"/></w:pPr>' +
      `<w:rPr>${textColour(theme.muted)}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`,
  },
  {
    role: 'tocHeading',
    type: 'paragraph',
    names: ['TOC Heading', 'Overskrift til indholdsfortegnelse'],
    id: 'Overskrift',
    builtIn: true,
    basedOn: 'normal',
    next: 'normal',
    body: (theme) =>
      `<w:pPr><w:keepNext/><w:keepLines/><w:pBdr>${border('bottom', theme.strong, 12, 6)}</w:pBdr><w:spacing w:before="0" w:after="240" w:line="240" w:lineRule="auto"/></w:pPr>` +
      `<w:rPr>${majorFont}<w:b/><w:bCs/>${textColour(theme.strong)}<w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr>`,
  },
  contents(1, 140),
  contents(2, 0),
  contents(3, 0),
];

/** Smaller headings for agendas, where an item is often one line. */
export const itemHeadings: readonly StyleDefinition[] = [
  heading(1, 30, 400, 80, 'strong'),
  heading(2, 26, 320, 80, 'accent'),
  heading(3, 22, 200, 20, 'ink'),
];
