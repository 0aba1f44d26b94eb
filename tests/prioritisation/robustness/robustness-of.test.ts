import { describe, expect, it } from 'vitest';
import { faultlessRegister } from '../../../src/example/index.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { ranking } from '../../../src/prioritisation/ranking.js';
import { acceptabilityByProject, exactRobustness, ranksWhileMissing, sampledRobustness } from '../../../src/prioritisation/robustness/robustness-of.js';
import { acceptabilityInWords, inPlacesInWords, intervalInWords, missingInWords, placeInWords, swapInWords } from '../../../src/prioritisation/robustness/robustness-words.js';

const register = faultlessRegister('da');

describe("the example's robustness", () => {
  const ranked = ranking(register);
  const exact = exactRobustness(ranked, 9);

  it('has an interval for each criterion and a swap for each pair of neighbours', () => {
    expect(exact?.intervals?.map(({ criterion }) => criterion.id)).toEqual(['K-0001', 'K-0002', 'K-0003', 'K-0004']);
    for (const { low, weight, high } of exact?.intervals ?? []) expect(low <= weight && weight <= high).toBe(true);
    expect(exact?.swaps).toHaveLength((exact?.places.length ?? 0) - 1);
  });

  it('agrees with what is sampled: places that are firm under any single move are mostly kept', () => {
    const sampled = sampledRobustness(ranked, 9, { kind: 'around', share: 0.2 });
    sampled.run.step(2000);
    const byProject = acceptabilityByProject(sampled);
    const [first] = ranked.filter(({ rank }) => rank === 1);
    expect(first && byProject.get(first.project)?.inPlaces).toBeGreaterThan(0.9);
    for (const { best, worst, low, high, mean } of byProject.values()) expect(best <= low && low <= mean + 1 && high <= worst).toBe(true);
  });

  it('ranks those that lack an assessment by an interval', () => {
    const lacking = ranked.find(({ score, mustDo }) => score === null && !mustDo);
    const range = lacking && ranksWhileMissing(ranked).get(lacking.project);
    expect(lacking === undefined || (range?.best ?? 0) < (range?.worst ?? 0)).toBe(true);
  });
});

describe('projects that are level', () => {
  const level = buildExample({
    rows: {
      criterion: [{ id: 'K-0001', weight: 1 }],
      project: ['P-0001', 'P-0002', 'P-0003'].map((id) => ({ id, followedBy: 'steering', status: 'proposed' })),
      assessment: [5, 3, 3].map((score, i) => ({ project: `P-000${String(i + 1)}`, criterion: 'K-0001', score })),
    },
  });

  it('are on the edge where the line goes between them, and firm where it does not', () => {
    const places = (count: number) => exactRobustness(ranking(level), count)?.places.map(({ stability, range }) => [stability, range.best, range.worst]);
    expect(places(2)).toEqual([['firm', 1, 1], ['onTheEdge', 2, 3], ['onTheEdge', 2, 3]]);
    expect(places(1)).toEqual([['firm', 1, 1], ['firm', 2, 2], ['firm', 2, 2]]);
  });

  it('have no intervals where there are no places', () => {
    expect(exactRobustness(ranking(level), 0)?.intervals).toBeNull();
  });
});

describe('robustness in words', () => {
  it('speaks of places and not of figures', () => {
    expect(placeInWords({ best: 4, worst: 9 }, 'da')).toBe('Placeringen afhænger af vægtningen (nr. 4–9)');
    expect(placeInWords({ best: 4, worst: 4 }, 'da')).toBe('Fast plads');
    expect(acceptabilityInWords({ low: 4, high: 9 }, 'da')).toBe('Nr. 4 til 9 i 95 % af vægtningerne');
    expect(acceptabilityInWords({ low: 1, high: 1 }, 'da')).toBe('Nr. 1 i mindst 95 % af vægtningerne');
    expect(inPlacesInWords(0.873, 9, 10_000, 'da')).toBe('Blandt de 9 første i 87 % af 10.000 prøvede vægtninger');
    expect(missingInWords({ best: 2, worst: 7 }, 'en')).toBe('No. 2 to 7, depending on the assessments that are missing');
  });

  it('names the weight that swaps two, and how far a weight can go', () => {
    const criterion = { name: 'Gennemførlighed', id: 'K-0004' };
    expect(swapInWords('A', 'B', { criterion, from: 0.2, to: 0.2346 }, 'da')).toBe('Flyttes vægten på Gennemførlighed fra 20 % til 23,5 %, bytter A og B plads.');
    expect(swapInWords('A', 'B', null, 'da')).toBe('A står over B, uanset hvilken enkelt vægt der flyttes.');
    expect(intervalInWords({ criterion, weight: 0.2, low: 0.1, high: 0.41 }, 9, 'da')).toBe('Gennemførlighed: de første 9 er de samme, så længe vægten er mellem 10 % og 41 % (nu 20 %).');
    expect(intervalInWords({ criterion, weight: 0.2, low: 0, high: 1 }, 9, 'da')).toContain('kan være hvad som helst');
  });
});
