import { border, fill, textColour } from './colour.js';
import type { StyleDefinition, StyleRole } from './style-definition.js';

function paragraph(role: StyleRole, id: string, names: readonly string[], body: StyleDefinition['body']): StyleDefinition {
  return { role, type: 'paragraph', names, id, basedOn: 'normal', body };
}

function builtIn(style: StyleDefinition): StyleDefinition {
  return { ...style, builtIn: true };
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function list(role: StyleRole, id: string, names: readonly string[]): StyleDefinition {
  return builtIn(paragraph(role, id, names, (_, numbering) => `<w:pPr>${numbering}<w:spacing w:before="0" w:after="60"/></w:pPr>`));
}

/** Running text and what stands around it. */
export const textStyles: readonly StyleDefinition[] = [
  {
    role: 'normal',
    type: 'paragraph',
    names: ['Normal'],
    id: 'Normal',
    builtIn: true,
    required: true,
    body: (theme) => `<w:rPr>${textColour(theme.ink)}</w:rPr>`,
  },
  paragraph(
    'lead',
    'Indledning',
    ['Indledning', 'Manchet', 'Lead', 'Introduction'],
    (theme) => `<w:pPr><w:spacing w:before="0" w:after="240" w:line="288" w:lineRule="auto"/></w:pPr><w:rPr>${textColour(theme.strong)}${size(26)}</w:rPr>`,
  ),
  paragraph(
    'note',
    'Note',
    ['Note', 'Småt', 'Note text'],
    (theme) => `<w:pPr><w:spacing w:before="60" w:after="160" w:line="252" w:lineRule="auto"/></w:pPr><w:rPr>${textColour(theme.muted)}${size(18)}</w:rPr>`,
  ),
  paragraph('draft', 'Tilskrivning', ['Til skrivning', 'Til udfyldelse', 'Draft note'], (theme) => {
    const [side, edge] = [border('left', theme.accent, 36, 10), (name: string) => border(name, { value: 'FFFFFF' }, 4, 5)];
    return (
      `<w:pPr><w:keepLines/><w:pBdr>${edge('top')}${side}${edge('bottom')}</w:pBdr>${fill(theme.pale)}` +
      '<w:spacing w:before="200" w:after="240"/><w:ind w:left="284"/></w:pPr>' +
      `<w:rPr><w:i/><w:iCs/>${textColour(theme.ink)}${size(20)}</w:rPr>`
    );
  }),
  paragraph(
    'approval',
    'Godkendelse',
    ['Godkendelse', 'Approval'],
    (theme) => `<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:rPr><w:b/><w:bCs/>${textColour(theme.accent)}${size(24)}</w:rPr>`,
  ),
  builtIn(
    paragraph(
      'caption',
      'Billedtekst',
      ['caption', 'Billedtekst'],
      (theme) =>
        '<w:pPr><w:keepLines/><w:spacing w:before="200" w:after="80" w:line="240" w:lineRule="auto"/></w:pPr>' +
        `<w:rPr><w:b/><w:bCs/>${textColour(theme.strong)}${size(19)}</w:rPr>`,
    ),
  ),
  list('listBullet', 'Opstilling-punkttegn', ['List Bullet', 'Opstilling - punkttegn']),
  list('listNumber', 'Opstilling-talellerbogst', ['List Number', 'Opstilling - tal eller bogst.']),
  builtIn(
    paragraph(
      'header',
      'Sidehoved',
      ['header', 'Sidehoved'],
      (theme) =>
        `<w:pPr><w:pBdr>${border('bottom', theme.hairline, 6, 6)}</w:pBdr><w:tabs><w:tab w:val="right" w:pos="9354"/></w:tabs>` +
        `<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${textColour(theme.muted)}${size(18)}</w:rPr>`,
    ),
  ),
  builtIn(
    paragraph(
      'footer',
      'Sidefod',
      ['footer', 'Sidefod'],
      (theme) =>
        `<w:pPr><w:pBdr>${border('top', theme.hairline, 6, 6)}</w:pBdr><w:tabs><w:tab w:val="right" w:pos="9354"/></w:tabs>` +
        `<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${textColour(theme.muted)}${size(18)}</w:rPr>`,
    ),
  ),
  {
    role: 'hyperlink',
    type: 'character',
    names: ['Hyperlink', 'Internetlink'],
    id: 'Hyperlink',
    builtIn: true,
    body: () => '<w:rPr><w:color w:val="0A5A8F" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr>',
  },
  {
    role: 'stamp',
    type: 'character',
    names: ['Stempel', 'Stamp'],
    id: 'Stempel',
    body: () => `<w:rPr><w:b/><w:bCs/><w:color w:val="7A1712"/>${size(20)}<w:shd w:val="clear" w:color="auto" w:fill="FBE6E4"/></w:rPr>`,
  },
  {
    role: 'sender',
    type: 'character',
    names: ['Afsender', 'Sender'],
    id: 'Afsender',
    body: (theme) => `<w:rPr><w:b/><w:bCs/>${textColour(theme.strong)}${size(24)}</w:rPr>`,
  },
];
