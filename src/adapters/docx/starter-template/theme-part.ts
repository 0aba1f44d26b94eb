import { look } from './look.js';

function solid(name: string, colour: string): string {
  return `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`;
}

function colourScheme(): string {
  return (
    '<a:clrScheme name="Porteføljeoversigt">' +
    solid('dk1', look.ink) +
    solid('lt1', look.white) +
    solid('dk2', look.fjord) +
    solid('lt2', look.mist) +
    look.accents.map((colour, index) => solid(`accent${index + 1}`, colour)).join('') +
    solid('hlink', look.link) +
    solid('folHlink', look.visitedLink) +
    '</a:clrScheme>'
  );
}

function fontScheme(): string {
  const face = (name: string): string => `<a:${name}><a:latin typeface="${look.font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  return `<a:fontScheme name="Porteføljeoversigt">${face('majorFont')}${face('minorFont')}</a:fontScheme>`;
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

export function themePart(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Porteføljeoversigt">' +
    `<a:themeElements>${colourScheme()}${fontScheme()}${formatScheme()}</a:themeElements>` +
    '<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
