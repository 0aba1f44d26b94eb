export { addCharts } from './charts.js';
export { addNote, removeNote } from './notes.js';
export { insertSheets, removeSheets, renameSheet, setColumnsHidden, setVisibility } from './sheets.js';
export { extendWorkbook } from './write/extend-workbook.js';
export { writeFormulas } from './write/write-formulas.js';
export { writeBlock } from './write/write-block.js';
