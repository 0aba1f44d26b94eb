/** Sources of a template as an organisation could have drawn it: 4:3, serif headings, a dark band, names of its own. */

export const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const tree =
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export function shape(id: number, name: string, ph: string, box?: readonly [number, number, number, number], text = '', style = '', body = ''): string {
  const place = box === undefined ? '' : `<a:xfrm><a:off x="${box[0]}" y="${box[1]}"/><a:ext cx="${box[2]}" cy="${box[3]}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr>` +
    `<p:txBody><a:bodyPr ${body}/><a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="da-DK"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

const band =
  '<p:sp><p:nvSpPr><p:cNvPr id="20" name="Bund"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="6309360"/><a:ext cx="9144000" cy="548640"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' +
  '<a:solidFill><a:schemeClr val="accent2"/></a:solidFill></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="da-DK"/></a:p></p:txBody></p:sp>';

const white = '<a:lvl1pPr algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>';

function levels(size: number, bullet: string, family: string): string {
  return `<a:lvl1pPr marL="342900" indent="-342900"><a:spcBef><a:spcPct val="20000"/></a:spcBef>${bullet}<a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${family}"/></a:defRPr></a:lvl1pPr>`;
}

export const master =
  `${head}<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree}${band}` +
  shape(2, 'Titelpladsholder 1', 'type="title"', [457200, 274638, 8229600, 1143000], 'Titel', '', 'anchor="ctr"') +
  shape(3, 'Pladsholder til tekst 2', 'type="body" idx="1"', [457200, 1600200, 8229600, 4525963], 'Tekst') +
  shape(4, 'Pladsholder til dato 3', 'type="dt" sz="half" idx="2"', [6300000, 6400800, 1700000, 365125], '', white, 'anchor="ctr"') +
  shape(5, 'Pladsholder til sidefod 4', 'type="ftr" sz="quarter" idx="3"', [457200, 6400800, 5700000, 365125], '', white, 'anchor="ctr"') +
  shape(6, 'Pladsholder til slidenummer 5', 'type="sldNum" sz="quarter" idx="4"', [8100000, 6400800, 586800, 365125], '', white, 'anchor="ctr"') +
  '</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483661" r:id="rId1"/><p:sldLayoutId id="2147483662" r:id="rId2"/><p:sldLayoutId id="2147483663" r:id="rId3"/><p:sldLayoutId id="2147483664" r:id="rId4"/></p:sldLayoutIdLst>' +
  `<p:txStyles><p:titleStyle>${levels(3200, '<a:buNone/>', '+mj-lt').replace('marL="342900" indent="-342900"', 'algn="ctr"')}</p:titleStyle>` +
  `<p:bodyStyle>${levels(2800, '<a:buFont typeface="Arial"/><a:buChar char="–"/>', '+mn-lt')}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`;

function layout(name: string, attributes: string, shapes: string): string {
  return `${head}<p:sldLayout ${spaces} ${attributes}><p:cSld name="${name}">${tree}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const furniture =
  shape(10, 'Pladsholder til dato 9', 'type="dt" sz="half" idx="10"') +
  shape(11, 'Pladsholder til sidefod 10', 'type="ftr" sz="quarter" idx="11"', undefined, 'Sidefod') +
  shape(12, 'Pladsholder til slidenummer 11', 'type="sldNum" sz="quarter" idx="12"').replace(
    /<a:p>.*<\/a:p>/,
    '<a:p><a:fld id="{22222222-2222-4222-8222-222222222222}" type="slidenum"><a:rPr lang="da-DK"/><a:t>‹nr.›</a:t></a:fld></a:p>',
  );

/** Named as nobody would guess; the content layout has its title below its text, and a small extra text field. */
export const layouts = {
  front: layout('Forside', 'type="title"', shape(2, 'Titel 1', 'type="ctrTitle"', [685800, 2130425, 7772400, 1470025], 'Titel') + shape(3, 'Undertitel 2', 'type="subTitle" idx="1"', [1371600, 3886200, 6400800, 1752600], 'Undertitel') + furniture),
  onlyTitle: layout('Bare titel', 'type="titleOnly"', shape(2, 'Titel 1', 'type="title"', undefined, 'Titel') + furniture),
  content: layout(
    'Brødtekst med mærke',
    'type="obj"',
    shape(2, 'Titel 1', 'type="title"', [457200, 380000, 8229600, 900000], 'Titel') +
      shape(3, 'Pladsholder til indhold 2', 'idx="14"', [457200, 1400000, 8229600, 4700000], 'Indhold') +
      shape(4, 'Mærke 3', 'type="body" sz="quarter" idx="15"', [7400000, 100000, 1286800, 250000], 'Mærke') +
      furniture,
  ),
  pair: layout(
    'Sammenholdt',
    'type="twoObj"',
    shape(2, 'Titel 1', 'type="title"', undefined, 'Titel') +
      // The right one comes first, as happens when people draw.
      shape(3, 'Pladsholder til indhold 3', 'sz="half" idx="2"', [4648200, 1600200, 4038600, 4525963], 'Højre') +
      shape(4, 'Pladsholder til indhold 2', 'sz="half" idx="1"', [457200, 1600200, 4038600, 4525963], 'Venstre') +
      furniture,
  ),
} as const;

const solid = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const colours = { dk1: '222222', lt1: 'FFFFFF', dk2: '4A154B', lt2: 'F4EDE4', accent1: '4A154B', accent2: '1D3557', accent3: '457B9D', accent4: '6B705C', accent5: 'B5651D', accent6: '2A6F77', hlink: '1D3557', folHlink: '6B4E71' };
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

export const theme =
  `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Fremmed"><a:themeElements><a:clrScheme name="Fremmed">${Object.entries(colours).map(([name, value]) => solid(name, value)).join('')}</a:clrScheme>` +
  '<a:fontScheme name="Fremmed"><a:majorFont><a:latin typeface="Liberation Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  `<a:fmtScheme name="Fremmed"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A slide of the template's own, with words that must not leave with somebody else's deck. */
export const ownSlide =
  `${head}<p:sld ${spaces}><p:cSld>${tree}${shape(2, 'Titel 1', 'type="title"', undefined, 'Fortroligt eksempel')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

export const presentation =
  `${head}<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483660" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="300" r:id="rId2"/></p:sldIdLst>` +
  '<p:sldSz cx="9144000" cy="6858000" type="screen4x3"/><p:notesSz cx="6858000" cy="9144000"/><p:custShowLst><p:custShow name="Kort" id="0"><p:sldLst><p:sld r:id="rId2"/></p:sldLst></p:custShow></p:custShowLst>' +
  '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Gammel" id="{11111111-1111-4111-8111-111111111111}"><p14:sldIdLst><p14:sldId id="300"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>';
