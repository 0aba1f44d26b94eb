import { fill, type Text } from '../../src/schema/text.js';
import { Refusal } from '../command-line/refusal.js';

/** What a machine has for trying the add-in in a real Excel. */
export interface Machine {
  readonly platform: string;
  /** The program of office-addin-debugging; null where it is not installed. */
  readonly tool: string | null;
  readonly hasExcel: boolean;
}

export interface Sideload {
  readonly action: 'start' | 'stop';
  /** A workbook on SharePoint or OneDrive, for Excel on the web; null for Excel on this machine. */
  readonly document: string | null;
}

const refusals = {
  noTool: {
    da: 'office-addin-debugging er ikke installeret her, så Excel kan ikke {verb}. Installér det med npm install --include=optional på en maskine, hvor det kan bygges. Uden Excel: npm run preview viser panelet i en browser; eller kør npm run build med ADDIN_BASE_URL, og upload dist/manifest.xml i Excel på nettet (Tilføjelsesprogrammer > Upload mit tilføjelsesprogram).',
    en: 'office-addin-debugging is not installed here, so Excel cannot be {verb}. Install it by npm install --include=optional on a machine where it can be built. Without Excel: npm run preview shows the pane in a browser; or run npm run build with ADDIN_BASE_URL and upload dist/manifest.xml in Excel on the web (Add-ins > Upload My Add-in).',
  },
  noExcel: {
    da: 'Excel er ikke installeret på denne maskine ({platform}). Brug Excel på nettet med npm start -- --document "https://…/fil.xlsx?web=1", eller se panelet i en browser med npm run preview.',
    en: 'Excel is not installed on this machine ({platform}). Use Excel on the web by npm start -- --document "https://…/file.xlsx?web=1", or see the pane in a browser by npm run preview.',
  },
  nothingToStop: {
    da: 'Excel er ikke installeret på denne maskine ({platform}), så her er intet at stoppe. Blev panelet startet i Excel på nettet, så brug npm stop -- --document "https://…/fil.xlsx?web=1" med samme adresse.',
    en: 'Excel is not installed on this machine ({platform}), so there is nothing to stop here. If the pane was started in Excel on the web, use npm stop -- --document "https://…/file.xlsx?web=1" with the same address.',
  },
  badDocument: {
    da: '--document skal være adressen på en projektmappe på SharePoint eller OneDrive, https://…/fil.xlsx?web=1.',
    en: '--document must be the address of a workbook on SharePoint or OneDrive, https://…/file.xlsx?web=1.',
  },
} as const satisfies Record<string, Text>;

const verbs = { start: { da: 'startes', en: 'started' }, stop: { da: 'stoppes', en: 'stopped' } } as const;

function refuse(sentence: Text, params: Readonly<Record<string, Text | string>> = {}): never {
  const inLanguage = (language: 'da' | 'en'): string =>
    fill(sentence[language], Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]])));
  throw new Refusal({ da: inLanguage('da'), en: inLanguage('en') });
}

/** The tool writes its own parameters after those of the address, so that there must be some. */
function webAddress(document: string): string {
  const url = URL.canParse(document) ? new URL(document) : null;
  if (url?.protocol !== 'https:') refuse(refusals.badDocument);
  if (url.search === '') url.searchParams.set('web', '1');
  return url.href;
}

/** The arguments office-addin-debugging is called with. Throws Refusal where nothing could come of it: the tool itself ends well then. */
export function sideloadArguments({ action, document }: Sideload, machine: Machine): readonly string[] {
  const address = document === null ? null : webAddress(document);
  if (machine.tool === null) refuse(refusals.noTool, { verb: verbs[action] });
  if (address === null && !machine.hasExcel) refuse(action === 'start' ? refusals.noExcel : refusals.nothingToStop, { platform: machine.platform });
  const where = address === null ? 'desktop' : 'web';
  if (action === 'stop') return [machine.tool, 'stop', 'manifest.xml', where];
  const server = ['--dev-server', 'npm run dev-server', '--dev-server-port', '3000'];
  return [machine.tool, 'start', 'manifest.xml', where, '--app', 'excel', '--no-debug', ...server, ...(address === null ? [] : ['--document', address])];
}
