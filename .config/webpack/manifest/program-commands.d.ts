export function programCommands(root: string): readonly string[];
