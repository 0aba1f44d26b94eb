import { describe, expect, it } from 'vitest';
import { findOptions, nameOptions, rowOptions } from '../../../src/app/rows/row-options.js';
import { exampleRegister } from '../../../src/example/index.js';

const register = exampleRegister('da');

describe('what can be chosen by typing', () => {
  it('finds rows by number and by words of their title, those that begin so first', () => {
    const projects = rowOptions(register, 'project', 'da');
    expect(projects).toHaveLength(register.rows.project.filter(({ id }) => id !== null).length);
    expect(findOptions(projects, 'p-0003', 5).options[0]?.value).toBe('P-0003');
    const second = register.rows.project[1];
    const words = String(second?.name).split(' ').reverse().join(' ').toUpperCase();
    expect(findOptions(projects, words, 5).options.map(({ value }) => value)).toContain(second?.id);
    expect(findOptions(projects, '', 3)).toMatchObject({ options: { length: 3 }, total: projects.length });
    expect(findOptions(projects, 'findes ikke', 3)).toEqual({ options: [], total: 0 });
    const options = ['Bo Ærø', 'Anna Bo'].map((name) => ({ value: name, text: name, folded: name.toLowerCase() }));
    expect(findOptions(options, 'bo', 5).options.map(({ text }) => text)).toEqual(['Bo Ærø', 'Anna Bo']);
    expect(findOptions(options.toReversed(), 'bo', 5).options.map(({ text }) => text)).toEqual(['Bo Ærø', 'Anna Bo']);
  });

  it('offers names typed anywhere, each once', () => {
    const persons = nameOptions(register, 'person').map(({ value }) => value);
    expect(persons).toEqual(expect.arrayContaining(register.rows.benefit.flatMap(({ owner }) => owner ?? [])));
    expect(new Set(persons).size).toBe(persons.length);
  });
});
