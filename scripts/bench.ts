import { cpus, loadavg } from 'node:os';
import { formatNumber } from '../src/schema/wording/number-words.js';
import type { Text } from '../src/schema/text.js';
import { largeWorkbook } from './bench/large-workbook.js';
import { readersResults } from './bench/readers-results.js';
import { resultLine, type Result } from './bench/result-line.js';
import { knapsackResults, rankingResults, robustnessResults, selectionInBrowserResults, selectionResults } from './bench/prioritisation-sections.js';
import { benefitResults, documentResults, officeResults, paneResults, readingResults, sizeWords } from './bench/sections.js';
import { run } from './command-line/run.js';

const command = {
  name: 'bench',
  about: {
    da: 'Måler tid og hukommelse på store registre og holder dem op mod målene. Dømmer ikke: en langsom computer er ingen fejl.',
    en: 'Measures time and memory on large registers and holds them against the goals. Judges nothing: a slow computer is no fault.',
  },
  options: {
    quick: { help: { da: 'Små registre, én kørsel af hver.', en: 'Small registers, one run of each.' } },
    only: { value: 'reading|documents|ranking|robustness|selection|benefits|pane', oneOf: ['reading', 'documents', 'ranking', 'robustness', 'selection', 'benefits', 'pane'], help: { da: 'Kun denne del.', en: 'This part only.' } },
    readers: { value: 'DIR', help: { da: 'Læs i stedet hver fil under en mappe.', en: 'Read every file under a folder instead.' } },
  },
} as const;

const words = {
  making: { da: 'Laver et stort register; det tager et par minutter og gemmes til næste gang …', en: 'Making a large register; it takes some minutes and is kept for the next time …' },
  reading: { da: 'Læsning', en: 'Reading' },
  documents: { da: 'Dokumenter', en: 'Documents' },
  ranking: { da: 'Prioritering', en: 'Prioritisation' },
  pane: { da: 'Panelet i Chromium', en: 'The pane in Chromium' },
  office: { da: 'Åbne og gemme gennem Office.js', en: 'Opening and saving through Office.js' },
  benefits: { da: 'Gevinster', en: 'Benefits' },
  robustness: { da: 'Robusthed', en: 'Robustness' },
  selection: { da: 'Valg inden for rammer', en: 'Selection within limits' },
  inChromium: { da: 'Valg og vægtninger i Chromium', en: 'Selection and weightings in Chromium' },
  knapsacks: { da: 'Offentliggjorte opgaver (OR-Library)', en: 'Published problems (OR-Library)' },
  readers: { da: 'Filer (læst + afvist med en grund)', en: 'Files (read + refused with a reason)' },
} as const satisfies Record<string, Text>;

await run(command, async (given, terminal) => {
  const { language } = given;
  const quick = given.has('quick');
  const times = quick ? 1 : 5;
  // Goals are set for the large registers; small ones only tell whether everything runs.
  const line = ({ goal, ...result }: Result): string => resultLine(quick || goal === undefined ? result : { ...result, goal }, language);
  const print = (heading: string, results: readonly Result[]): void => terminal.print(['', heading, ...results.map(line)].join('\n'));
  const [cpu] = cpus();
  terminal.print(`Node ${process.version}, ${String(cpus().length)} × ${cpu?.model ?? '?'}, load ${formatNumber(loadavg()[0] ?? 0, language, 1)}`);

  const folder = given.one('readers');
  if (folder !== null) {
    print(words.readers[language], await readersResults(folder, terminal.progress));
    return 0;
  }
  const only = given.one('only');
  if (only === null || only === 'reading') {
    const size = quick ? { projects: 250, benefits: 750, measurements: 3_000 } : { projects: 5_000, benefits: 15_000, measurements: 60_000 };
    const path = await largeWorkbook(size, () => terminal.progress(words.making[language]));
    print(`${words.reading[language]}: ${sizeWords(size, language)}`, await readingResults(path, times, language));
  }
  if (only === null || only === 'documents') print(words.documents[language], await documentResults(quick ? 60 : 300, times));
  if (only === null || only === 'ranking') print(words.ranking[language], await rankingResults(5_000, 12, times));
  if (only === null || only === 'robustness') print(words.robustness[language], await robustnessResults([{ projects: 300, goal: 0.3 }, { projects: 5_000, goal: 4 }], 8, times, language));
  if (only === null || only === 'selection') {
    const sizes = [{ projects: 50, limits: 8, goal: 1 }, { projects: 300, limits: 12, goal: 5 }];
    print(words.selection[language], await selectionResults(sizes, quick));
    print(words.inChromium[language], await selectionInBrowserResults(sizes));
    print(words.knapsacks[language], await knapsackResults());
  }
  if (only === null || only === 'pane') {
    print(words.pane[language], await paneResults());
    print(words.office[language], await officeResults());
  }
  if (only === null || only === 'benefits') print(words.benefits[language], quick ? await benefitResults(500, 3_000, times) : await benefitResults(20_000, 240_000, times));
  return 0;
});
