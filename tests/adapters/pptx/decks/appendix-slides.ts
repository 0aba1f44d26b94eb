import type { Slide, TableRow, Light } from '../../../../src/schema/document-models.js';

const exception: Slide = {
  id: 'exception-P-0007',
  layout: 'content',
  title: 'Nyt omsorgssystem er tre måneder forsinket, fordi aftalen om dataoverførsel mangler',
  subtitle: 'Ældre og sundhed · Fase: Gennemførelse · Aftalt slut 1. september 2027 · Forventet slut 1. december 2027',
  contents: [
    {
      slot: 'left',
      block: { kind: 'paragraph', style: 'lead', text: 'Uden aftalen kan 1.400 borgeres journaler ikke flyttes, før den gamle kontrakt udløber.' },
    },
    {
      slot: 'left',
      block: {
        kind: 'bullets',
        items: [
          'Leverandøren vil have betaling for udtræk i et format, som den nye løsning kan læse',
          'Kontrakten med den gamle leverandør udløber 31. december 2027',
          'Uddannelsen af 600 medarbejdere er planlagt til september og flyttes med',
        ],
      },
    },
    {
      slot: 'right',
      block: {
        kind: 'chart',
        type: 'bubble',
        title: 'Risici',
        xTitle: 'Sandsynlighed (1–5)',
        yTitle: 'Konsekvens (1–5)',
        description: 'Tre risici: dataoverførsel (sandsynlighed 4, konsekvens 5), uddannelse (3, 3) og økonomi (2, 4).',
        points: [
          { label: 'Dataoverførsel', x: 4, y: 5, size: 20 },
          { label: 'Uddannelse', x: 3, y: 3, size: 9 },
          { label: 'Økonomi', x: 2, y: 4, size: 8 },
        ],
      },
    },
  ],
  notes: [],
};

const areas = ['Ældre og sundhed', 'Børn og unge', 'Teknik og miljø', 'Økonomi og it', 'Borgerservice'];
const lights: readonly { light: Light; word: string }[] = [
  { light: 'green', word: 'Grøn' },
  { light: 'green', word: 'Grøn' },
  { light: 'yellow', word: 'Gul' },
  { light: 'green', word: 'Grøn' },
  { light: 'red', word: 'Rød' },
  { light: 'none', word: 'Ikke vurderet' },
];
const steps = [
  'Udbud afgøres',
  'Test hos tre institutioner, derefter beslutning om udrulning til resten af området',
  'Uddannelse af superbrugere',
  'Kontrakt underskrives, når bevillingen er frigivet',
];

function portfolioRow(number: number): TableRow {
  const budget = 150000 + ((number * 37) % 40) * 65000;
  return {
    cells: [
      `Projekt ${String(number).padStart(2, '0')}: ${['Selvbetjening', 'Fælles data', 'Nyt fagsystem', 'Automatisering af sagsgange'][number % 4]}`,
      areas[number % areas.length] as string,
      lights[number % lights.length] as { light: Light; word: string },
      { number: budget, shown: String(budget).replace(/\B(?=(\d{3})+$)/g, '.') },
      `${1 + (number % 28)}. ${['juni', 'september', 'december', 'marts'][number % 4]} ${number % 4 === 3 ? 2028 : 2027}`,
      steps[number % steps.length] as string,
    ],
  };
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** 40 projects in three groups with a total: more than one slide can hold. */
export const portfolioRows: readonly TableRow[] = [
  { cells: ['Nationalt eller fælleskommunalt'], role: 'group' },
  ...numbers(1, 12).map(portfolioRow),
  { cells: ['Tværkommunalt eller tværgående'], role: 'group' },
  ...numbers(13, 30).map(portfolioRow),
  { cells: ['Lokalt'], role: 'group' },
  ...numbers(31, 40).map(portfolioRow),
  { cells: ['I alt', '40 projekter', '', { number: 54000000, shown: '54.000.000' }, '', ''], role: 'total' },
];

const portfolio: Slide = {
  id: 'portfolio',
  layout: 'content',
  title: 'Porteføljen pr. 12. maj: 40 projekter følges af styregruppen',
  contents: [
    {
      slot: 'full',
      block: {
        kind: 'table',
        description: 'Alle projekter, som styregruppen følger, efter kategori.',
        columns: [
          { title: 'Projekt', width: 30 },
          { title: 'Fagområde', width: 18 },
          { title: 'Trafiklys', width: 15 },
          { title: 'Budget, kr.', width: 12 },
          { title: 'Forventet slut', width: 18 },
          { title: 'Næste skridt', width: 32 },
        ],
        rows: portfolioRows,
        caption: 'Lokale projekter, der kun følges lokalt, er ikke vist.',
      },
    },
  ],
  footnote: 'Kilde: kommunens porteføljeoversigt, 12. maj 2027.',
  notes: ['Listen er sorteret efter kategori og nummer.'],
};

const method: Slide = {
  id: 'method',
  layout: 'two-columns',
  title: 'Sådan er tallene lavet',
  contents: [
    {
      slot: 'left',
      block: {
        kind: 'table',
        description: 'Trafiklysenes grænser for tid, økonomi og gevinst.',
        columns: [
          { title: 'Trafiklys', width: 20 },
          { title: 'Tid', width: 26 },
          { title: 'Økonomi', width: 26 },
        ],
        rows: [
          { cells: [{ light: 'green', word: 'Grøn' }, 'Højst 14 dage efter aftalt slut', 'Højst 5 pct. over godkendt budget'] },
          { cells: [{ light: 'yellow', word: 'Gul' }, '15 til 45 dage', '5 til 10 pct.'] },
          { cells: [{ light: 'red', word: 'Rød' }, 'Over 45 dage', 'Over 10 pct.'] },
          { cells: [{ light: 'none', word: 'Ikke vurderet' }, 'Ingen status', 'Ingen status'] },
        ],
      },
    },
    {
      slot: 'right',
      block: {
        kind: 'bullets',
        items: [
          'Status er meldt af projektlederne mellem 28. april og 10. maj 2027',
          'Fire projekter har ikke meldt status; for dem vises status fra marts',
          'Gevinster i kroner er opgjort i 2027-priser & uden moms',
          'Projekter i bero tæller ikke med i trafiklysene',
        ],
      },
    },
  ],
  notes: [],
};

export const appendixSlides: readonly Slide[] = [exception, portfolio, method];
