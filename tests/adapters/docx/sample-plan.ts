import type { DocumentBlock, DocumentModel, TableRow } from '../../../src/schema/document-models.js';
import { planAppendices } from './sample-plan-appendices.js';

const summary: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'Planen på én side', bookmark: 'planen-paa-en-side', numbered: false },
  {
    kind: 'paragraph',
    style: 'lead',
    text: 'I 2028 prioriterer vi 14 indsatser. De skal frigøre 3,4 mio. kr. om året fra 2029 og gøre mødet med kommunen enklere for borgere og virksomheder.',
  },
  {
    kind: 'figures',
    figures: [
      { value: '14', label: 'prioriterede indsatser', trend: 'up', trendText: '3 flere end i 2027' },
      { value: '3,4 mio. kr.', label: 'forventet årlig gevinst fra 2029', trend: 'up', trendText: '0,6 mio. kr. mere' },
      { value: '4.200', label: 'projekttimer er aftalt', trend: 'same' },
      {
        value: '',
        label: 'projekter i gang',
        lights: [
          { light: 'red', word: 'Rød', count: 2 },
          { light: 'yellow', word: 'Gul', count: 4 },
          { light: 'green', word: 'Grøn', count: 9 },
        ],
      },
    ],
  },
  {
    kind: 'bullets',
    items: [
      'Syv indsatser skal vi gennemføre: de følger af lov eller fælleskommunale aftaler.',
      [{ text: 'Fem tværgående indsatser', bold: true }, { text: ' er valgt til, fordi de løser det samme problem på tre eller flere områder.' }],
      [{ text: 'To idéer modnes i foråret, se ' }, { text: 'Nye idéer, der skal modnes', link: '#nye-ideer' }, { text: '.' }],
      'Ni forslag er ikke prioriteret i 2028. Begrundelsen står ved hvert af dem.',
    ],
  },
  {
    kind: 'table',
    description: 'Årets indsatser fordelt på spor med antal, projekttimer og forventet årlig gevinst.',
    caption: 'Indsatserne i tal',
    columns: [
      { title: 'Spor', width: 5 },
      { title: 'Indsatser', width: 2 },
      { title: 'Projekttimer', width: 2 },
      { title: 'Årlig gevinst, mio. kr.', width: 3 },
    ],
    rows: [
      { cells: ['Skal-opgaver', { number: 7, shown: '7' }, { number: 2100, shown: '2.100' }, { number: 0.9, shown: '0,9' }] },
      { cells: ['Tværgående indsatser', { number: 5, shown: '5' }, { number: 1750, shown: '1.750' }, { number: 2.3, shown: '2,3' }] },
      { cells: ['Idéer, der modnes', { number: 2, shown: '2' }, { number: 350, shown: '350' }, { number: 0.2, shown: '0,2' }] },
      { cells: ['I alt', { number: 14, shown: '14' }, { number: 4200, shown: '4.200' }, { number: 3.4, shown: '3,4' }], role: 'total' },
    ],
  },
];

function initiative(id: string, name: string, area: string, light: 'red' | 'yellow' | 'green' | 'none', word: string, money: string, end: string): TableRow {
  return { cells: [name, area, { light, word }, money, end], link: `#${id}` };
}

