import { ns } from '../../ooxml/xml.js';

const emu = 36000;
const panel = { width: 210 * emu, height: 112 * emu, top: 185 * emu } as const;
const degree = 60000;

/** Colour of a shape: a theme colour, with DrawingML's own adjustments. */
function colour(name: string, adjust = ''): string {
  return `<a:solidFill><a:schemeClr val="${name}">${adjust}</a:schemeClr></a:solidFill>`;
}

function shape(id: number, path: string, paint: string): string {
  const { width, height } = panel;
  return (
    `<wps:wsp><wps:cNvPr id="${id}" name="Forside ${id}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}">${path}</a:path></a:pathLst></a:custGeom>` +
    `${paint}<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`
  );
}

function point(x: number, y: number): string {
  return `<a:pt x="${Math.round(x)}" y="${Math.round(y)}"/>`;
}

/** A piece of a ring around the panel's lower right corner; angles clockwise from three o'clock, in degrees. */
function ringPiece(inner: number, outer: number, from: number, to: number): string {
  const at = (radius: number, angle: number): string =>
    point(panel.width + radius * Math.cos((angle * Math.PI) / 180), panel.height + radius * Math.sin((angle * Math.PI) / 180));
  const arc = (radius: number, start: number, sweep: number): string =>
    `<a:arcTo wR="${Math.round(radius)}" hR="${Math.round(radius)}" stAng="${Math.round(start * degree)}" swAng="${Math.round(sweep * degree)}"/>`;
  return (
    `<a:moveTo>${at(outer, from)}</a:moveTo>${arc(outer, from, to - from)}` +
    `<a:lnTo>${at(inner, to)}</a:lnTo>${arc(inner, to, from - to)}<a:close/>`
  );
}

const rings: readonly { readonly inner: number; readonly outer: number; readonly paints: readonly [string, string, string] }[] = [
  { inner: 22, outer: 46, paints: [colour('accent1'), colour('bg2', '<a:alpha val="70000"/>'), colour('accent1')] },
  { inner: 49, outer: 73, paints: [colour('accent1', '<a:alpha val="75000"/>'), colour('accent1', '<a:alpha val="75000"/>'), colour('accent1')] },
  { inner: 76, outer: 100, paints: [colour('accent1', '<a:alpha val="45000"/>'), colour('accent1', '<a:alpha val="70000"/>'), colour('accent1', '<a:alpha val="45000"/>')] },
];

function shapes(): string {
  const ground = `<a:moveTo>${point(0, 0)}</a:moveTo><a:lnTo>${point(panel.width, 0)}</a:lnTo><a:lnTo>${point(panel.width, panel.height)}</a:lnTo><a:lnTo>${point(0, panel.height)}</a:lnTo><a:close/>`;
  const pieces = rings.flatMap((ring) =>
    ring.paints.map((paint, index) => [ringPiece(ring.inner * emu, ring.outer * emu, 180 + index * 30, 210 + index * 30 - (index === 2 ? 0 : 1.2)), paint] as const),
  );
  return [shape(11, ground, colour('tx2')), ...pieces.map(([path, paint], index) => shape(12 + index, path, paint))].join('');
}

/** Places drawing content on the page behind the text, marked as decoration so that screen readers pass it by. */
function anchored(id: number, name: string, top: number, width: number, height: number, graphic: string): string {
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">' +
    '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>' +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${top}</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="${height}"/><wp:wrapNone/>` +
    `<wp:docPr id="${id}" name="${name}"><a:extLst xmlns:a="${ns.a}"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">` +
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>' +
    `<wp:cNvGraphicFramePr/>${graphic}</wp:anchor></w:drawing></w:r>`
  );
}

/** The lower part of the front page: a dark panel with a quarter of an annual wheel. */
export function frontGraphic(): string {
  const { width, height, top } = panel;
  const group =
    `<a:graphic xmlns:a="${ns.a}"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/>` +
    `<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="0" y="0"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm></wpg:grpSpPr>` +
    `${shapes()}</wpg:wgp></a:graphicData></a:graphic>`;
  return anchored(10, 'Forsidegrafik', top, width, height, group);
}

/** A band of colour along the top edge of the first page of an agenda. */
export function topBand(): string {
  const height = 4 * emu;
  const rectangle =
    `<a:graphic xmlns:a="${ns.a}"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr>` +
    `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${panel.width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${colour('tx2')}<a:ln><a:noFill/></a:ln>` +
    '</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>';
  return anchored(20, 'Bånd', 0, panel.width, height, rectangle);
}
