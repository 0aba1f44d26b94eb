import { describe, expect, it } from 'vitest';
import { choiceSynonyms } from '../../../src/adoption/values/choice-synonyms.js';
import { parseChoice } from '../../../src/adoption/values/parse-choice.js';
import { followedBy, obligation, projectCategory, projectPhase, projectStatus } from '../../../src/register/choices/project.js';
import { findOption, foldText, type ChoiceList } from '../../../src/schema/choice.js';

function outcome(list: ChoiceList, cell: string | number | null): string | null {
  const reading = parseChoice(list, cell);
  if (reading.kind === 'blank') return null;
  return reading.kind === 'value' ? reading.value : reading.remark.code;
}

describe('values of lists', () => {
  it.each<readonly [ChoiceList, string | number | null, string | null]>([
    [projectStatus, 'I gang', 'active'],
    [projectStatus, 'igangværende', 'active'],
    [projectStatus, 'In progress', 'active'],
    [projectStatus, 'på hold', 'paused'],
    [projectStatus, 'On hold', 'paused'],
    [projectStatus, 'Afsluttet', 'closed'],
    [projectStatus, 'Færdig!', 'closed'],
    [projectStatus, 'Dropped', 'stopped'],
    [projectStatus, 'Annulleret', 'stopped'],
    [projectStatus, '3. Afsluttet', 'closed'],
    [projectStatus, 'Aktiv - afventer leverandør', 'active'],
    [projectStatus, 'Planlagt', 'not-in-list'],
    [projectStatus, 'Afventer', 'not-in-list'],
    [projectStatus, 'Ny', 'proposed'],
    [projectStatus, 'Forsinket', 'active'],
    [projectStatus, 'Efter planen', 'active'],
    [projectStatus, '', null],
    [projectStatus, '-', null],
    [projectPhase, 'Foranalyse', 'analysis'],
    [projectPhase, '1. Idé', 'idea'],
    [projectPhase, 'IDE', 'idea'],
    [projectPhase, 'Gennemførsel', 'execution'],
    [projectPhase, 'Implementering', 'execution'],
    [projectPhase, 'Drift', 'realisation'],
    [projectPhase, 'Udbud', 'procurement'],
    [projectPhase, 3, 'not-in-list'],
    [obligation, 'SKAL', 'must'],
    [obligation, 'Bør', 'should'],
    [obligation, 'Lovpligtig', 'must'],
    [obligation, 'Nice-to-have', 'could'],
    [projectCategory, 'Fælleskommunalt', 'national'],
    [projectCategory, 'KOMBIT', 'national'],
    [projectCategory, 'Tværgående', 'crossOrganisational'],
    [projectCategory, 'Lokal', 'local'],
    [projectCategory, 'Infrastructure and Construction', 'not-in-list'],
    [followedBy, 'Styregruppe', 'steering'],
  ])('$name: %j is %j', (list, cell, expected) => {
    expect(outcome(list, cell)).toBe(expected);
  });

  it('keeps what stands beside the value', () => {
    expect(parseChoice(projectStatus, 'Aktiv (afventer data)')).toMatchObject({ value: 'active', leftover: true, confidence: 0.8 });
  });

  it("takes a person's own words for the column first", () => {
    expect(parseChoice(projectStatus, 'Planlagt', { planlagt: 'approved' })).toMatchObject({ value: 'approved', confidence: 1 });
    expect(parseChoice(projectStatus, 'Aktiv', { Aktiv: null })).toMatchObject({ kind: 'problem', remark: { code: 'not-in-list' } });
  });

  it('has no word that stands for two values of one list', () => {
    for (const list of [projectStatus, projectPhase, obligation, projectCategory, followedBy] as readonly ChoiceList[]) {
      const owner = new Map<string, string>();
      for (const [key, words] of Object.entries(choiceSynonyms[list.name] ?? {})) {
        expect(list.options.map((option) => option.key), list.name).toContain(key);
        for (const word of words) {
          const folded = foldText(word);
          expect(owner.get(folded) ?? key, `${list.name}: ${word}`).toBe(key);
          expect(findOption(list, word)?.key ?? key, `${list.name}: ${word}`).toBe(key);
          owner.set(folded, key);
        }
      }
    }
  });
});
