import { api, guide, on, type ExcelCheck, type ExcelLibrary } from './excel-check.js';

/** Excel tells of changes after it has answered; this long is waited for what must come. */
const patience = 8000;

interface Told {
  readonly type?: string;
  readonly source?: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly worksheetId?: string;
  readonly triggerSource?: string;
  readonly details?: { readonly valueBefore?: unknown; readonly valueAfter?: unknown };
}

/** Listens while something is done, and gives the first event that fits. */
async function heard(
  excel: ExcelLibrary,
  listen: (context: Excel.RequestContext, hear: (event: Told) => Promise<void>) => OfficeExtension.EventHandlerResult<unknown>,
  act: () => Promise<unknown>,
  fits: (event: Told) => boolean = () => true,
): Promise<Told | null> {
  let found: (event: Told | null) => void = () => undefined;
  const first = new Promise<Told | null>((resolve) => (found = resolve));
  const handler = await excel.run(async (context) => {
    const made = listen(context, (event) => {
      if (fits(event)) found(event);
      return Promise.resolve();
    });
    await context.sync();
    return made;
  });
  await act();
  const timer = setTimeout(() => found(null), patience);
  const event = await first;
  clearTimeout(timer);
  await excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  return event;
}

function write(excel: ExcelLibrary, name: string, address: string, value: unknown): Promise<void> {
  return on(excel, name, async (sheet, context) => {
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });
}

export const eventChecks: readonly ExcelCheck[] = [
  {
    name: 'A change is told with its cell, its values and as made here',
    group: 'events',
    source: api('worksheetchangedeventargs', 'details'),
    run: async (excel, name) => {
      await write(excel, name, 'B2', 1);
      const event = await heard(excel, (context, hear) => context.workbook.worksheets.onChanged.add(hear as never), () => write(excel, name, 'B2', 2), ({ address }) => address === 'B2');
      return [event?.source, event?.changeType, event?.details?.valueBefore, event?.details?.valueAfter];
    },
    expect: ['Local', 'RangeEdited', 1, 2],
  },
  {
    name: 'A change made by this add-in says so',
    group: 'events',
    source: api('worksheetchangedeventargs', 'triggerSource'),
    since: '1.14',
    run: async (excel, name) => {
      const event = await heard(excel, (context, hear) => context.workbook.worksheets.onChanged.add(hear as never), () => write(excel, name, 'C3', 'x'), ({ address }) => address === 'C3');
      return event?.triggerSource;
    },
    expect: 'ThisLocalAddin',
  },
  {
    name: 'A table tells of changes in it',
    group: 'events',
    source: api('table', 'onChanged'),
    run: async (excel, name) => {
      await on(excel, name, async (sheet, context) => {
        sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
        sheet.tables.add('A1:B2', true).name = 'tblSelvtestHør';
        await context.sync();
      });
      const event = await heard(
        excel,
        (context, hear) => context.workbook.tables.onChanged.add(hear as never),
        () => write(excel, name, 'A2', 3),
        ({ address }) => address === 'A2',
      );
      return event?.changeType;
    },
    expect: 'RangeEdited',
  },
  {
    name: 'Sheets that come and go are told of',
    group: 'events',
    source: api('worksheetcollection', 'onAdded'),
    run: async (excel) => {
      let id = '';
      const added = await heard(
        excel,
        (context, hear) => context.workbook.worksheets.onAdded.add(hear as never),
        () =>
          excel.run(async (context) => {
            const made = context.workbook.worksheets.add('Selvtest hør').load('id');
            await context.sync();
            id = made.id;
          }),
      );
      const deleted = await heard(
        excel,
        (context, hear) => context.workbook.worksheets.onDeleted.add(hear as never),
        () =>
          excel.run(async (context) => {
            context.workbook.worksheets.getItem('Selvtest hør').delete();
            await context.sync();
          }),
      );
      return [added?.worksheetId === id, deleted?.worksheetId === id];
    },
    expect: [true, true],
  },
  {
    name: 'A selection is told with its address',
    group: 'events',
    source: api('worksheetcollection', 'onSelectionChanged'),
    run: async (excel, name) => {
      const event = await heard(
        excel,
        (context, hear) => context.workbook.worksheets.onSelectionChanged.add(hear as never),
        () =>
          on(excel, name, async (sheet, context) => {
            sheet.activate();
            sheet.getRange('D7:E8').select();
            await context.sync();
          }),
        ({ address }) => address === 'D7:E8',
      );
      return event?.address;
    },
    expect: 'D7:E8',
  },
  {
    name: 'Nothing is told while events are off, and a removed handler hears nothing',
    group: 'events',
    source: guide('excel/excel-add-ins-events'),
    run: async (excel, name) => {
      const told: string[] = [];
      const handler = await excel.run(async (context) => {
        const made = context.workbook.worksheets.onChanged.add((event) => {
          told.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
        return made;
      });
      const switchEvents = (isOn: boolean): Promise<void> =>
        excel.run(async (context) => {
          context.runtime.enableEvents = isOn;
          await context.sync();
        });
      await switchEvents(false);
      await write(excel, name, 'F1', 'stille');
      await switchEvents(true);
      await excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
      await heard(excel, (context, hear) => context.workbook.worksheets.onChanged.add(hear as never), () => write(excel, name, 'F2', 'hørt'), ({ address }) => address === 'F2');
      return told;
    },
    expect: [],
  },
];