const priorities: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'Prioriterede indsatser 2028', bookmark: 'prioriterede', pageBreakBefore: true },
  { kind: 'paragraph', text: 'Indsatserne er ordnet efter, hvad de bidrager med, hvor sikre vi er på vurderingen, og hvad de kræver af den samme lille gruppe af medarbejdere.' },
  { kind: 'heading', level: 2, text: 'Skal-opgaver: nationale og fælleskommunale', bookmark: 'skal-opgaver' },
  {
    kind: 'table',
    description: 'Prioriterede indsatser i to grupper med område, trafiklys, samlet budget og aftalt slut.',
    caption: 'Indsatser, der er prioriteret i 2028',
    columns: [
      { title: 'Indsats', width: 6 },
      { title: 'Område', width: 4 },
      { title: 'Trafiklys', width: 2.6 },
      { title: 'Budget, mio. kr.', width: 2.4, align: 'right' },
      { title: 'Aftalt slut', width: 3 },
    ],
    rows: [
      { cells: ['Skal-opgaver'], role: 'group' },
      initiative('p-0001', 'Nyt omsorgssystem', 'Sundhed og omsorg', 'red', 'Rød', '4,2', '1. oktober 2028'),
      initiative('p-0002', 'Digital post i to retninger', 'Borgerservice', 'green', 'Grøn', '0,4', '17. marts 2028'),
      { cells: ['Fælles sprog på ældre- og sundhedsområdet', 'Sundhed og omsorg', { light: 'green', word: 'Grøn' }, '0,8', '30. juni 2028'] },
      { cells: ['Beredskab for it-sikkerhed (NIS 2)', 'It og digitalisering', { light: 'yellow', word: 'Gul' }, '1,1', '31. december 2028'] },
      { cells: ['Tværgående indsatser'], role: 'group' },
      { cells: ['Automatisering af sagsgange i jobcentret', 'Arbejdsmarked', { light: 'green', word: 'Grøn' }, '0,9', '1. maj 2028'] },
      { cells: ['Fælles opgaveindgang for skoler og dagtilbud', 'Børn og unge', { light: 'yellow', word: 'Gul' }, '0,6', '15. august 2028'] },
      { cells: ['Digitale bygningsdata', 'Teknik og miljø', { light: 'none', word: '' }, '1,3', '1. februar 2029'] },
      { cells: ['I alt', '', '', '9,3', ''], role: 'total' },
    ],
  },
  { kind: 'paragraph', style: 'note', text: 'Trafiklys pr. 12. november 2027. “Ikke vurderet” betyder, at projektet ikke er begyndt.' },
  { kind: 'heading', level: 2, text: 'Nye idéer, der skal modnes', bookmark: 'nye-ideer' },
  { kind: 'paragraph', text: 'To idéer får timer til at blive undersøgt. De kommer tilbage til styregruppen i maj som forslag til beslutning.' },
  {
    kind: 'bullets',
    numbered: true,
    items: ['Undersøg, om talegenkendelse kan aflaste dokumentation i hjemmeplejen.', 'Beskriv gevinster og udgangspunkt sammen med gevinstejeren.', 'Afklar databeskyttelse, før der bruges penge på et forsøg.'],
  },
  { kind: 'heading', level: 2, text: 'Ikke prioriteret i 2028 – og hvorfor' },
  {
    kind: 'bullets',
    numbered: true,
    items: ['Chatbot på hjemmesiden: for få henvendelser til at gevinsten kan måles.', 'Eget datalager: afventer den fælleskommunale løsning.'],
  },
  {
    kind: 'paragraph',
    style: 'draft',
    text: 'Til skrivning: Beskriv med to-tre sætninger, hvad styregruppen lagde vægt på. Slet boksen, når teksten er skrevet.',
  },
];

const figures: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'Gevinster: hvad, hvor meget, hvornår, hvem', bookmark: 'gevinster', pageBreakBefore: true },
  { kind: 'paragraph', text: [{ text: 'Vi har hentet 2,1 af de 3,4 mio. kr., vi skulle have nået nu. ' }, { text: 'KL’s vejledning om gevinstrealisering', link: 'https://www.kl.dk/gevinst?id=1&lang=da' }, { text: ' er fulgt.' }] },
  {
    kind: 'chart',
    type: 'line',
    title: 'Økonomisk gevinst, opgjort pr. kvartal',
    description: 'Kurve over forventet og realiseret gevinst. Forventet 3,4 mio. kr. i 4. kvartal 2027, realiseret 2,1 mio. kr.',
    categories: ['1. kvt.', '2. kvt.', '3. kvt.', '4. kvt.', '1. kvt. 2028', '2. kvt. 2028'],
    series: [
      { name: 'Forventet', values: [0.4, 1.1, 2.2, 3.4, 4.0, 4.6], dashed: true },
      { name: 'Realiseret', values: [0.3, 0.8, 1.5, 2.1, null, null] },
    ],
    unit: 'mio. kr.',
    numberFormat: '#,##0.0',
    caption: 'Forventet og realiseret gevinst',
  },
  {
    kind: 'chart',
    type: 'stacked-bar',
    title: 'Projekter efter område og trafiklys',
    description: 'Stablede søjler: antal røde, gule og grønne projekter i fem områder.',
    categories: ['Sundhed og omsorg', 'Børn og unge', 'Arbejdsmarked', 'Teknik og miljø', 'Borgerservice'],
    series: [
      { name: 'Rød', values: [1, null, null, 1, null], light: 'red' },
      { name: 'Gul', values: [2, 1, null, 1, null], light: 'yellow' },
      { name: 'Grøn', values: [2, 3, 2, 1, 1], light: 'green' },
    ],
    showValues: true,
    caption: 'Trafiklys efter område',
  },
  {
    kind: 'chart',
    type: 'column',
    title: 'Budget og forventet forbrug',
    description: 'Søjler: budget og forventet forbrug i mio. kr. for 2026, 2027 og 2028.',
    categories: ['2026', '2027', '2028'],
    series: [
      { name: 'Godkendt budget', values: [6.1, 7.4, 9.3], dashed: true },
      { name: 'Forventet forbrug', values: [5.8, 7.9, 9.1] },
    ],
    unit: 'mio. kr.',
    numberFormat: '#,##0.0',
    showValues: true,
    caption: 'Økonomi i tre år',
  },
  {
    kind: 'chart',
    type: 'stacked-column',
    title: 'Projekttimer efter rolle',
    description: 'Stablede søjler: timer til projektledelse, fagfolk og it i fire kvartaler.',
    categories: ['1. kvt.', '2. kvt.', '3. kvt.', '4. kvt.'],
    series: [
      { name: 'Projektledelse', values: [320, 300, 260, 310] },
      { name: 'Fagfolk', values: [480, 420, 390, 450] },
      { name: 'It', values: [300, 340, 330, 300] },
    ],
    showValues: true,
    numberFormat: '#,##0',
  },
  {
    kind: 'chart',
    type: 'bar',
    title: 'Timer pr. område',
    description: 'Liggende søjler: timer pr. område.',
    categories: ['Sundhed og omsorg', 'Børn og unge', 'Arbejdsmarked', 'Teknik og miljø'],
    series: [{ name: 'Timer', values: [1500, 1100, 900, 700] }],
    showValues: true,
    numberFormat: '#,##0',
  },
  {
    kind: 'chart',
    type: 'bubble',
    title: 'Værdi og hvor let indsatsen er at gennemføre',
    description: 'Boblediagram: værdi mod gennemførlighed for fire indsatser, boblens størrelse er budgettet.',
    xTitle: 'Gennemførlighed',
    yTitle: 'Værdi',
    points: [
      { label: 'Nyt omsorgssystem', x: 2.1, y: 4.6, size: 4.2 },
      { label: 'Digital post', x: 4.4, y: 2.8, size: 0.4 },
      { label: 'Sagsgange i jobcentret', x: 3.8, y: 4.1, size: 0.9 },
      { label: 'Bygningsdata', x: 2.9, y: 2.2, size: 1.3 },
    ],
    caption: 'Værdi og gennemførlighed',
  },
];

