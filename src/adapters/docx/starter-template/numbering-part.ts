import { ns } from '../../ooxml/xml.js';
import type { StyleIds, StyleRole } from '../styles/style-definition.js';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly left: number;
  readonly hanging: number;
  readonly style?: string;
  readonly accent?: boolean;
}

function levelMarkup(level: Level, index: number): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>` +
    (level.style === undefined ? '' : `<w:pStyle w:val="${level.style}"/>`) +
    `<w:lvlText w:val="${level.text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${level.left}" w:hanging="${level.hanging}"/></w:pPr>` +
    (level.accent === true ? '<w:rPr><w:b/><w:bCs/><w:color w:val="0F5C78" w:themeColor="accent1"/></w:rPr>' : '') +
    '</w:lvl>'
  );
}

function abstract(id: number, kind: 'multilevel' | 'hybridMultilevel', levels: readonly Level[]): string {
  const stamp = (0x1a2b3c00 + id).toString(16).toUpperCase();
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${stamp}"/><w:multiLevelType w:val="${kind}"/>` +
    `${levels.map(levelMarkup).join('')}</w:abstractNum>`
  );
}

/** The list a style belongs to, as `w:numPr` for its definition. */
export const numberingOfStyles: Readonly<Partial<Record<StyleRole, string>>> = {
  heading1: '<w:numPr><w:numId w:val="1"/></w:numPr>',
  heading2: '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
  heading3: '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>',
  listBullet: '<w:numPr><w:numId w:val="2"/></w:numPr>',
  listNumber: '<w:numPr><w:numId w:val="3"/></w:numPr>',
};

/** Multi-level headings, bullets and numbers, each tied to its style. */
export function numberingPart(ids: StyleIds): string {
  const heading = (text: string, left: number, style?: string): Level => ({
    format: 'decimal',
    text,
    left,
    hanging: left,
    ...(style === undefined ? {} : { style }),
  });
  const item = (format: string, text: string, depth: number, style?: string): Level => ({
    format,
    text,
    left: 397 * (depth + 1),
    hanging: 397,
    accent: true,
    ...(style === undefined ? {} : { style }),
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${ns.w}">` +
    abstract(0, 'multilevel', [
      heading('%1', 680, ids.heading1),
      heading('%1.%2', 680, ids.heading2),
      heading('%1.%2.%3', 794, ids.heading3),
      heading('%1.%2.%3.%4', 964),
    ]) +
    abstract(1, 'hybridMultilevel', [item('bullet', '•', 0, ids.listBullet), item('bullet', '–', 1), item('bullet', '•', 2)]) +
    abstract(2, 'hybridMultilevel', [item('decimal', '%1.', 0, ids.listNumber), item('lowerLetter', '%2.', 1), item('lowerRoman', '%3.', 2)]) +
    [0, 1, 2].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
    '</w:numbering>'
  );
}
