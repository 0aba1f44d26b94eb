import type { DeckModel, Slide } from '../../../../src/schema/document-models.js';
import { appendixSlides } from './appendix-slides.js';
import { exceptionSlides } from './exception-slides.js';

/** A quarter's status as the steering group of a Danish municipality would get it. */
const opening: Slide = {
  id: 'opening',
  layout: 'opening',
  title: 'Vi beder om tre beslutninger – og hjælp til fire af 23 projekter',
  subtitle: 'Styregruppen for digitalisering · 26. maj 2027 · Data pr. 12. maj 2027',
  contents: [
    {
      slot: 'full',
      block: {
        kind: 'figures',
        figures: [
          { value: '23', label: 'aktive projekter', trend: 'up', trendText: '2 flere end i marts' },
          {
            value: '',
            label: 'projekter med trafiklys',
            lights: [
              { light: 'red', word: 'røde', count: 3 },
              { light: 'yellow', word: 'gule', count: 5 },
              { light: 'green', word: 'grønne', count: 14 },
            ],
          },
          { value: '2,1 mio. kr.', label: 'hentet af 3,4 mio. kr. forventet nu', trend: 'up', trendText: '0,4 mio. kr. siden marts' },
          { value: '4', label: 'åbne barrierer', trend: 'same' },
        ],
      },
    },
    {
      slot: 'left',
      block: { kind: 'paragraph', style: 'lead', text: [{ text: 'Det beder vi om', bold: true }] },
    },
    {
      slot: 'left',
      block: {
        kind: 'bullets',
        numbered: true,
        items: [
          [{ text: 'Bevilling på 1,2 mio. kr. til nyt omsorgssystem', link: '#slide:exception-P-0007' }],
          'Udskydelse af selvbetjening på byggesager til 1. oktober 2027',
          'Stop for pilotprojektet med sensorer i dagtilbud',
        ],
      },
    },
    {
      slot: 'right',
      block: { kind: 'paragraph', style: 'lead', text: [{ text: 'Det skal I vide', bold: true }] },
    },
    {
      slot: 'right',
      block: {
        kind: 'bullets',
        items: [
          'Tre af 14 indsatser i Indsatsplan 2027 er bagud',
          'Gevinsterne følger planen – på nær ældreområdet',
          'Fire projekter har ikke meldt status – billedet er ufuldstændigt',
        ],
      },
    },
  ],
  footnote: 'UDKAST: materialet er endnu ikke godkendt af formanden. Trafiklysenes grænser står på sidste side.',
  notes: ['Start med de tre beslutninger.', 'Tallene er trukket den 12. maj 2027 kl. 8.00.'],
};

const decisions: Slide = {
  id: 'decisions',
  layout: 'content',
  title: 'Vi indstiller tre sager til beslutning: 1,2 mio. kr., én udskydelse og ét stop',
  contents: [
    {
      slot: 'full',
      block: {
        kind: 'table',
        description: 'De tre sager, hvad der bedes om, økonomi, og hvad der sker ved et nej.',
        columns: [
          { title: 'Punkt', width: 6, align: 'center' },
          { title: 'Sag', width: 22 },
          { title: 'Hvad vi beder om', width: 32 },
          { title: 'Økonomi', width: 13, align: 'right' },
          { title: 'Hvis vi siger nej', width: 30 },
        ],
        rows: [
          { cells: ['3', 'Nyt omsorgssystem', 'Bevilling til dataoverførsel og parallel drift i fire måneder', { number: 1200000, shown: '1,2 mio. kr.' }, 'Idriftsættelsen flyttes til 2028, og besparelsen på 2,4 mio. kr. om året falder bort i et år'], link: '#slide:exception-P-0007' },
          { cells: ['4', 'Selvbetjening på byggesager', 'Udskydelse fra 1. juni til 1. oktober 2027, så borgere med fritagelse kan hjælpes', { number: 0, shown: '0 kr.' }, 'Vi går i luften uden hjælp til de omkring 300 borgere, der er fritaget for Digital Post'] },
          { cells: ['5', 'Sensorer i dagtilbud', 'Stop. Pilotprojektet viser ingen målbar effekt på indeklimaet', { number: -180000, shown: '−180.000 kr.' }, 'Driften koster 180.000 kr. om året uden gevinst'] },
          { cells: ['', 'I alt', '', { number: 1020000, shown: '1,02 mio. kr.' }, ''], role: 'total' },
        ],
        caption: 'Sagerne i fuld længde er vedlagt dagsordenen.',
      },
    },
  ],
  notes: ['Sag 3 er den eneste, der kræver en tillægsbevilling.'],
};

