import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../src/schema/dates.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import { bodyOf, deckText, hasSlide, slideOf, slidesOf, textOf } from './deck-text.js';
import { dumpDeck } from './dump-model.js';
import { sampleRegister } from './sample-register.js';

function decksOf(register: Register) {
  const meetings = [null, ...register.rows.meeting.filter((row) => row.date !== null).slice(0, 2)];
  return meetings.flatMap((meeting) =>
    (['steering', 'direktion'] as const).map((audience) => buildStatusDeck(register, { meeting, asOf: register.asOf, audience, createdAt: '2027-05-12T08:00:00' })),
  );
}

const isShown = ({ disclosure }: { disclosure: string | null }): boolean => disclosure !== 'confidential';

describe('decks of generated registers', () => {
  const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

  it('have titles of at most 85 characters, unique as the ids are, and pages with content', () => {
    for (const seed of seeds) {
      for (const deck of decksOf(sampleRegister(seed, 4 + (seed % 30), seed % 2 === 0 ? 'da' : 'en'))) {
        const slides = slidesOf(deck);
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
        expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
        for (const slide of slides) {
          const own = slide.notes.some((note) => /^(Foreslået overskrift|Suggested heading)/.test(note));
          if (!own) expect(slide.title.length, slide.title).toBeLessThanOrEqual(85);
          expect(slide.title.trim()).not.toBe('');
          expect(bodyOf(slide).replace(/[\s–|#=*-]/g, ''), `${slide.id} of seed ${String(seed)}`).not.toBe('');
        }
        expect(dumpDeck(deck, true)).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}|Infinity/);
      }
    }
  });

  it('have tables whose rows are as wide as their heads, and charts with a value for every category', () => {
    for (const seed of seeds) {
      for (const deck of decksOf(sampleRegister(seed, 12))) {
        for (const { block } of slidesOf(deck).flatMap(({ contents }) => contents)) {
          if (block.kind === 'table') for (const row of block.rows) expect(row.cells.length).toBe(row.role === 'group' ? 1 : block.columns.length);
          if (block.kind === 'chart' && block.type !== 'bubble') for (const { values } of block.series) expect(values.length).toBe(block.categories.length);
        }
      }
    }
  });

  it('show every red project the deck covers, and link only to pages that are there', () => {
    for (const seed of seeds) {
      const register = sampleRegister(seed, 40);
      const deck = buildStatusDeck(register, { meeting: null, asOf: register.asOf, audience: 'steering', createdAt: '2027-05-12T08:00:00' });
      const current = ['active', 'approved', 'paused', null];
      const followed = register.rows.project.filter((row) => isShown(row) && row.followedBy === 'steering');
      for (const row of followed.filter(({ light, status }) => light === 'red' && current.includes(status))) {
        expect(textOf(slideOf(deck, 'portfolio'))).toContain(row.name ?? '');
      }
      const ids = new Set(slidesOf(deck).map(({ id }) => id));
      for (const link of dumpDeck(deck).matchAll(/→#slide:([\w-]+)/g)) expect(ids).toContain(link[1]);
    }
  });
});

describe('a foreign list that was just adopted', () => {
  const lights = ['red', 'yellow', 'green', 'none'] as const;
  const project = Array.from({ length: 244 }, (_, index) => ({
    id: `P-${String(index + 1).padStart(4, '0')}`,
    name: `Major Project ${String(index + 1)}`,
    category: index % 7 === 0 ? 'national' : 'local',
    area: `Department ${String(index % 17)}`,
    followedBy: 'programme',
    status: 'active',
    light: lights[index % 4],
    start: date('2020-04-01'),
    expectedEnd: addDays(date('2027-06-01'), index * 3),
    approvedBudget: 1_000_000 * (index + 1),
  }));
  const register: Register = { ...buildExample({ parts: ['core'], rows: { project } }), settings: { ...buildExample({ rows: {} }).settings, currency: '£' } };
  const deck = buildStatusDeck(register, { meeting: null, asOf: register.asOf, audience: 'steering', createdAt: '2027-05-12T08:00:00' });

  it('gets a page or a row for every red project', () => {
    const text = textOf(slideOf(deck, 'portfolio'));
    const red = project.filter(({ light }) => light === 'red');
    expect(red.length).toBe(61);
    for (const { name } of red) expect(text).toMatch(new RegExp(`${name} \\|`));
  });

  it('gets totals by light and budget', () => {
    const text = textOf(slideOf(deck, 'movement'));
    expect(slideOf(deck, 'movement').title).toBe('61 af 244 projekter er røde, 61 gule og 61 grønne');
    const redBudget = project.filter(({ light }) => light === 'red').reduce((sum, { approvedBudget }) => sum + approvedBudget, 0) / 1e6;
    expect(text).toContain(`[Rød] | 61 | ${new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1 }).format(redBudget)}`);
  });

  it('says that nothing was marked as followed by the steering group, and which projects it therefore covers', () => {
    expect(textOf(slideOf(deck, 'method'))).toContain('Ingen projekter er markeret som fulgt af styregruppen; derfor er alle med, der ikke er lokale.');
    expect(textOf(slideOf(deck, 'method'))).toContain('Det er ikke registreret, hvornår projekterne sidst har meldt status.');
  });

  it('has no pages about what the list does not hold', () => {
    expect(slidesOf(deck).map(({ id }) => id).filter((id) => !id.startsWith('exception-'))).toEqual(['opening', 'movement', 'attention', 'milestones', 'portfolio', 'method']);
    expect(hasSlide(deck, 'benefits')).toBe(false);
    expect(deckText(deck)).not.toContain('har ikke meldt status');
    expect(deckText(deck)).toContain('£');
  });

  it('falls back on all projects when every one is local', () => {
    const local = buildExample({ parts: ['core'], rows: { project: project.slice(0, 5).map((row) => ({ ...row, followedBy: 'local' })) } });
    const localDeck = buildStatusDeck(local, { meeting: null, asOf: local.asOf, audience: 'steering', createdAt: '2027-05-12T08:00:00' });
    expect(textOf(slideOf(localDeck, 'method'))).toContain('derfor er alle med.');
    expect(slideOf(localDeck, 'portfolio').title).toBe('Porteføljen pr. 12. maj 2027: fem projekter');
  });
});
