import { ns } from '../../ooxml/xml.js';
import { allStyles } from '../styles/all-styles.js';
import { styleMarkup, type StyleDefinition, type StyleIds } from '../styles/style-definition.js';
import type { Theme } from '../styles/theme.js';
import { numberingOfStyles } from './numbering-part.js';

/** The ids Danish Word gives these styles. */
export const danishIds = Object.fromEntries(allStyles.map((style) => [style.role, style.id])) as StyleIds;

const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>' +
  '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="da-DK" w:eastAsia="da-DK" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const wordDefaults =
  '<w:style w:type="character" w:default="1" w:styleId="Standardskrifttypeiafsnit"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="Tabel-Normal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="Ingenoversigt"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

const roots = { paragraph: null, character: 'Standardskrifttypeiafsnit', table: 'Tabel-Normal' } as const;

/** The styles of a starter template; `instead` replaces those of the same role. */
export function stylesPart(theme: Theme, instead: readonly StyleDefinition[]): string {
  const styles = allStyles.map((style) => instead.find((other) => other.role === style.role) ?? style);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${ns.w}">${defaults}${wordDefaults}` +
    styles.map((style) => styleMarkup(style, danishIds, theme, roots[style.type], numberingOfStyles[style.role] ?? '')).join('') +
    '</w:styles>'
  );
}
