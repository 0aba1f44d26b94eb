/** SpreadsheetML in both of its forms: what Excel writes, and the ISO Strict form it writes on request. */
export const spreadsheetNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

export const drawingNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
]);

export const threadedCommentNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments',
]);
