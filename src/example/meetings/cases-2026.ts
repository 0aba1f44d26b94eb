import type { Draft } from '../draft.js';

/** What the steering group decided in 2026; all of it has been followed up. */
export const cases2026: readonly Draft<'case'>[] = [
  {
    id: 'S-0001', meeting: 'M-0002', title: 'Udbud af nyt omsorgssystem', type: 'decision', owner: 'Camilla Nørlev', caseNumber: '25/020713', projects: ['P-0002'], amount: 14_200_000, minutes: 30,
    summary: 'De to nuværende kontrakter udløber i 2027. Et samlet udbud giver én løsning og et fald i driftsudgiften.',
    recommendation: 'godkender, at der gennemføres udbud af ét fælles omsorgssystem\ngodkender projektets budget på 14,2 mio. kr.',
    economy: '14,2 mio. kr. fra Ældre og Sundheds anlægsramme 2026-2028.', decision: 'approved', decisionText: 'Godkendt. Styregruppen ønsker status på hvert møde.',
    followUpBy: 'Anette Bjerregaard', deadline: '2026-06-30', done: '2026-06-24',
  },
  {
    id: 'S-0002', meeting: 'M-0002', title: 'Status på porteføljen, 1. kvartal 2026', type: 'information', owner: 'Mette Ravnsbæk', minutes: 20, decision: 'noted', decisionText: 'Taget til efterretning.',
    summary: 'Overblik over 19 projekter.',
  },
  {
    id: 'S-0003', meeting: 'M-0004', title: 'Skift af ESDH-system: valg af løsning', type: 'decision', owner: 'Niels Grønfeldt', caseNumber: '25/019008', projects: ['P-0004'], amount: 5_400_000, minutes: 25,
    summary: 'Tre tilbud er vurderet. Det anbefalede er ikke det billigste, men har de snitflader, vi har brug for.',
    recommendation: 'godkender valg af leverandør\ngodkender budget på 5,4 mio. kr.', economy: '5,4 mio. kr. fra it-rammen 2026 og 2027.',
    decision: 'approvedWithChanges', decisionText: 'Godkendt med den ændring, at sager fra før 2015 ikke flyttes med.', followUpBy: 'Jakob Vestergaard Friis', deadline: '2026-08-31', done: '2026-08-19',
  },
  {
    id: 'S-0004', meeting: 'M-0004', title: 'Principper for brug af AI i sagsbehandling', type: 'discussion', owner: 'Sanne Krogholm', minutes: 30, projects: ['P-0007'],
    summary: 'Hvornår må en medarbejder bruge AI, og hvornår må man ikke?', decision: 'passedOn', decisionText: 'Drøftet. Staben skriver retningslinjer og sender dem til direktionen.',
    followUpBy: 'Sanne Krogholm', deadline: '2026-10-30', done: '2026-10-21',
  },
  {
    id: 'S-0005', meeting: 'M-0006', title: 'Fælles kortløsning med Sønderfjord og Vesterholm', type: 'decision', owner: 'Kasper Lyngsø', projects: ['P-0010'], amount: 980_000, minutes: 20,
    summary: 'Tre kommuner vil dele kort, licenser og specialister.', recommendation: 'godkender, at Egefjord går ind i samarbejdet\ngodkender budget på 980.000 kr.',
    economy: '980.000 kr. fra Teknik og Miljøs ramme; licenser falder med 160.000 kr. om året.', decision: 'approved', decisionText: 'Godkendt.', followUpBy: 'Ole Teglgaard', deadline: '2027-01-29', done: '2027-02-03',
  },
  {
    id: 'S-0006', meeting: 'M-0006', title: 'Gevinster i skærmbesøg indarbejdes i budget 2027', type: 'decision', owner: 'Lisbeth Dueholm', projects: ['P-0009'], amount: -1_100_000, minutes: 25,
    summary: 'Projektet har været i drift i ti måneder. Besparelsen foreslås lagt i budgettet.', recommendation: 'tiltræder, at 1,1 mio. kr. trækkes ud af hjemmeplejens ramme fra 2027',
    economy: 'Ramme for hjemmepleje sænkes 1,1 mio. kr. varigt.', decision: 'approved', decisionText: 'Godkendt. Hjemmeplejen følger op hvert kvartal.', followUpBy: 'Anette Bjerregaard', deadline: '2026-10-15', done: '2026-10-12',
  },
  {
    id: 'S-0007', meeting: 'M-0009', title: 'Indsatsplan 2027', type: 'decision', owner: 'Mette Ravnsbæk', minutes: 40,
    projects: ['P-0001', 'P-0003', 'P-0008', 'P-0013', 'P-0014', 'P-0016', 'P-0017', 'P-0020', 'P-0023'],
    summary: 'Programgruppens forslag til årets indsatser, ressourcer og gevinster.', recommendation: 'godkender Indsatsplan 2027\ngodkender fordelingen af den centrale digitaliseringspulje på 6,0 mio. kr.',
    economy: '6,0 mio. kr. fra den centrale digitaliseringspulje.', decision: 'approved', decisionText: 'Godkendt. Chatbot på hjemmesiden udgår.', followUpBy: 'Søren Kjeldahl', deadline: '2026-12-18', done: '2026-12-11',
  },
  {
    id: 'S-0008', meeting: 'M-0009', title: 'Pilot med AI-hjælp til sagsbehandling', type: 'decision', owner: 'Ida Skovmand', projects: ['P-0007'], amount: 1_100_000, minutes: 20,
    summary: 'Tolv sagsbehandlere afprøver AI til referater. Ingen afgørelser træffes af en maskine.', recommendation: 'godkender piloten og budget på 1,1 mio. kr.\nbeslutter, at piloten evalueres, før den udbredes',
    economy: '1,1 mio. kr. fra den centrale digitaliseringspulje.', decision: 'approved', decisionText: 'Godkendt.', followUpBy: 'Pernille Storgaard', deadline: '2027-01-15', done: '2027-01-11',
  },
];