const followUp: Slide = {
  id: 'follow-up',
  layout: 'content',
  title: 'Fem af syv beslutninger fra marts er gennemført – to er over fristen',
  subtitle: 'Beslutninger fra mødet den 17. marts 2027',
  contents: [
    {
      slot: 'full',
      block: {
        kind: 'table',
        description: 'De syv beslutninger fra marts med ansvarlig, frist og status.',
        columns: [
          { title: 'Beslutning', width: 46 },
          { title: 'Ansvarlig', width: 22 },
          { title: 'Frist', width: 12 },
          { title: 'Status', width: 18 },
        ],
        rows: [
          { cells: ['Fælles skabelon til risikovurdering tages i brug i alle projekter', 'Programgruppen', '1. april 2027', { light: 'green', word: 'Gennemført' }] },
          { cells: ['Kontrakten om tidsregistrering opsiges', 'Økonomi og it', '15. april 2027', { light: 'green', word: 'Gennemført' }] },
          { cells: ['Aftale om dataoverførsel med den tidligere leverandør', 'Ældre og sundhed', '1. maj 2027', { light: 'red', word: 'Over fristen' }] },
          { cells: ['Plan for uddannelse af superbrugere', 'Ældre og sundhed', '1. maj 2027', { light: 'yellow', word: 'Over fristen' }] },
          { cells: ['Gevinstejer udpeges for alle projekter over 500.000 kr.', 'Direktionen', '1. maj 2027', { light: 'green', word: 'Gennemført' }] },
          { cells: ['Informationsbrev til virksomheder om ny byggesagsportal', 'Teknik og miljø', '10. maj 2027', { light: 'green', word: 'Gennemført' }] },
          { cells: ['Samarbejdsaftale med nabokommunerne underskrives', 'Borgmester- og direktionssekretariatet', '12. maj 2027', { light: 'green', word: 'Gennemført' }] },
        ],
      },
    },
  ],
  notes: [],
};

const plan: Slide = {
  id: 'action-plan',
  layout: 'two-columns',
  title: '11 af 14 indsatser i Indsatsplan 2027 følger planen',
  contents: [
    {
      slot: 'left',
      block: {
        kind: 'chart',
        type: 'stacked-bar',
        title: 'Indsatser efter kategori',
        unit: 'antal',
        description: 'Nationale og fælleskommunale: 4 følger planen, 1 er bagud. Tværkommunale og tværgående: 5 følger planen, 2 er bagud. Aktiviteter: 2 følger planen.',
        categories: ['Nationalt eller fælleskommunalt', 'Tværkommunalt eller tværgående', 'Tværgående aktiviteter'],
        series: [
          { name: 'Følger planen', values: [4, 5, 2], light: 'green' },
          { name: 'Bagud', values: [1, 1, 0], light: 'yellow' },
          { name: 'Kræver beslutning', values: [0, 1, 0], light: 'red' },
        ],
        showValues: true,
      },
    },
    {
      slot: 'right',
      block: {
        kind: 'table',
        description: 'De tre indsatser, der er bagud, og hvorfor.',
        columns: [
          { title: 'Indsats', width: 30 },
          { title: 'Trafiklys', width: 17 },
          { title: 'Hvorfor', width: 40 },
        ],
        rows: [
          { cells: ['Nyt omsorgssystem', { light: 'red', word: 'Rød' }, 'Aftalen om dataoverførsel mangler'], link: '#slide:exception-P-0007' },
          { cells: ['Byggesagsportal', { light: 'yellow', word: 'Gul' }, 'Venter på løsning for fritagne borgere'] },
          { cells: ['Digital post 3.0', { light: 'yellow', word: 'Gul' }, 'Test forsinket tre uger hos leverandøren'] },
        ],
      },
    },
    { slot: 'right', block: { kind: 'paragraph', style: 'note', text: 'De øvrige 11 indsatser følger planen og er ikke vist.' } },
  ],
  notes: [],
};

const movement: Slide = {
  id: 'movement',
  layout: 'two-columns',
  title: 'Siden marts er to projekter blevet røde, ét grønt og tre afsluttet',
  contents: [
    {
      slot: 'left',
      block: {
        kind: 'chart',
        type: 'stacked-column',
        title: 'Projekter efter trafiklys',
        unit: 'antal',
        description: 'Udviklingen i trafiklys over fire møder. Røde er steget fra 1 til 3, grønne er faldet fra 17 til 14.',
        categories: ['Sept. 2026', 'Dec. 2026', 'Marts 2027', 'Maj 2027'],
        series: [
          { name: 'Grøn', values: [17, 16, 15, 14], light: 'green' },
          { name: 'Gul', values: [3, 4, 5, 5], light: 'yellow' },
          { name: 'Rød', values: [1, 2, 1, 3], light: 'red' },
          { name: 'Ikke vurderet', values: [2, 1, 2, 1], light: 'none' },
        ],
        showValues: true,
      },
    },
    {
      slot: 'right',
      block: {
        kind: 'bullets',
        items: [
          [{ text: 'Blevet røde: ', bold: true }, { text: 'Nyt omsorgssystem og Digital post 3.0' }],
          [{ text: 'Blevet grønt: ', bold: true }, { text: 'Fælles borgeroverblik' }],
          [{ text: 'Afsluttet: ', bold: true }, { text: 'Ny hjemmeside, Elektronisk fakturering og Lokalebooking' }],
          [{ text: 'Nye: ', bold: true }, { text: 'Kunstig intelligens i sagsbehandling, Ny betalingsløsning og Velfærdsteknologi 2027 – ' }, { text: 'læs mere', link: 'https://www.example.dk/projekter?år=2027&vis=nye projekter' }],
        ],
      },
    },
  ],
  notes: ['Digital post 3.0 er rød på grund af leverandørens test.'],
};

export const sampleDeck: DeckModel = {
  language: 'da',
  title: 'Status for digitalisering, 2. kvartal 2027',
  subject: 'Status til styregruppen den 26. maj 2027',
  organisation: 'Norddjurs Kommune',
  footer: 'Styregruppen for digitalisering · 26. maj 2027',
  stamp: 'UDKAST',
  createdAt: '2027-05-12T08:00:00',
  sections: [
    { name: 'Til mødet', slides: [opening, decisions, followUp, plan, movement, ...exceptionSlides] },
    { name: 'Bilag', slides: appendixSlides },
  ],
};
