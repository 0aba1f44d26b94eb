import { addDefault, addOverride } from '../../src/adapters/ooxml/content-types.js';
import { closePackage, openPackage, partText, setPartText, type Parts } from '../../src/adapters/ooxml/package.js';
import { addRelationship, officeType, relationshipsOf } from '../../src/adapters/ooxml/relationships.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const chart = `${head}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'Mit ark'!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Mit ark'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const anchored = `${head}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Mit diagram"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${rels}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

function comments(cell: string, text: string): string {
  return `${head}<comments xmlns="${main}"><authors><author>Mette</author></authors><commentList><comment ref="${cell}" authorId="0"><text><r><t>${text}</t></r></text></comment></commentList></comments>`;
}

function balloon(row: number, column: number): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape></xml>`;
}

const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function addComments(parts: Parts, sheet: string, number: number, cell: string, row: number, column: number): string {
  const [text, shape] = [`xl/comments9${String(number)}.xml`, `xl/drawings/vmlDrawing9${String(number)}.vml`];
  setPartText(parts, text, comments(cell, `Husk at ringe, ${cell}`));
  addOverride(parts, text, `${sheetTypes}.comments+xml`);
  parts.set(shape, new TextEncoder().encode(balloon(row, column)));
  addDefault(parts, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  addRelationship(parts, sheet, officeType('comments'), text);
  return addRelationship(parts, sheet, officeType('vmlDrawing'), shape);
}

/** The part of the first sheet with this name. */
export function sheetPart(parts: Parts, name: string): string {
  const book = partText(parts, 'xl/workbook.xml');
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(book)?.[1];
  const found = relationshipsOf(parts, 'xl/workbook.xml').find((one) => one.id === id)?.target;
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** A register as it is after people have worked in it: a sheet with a chart and a comment of their own, and a comment on a project. */
export function lived(register: Uint8Array): Uint8Array {
  const parts = openPackage(register);
  const own = 'xl/worksheets/sheet90.xml';
  setPartText(parts, 'xl/charts/chart90.xml', chart);
  addOverride(parts, 'xl/charts/chart90.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
  setPartText(parts, 'xl/drawings/drawing90.xml', anchored);
  addOverride(parts, 'xl/drawings/drawing90.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml');
  addRelationship(parts, 'xl/drawings/drawing90.xml', officeType('chart'), 'xl/charts/chart90.xml');
  setPartText(parts, own, '');
  const picture = addRelationship(parts, own, officeType('drawing'), 'xl/drawings/drawing90.xml');
  const note = addComments(parts, own, 0, 'A2', 1, 0);
  setPartText(parts, own, `${head}<worksheet xmlns="${main}" xmlns:r="${rels}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mine tal</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Æ</t></is></c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Ø</t></is></c><c r="B3"><f>B2*2</f><v>6</v></c></row></sheetData><drawing r:id="${picture}"/><legacyDrawing r:id="${note}"/></worksheet>`);
  addOverride(parts, own, `${sheetTypes}.worksheet+xml`);
  const id = addRelationship(parts, 'xl/workbook.xml', officeType('worksheet'), own);
  setPartText(parts, 'xl/workbook.xml', partText(parts, 'xl/workbook.xml').replace('</sheets>', `<sheet name="Mit ark" sheetId="900" r:id="${id}"/></sheets>`));

  const projects = sheetPart(parts, 'Projekter');
  const remark = addComments(parts, projects, 1, 'B5', 4, 1);
  setPartText(parts, projects, partText(parts, projects).replace('<tableParts', `<legacyDrawing r:id="${remark}"/><tableParts`));
  return closePackage(parts);
}
