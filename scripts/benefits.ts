import { benefitOverview } from '../src/app/benefits/benefit-overview.js';
import { openRegister } from './command-line/open-register.js';
import { run } from './command-line/run.js';
import { overviewText } from './benefits/overview-text.js';

const command = {
  name: 'benefits',
  about: {
    da: 'Fortæller, hvordan gevinsterne står: summer, hver gevinst, det der skal måles, og det der er på vej til at blive bagud.',
    en: 'Tells how the benefits stand: sums, each benefit, what is to be measured and what is about to fall behind.',
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    format: { value: 'text|json', oneOf: ['text', 'json'], help: { da: 'Tekst (standard) eller JSON.', en: 'Text (default) or JSON.' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const { register } = await openRegister(given.one('workbook') ?? '');
  const overview = benefitOverview(register);
  terminal.print(given.one('format') === 'json' ? JSON.stringify(overview, null, 2) : overviewText(overview, register.settings.currency, given.language));
  return 0;
});
