import { fonts, palette } from './palette.js';

function solid(name: string, colour: string): string {
  return `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`;
}

function colourScheme(): string {
  const accents = palette.accents.map((colour, index) => solid(`accent${index + 1}`, colour)).join('');
  return (
    '<a:clrScheme name="Porteføljeoversigt">' +
    solid('dk1', palette.ink) +
    solid('lt1', palette.white) +
    solid('dk2', palette.fjord) +
    solid('lt2', palette.mist) +
    accents +
    solid('hlink', palette.link) +
    solid('folHlink', palette.visitedLink) +
    '</a:clrScheme>'
  );
}

function fontScheme(): string {
  const face = (name: string, font: string): string =>
    `<a:${name}><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  return `<a:fontScheme name="Porteføljeoversigt">${face('majorFont', fonts.heading)}${face('minorFont', fonts.body)}</a:fontScheme>`;
}

/** Flat fills and plain lines: a schema demands three of each, and nothing here casts a shadow. */
function formatScheme(): string {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    '<a:fmtScheme name="Porteføljeoversigt">' +
    `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>` +
    '</a:fmtScheme>'
  );
}

/** The theme that the starter deck and the starter documents share. */
export function themePart(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Porteføljeoversigt">' +
    `<a:themeElements>${colourScheme()}${fontScheme()}${formatScheme()}</a:themeElements>` +
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
