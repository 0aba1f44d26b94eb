import { patchWorkbook } from '../src/adapters/xlsx-patch/patch-workbook.js';
import { checkRegister } from '../src/app/check-register.js';
import type { WorkbookPatch } from '../src/app/ports.js';
import type { Severity } from '../src/schema/finding.js';
import { fill } from '../src/schema/text.js';
import { about, writeOutputs } from './command-line/files.js';
import { openRegister, refuseNewer } from './command-line/open-register.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { atLeast, findingsJson, findingsText } from './validate/findings-text.js';
import { acceptances, acceptedText, fixText, repairs } from './validate/repair.js';

const command = {
  name: 'validate',
  about: {
    da: 'Tjekker en porteføljeoversigt: hvad der skal rettes, hvad der bør ses på, de vigtigste først. Afslutter med 1, når noget skal rettes.',
    en: 'Checks a register: what must be put right, what should be looked at, the most important first. Ends with 1 when something must be put right.',
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Porteføljeoversigten.', en: 'The register.' } },
    format: { value: 'text|json', oneOf: ['text', 'json'], help: { da: 'Form (text er standard).', en: 'Format (default text).' } },
    severity: { value: 'error|warning|info', oneOf: ['error', 'warning', 'info'], help: { da: 'Vis kun fra denne alvor og op (info er standard).', en: 'Show only from this severity up (default info).' } },
    strict: { help: { da: 'Afslut også med 1, når noget bør ses på.', en: 'End with 1 also when something should be looked at.' } },
    all: { help: { da: 'Vis alle mangler og alle steder.', en: 'Show all findings.' } },
    fix: { help: { da: 'Ret det, der kan rettes af sig selv, i en kopi (--out); uden --out vises kun hvad.', en: 'Put right what can be, in a copy (--out); without --out only shows what.' } },
    accept: { value: 'RULE[@KEY]', help: { da: 'Acceptér en mangel, til værdien ændres (--reason, --out).', en: 'Accept a finding until its value changes (--reason, --out).' } },
    reason: { value: 'TEXT', help: { da: 'Begrundelse for --accept.', en: 'Reason for --accept.' } },
    who: { value: 'NAME', help: { da: 'Hvem accepterer.', en: 'Who accepts.' } },
    out: { value: 'F', help: { da: 'Kopien med rettelser.', en: 'The copy with changes.' } },
  },
} as const;

const written = { da: 'Skrevet: {file}', en: 'Written: {file}' } as const;

await run(command, async (given, terminal) => {
  const { language } = given;
  const path = given.one('workbook') ?? '';
  const { register, findings, bytes, raw } = await openRegister(path);
  const result = checkRegister(register, findings);
  const out = given.one('out');
  const save = async (patch: WorkbookPatch): Promise<void> => {
    if (out === null) return;
    refuseNewer(raw);
    writeOutputs([{ path: out, bytes: await about(path, () => patchWorkbook(bytes, patch)) }], [path]);
    terminal.print(fill(written[language], { file: out }));
  };
  const accept = given.one('accept');
  if (accept !== null) {
    const reason = given.one('reason');
    if (reason === null || out === null) {
      throw new Refusal({ da: '--accept skal have en begrundelse (--reason) og en ny fil (--out).', en: '--accept needs a reason (--reason) and a new file (--out).' });
    }
    const patch = acceptances(register, result, accept, reason, given.one('who'));
    terminal.print(acceptedText(patch, accept, language));
    await save(patch);
    return 0;
  }
  if (given.has('fix')) {
    const fixes = repairs(register, result);
    terminal.print(fixText(fixes, language));
    await save(fixes.patch);
    return 0;
  }
  const severity = (given.one('severity') ?? 'info') as Severity;
  const shown = { language, severity, all: given.has('all') };
  terminal.print(given.one('format') === 'json' ? findingsJson(register, result, shown) : findingsText(register, result, shown));
  return result.findings.some(atLeast(given.has('strict') ? 'warning' : 'error')) ? 1 : 0;
});
