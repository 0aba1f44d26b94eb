import { escapeXml } from '../../ooxml/xml.js';
import { transform, type Box } from '../geometry/box.js';
import type { Placeholder } from '../template/placeholder.js';
import type { SlideCanvas } from './slide-canvas.js';

export interface Named {
  readonly name: string;
  /** Alternative text. */
  readonly description?: string;
}

export function nonVisual(id: number, { name, description }: Named): string {
  const alternative = description === undefined || description === '' ? '' : ` descr="${escapeXml(description)}"`;
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${alternative}/>`;
}

export function phMarkup({ type, index }: Placeholder): string {
  return `<p:ph${type === null ? '' : ` type="${type}"`}${index === null ? '' : ` idx="${index}"`}/>`;
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** Text in a place of the layout: without a box of its own it follows the template wherever that moves. */
export function placeholderShape(canvas: SlideCanvas, placeholder: Placeholder, name: string, paragraphs: string, box: Box = placeholder.box): string {
  const own = sameBox(box, placeholder.box) && placeholder.grown !== true ? '<p:spPr/>' : `<p:spPr>${transform(box)}</p:spPr>`;
  return (
    `<p:sp><p:nvSpPr>${nonVisual(canvas.nextId(), { name })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${phMarkup(placeholder)}</p:nvPr></p:nvSpPr>` +
    `${own}<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
  );
}

export interface TextFrame {
  readonly box: Box;
  /** Fill and line; none when left out. */
  readonly look?: string;
  readonly geometry?: string;
  readonly insets: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly anchor?: 't' | 'ctr' | 'b';
}

/** Text outside the places of the layout, in a frame of its own and, whatever the template forgot to say, in its text font. */
export function textShape(canvas: SlideCanvas, named: Named, frame: TextFrame, paragraphs: string): string {
  const { insets } = frame;
  return (
    `<p:sp><p:nvSpPr>${nonVisual(canvas.nextId(), named)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(frame.box)}<a:prstGeom prst="${frame.geometry ?? 'rect'}"><a:avLst/></a:prstGeom>${frame.look ?? '<a:noFill/>'}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="${insets.left}" tIns="${insets.top}" rIns="${insets.right}" bIns="${insets.bottom}" rtlCol="0" anchor="${frame.anchor ?? 't'}"><a:noAutofit/></a:bodyPr>` +
    `<a:lstStyle><a:lvl1pPr><a:defRPr><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>${paragraphs}</p:txBody></p:sp>`
  );
}

/** A coloured rectangle that says nothing, marked as decoration for screen readers. */
export function decoration(canvas: SlideCanvas, name: string, box: Box, fill: string): string {
  const hidden =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${canvas.nextId()}" name="${escapeXml(name)}">${hidden}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  );
}

/** A table or chart; it takes a place of the layout when given one, and always says where it stands. */
export function graphicFrame(canvas: SlideCanvas, named: Named, box: Box, placeholder: Placeholder | null, kind: 'table' | 'chart', content: string): string {
  const uri = `http://schemas.openxmlformats.org/drawingml/2006/${kind}`;
  const place = placeholder === null ? '<p:nvPr/>' : `<p:nvPr>${phMarkup(placeholder)}</p:nvPr>`;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${nonVisual(canvas.nextId(), named)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${place}</p:nvGraphicFramePr>` +
    `${transform(box, 'p')}<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`
  );
}
