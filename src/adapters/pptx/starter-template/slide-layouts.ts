import { boxInInches, type Box } from '../geometry/box.js';
import { masterBoxes, mutedFill } from './slide-master.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import { bar, placeholder, presentationNamespaces, shapeTreeStart, slideNumberField } from './template-shapes.js';

const flush = 'lIns="0" rIns="0"';
const plain = (size: number, fill: string, more = ''): string =>
  `<a:lvl1pPr marL="0" indent="0"${more}><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size * 100}">${fill}</a:defRPr></a:lvl1pPr>`;
const fill = (colour: string): string => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;

function subtitle(id: number, box: Box, textFill: string, size: number): string {
  return placeholder({ id, name: 'Undertitel', type: 'body', size: 'quarter', index: 21, box, frame: `${flush} tIns="0" bIns="0" anchor="t"`, listStyle: plain(size, textFill), prompt: 'Undertitel' });
}

function footnote(id: number): string {
  return placeholder({ id, name: 'Fodnote', type: 'body', size: 'quarter', index: 22, box: boxInInches(0.6, 6.46, 12.13, 0.42), frame: `${flush} tIns="0" bIns="18000" anchor="b"`, listStyle: plain(12, mutedFill), prompt: 'Kilde, dato, hvad der ikke er vist' });
}

/** The tag that marks an unapproved deck; it hangs from the upper edge, clear of the title. */
function stamp(id: number, tagFill: string, textFill: string): string {
  const text = `<a:lvl1pPr marL="0" indent="0" algn="ctr"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="1200" b="1" spc="150">${fill(textFill)}</a:defRPr></a:lvl1pPr>`;
  return placeholder({ id, name: 'Stempel', type: 'body', size: 'quarter', index: 23, box: boxInInches(11.33, 0, 1.4, 0.34), look: fill(tagFill), frame: 'lIns="36000" tIns="0" rIns="36000" bIns="0" anchor="ctr"', listStyle: text, prompt: 'UDKAST' });
}

function footers(firstId: number): string {
  return (
    placeholder({ id: firstId, name: 'Sidefod', type: 'ftr', size: 'quarter', index: 11, prompt: 'Sidefod' }) +
    placeholder({ id: firstId + 1, name: 'Sidetal', type: 'sldNum', size: 'quarter', index: 12, paragraphs: slideNumberField })
  );
}

interface LayoutSpec {
  readonly name: string;
  readonly type: string;
  readonly shapes: string;
  readonly ownBackground?: boolean;
}

const opening: LayoutSpec = {
  name: 'Åbning',
  type: 'title',
  ownBackground: true,
  shapes:
    bar(7, 'Bånd', boxInInches(0, 0, 13.3334, 2.22), 'tx2') +
    bar(8, 'Båndkant', boxInInches(0, 2.22, 13.3334, 0.06), 'accent1') +
    bar(9, 'Bundstreg', masterBoxes.rule, 'bg2') +
    placeholder({ id: 2, name: 'Titel', type: 'title', box: boxInInches(0.6, 0.66, 12.13, 1.02), frame: `${flush} anchor="ctr"`, listStyle: `<a:lvl1pPr><a:defRPr sz="2800" b="1">${fill('bg1')}</a:defRPr></a:lvl1pPr>`, prompt: 'Det vigtigste som en sætning' }) +
    placeholder({ id: 3, name: 'Indhold', index: 1, box: boxInInches(0.6, 2.52, 12.13, 3.94), frame: flush, prompt: 'Indhold' }) +
    placeholder({ id: 6, name: 'Organisation', type: 'body', size: 'quarter', index: 24, box: boxInInches(0.6, 0.34, 9, 0.32), frame: `${flush} tIns="0" bIns="0" anchor="ctr"`, listStyle: plain(14, fill('bg2')), prompt: 'Organisation' }) +
    subtitle(10, boxInInches(0.6, 1.7, 12.13, 0.36), fill('bg2'), 16) +
    footnote(11) +
    stamp(12, 'bg1', 'tx2') +
    footers(4),
};

const ordinaryFrame = subtitle(10, boxInInches(0.6, 1.28, 12.13, 0.3), mutedFill, 14) + footnote(11) + stamp(12, 'tx2', 'bg1');

const content: LayoutSpec = {
  name: 'Indhold',
  type: 'obj',
  shapes:
    placeholder({ id: 2, name: 'Titel', type: 'title', prompt: 'Sidens budskab som en sætning' }) +
    placeholder({ id: 3, name: 'Indhold', index: 1, prompt: 'Indhold' }) +
    ordinaryFrame +
    footers(4),
};

const twoColumns: LayoutSpec = {
  name: 'To spalter',
  type: 'twoObj',
  shapes:
    placeholder({ id: 2, name: 'Titel', type: 'title', prompt: 'Sidens budskab som en sætning' }) +
    placeholder({ id: 3, name: 'Venstre', size: 'half', index: 1, box: boxInInches(0.6, 1.66, 5.865, 4.78), prompt: 'Venstre spalte' }) +
    placeholder({ id: 6, name: 'Højre', size: 'half', index: 2, box: boxInInches(6.865, 1.66, 5.865, 4.78), prompt: 'Højre spalte' }) +
    ordinaryFrame +
    footers(4),
};

function layoutPart({ name, type, shapes, ownBackground }: LayoutSpec): string {
  return (
    `${xmlDeclaration}<p:sldLayout ${presentationNamespaces}${ownBackground === true ? ' showMasterSp="0"' : ''} type="${type}" preserve="1">` +
    `<p:cSld name="${name}">${shapeTreeStart}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

/** The layouts in the order of the master's list. */
export const slideLayoutParts: readonly string[] = [opening, content, twoColumns].map(layoutPart);
