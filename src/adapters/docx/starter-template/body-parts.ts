import { ns } from '../../ooxml/xml.js';
import { danishIds } from './styles-part.js';
import type { StyleRole } from '../styles/style-definition.js';
import { page } from './page.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces =
  `xmlns:w="${ns.w}" xmlns:r="${ns.r}" xmlns:wp="${ns.wp}" xmlns:mc="${ns.mc}"` +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"';

/** A run of text, under a character style where one is named. */
export function run(text: string, style?: StyleRole): string {
  return `<w:r>${style === undefined ? '' : `<w:rPr><w:rStyle w:val="${danishIds[style]}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export const tab = '<w:r><w:tab/></w:r>';

/** A paragraph of a style; `more` follows the style in `w:pPr`. */
export function paragraph(style: StyleRole, content: string, more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${danishIds[style]}"/>${more}</w:pPr>${content}</w:p>`;
}

export function section(references: string, kind: 'nextPage' | null, titlePage = false): string {
  return (
    `<w:sectPr>${references}${kind === null ? '' : `<w:type w:val="${kind}"/>`}` +
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
    `<w:pgMar w:top="${page.top}" w:right="${page.side}" w:bottom="${page.bottom}" w:left="${page.side}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>` +
    `<w:cols w:space="708"/>${titlePage ? '<w:titlePg/>' : ''}<w:docGrid w:linePitch="360"/></w:sectPr>`
  );
}

export function documentPart(body: string): string {
  return `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
}

export function headerPart(content: string): string {
  return `${declaration}<w:hdr ${namespaces}>${content}</w:hdr>`;
}

export function footerPart(content: string): string {
  return `${declaration}<w:ftr ${namespaces}>${content}</w:ftr>`;
}

/** Word's settings: its current layout rules, Danish, no prompt to update fields. */
export function settingsPart(): string {
  const compat = (name: string, value: string): string => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;
  return (
    `${declaration}<w:settings xmlns:w="${ns.w}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    `<w:compat>${compat('compatibilityMode', '15')}${compat('overrideTableStyleFontSizeAndJustification', '1')}${compat('enableOpenTypeFeatures', '1')}` +
    `${compat('doNotFlipMirrorIndents', '1')}${compat('differentiateMultirowTableHeaders', '1')}${compat('useWord2013TrackBottomHyphenation', '0')}</w:compat>` +
    '<w:themeFontLang w:val="da-DK"/>' +
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>' +
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
  );
}

export function fontTablePart(): string {
  return (
    `${declaration}<w:fonts xmlns:w="${ns.w}"><w:font w:name="Calibri"><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/>` +
    '<w:pitch w:val="variable"/><w:sig w:usb0="E4002EFF" w:usb1="C200247B" w:usb2="00000009" w:usb3="00000000" w:csb0="000001FF" w:csb1="00000000"/></w:font></w:fonts>'
  );
}
