import type { DocumentBlock, TableRow } from '../../../src/schema/document-models.js';

const names = ['Velfærdsteknologi i plejeboliger', 'Digitale læremidler', 'Sensorer i affaldsbeholdere', 'Fælles telefoni', 'Kontaktcenter', 'Elektroniske nøgler'];

/** Enough rows for the table to run over more than one page. */
const localProjects: readonly TableRow[] = Array.from({ length: 44 }, (_, index) => ({
  cells: [
    `P-${String(index + 101).padStart(4, '0')}`,
    `${names[index % names.length] ?? ''}${index < names.length ? '' : `, etape ${String(Math.floor(index / names.length) + 1)}`}`,
    ['Sundhed og omsorg', 'Børn og unge', 'Teknik og miljø'][index % 3] ?? '',
    { light: (['green', 'yellow', 'green', 'none', 'red'] as const)[index % 5] ?? 'none', word: ['Grøn', 'Gul', 'Grøn', '', 'Rød'][index % 5] ?? '' },
    { number: 100 + index * 7, shown: String(100 + index * 7) },
  ],
}));

export const planAppendices: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'Bilag 1: Projektark', bookmark: 'projektark', numbered: false, pageBreakBefore: true },
  { kind: 'heading', level: 2, text: 'Nyt omsorgssystem', bookmark: 'p-0001', numbered: false },
  {
    kind: 'facts',
    description: 'Stamoplysninger for projektet Nyt omsorgssystem.',
    facts: [
      { label: 'Projektejer', value: 'Sundheds- og omsorgschefen' },
      { label: 'Gevinstejer', value: 'Leder af hjemmeplejen' },
      { label: 'Trafiklys', value: { light: 'red', word: 'Rød' } },
      { label: 'Aftalt slut', value: '1. oktober 2028' },
      { label: 'Formål', value: 'Det nuværende system udgår af drift. Det nye samler kørelister, medicin og dokumentation, så medarbejderne kun skriver ét sted.' },
      { label: 'Mere viden', value: [{ text: 'Projektets side', link: 'https://www.egeskov.example/omsorg' }] },
    ],
  },
  {
    kind: 'table',
    description: 'Gevinster for projektet med udgangspunkt, mål og måldato.',
    columns: [
      { title: 'Gevinst', width: 5 },
      { title: 'Udgangspunkt', width: 2, align: 'right' },
      { title: 'Mål', width: 2, align: 'right' },
      { title: 'Måldato', width: 3 },
    ],
    rows: [
      { cells: ['Frigjort tid til borgerne, timer om ugen', '0', '120', '1. april 2029'] },
      { cells: ['Udgift til licenser, mio. kr. om året', '1,9', '1,2', '1. januar 2029'] },
    ],
  },
  { kind: 'paragraph', text: 'Forsinkelsen skyldes, at aftalen om dataoverførsel mangler. Styregruppen bliver bedt om at bringe sagen op over for leverandøren.' },
  { kind: 'heading', level: 3, text: 'Det gør vi nu', numbered: false },
  { kind: 'bullets', items: ['Aftaler møde med leverandørens ledelse.', 'Forlænger den nuværende aftale med seks måneder.'] },
  { kind: 'heading', level: 2, text: 'Digital post i to retninger', bookmark: 'p-0002', numbered: false },
  {
    kind: 'facts',
    description: 'Stamoplysninger for projektet Digital post i to retninger.',
    facts: [
      { label: 'Projektejer', value: 'Borgerservicechefen' },
      { label: 'Trafiklys', value: { light: 'green', word: 'Grøn' } },
      { label: 'Aftalt slut', value: '17. marts 2028' },
    ],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Bilag 2: Lokale projekter til orientering', bookmark: 'lokale', numbered: false },
  {
    kind: 'table',
    description: 'Lokale projekter med nummer, navn, område, trafiklys og timer.',
    caption: 'Lokale projekter',
    columns: [
      { title: 'Nr.', width: 2 },
      { title: 'Projekt', width: 6 },
      { title: 'Område', width: 4 },
      { title: 'Trafiklys', width: 3 },
      { title: 'Timer', width: 2 },
    ],
    rows: localProjects,
  },
];
