import { largeRegister } from '../../../scripts/bench/large-register.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import type { Traffic } from '../../../src/excel-stand-in/host/traffic.js';
import { date } from '../../../src/schema/dates.js';
import { memoryStore } from '../../support/memory-store.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn } from '../../support/office-workbook.js';
import { plannedRaw } from '../../support/planned-raw.js';

/**
 * What opening and saving cost through Office.js, with 100 and with 5,000 projects, as JSON for `npm run bench`: round
 * trips, bytes of all requests and answers, and the seconds the product and Excel's stand-in take together.
 */
const figures: Record<string, number> = {};

async function measured(name: string, traffic: () => Traffic, task: () => Promise<unknown>): Promise<void> {
  const before = { ...traffic() };
  const begun = performance.now();
  await task();
  figures[`${name}.seconds`] = (performance.now() - begun) / 1000;
  const now = traffic();
  figures[`${name}.trips`] = now.roundTrips - before.roundTrips;
  figures[`${name}.bytes`] = now.bytesSent + now.bytesReceived - before.bytesSent - before.bytesReceived;
}

for (const projects of [100, 5_000]) {
  const standIn = standInFor(plannedRaw(largeRegister({ projects, benefits: projects, measurements: projects * 4 })));
  let second = 0;
  const now = (): string => `2027-05-12T10:00:${String((second += 1)).padStart(2, '0')}`;
  const opened = async (name: string): Promise<{ readonly session: RegisterSession; readonly traffic: () => Traffic }> => {
    const { workbook, host } = openedIn(standIn);
    const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'MH' });
    const begun = performance.now();
    const stop = session.subscribe(() => {
      // What Start is painted from: deadlines and counts of a large register, all of a small one.
      if (session.state().early === null && session.state().register === null) return;
      figures[`${String(projects)}.start.seconds`] = (performance.now() - begun) / 1000;
      figures[`${String(projects)}.start.trips`] = host.traffic.roundTrips;
      figures[`${String(projects)}.start.bytes`] = host.traffic.bytesSent + host.traffic.bytesReceived;
      stop();
    });
    await measured(`${String(projects)}.${name}`, () => host.traffic, () => session.refresh());
    return { session, traffic: () => host.traffic };
  };
  // The very first opening also begins the journal.
  (await opened('first')).session.dispose();
  const { session, traffic } = await opened('open');
  const row = session.state().register?.rows.project[Math.floor(projects / 2)];
  await measured(`${String(projects)}.save`, traffic, async () => {
    const outcome = await session.saveRow({ entity: 'project', id: row?.id ?? '', seen: { name: row?.name }, values: { name: 'Et nyt navn' } });
    if (outcome.kind !== 'saved') throw new Error(`The row was not saved: ${outcome.kind}`);
  });
  await measured(`${String(projects)}.add`, traffic, async () => {
    const outcome = await session.addRow('project', { name: 'Et nyt projekt' });
    if (outcome.kind !== 'saved') throw new Error(`The row was not added: ${outcome.kind}`);
  });
  // The log as it was written, and then what a look at everything costs from there on.
  await session.refresh();
  await measured(`${String(projects)}.again`, traffic, () => session.refresh());
  session.dispose();
}
process.stdout.write(JSON.stringify({ figures, peak: process.resourceUsage().maxRSS / 1024 }), () => process.exit(0));
