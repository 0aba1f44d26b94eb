import { runSideload } from './sideload/run-sideload.js';

await runSideload('stop');
