import { helpOf, languageIn, readArguments, type Command, type Given } from './arguments.js';
import { Refusal } from './refusal.js';

/** How a command ended: 0 done, 1 something must be put right (validate, --strict), 2 could not run. */
export type ExitCode = 0 | 1 | 2;

export interface Terminal {
  /** Results: standard output. */
  readonly print: (text: string) => void;
  /** Progress: standard error, so that results can be piped. */
  readonly progress: (text: string) => void;
}

const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  progress: (text) => void process.stderr.write(`${text}\n`),
};

const unexpected = {
  da: 'Der skete en uventet fejl, og intet er skrevet. Kør igen med PORTFOLIO_DEBUG=1, og send teksten til dem, der vedligeholder programmet.',
  en: 'Something unexpected went wrong and nothing was written. Run again with PORTFOLIO_DEBUG=1 and send the text to the maintainers.',
};

/** Runs one command: arguments → its main → exit code; every failure becomes one sentence. */
export async function run(command: Command, main: (given: Given, terminal: Terminal) => Promise<ExitCode>): Promise<void> {
  const args = process.argv.slice(2);
  try {
    const given = readArguments(command, args);
    if (given.help) terminal.print(helpOf(command, given.language));
    else process.exitCode = await main(given, terminal);
  } catch (error) {
    const language = languageIn(args);
    terminal.progress(error instanceof Refusal ? error.sentence[language] : unexpected[language]);
    if (!(error instanceof Refusal) && process.env['PORTFOLIO_DEBUG']) terminal.progress(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  }
}
