import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptNew } from '../../scripts/adopt/adopt-new.js';
import { chooseMapping } from '../../scripts/adopt/choose-mapping.js';
import { readSource } from '../../scripts/adopt/read-source.js';
import { adoptWorkbook } from '../../src/adoption/adopt-workbook.js';
import { date } from '../../src/schema/dates.js';
import { fixtureYear, type Fixture } from './fixtures/fixture.js';
import { writeFixture } from './fixtures/write-fixture.js';
import { told, type Told } from './independent-reading.js';

export interface AdoptedFixture {
  readonly source: Uint8Array;
  readonly made: Uint8Array;
  readonly told: Told;
}

/** A fixture as a file in a folder, and the register the command makes of it. */
export async function adoptFixture(fixture: Fixture, folder: string): Promise<AdoptedFixture> {
  const { file, bytes } = await writeFixture(fixture);
  const path = join(folder, file);
  writeFileSync(path, bytes);
  const source = await readSource(path);
  const { mapping, notRead } = chooseMapping(source.workbook, path, { sheets: [], kind: null, mapFile: null });
  const adoption = adoptWorkbook(source.workbook, mapping, { language: 'da', year: fixtureYear }, notRead);
  const made = await adoptNew(source, adoption, 'da', date('2027-06-01'));
  return { source: bytes, made: made.bytes, told: told(made.text(Number.POSITIVE_INFINITY)) };
}
