import { api, codeOf, on, type ExcelCheck } from './excel-check.js';

export const commentChecks: readonly ExcelCheck[] = [
  {
    name: 'A comment is put on a cell, found by it, answered and deleted',
    group: 'comments',
    source: api('commentcollection', 'getItemByCell(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { comments } = context.workbook;
        const cell = sheet.getRange('B2');
        comments.add(cell, 'Er det rigtigt?');
        await context.sync();
        const found = comments.getItemByCell(cell);
        found.replies.add('Ja');
        found.load('content,replies/items/content');
        const place = found.getLocation().load('address');
        await context.sync();
        const told = [found.content, found.replies.items.map(({ content }) => content), place.address.split('!').at(-1)];
        found.replies.items[0]?.delete();
        found.delete();
        comments.load('items/content');
        await context.sync();
        return [...told, comments.items.filter(({ content }) => content === 'Er det rigtigt?').length];
      }),
    expect: ['Er det rigtigt?', ['Ja'], 'B2', 0],
  },
  {
    name: 'A comment stands on one cell only',
    group: 'comments',
    source: api('commentcollection', 'add(1)'),
    run: (excel, name) =>
      on(excel, name, (sheet, context) => {
        context.workbook.comments.add(sheet.getRange('B2:B3'), 'to celler');
        return codeOf(context.sync() as unknown as Promise<void>);
      }),
    expect: 'InvalidArgument',
  },
  {
    name: 'A cell without a comment gives an error',
    group: 'comments',
    source: api('commentcollection', 'getItemByCell(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        context.workbook.comments.getItemByCell(sheet.getRange('Z9')).load('content');
        return (await codeOf(context.sync() as unknown as Promise<void>)) === 'none';
      }),
    expect: false,
  },
];
