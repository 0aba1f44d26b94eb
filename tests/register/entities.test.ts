import { describe, expect, it } from 'vitest';
import { entities, entityKeys, findEntity } from '../../src/register/entities/index.js';
import { partKeys } from '../../src/register/parts.js';
import { foldText } from '../../src/schema/choice.js';
import { fieldsOf, type Entity } from '../../src/schema/entity.js';
import { languages } from '../../src/schema/text.js';

const all: readonly (readonly [string, Entity])[] = entityKeys.map((key) => [key, entities[key]]);

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the register as a whole', () => {
  it('registers each entity under its own key', () => {
    for (const [key, entity] of all) expect(entity.key).toBe(key);
  });

  it('gives every entity its own prefix and table', () => {
    expect(duplicates(all.map(([, entity]) => entity.prefix))).toEqual([]);
    expect(duplicates(all.map(([, entity]) => entity.table.toLowerCase()))).toEqual([]);
    for (const [, entity] of all) {
      expect(entity.prefix).toMatch(/^[A-Z]{1,3}$/);
      expect(entity.table).toMatch(/^tbl[A-Z][A-Za-z]+$/);
    }
  });

  it('keeps the prefixes that people know', () => {
    expect([entities.project, entities.benefit, entities.barrier, entities.case, entities.meeting].map((e) => e.prefix)).toEqual(['P', 'G', 'B', 'S', 'M']);
  });

  it.each(languages)('gives every entity a sheet name Excel takes (%s)', (language) => {
    const names = all.map(([, entity]) => entity.sheet[language]);
    expect(duplicates(names.map((name) => name.toLocaleLowerCase('da')))).toEqual([]);
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      // Excel refuses these characters, a quote at either end, and keeps "History" for itself.
      expect(name).not.toMatch(/[\\/?*[\]:']/);
      expect(name.toLowerCase()).not.toBe('history');
    }
  });

  it('stands in parts that exist', () => {
    const known: readonly string[] = partKeys;
    for (const [, entity] of all) {
      expect(known).toContain(entity.part);
      for (const [, field] of fieldsOf(entity)) if (field.part !== undefined) expect(known).toContain(field.part);
    }
  });

  it('uses every part', () => {
    const used = new Set(all.flatMap(([, entity]) => [entity.part, ...fieldsOf(entity).map(([, field]) => field.part)]));
    expect(partKeys.filter((part) => !used.has(part))).toEqual([]);
  });
});

describe.each(all)('%s', (_key, entity) => {
  it('begins with its key and is recognised by a field it has', () => {
    const [first] = fieldsOf(entity);
    expect(first?.[0]).toBe('id');
    expect(first?.[1].kind.name).toBe('key');
    expect(Object.keys(entity.fields)).toContain(entity.titleField);
  });

  it.each(languages)('has unique headers that formulas can name (%s)', (language) => {
    const headers = fieldsOf(entity).map(([, field]) => field.label[language]);
    expect(duplicates(headers.map(foldText))).toEqual([]);
    for (const header of headers) {
      expect(header.trim()).toBe(header);
      expect(header).not.toBe('');
      // In a structured reference these characters need an escape that LibreOffice does not read.
      expect(header).not.toMatch(/[[\]#'@\n]/);
    }
  });

  it('lets no header, label or former, stand for two fields', () => {
    const owners = new Map<string, Set<string>>();
    for (const [name, field] of fieldsOf(entity)) {
      for (const header of [field.label.da, field.label.en, ...(field.former ?? [])]) {
        const folded = foldText(header);
        owners.set(folded, (owners.get(folded) ?? new Set<string>()).add(name));
      }
    }
    expect([...owners].filter(([, fields]) => fields.size > 1).map(([header, fields]) => [header, ...fields])).toEqual([]);
  });

  it('explains every field in both languages', () => {
    for (const [, field] of fieldsOf(entity)) {
      for (const language of languages) expect(field.help[language].length).toBeGreaterThan(3);
      expect(field.help.da).not.toBe(field.help.en);
    }
  });

  it('points only to entities that exist', () => {
    for (const [, field] of fieldsOf(entity)) {
      if (field.kind.target !== undefined) expect(findEntity(field.kind.target)?.key).toBe(field.kind.target);
    }
  });

  it('asks for fields at levels that its level field knows', () => {
    const levelField = entity.levels ? entity.fields[entity.levels.field] : undefined;
    const keys = levelField?.kind.choices?.options.map((option) => option.key) ?? [];
    expect([...(entity.levels?.order ?? [])].sort()).toEqual([...keys].sort());
    for (const [, field] of fieldsOf(entity)) {
      if (typeof field.required === 'string') expect(entity.levels?.order).toContain(field.required);
    }
  });
});
