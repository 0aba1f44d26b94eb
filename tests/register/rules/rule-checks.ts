import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildExample } from '../../../src/register/checking/build-example.js';
import type { RegisterRule } from '../../../src/register/checking/define-rule.js';
import { findEntity } from '../../../src/register/entities/index.js';
import { partKeys } from '../../../src/register/parts.js';
import type { Hit } from '../../../src/schema/rule.js';
import { languages } from '../../../src/schema/text.js';

const always = ['title', 'id'];

function paramsIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** Every rule of a folder keeps its own promises: examples, words, places and parts. */
export function checkRules(folder: string, rules: readonly RegisterRule[]): void {
  const files = readdirSync(fileURLToPath(new URL(`../../../${folder}/`, import.meta.url)), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => basename(name, '.ts'));

  it('are registered, each under the name of its file', () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual([...files].sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const hitsOf = (example: RegisterRule['valid'][number]): readonly Hit[] => [...rule.check(buildExample(example))];

      it.each(rule.valid.map((example, index) => ({ example, index })))('is silent about valid example $index', ({ example }) => {
        expect(hitsOf(example).map(({ entity, field, params }) => ({ entity, field, params }))).toEqual([]);
      });

      it.each(rule.invalid.map((example, index) => ({ example, index })))('accuses invalid example $index in words both languages have', ({ example }) => {
        const hits = hitsOf(example);
        expect(hits.length).toBeGreaterThan(0);
        for (const hit of hits) {
          const entity = findEntity(hit.entity);
          expect(entity).not.toBeNull();
          if (hit.field !== undefined) expect(Object.keys(entity?.fields ?? {})).toContain(hit.field);
          for (const language of languages) {
            const words = rule.message[language];
            const known = [...always, ...Object.keys(hit.params ?? {})];
            expect(known).toEqual(expect.arrayContaining(paramsIn(words)));
            if (hit.row === null) expect(paramsIn(words)).not.toEqual(expect.arrayContaining(['title']));
            expect(paramsIn(words).sort()).toEqual(paramsIn(rule.message.da).sort());
          }
          for (const change of hit.fix?.changes ?? []) {
            expect(Object.keys(findEntity(change.entity)?.fields ?? {})).toContain(change.field);
            expect(change.row).toBeGreaterThan(1);
          }
        }
      });

      it('says what it demands and why, and belongs to a part', () => {
        for (const language of languages) {
          expect(rule.title[language].length).toBeGreaterThan(5);
          expect(rule.why[language].length).toBeGreaterThan(20);
          expect(rule.message[language]).toMatch(/[.?]$/);
        }
        expect(partKeys).toContain(rule.part);
        expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      });

      it('has repairs that put the finding right', () => {
        for (const example of rule.invalid) {
          for (const hit of hitsOf(example)) {
            if (!hit.fix) continue;
            const repaired = Object.fromEntries(
              Object.entries(example.rows).map(([key, rows]) => [
                key,
                rows.map((row, index) => {
                  const changes = hit.fix?.changes.filter((change) => change.entity === key && change.row === index + 2) ?? [];
                  return { ...row, ...Object.fromEntries(changes.map((change) => [change.field, change.value])) };
                }),
              ]),
            );
            const added = (hit.fix.additions ?? []).reduce<Record<string, readonly Readonly<Record<string, unknown>>[]>>((rows, { entity, values }) => ({ ...rows, [entity]: [...(rows[entity] ?? []), values] }), repaired);
            const left = hitsOf({ ...example, rows: added });
            const same = left.filter((other) => other.entity === hit.entity && other.row?.at.row === hit.row?.at.row && other.field === hit.field);
            expect(same).toEqual([]);
          }
        }
      });
    });
  }
}
