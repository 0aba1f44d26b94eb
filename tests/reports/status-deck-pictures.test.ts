import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/schema/dates.js';
import type { ChartBlock, Slide } from '../../src/schema/document-models.js';
import { faultlessRegister } from '../../src/example/index.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import type { Register } from '../../src/register/register.js';

const createdAt = '2027-05-12T08:00:00';

function deckOf(register: Register): readonly Slide[] {
  const meeting = register.rows.meeting.find(({ id }) => id === 'M-0015') ?? null;
  return buildStatusDeck(register, { meeting, asOf: register.asOf, audience: 'steering', createdAt }).sections.flatMap(({ slides }) => slides);
}

function chartOf(slide: Slide | undefined): ChartBlock {
  const block = slide?.contents.map((one) => one.block).find(({ kind }) => kind === 'chart');
  if (block?.kind !== 'chart') throw new Error('no chart');
  return block;
}

describe('the pictures of appendix B', () => {
  const register = faultlessRegister('da');
  const slides = deckOf(register);
  const named = (name: string | null | undefined) => register.rows.project.find((project) => project.name === name);

  it('show how far ends have slipped, in days after the agreed end, the longest first', () => {
    const chart = chartOf(slides.find(({ id }) => id === 'slip'));
    if (chart.type === 'bubble') throw new Error('wrong chart');
    const now = chart.series.at(-1)?.values ?? [];
    const late = register.rows.project
      .filter(({ followedBy, status }) => followedBy === 'steering' && ['approved', 'active', 'paused'].includes(status ?? ''))
      .flatMap(({ agreedEnd, expectedEnd }) => (agreedEnd && expectedEnd ? [daysBetween(agreedEnd, expectedEnd)] : []))
      .filter((days) => days > 30)
      .sort((a, b) => b - a);
    expect(now).toEqual(late.slice(0, 8));
    expect(chart.series).toHaveLength(2);
  });

  it('show value against feasibility within 0 to 100, sized by cost', () => {
    const slide = slides.find(({ id }) => id === 'value-map');
    const chart = chartOf(slide);
    if (chart.type !== 'bubble') throw new Error('wrong chart');
    const list = slide?.contents.map(({ block }) => block).find(({ kind }) => kind === 'bullets');
    const names = list?.kind === 'bullets' ? list.items : [];
    expect(chart.points).toHaveLength(names.length);
    chart.points.forEach(({ x, y, size }, index) => {
      expect(x >= 0 && x <= 100 && y >= 0 && y <= 100).toBe(true);
      const project = named(String(names[index]));
      expect(size).toBeCloseTo((project?.expectedCost ?? project?.approvedBudget ?? 0) / 1e6, 1);
    });
    const numbers = chart.points.flatMap(({ label }) => label.split(', ')).filter((label) => label !== '').map(Number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(chart.points.map((_, index) => index + 1));
  });

  it('stand only where they have something to show', () => {
    const bare: Register = { ...register, parts: new Set([...register.parts].filter((part) => part !== 'prioritisation')), rows: { ...register.rows, project: register.rows.project.map((project) => ({ ...project, expectedEnd: project.agreedEnd, actualEnd: null })) } };
    expect(deckOf(bare).map(({ id }) => id)).not.toEqual(expect.arrayContaining(['slip']));
    expect(deckOf(bare).some(({ id }) => id === 'value-map' || id === 'slip')).toBe(false);
  });
});
