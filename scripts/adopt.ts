import { createHash } from 'node:crypto';
import { partsOf } from '../src/schema/dates.js';
import { writeWorkbook } from '../src/adapters/exceljs/write-workbook.js';
import { adoptWorkbook } from '../src/adoption/adopt-workbook.js';
import { mappingToJson } from '../src/adoption/mapping-json.js';
import { newRegister } from '../src/app/adopt/new-register.js';
import { planRegister } from '../src/app/plan-register.js';
import { adoptInto } from './adopt/adopt-into.js';
import { chooseMapping } from './adopt/choose-mapping.js';
import { readSource } from './adopt/read-source.js';
import { newRegisterText } from './adopt/report-text.js';
import { today } from './command-line/clock.js';
import { writeOutputs } from './command-line/files.js';
import { run } from './command-line/run.js';
import { cellLimit, outputsBeside, saved } from './adopt/outputs.js';

const command = {
  name: 'adopt',
  about: {
    da: 'Tager et fremmed ark (.xlsx eller .csv) i brug som register, eller lægger det ind i et, der findes.',
    en: 'Takes a foreign sheet (.xlsx or .csv) into use as a register, or brings it into one there is.',
  },
  options: {
    source: { value: 'F', required: true, help: { da: 'Det ark, der skal tages i brug.', en: 'The sheet to take into use.' } },
    sheet: { value: 'S', multiple: true, help: { da: 'Arkets navn; kan gives flere gange. Ellers findes det.', en: "The sheet's name; may be given several times. Otherwise it is found." } },
    map: { value: 'M.json', help: { da: 'Kortlægning, som er rettet i hånden.', en: 'Mapping edited by hand.' } },
    into: { value: 'REGISTER', help: { da: 'Register, som arket lægges ind i. Det ændres ikke; resultatet er en ny fil.', en: 'Register the sheet is brought into. It is not changed; the result is a new file.' } },
    preview: { help: { da: 'Vis kun, hvad der ville ske; intet skrives.', en: 'Only show what would happen; nothing is written.' } },
    out: { value: 'F', required: true, help: { da: 'Den nye fil.', en: 'The new file.' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const { language } = given;
  const sourcePath = given.one('source') ?? '';
  const out = given.one('out') ?? '';
  const mapFile = given.one('map');
  const source = await readSource(sourcePath);
  const chosen = chooseMapping(source.workbook, sourcePath, given.many('sheet'), mapFile);
  const options = { language, year: partsOf(today()).year };
  const mappingText = mappingToJson(chosen.mapping, language);
  const adoption = adoptWorkbook(source.workbook, chosen.mapping, options, chosen.notRead);
  const into = given.one('into');
  const inputs = [sourcePath, ...(mapFile === null ? [] : [mapFile]), ...(into === null ? [] : [into])];
  const made =
    into === null
      ? await (async () => {
          const { register, proposed } = newRegister(adoption, language, today());
          const registerId = createHash('sha256').update(source.bytes).digest('hex').slice(0, 16);
          return {
            bytes: await writeWorkbook(planRegister(register, { registerId, keptSheets: adoption.sources })),
            text: (limit: number) => newRegisterText(adoption, proposed, source.remarks, language, limit),
          };
        })()
      : await adoptInto(into, adoption, source.remarks, language);
  terminal.print(made.text(cellLimit));
  if (given.has('preview')) return 0;
  const outputs = outputsBeside(out, made.bytes, mappingText, made.text(Number.POSITIVE_INFINITY), language);
  writeOutputs(outputs, inputs);
  terminal.print(saved(outputs, language));
  return 0;
});
