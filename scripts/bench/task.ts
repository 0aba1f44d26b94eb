import type { Figures, Measured, TaskName } from './figures.js';

type Task = (args: readonly string[]) => Promise<Figures>;

const tasks: Readonly<Record<TaskName, () => Promise<Task>>> = {
  'load-alone': async () => (await import('./tasks/load-alone.js')).loadAlone,
  'read-and-check': async () => (await import('./tasks/read-and-check.js')).readAndCheck,
  'make-documents': async () => (await import('./tasks/make-documents.js')).makeExampleDocuments,
  'make-large-deck': async () => (await import('./tasks/make-documents.js')).makeLargeDeck,
  'rank-candidates': async () => (await import('./tasks/rank-candidates.js')).rankCandidates,
  'follow-benefits': async () => (await import('./tasks/follow-benefits.js')).followBenefits,
  'sample-robustness': async () => (await import('./tasks/sample-robustness.js')).sampleRobustness,
  'choose-portfolio': async () => (await import('./tasks/choose-portfolio.js')).choosePortfolio,
  'choose-hard': async () => (await import('./tasks/choose-portfolio.js')).chooseHard,
  'read-any': async () => (await import('./tasks/read-any.js')).readAny,
};

const [name = '', ...args] = process.argv.slice(2);
const task = await tasks[name as TaskName]();
const figures = await task(args);
const measured: Measured = { figures, peak: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(measured));
