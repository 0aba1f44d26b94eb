import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { planRegister } from '../../src/app/plan-register.js';
import type { Register } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';
import { faultlessSession, registerOf } from '../support/frozen-session.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rebuild-edition-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function saved(name: string, register: Register): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await writeWorkbook(planRegister(register, { registerId: 'egefjord' })));
  return path;
}

/** Runs a command in a process of its own, where it is another time and place. */
function files(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Readonly<Record<string, Buffer>> {
  const out = mkdtempSync(join(folder, 'out-'));
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args, '--out', out], { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
  expect(status, stderr + stdout).toBe(0);
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
}

describe("an edition's documents", () => {
  it('come out byte for byte the same at the end of the year, in another process, time zone and language', async () => {
    const session = await faultlessSession();
    await session.freeze('M-0015', null);
    await session.saveRow({ entity: 'meeting', id: 'M-0015', seen: {}, values: { approvedByChair: date('2027-05-18'), approvedHow: 'phone', status: 'approvedByChair' } });
    const spring = await saved('foraar.xlsx', registerOf(session));
    await session.saveRow({ entity: 'meeting', id: 'M-0015', seen: {}, values: { status: 'minutesApproved' } });
    for (const id of ['P-0001', 'P-0002', 'P-0003']) await session.saveRow({ entity: 'project', id, seen: {}, values: { light: 'red', sinceLast: 'Et halvt år senere.', expectedEnd: date('2029-06-30') } });
    await session.archiveRow('barrier', registerOf(session).rows.barrier[0]?.id ?? '', 'Løst');
    await session.addRow('project', { name: 'Nyt i efteråret', followedBy: 'steering', status: 'active' });
    await session.setSetting('asOf', date('2027-12-01'));
    await session.freeze('M-0021', null);
    const winter = await saved('vinter.xlsx', registerOf(session));

    const here = { TZ: 'Europe/Copenhagen', LC_ALL: 'da_DK.UTF-8' };
    const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    for (const script of ['status-deck', 'agenda']) {
      const then = files(script, ['--workbook', spring, '--meeting', 'M-0015'], here);
      const later = files(script, ['--workbook', winter, '--meeting', 'M-0015', '--edition', '2027-2'], elsewhere);
      expect(Object.keys(then).length).toBeGreaterThan(0);
      expect(Object.keys(later)).toEqual(Object.keys(then));
      for (const [name, bytes] of Object.entries(then)) expect(later[name]?.equals(bytes), name).toBe(true);
    }
    const now = files('status-deck', ['--workbook', winter, '--meeting', 'M-0015', '--edition', 'nu'], here);
    const then = files('status-deck', ['--workbook', spring, '--meeting', 'M-0015'], here);
    expect(Object.values(now)[0]?.equals(Object.values(then)[0] as Buffer)).toBe(false);
  }, 240_000);
});
