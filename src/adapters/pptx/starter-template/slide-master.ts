import { boxInInches } from '../geometry/box.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import { bar, emptyParagraph, placeholder, presentationNamespaces, shapeTreeStart, slideNumberField } from './template-shapes.js';

/** Where things stand on an ordinary slide; layouts move only what differs. */
export const masterBoxes = {
  titleMark: boxInInches(0, 0.46, 0.14, 0.78),
  title: boxInInches(0.6, 0.4, 12.13, 0.86),
  body: boxInInches(0.6, 1.66, 12.13, 4.78),
  rule: boxInInches(0.6, 6.93, 12.13, 0.01),
  date: boxInInches(8.6, 6.98, 2.9, 0.32),
  footer: boxInInches(0.6, 6.98, 8, 0.32),
  number: boxInInches(11.73, 6.98, 1, 0.32),
} as const;

const fill = (colour: string): string => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
const minor = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
const major = '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>';

/** Muted without a colour of its own: half way from text to background keeps above 4.5:1 in the theme. */
export const mutedFill = '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr></a:solidFill>';

function bodyLevel(level: number, size: number): string {
  const indent = 228600;
  const before = level === 1 ? 600 : 300;
  return (
    `<a:lvl${level}pPr marL="${indent * level}" indent="-${indent}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${before}"/></a:spcBef>` +
    '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="•"/>' +
    `<a:defRPr sz="${size * 100}" kern="1200">${fill('tx1')}${minor}</a:defRPr></a:lvl${level}pPr>`
  );
}

function otherLevel(level: number): string {
  return (
    `<a:lvl${level}pPr marL="${457200 * (level - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:defRPr sz="1400" kern="1200">${fill('tx1')}${minor}</a:defRPr></a:lvl${level}pPr>`
  );
}

/** The levels of text outside placeholders, which presentation.xml needs as well. */
export const plainTextLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(otherLevel).join('');

function textStyles(): string {
  const body = [16, 16, 14, 14, 14, 14, 14, 14, 14].map((size, index) => bodyLevel(index + 1, size)).join('');
  return (
    '<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">' +
    '<a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>' +
    `<a:defRPr sz="2600" b="1" kern="1200">${fill('tx2')}${major}</a:defRPr></a:lvl1pPr></p:titleStyle>` +
    `<p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${plainTextLevels}</p:otherStyle></p:txStyles>`
  );
}

function smallPrint(alignment: 'l' | 'r'): string {
  return `<a:lvl1pPr algn="${alignment}"><a:defRPr sz="1200">${mutedFill}</a:defRPr></a:lvl1pPr>`;
}

function shapes(): string {
  const levels = ['Tekst', 'Andet niveau', 'Tredje niveau']
    .map((text, index) => `<a:p><a:pPr lvl="${index}"/><a:r><a:rPr lang="da-DK"/><a:t>${text}</a:t></a:r></a:p>`)
    .join('');
  const flush = 'vert="horz" lIns="0" tIns="45720" rIns="0" bIns="45720" rtlCol="0"';
  return (
    bar(7, 'Titelmærke', masterBoxes.titleMark, 'accent1') +
    bar(8, 'Bundstreg', masterBoxes.rule, 'bg2') +
    placeholder({ id: 2, name: 'Titel', type: 'title', box: masterBoxes.title, frame: 'vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="b"', prompt: 'Sidens budskab som en sætning' }) +
    placeholder({ id: 3, name: 'Indhold', type: 'body', index: 1, box: masterBoxes.body, frame: flush, paragraphs: levels }) +
    placeholder({ id: 4, name: 'Dato', type: 'dt', size: 'half', index: 2, box: masterBoxes.date, frame: `${flush} anchor="ctr"`, listStyle: smallPrint('r'), paragraphs: emptyParagraph }) +
    placeholder({ id: 5, name: 'Sidefod', type: 'ftr', size: 'quarter', index: 3, box: masterBoxes.footer, frame: `${flush} anchor="ctr"`, listStyle: smallPrint('l'), paragraphs: emptyParagraph }) +
    placeholder({ id: 6, name: 'Sidetal', type: 'sldNum', size: 'quarter', index: 4, box: masterBoxes.number, frame: `${flush} anchor="ctr"`, listStyle: smallPrint('r'), paragraphs: slideNumberField })
  );
}

/** The master for layouts `rId1` … `rId<layoutCount>`, with the theme as the next relationship. */
export function slideMasterPart(layoutCount: number): string {
  const layoutIds = Array.from({ length: layoutCount }, (_, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="rId${index + 1}"/>`);
  return (
    `${xmlDeclaration}<p:sldMaster ${presentationNamespaces}><p:cSld><p:bg><p:bgPr>${fill('bg1')}<a:effectLst/></p:bgPr></p:bg>` +
    `${shapeTreeStart}${shapes()}</p:spTree></p:cSld>` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst>${layoutIds.join('')}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/>${textStyles()}</p:sldMaster>`
  );
}
