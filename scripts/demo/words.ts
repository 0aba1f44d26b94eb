import type { fill as Fill, Language, Text } from '../../src/schema/text.js';

export const demoWords = {
  writing: { da: '1/5 Skriver eksempelporteføljen som register …', en: '1/5 Writing the example portfolio as a register …' },
  reading: { da: '2/5 Læser oversigten igen …', en: '2/5 Reading the register back …' },
  checking: { da: '3/5 Tjekker det …', en: '3/5 Checking it …' },
  documents: { da: '4/5 Laver status, indsatsplan, dagsorden og sager …', en: '4/5 Making status deck, action plan, agenda and cases …' },
  adopting: { da: '5/5 Tager et almindeligt regneark i brug …', en: '5/5 Adopting a plain spreadsheet …' },
  registerFile: { da: 'Porteføljeoversigt Egefjord.xlsx', en: 'Portfolio register Egefjord.xlsx' },
  findingsFile: { da: 'Tjek.txt', en: 'Findings.txt' },
  plainFile: { da: 'Almindeligt ark.xlsx', en: 'Plain sheet.xlsx' },
  adoptedFile: { da: 'Almindeligt ark taget i brug', en: 'Plain sheet adopted' },
} as const satisfies Record<string, Text>;

const made = { da: 'Skrevet {count} filer:', en: 'Wrote {count} files:' } as const;

/** The closing lines: what was written where. */
export function summaryOf(paths: readonly string[], language: Language, fill: typeof Fill): string {
  return [fill(made[language], { count: paths.length }), ...paths.map((path) => `  ${path}`)].join('\n');
}
