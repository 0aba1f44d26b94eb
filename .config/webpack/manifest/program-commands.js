import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The functions the ribbon may call, as the program names them; the program's compiler sees to it that each of them is there. */
export function programCommands(root) {
  const source = readFileSync(join(root, 'src/pane/commands/command-names.ts'), 'utf8');
  return [...source.matchAll(/'(\w+)'/g)].map((match) => match[1]);
}
