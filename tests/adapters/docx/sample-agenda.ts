import type { DocumentBlock, DocumentModel } from '../../../src/schema/document-models.js';

const head: readonly DocumentBlock[] = [
  {
    kind: 'facts',
    description: 'Mødets stamoplysninger.',
    facts: [
      { label: 'Dato og tid', value: 'Tirsdag den 26. maj 2027, kl. 13.00–14.30' },
      { label: 'Sted', value: 'Mødelokale 2, rådhuset' },
      { label: 'Deltagere', value: 'Kommunaldirektøren (mødeleder), direktør for velfærd, direktør for teknik og miljø, it- og digitaliseringschefen, økonomichefen' },
      { label: 'Afbud', value: 'Chef for borgerservice' },
      { label: 'Referent', value: 'Sekretær for programgruppen' },
      { label: 'Sagsnr.', value: '85.11.00-A00-12-27' },
    ],
  },
  {
    kind: 'table',
    description: 'Dagsordenens punkter med sagstype, sagsansvarlig og minutter.',
    caption: 'Dagsorden',
    columns: [
      { title: 'Punkt', width: 6.4 },
      { title: 'Sagstype', width: 2.4 },
      { title: 'Sagsansvarlig', width: 3.4 },
      { title: 'Minutter', width: 1.8 },
    ],
    rows: [
      { cells: ['1 Godkendelse af dagsorden', 'Beslutning', 'Mødeleder', { number: 5, shown: '5' }], link: '#punkt-1' },
      { cells: ['2 Opfølgning på beslutninger og referat', 'Orientering', 'Programleder', { number: 10, shown: '10' }], link: '#punkt-2' },
      { cells: ['3 Sager til beslutning'], role: 'group', link: '#punkt-3' },
      { cells: ['3.1 Udskydelse af nyt omsorgssystem', 'Beslutning', 'Sundhedschefen', { number: 20, shown: '20' }], link: '#sag-1' },
      { cells: ['3.2 Stop for eget datalager', 'Beslutning', 'Digitaliseringschefen', { number: 15, shown: '15' }], link: '#sag-2' },
      { cells: ['4 Barrierer og risici', 'Beslutning', 'Programleder', { number: 15, shown: '15' }], link: '#punkt-4' },
      { cells: ['5 Status på porteføljen', 'Til information', 'Programleder', { number: 15, shown: '15' }] },
      { cells: ['6 Eventuelt', '', 'Alle', { number: 5, shown: '5' }] },
      { cells: ['I alt', '', '', { number: 85, shown: '85' }], role: 'total' },
    ],
  },
];

function part(text: string): DocumentBlock {
  return { kind: 'heading', level: 3, text, numbered: false };
}

const cases: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'Godkendelse af dagsorden', bookmark: 'punkt-1' },
  { kind: 'paragraph', text: [{ text: 'Indstilling: ', bold: true }, { text: 'Dagsordenen godkendes.' }] },
  { kind: 'heading', level: 1, text: 'Opfølgning på beslutninger og referat', bookmark: 'punkt-2' },
  {
    kind: 'table',
    description: 'Beslutninger fra sidste møde med ansvarlig, frist og status.',
    columns: [
      { title: 'Beslutning', width: 6 },
      { title: 'Ansvarlig', width: 3 },
      { title: 'Frist', width: 2.6 },
      { title: 'Status', width: 3 },
    ],
    rows: [
      { cells: ['Aftale om fælles telefoni indgås', 'Indkøbschefen', '1. maj 2027', { light: 'green', word: 'Gennemført' }] },
      { cells: ['Barriere om MitID for værger rejses over for KL', 'Digitaliseringschefen', '15. april 2027', { light: 'red', word: 'Over fristen' }] },
    ],
  },
  { kind: 'paragraph', style: 'note', text: 'Referatet fra mødet den 17. marts 2027 er godkendt på mail.' },
  { kind: 'heading', level: 1, text: 'Sager til beslutning', bookmark: 'punkt-3' },
  { kind: 'heading', level: 2, text: 'Udskydelse af nyt omsorgssystem', bookmark: 'sag-1' },
  {
    kind: 'facts',
    description: 'Sagens stamoplysninger.',
    facts: [
      { label: 'Sagstype', value: 'Til beslutning' },
      { label: 'Sagsansvarlig', value: 'Sundhedschefen' },
      { label: 'Tid', value: '20 minutter' },
      { label: 'Projektets trafiklys', value: { light: 'red', word: 'Rød' } },
    ],
  },
  part('Resumé'),
  { kind: 'paragraph', text: 'Projektet er tre måneder forsinket, fordi aftalen om dataoverførsel mangler. Gevinsterne kommer derfor først fra april 2029.' },
  part('Indstilling'),
  { kind: 'paragraph', text: 'Programgruppen indstiller, at styregruppen' },
  { kind: 'bullets', numbered: true, items: ['godkender ny slutdato den 1. oktober 2028,', 'bringer aftalen om dataoverførsel op over for leverandørens ledelse, og', 'tager til efterretning, at 0,6 mio. kr. af gevinsten i budget 2028 ikke nås.'] },
  part('Beslutning'),
  { kind: 'paragraph', style: 'draft', text: 'Udfyldes på mødet.' },
  part('Sagsfremstilling'),
  { kind: 'paragraph', text: 'Det nuværende system udgår af drift ved årets udgang. Leverandøren har ikke kunnet levere en afprøvet overførsel af borgernes data, og uden den kan medarbejderne ikke tage systemet i brug.' },
  part('Økonomi'),
  { kind: 'paragraph', text: 'Forlængelsen af den nuværende aftale koster 0,3 mio. kr., som findes inden for projektets bevilling.' },
  part('Videre proces og kommunikation'),
  { kind: 'bullets', items: ['Mødet med leverandøren holdes inden den 15. juni 2027.', 'Områdets ledere får besked samme uge.'] },
  { kind: 'heading', level: 2, text: 'Stop for eget datalager', bookmark: 'sag-2' },
  part('Indstilling'),
  { kind: 'paragraph', text: 'Programgruppen indstiller, at styregruppen' },
  { kind: 'bullets', numbered: true, items: ['godkender, at projektet stopper, og', 'godkender, at 1,2 mio. kr. frigives til andre indsatser.'] },
  { kind: 'heading', level: 1, text: 'Barrierer og risici', bookmark: 'punkt-4' },
  { kind: 'paragraph', text: [{ text: 'Den ældste barriere har stået åben i 112 dage, se ' }, { text: 'punkt 2', link: '#punkt-2' }, { text: '.' }] },
  { kind: 'heading', level: 1, text: 'Status på porteføljen' },
  { kind: 'paragraph', text: 'Se vedlagte status. 23 projekter følges af styregruppen.' },
  { kind: 'heading', level: 1, text: 'Eventuelt' },
];

/** An agenda with cases in the order of Danish municipalities: resumé, indstilling, beslutning, sagsfremstilling. */
export const sampleAgenda: DocumentModel = {
  language: 'da',
  title: 'Dagsorden for digitaliseringsstyregruppen',
  subtitle: 'Møde nr. 2/2027, den 26. maj 2027',
  subject: 'Dagsorden med sager til beslutning',
  organisation: 'Egeskov Kommune',
  approval: '',
  stamp: 'UDKAST',
  createdAt: '2027-05-12T14:00:00',
  frontPage: false,
  tableOfContents: false,
  headerText: 'Dagsorden, digitaliseringsstyregruppen den 26. maj 2027',
  footerText: 'Egeskov Kommune',
  blocks: [...head, ...cases],
};