const wheel: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'Årshjul 2028 og opfølgning', bookmark: 'aarshjul', pageBreakBefore: true },
  {
    kind: 'wheel',
    title: 'Årshjul 2028',
    description: 'Styregruppens årshjul for 2028.',
    caption: 'Årshjul for den tværgående digitaliseringsorganisation',
    months: [
      { name: 'Januar', events: ['Statusindmelding', 'Gevinstmåling for 4. kvartal'] },
      { name: 'Februar', events: ['Programgruppen: gevinster og risici', 'Materiale til styregruppen'] },
      { name: 'Marts', events: ['Styregruppemøde: gevinster i dybden', 'Orientering af direktionen'] },
      { name: 'April', events: ['Statusindmelding', 'Frist for budgetønsker'] },
      { name: 'Maj', events: ['Styregruppemøde: budgetønsker og nye idéer', 'Temadrøftelse i chefforum'] },
      { name: 'Juni', events: ['Gennemgang af lokale projekter'] },
      { name: 'Juli', events: [] },
      { name: 'August', events: ['Statusindmelding', 'Gennemgang af systemporteføljen'] },
      { name: 'September', events: ['Styregruppemøde: systemer og seminar'] },
      { name: 'Oktober', events: ['Budget vedtages', 'Statusindmelding', 'Idéer til næste års indsatsplan'] },
      { name: 'November', events: ['Programgruppen prioriterer', 'Udkast til indsatsplan'] },
      { name: 'December', events: ['Styregruppemøde: indsatsplan 2029 godkendes'] },
    ],
  },
  { kind: 'paragraph', text: 'Programgruppen følger op hver måned. Styregruppen ser status i marts, maj, september og december.' },
];

/** A plan with every kind of block, as an organisation would write it. */
export const samplePlan: DocumentModel = {
  language: 'da',
  title: 'Indsatsplan 2028',
  subtitle: 'Tværgående digitalisering i Egeskov Kommune',
  subject: 'Årlig indsatsplan for digitalisering',
  organisation: 'Egeskov Kommune',
  approval: 'Udkast til styregruppens møde den 2. december 2027',
  stamp: 'UDKAST',
  createdAt: '2027-11-12T09:30:00',
  frontPage: true,
  tableOfContents: true,
  headerText: 'Indsatsplan 2028',
  footerText: 'Egeskov Kommune · Digitaliseringsstyregruppen',
  blocks: [...summary, ...priorities, ...figures, ...wheel, ...planAppendices],
};
