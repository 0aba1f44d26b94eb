import { boxInInches } from '../geometry/box.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import { placeholder, presentationNamespaces, shapeTreeStart, slideNumberField } from '../starter-template/template-shapes.js';

const level = (number: number): string =>
  `<a:lvl${number}pPr marL="${457200 * (number - 1)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
  '<a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>' +
  `</a:lvl${number}pPr>`;

/** A page of notes: the slide above, what is said below. Used where a template has no notes master of its own. */
export function notesMasterPart(): string {
  const image = boxInInches(0.75, 0.9, 6, 3.375);
  const text = boxInInches(0.75, 4.6, 6, 4.6);
  const outline = '<a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>';
  return (
    `${xmlDeclaration}<p:notesMaster ${presentationNamespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${shapeTreeStart}` +
    placeholder({ id: 2, name: 'Side', type: 'sldImg', index: 2, box: image, look: outline }) +
    placeholder({ id: 3, name: 'Noter', type: 'body', size: 'quarter', index: 3, box: text, prompt: 'Noter' }) +
    placeholder({ id: 4, name: 'Sidetal', type: 'sldNum', size: 'quarter', index: 5, box: boxInInches(5.75, 9.4, 1, 0.35), paragraphs: slideNumberField }) +
    '</p:spTree></p:cSld>' +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:notesStyle>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level).join('')}</p:notesStyle></p:notesMaster>`
  );
}
