import { describe, expect, it } from 'vitest';
import { helpOf, readArguments, type Command } from '../../scripts/command-line/arguments.js';
import { Refusal } from '../../scripts/command-line/refusal.js';

const command: Command = {
  name: 'prøve',
  about: { da: 'Prøver noget.', en: 'Tries something.' },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    sheet: { value: 'S', multiple: true, help: { da: 'Ark.', en: 'Sheet.' } },
    format: { value: 'text|json', oneOf: ['text', 'json'], help: { da: 'Form.', en: 'Format.' } },
    strict: { help: { da: 'Streng.', en: 'Strict.' } },
  },
};

function refusal(args: readonly string[]): Refusal {
  try {
    readArguments(command, args);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('arguments', () => {
  it('reads values, repeated values and switches', () => {
    const given = readArguments(command, ['--workbook', 'a b.xlsx', '--sheet=2026', '--sheet', 'Ældre', '--strict', '--lang', 'en']);
    expect(given.one('workbook')).toBe('a b.xlsx');
    expect(given.many('sheet')).toEqual(['2026', 'Ældre']);
    expect(given.has('strict')).toBe(true);
    expect(given.one('format')).toBeNull();
    expect(given.language).toBe('en');
  });

  it.each([
    [['--workbok', 'x'], '--workbok'],
    [['noget.xlsx'], 'noget.xlsx'],
    [[], '--workbook'],
    [['--workbook'], '--workbook'],
    [['--workbook', 'x', '--format', 'pdf'], 'text, json'],
  ])('refuses %j and says what to do', (args, named) => {
    const { sentence } = refusal(args);
    expect(sentence.da).toContain(named);
    expect(sentence.en).toContain(named);
    expect(sentence.da).not.toMatch(/\{\w+\}/);
  });

  it('gives help without the required options', () => {
    expect(readArguments(command, ['--help']).help).toBe(true);
    const help = helpOf(command, 'da');
    for (const part of ['npm run prøve', '--workbook F', 'skal angives', '--lang da|en', '--help']) expect(help).toContain(part);
    expect(helpOf(command, 'en')).toContain('required');
  });
});
