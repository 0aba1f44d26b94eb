import { resolve } from 'node:path';
import { partsOf } from '../src/schema/dates.js';
import { adoptWorkbook } from '../src/adoption/adopt-workbook.js';
import { mappingToJson } from '../src/adoption/mapping/mapping-json.js';
import { adoptInto } from './adopt/adopt-into.js';
import { adoptNew } from './adopt/adopt-new.js';
import { askedKind, chooseMapping } from './adopt/choose-mapping.js';
import { cellLimit, outputsBeside, saved } from './adopt/outputs.js';
import { readSource } from './adopt/read-source.js';
import { refuseMisfit, refuseRegister, refuseWithoutOut } from './adopt/refusals.js';
import { today } from './command-line/clock.js';
import { writeOutputs } from './command-line/files.js';
import { openRegister } from './command-line/open-register.js';
import { run } from './command-line/run.js';

const command = {
  name: 'adopt',
  about: {
    da: 'Tager et fremmed ark (.xlsx eller .csv) over projekter eller systemer i brug som porteføljeoversigt, eller lægger det ind i en, der findes.',
    en: 'Takes a foreign sheet (.xlsx or .csv) of projects or systems into use as a register, or brings it into one there is.',
  },
  options: {
    source: { value: 'F', required: true, help: { da: 'Det ark, der skal tages i brug.', en: 'The sheet to take into use.' } },
    sheet: { value: 'S', multiple: true, help: { da: 'Arkets navn; kan gives flere gange. Ellers findes det.', en: "The sheet's name; may be given several times. Otherwise it is found." } },
    kind: { value: 'K', help: { da: 'Hvad arkets rækker er: projects eller systems. Ellers ses det på overskrifterne.', en: 'What the rows of the sheet are: projects or systems. Otherwise the headers tell.' } },
    map: { value: 'M.json', help: { da: 'Kortlægning, som er rettet i hånden.', en: 'Mapping edited by hand.' } },
    into: { value: 'F', help: { da: 'Porteføljeoversigt, som arket lægges ind i. Den ændres ikke; resultatet er en ny fil.', en: 'Register the sheet is brought into. It is not changed; the result is a new file.' } },
    preview: { help: { da: 'Vis kun, hvad der ville ske; intet skrives.', en: 'Only show what would happen; nothing is written.' } },
    out: { value: 'F', help: { da: 'Den nye fil (skal angives, undtagen med --preview).', en: 'The new file (required, except with --preview).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const { language } = given;
  const sourcePath = given.one('source') ?? '';
  const out = given.one('out');
  if (out === null && !given.has('preview')) refuseWithoutOut();
  const mapFile = given.one('map');
  const into = given.one('into');
  const kind = askedKind(given.one('kind'));
  const inputs = [sourcePath, mapFile, into].filter((path) => path !== null);

  const source = await readSource(sourcePath);
  if (into === null) refuseRegister(source, sourcePath, today());
  const chosen = chooseMapping(source.workbook, sourcePath, { sheets: given.many('sheet'), kind, mapFile });
  const opened = into === null ? null : await openRegister(into);
  const options = { language: opened?.register.language ?? language, year: partsOf(today()).year };
  const adoption = adoptWorkbook(source.workbook, chosen.mapping, options, chosen.notRead);
  refuseMisfit(adoption, sourcePath, mapFile);
  const made = into === null || opened === null ? await adoptNew(source, adoption, language, today()) : await adoptInto(into, opened, adoption, source.remarks, language);

  if (out === null || given.has('preview')) {
    terminal.print(made.text(cellLimit));
    return 0;
  }
  const outputs = outputsBeside(out, made.bytes, mappingToJson(chosen.mapping, language), made.text(Number.POSITIVE_INFINITY), language).filter(
    ({ path }) => mapFile === null || resolve(path) !== resolve(mapFile),
  );
  writeOutputs(outputs, inputs);
  terminal.print(made.text(cellLimit));
  terminal.print(saved(outputs, language));
  return 0;
});
