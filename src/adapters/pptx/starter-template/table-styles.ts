import { xmlDeclaration } from '../../ooxml/xml-declaration.js';

const styleId = '{6B1E4C2A-0D57-4C8E-9A31-3F5C8E7B2D10}';

function line(side: string, width: number, colour: string): string {
  return `<a:${side}><a:ln w="${width}" cmpd="sng"><a:solidFill>${colour}</a:solidFill></a:ln></a:${side}>`;
}

const hairline = '<a:schemeClr val="tx1"><a:lumMod val="25000"/><a:lumOff val="75000"/></a:schemeClr>';
const strong = '<a:schemeClr val="tx2"/>';
const noLine = (side: string): string => `<a:${side}><a:ln><a:noFill/></a:ln></a:${side}>`;

/** One quiet table style: hairlines between rows, a tinted header, bold last row under a firm line. */
export function tableStylesPart(): string {
  const whole =
    '<a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>' +
    noLine('left') + noLine('right') + line('top', 6350, hairline) + line('bottom', 6350, hairline) + line('insideH', 6350, hairline) + noLine('insideV') +
    '</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>';
  const band = '<a:band1H><a:tcStyle><a:tcBdr/><a:fill><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:fill></a:tcStyle></a:band1H>';
  const lastRow =
    `<a:lastRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>${line('top', 15875, strong)}</a:tcBdr></a:tcStyle></a:lastRow>`;
  const firstRow =
    '<a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="tx2"/></a:tcTxStyle><a:tcStyle><a:tcBdr>' +
    `${noLine('top')}${line('bottom', 15875, strong)}</a:tcBdr><a:fill><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:fill></a:tcStyle></a:firstRow>`;
  return (
    `${xmlDeclaration}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${styleId}">` +
    `<a:tblStyle styleId="${styleId}" styleName="Porteføljeoversigt">${whole}${band}${lastRow}${firstRow}</a:tblStyle></a:tblStyleLst>`
  );
}
