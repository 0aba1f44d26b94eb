import type { Slide } from '../../../../src/schema/document-models.js';

const attention: Slide = {
  id: 'attention',
  layout: 'content',
  title: 'Fire projekter kræver styregruppens opmærksomhed',
  contents: [
    {
      slot: 'full',
      block: {
        kind: 'table',
        description: 'Fire projekter med problem, hvad der gøres, og hvad der er brug for.',
        columns: [
          { title: 'Projekt', width: 20 },
          { title: 'Trafiklys', width: 11 },
          { title: 'Problem', width: 27 },
          { title: 'Det gør vi', width: 25 },
          { title: 'Det har vi brug for', width: 25 },
        ],
        rows: [
          { cells: ['Nyt omsorgssystem', { light: 'red', word: 'Rød' }, 'Aftalen om dataoverførsel mangler', 'Direktøren mødes med leverandøren 20. maj', 'Bevilling til parallel drift'], link: '#slide:exception-P-0007' },
          { cells: ['Digital post 3.0', { light: 'red', word: 'Rød' }, 'Leverandørens test er tre uger forsinket', 'Egen test begynder på delleverancer', 'Accept af risiko for kortere test'] },
          { cells: ['Byggesagsportal', { light: 'yellow', word: 'Gul' }, 'Fritagne borgere kan ikke hjælpes ved start', 'Borgerservice laver en arbejdsgang', 'Udskydelse til 1. oktober'] },
          { cells: ['Fælles borgeroverblik', { light: 'none', word: 'Ikke vurderet' }, 'Ny projektleder siden 1. maj', 'Status gives på næste møde', 'Intet lige nu'] },
        ],
      },
    },
    { slot: 'full', block: { kind: 'paragraph', style: 'draft', text: 'Til formanden: teksten om Digital post 3.0 er ikke aftalt med fagområdet endnu.' } },
  ],
  notes: [],
};

const benefits: Slide = {
  id: 'benefits',
  layout: 'two-columns',
  title: 'Vi har hentet 2,1 af de 3,4 mio. kr., vi skulle have nået nu',
  contents: [
    {
      slot: 'left',
      block: {
        kind: 'chart',
        type: 'line',
        title: 'Gevinster, samlet siden 2026',
        unit: 'mio. kr.',
        description: 'Forventet gevinst stiger til 3,4 mio. kr. i maj og 6,0 mio. kr. ved årets slutning; hentet er 2,1 mio. kr. i maj.',
        categories: ['1. kv. 26', '2. kv. 26', '3. kv. 26', '4. kv. 26', '1. kv. 27', '2. kv. 27', '3. kv. 27', '4. kv. 27'],
        series: [
          { name: 'Forventet', values: [0.2, 0.6, 1.1, 1.9, 2.6, 3.4, 4.6, 6.0], dashed: true },
          { name: 'Hentet', values: [0.1, 0.5, null, 1.2, 1.7, 2.1, null, null] },
        ],
        numberFormat: '#,##0.0',
        caption: '3. kvartal 2026 er ikke målt.',
      },
    },
    {
      slot: 'right',
      block: {
        kind: 'figures',
        figures: [
          { value: '9', label: 'kvalitets- og servicegevinster på sporet', trend: 'up', trendText: '1 flere end i marts' },
          { value: '3', label: 'bagud', trend: 'down', trendText: '1 færre end i marts' },
          { value: '4', label: 'ikke målt endnu', trend: 'same' },
        ],
      },
    },
    {
      slot: 'right',
      block: { kind: 'paragraph', text: [{ text: '1,4 mio. kr. ', bold: true }, { text: 'af de hentede gevinster er indarbejdet i budgettet for 2027. Resten er frigjort tid, som bruges på kerneopgaven.' }] },
    },
  ],
  footnote: 'Gevinster er opgjort af gevinstejerne og set igennem af Økonomi og it.',
  notes: ['Kurven bygger på gevinsternes indfasning.'],
};

const resources: Slide = {
  id: 'resources',
  layout: 'content',
  title: 'Der mangler to projektledere i 3. kvartal, og én bevilling er ikke frigivet',
  contents: [
    {
      slot: 'left',
      block: {
        kind: 'chart',
        type: 'column',
        title: 'Projektledere',
        unit: 'årsværk',
        description: 'Behov og bemanding for projektledere: i 3. kvartal er behovet 7 og bemandingen 5.',
        categories: ['2. kv.', '3. kv.', '4. kv.', '1. kv. 2028'],
        series: [
          { name: 'Behov', values: [5.5, 7, 6, 5] },
          { name: 'Bemanding', values: [5, 5, 5.5, 5.5] },
        ],
        showValues: true,
        numberFormat: '#,##0.0',
      },
    },
    {
      slot: 'right',
      block: {
        kind: 'chart',
        type: 'bar',
        title: 'Forventet udgift mod bevilling',
        unit: 'mio. kr.',
        description: 'Forventet udgift og bevilling for fem projekter.',
        categories: ['Nyt omsorgssystem', 'Byggesagsportal', 'Digital post 3.0', 'Kunstig intelligens i sagsbehandling', 'Velfærdsteknologi 2027'],
        series: [
          { name: 'Bevilling', values: [4.2, 1.1, 0.8, 0.6, 1.5] },
          { name: 'Forventet udgift', values: [5.4, 1.2, 0.8, 0.4, 1.5] },
        ],
        numberFormat: '#,##0.0',
      },
    },
    { slot: 'full', block: { kind: 'paragraph', style: 'note', text: 'Bevillingen til Velfærdsteknologi 2027 er afsat, men ikke frigivet.' } },
  ],
  notes: [],
};

const milestones: Slide = {
  id: 'milestones',
  layout: 'content',
  title: 'Otte milepæle inden 15. september – tre er lovbundne',
  contents: [
    {
      slot: 'left',
      block: {
        kind: 'bullets',
        items: [
          [{ text: '1. juni: ', bold: true }, { text: 'Ny lov om digital kommunikation træder i kraft (lovbundet)' }],
          [{ text: '15. juni: ', bold: true }, { text: 'Budgetønsker afleveres' }],
          [{ text: '1. juli: ', bold: true }, { text: 'Digital post 3.0 i drift (lovbundet)' }],
          [{ text: '1. august: ', bold: true }, { text: 'Superbrugere på omsorgssystemet er uddannet' }],
        ],
      },
    },
    {
      slot: 'right',
      block: {
        kind: 'bullets',
        items: [
          [{ text: '9. august: ', bold: true }, { text: 'Statusindmelding til septembermødet' }],
          [{ text: '20. august: ', bold: true }, { text: 'Test af byggesagsportalen slutter' }],
          [{ text: '1. september: ', bold: true }, { text: 'Ny betalingsløsning i drift (lovbundet)' }],
          [{ text: '10. september: ', bold: true }, { text: 'Fælles borgeroverblik i Ældre og sundhed' }],
        ],
      },
    },
    {
      slot: 'full',
      block: {
        kind: 'chart',
        type: 'column',
        title: 'Ibrugtagninger pr. måned',
        unit: 'antal',
        description: 'Antal ibrugtagninger pr. måned fra juni til december: 1, 2, 1, 3, 2, 1 og 0.',
        categories: ['Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'December'],
        series: [{ name: 'Ibrugtagninger', values: [1, 2, 1, 3, 2, 1, 0] }],
        showValues: true,
      },
    },
  ],
  notes: [],
};

export const exceptionSlides: readonly Slide[] = [attention, benefits, resources, milestones];
