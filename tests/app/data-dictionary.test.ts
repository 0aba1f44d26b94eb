import { describe, expect, it } from 'vitest';
import { makeDataDictionary } from '../../src/app/data-dictionary.js';
import { entities, entityKeys } from '../../src/register/entities/index.js';
import { settingFields } from '../../src/register/settings.js';
import { languages } from '../../src/schema/text.js';

describe.each(languages)('the data dictionary in %s', (language) => {
  const text = makeDataDictionary(language);
  const lines = text.split('\n');

  it('has a line for every column of every table, with what it means', () => {
    for (const key of entityKeys) {
      const { table, fields } = entities[key];
      const start = lines.findIndex((line) => line.startsWith('### ') && line.includes(`\`${table}\``));
      const end = lines.findIndex((line, index) => index > start && line.startsWith('#'));
      const section = lines.slice(start, end);
      for (const [name, field] of Object.entries(fields)) {
        const line = section.find((one) => one.endsWith(`| \`${name}\` |`));
        expect(line, `${key}.${name}`).toContain(field.help[language].replace(/\|/g, '\\|'));
      }
    }
  });

  it('has tables whose lines all have the cells of their header', () => {
    const cells = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
    let width = 0;
    for (const line of lines) {
      if (!line.startsWith('|')) width = 0;
      else if (width === 0) width = cells(line);
      else expect(cells(line)).toBe(width);
    }
  });

  it('links to lists that are there', () => {
    const targets = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect(text).toContain(`<a id="${target}"></a>`);
  });

  it('explains every setting', () => {
    for (const field of Object.values(settingFields)) expect(text).toContain(field.help[language]);
  });
});
