import type { Draft } from '../draft.js';

/** Decided in January and March 2027: five of the seven decisions from March are carried out, two are past their deadline. */
export const cases2027: readonly Draft<'case'>[] = [
  {
    id: 'S-0009', meeting: 'M-0010', title: 'Forlængelse af aftale om elevenheder', type: 'decision', owner: 'Marianne Toftlund', projects: ['P-0011'], amount: 2_300_000,
    summary: 'Prisen på enheder stiger den 1. februar. En bestilling i januar sparer 310.000 kr.', recommendation: 'godkender, at 2.300 enheder bestilles nu', economy: 'Inden for projektets budget.',
    decision: 'approved', decisionText: 'Godkendt ved skriftlig behandling.', followUpBy: 'Anders Hvilsted', deadline: '2027-01-29', done: '2027-01-26',
  },
  {
    id: 'S-0010', meeting: 'M-0012', title: 'Leverandører, der ikke vil underskrive vores sikkerhedskrav', type: 'decision', owner: 'Morten Vandborg', projects: ['P-0012'], minutes: 20,
    summary: 'Tre leverandører af kritiske systemer har afvist kravene i NIS 2.', recommendation: 'beslutter, at kontrakter uden sikkerhedskrav ikke forlænges', economy: 'Ingen udgift nu; kan give dyrere kontrakter.',
    decision: 'approved', decisionText: 'Godkendt. Jurist inddrages i de tre konkrete sager.', followUpBy: 'Karen Lindholt', deadline: '2027-04-30', done: '2027-04-22',
  },
  {
    id: 'S-0011', meeting: 'M-0012', title: 'Ny slutdato for brugerstyring', type: 'decision', owner: 'Thomas Elkjær', projects: ['P-0021'], minutes: 15,
    summary: 'Projektet mangler en integrationsspecialist og kan ikke nå 31. marts.', recommendation: 'tager forsinkelsen til efterretning\nbeder projektet om en plan B med færre systemer', economy: 'Ingen.',
    decision: 'approved', decisionText: 'Godkendt. Plan B forelægges i maj.', followUpBy: 'Søren Kjeldahl', deadline: '2027-05-05', done: '2027-05-04',
  },
  {
    id: 'S-0012', meeting: 'M-0012', title: 'Superbrugere til ny løsning på jobcentret', type: 'decision', owner: 'Camilla Nørlev', projects: ['P-0005'], minutes: 10,
    summary: 'Den fælles løsning skal afprøves lokalt.', recommendation: 'beslutter, at Arbejdsmarked frigiver fire superbrugere i otte uger', economy: 'Svarer til 640 timer.',
    decision: 'approved', decisionText: 'Godkendt.', followUpBy: 'Birgitte Fuglsang', deadline: '2027-04-15', done: '2027-04-13',
  },
  {
    id: 'S-0013', meeting: 'M-0012', title: 'Ibrugtagning af ny hjemmeside', type: 'decision', owner: 'Rikke Lundager', projects: ['P-0018'], minutes: 10,
    summary: 'Siden er klar, men 60 sider mangler tekst.', recommendation: 'godkender, at siden går i luften den 22. marts', economy: '40.000 kr. fra Stabens ramme.',
    decision: 'approved', decisionText: 'Godkendt.', followUpBy: 'Rikke Lundager', deadline: '2027-03-22', done: '2027-03-22',
  },
  {
    id: 'S-0014', meeting: 'M-0012', title: 'Visitation til skærmbesøg', type: 'decision', owner: 'Lisbeth Dueholm', projects: ['P-0009'], minutes: 20,
    summary: 'To af otte grupper bruger ikke skærmbesøg, og besparelsen er allerede trukket ud af budgettet.', recommendation: 'beslutter, at skærmbesøg er førstevalg ved korte besøg', economy: '360.000 kr. mangler i 2027.',
    decision: 'approvedWithChanges', decisionText: 'Godkendt med den ændring, at borgeren altid kan sige nej. Hjemmeplejen kommer med en plan inden 30. april.', followUpBy: 'Bo Rønnebæk', deadline: '2027-04-30',
  },
  {
    id: 'S-0015', meeting: 'M-0012', title: 'Oprydning i gamle sager før ESDH-skiftet', type: 'decision', owner: 'Niels Grønfeldt', projects: ['P-0004', 'P-0025'], minutes: 15,
    summary: 'Hvert område skal lukke sager fra før 2020.', recommendation: 'pålægger områderne at udpege en ansvarlig', economy: 'Egne timer, ca. 900.',
    decision: 'approved', decisionText: 'Godkendt. Områderne melder en ansvarlig ind inden 1. maj.', followUpBy: 'Jakob Vestergaard Friis', deadline: '2027-05-01',
  },
  {
    id: 'S-0016', meeting: 'M-0012', title: 'Kontrakter, der udløber i 2027 og 2028', type: 'decision', owner: 'Simon Fruergaard', minutes: 10,
    summary: 'Ni kontrakter skal siges op eller forlænges.', recommendation: 'godkender, at syv forlænges, og to siges op', economy: 'Besparelse på 210.000 kr. om året.',
    decision: 'approved', decisionText: 'Godkendt.', followUpBy: 'Simon Fruergaard', deadline: '2027-06-30', done: '2027-05-06',
  },
  { id: 'S-0017', meeting: 'M-0012', title: 'Status på porteføljen, 1. kvartal 2027', type: 'information', owner: 'Mette Ravnsbæk', minutes: 20, summary: 'Udgave 2027-1.', decision: 'noted', decisionText: 'Taget til efterretning.' },
  { id: 'S-0018', meeting: 'M-0012', title: 'Den nye fællesoffentlige digitaliseringsstrategi', type: 'information', owner: 'Søren Kjeldahl', minutes: 10, summary: 'Hvad betyder strategien for 2026-2029 for os?', decision: 'noted', decisionText: 'Taget til efterretning.' },
  {
    id: 'S-0019', meeting: 'M-0014', title: 'Automatisk godkendelse af fakturaer: start efter sommer', type: 'decision', owner: 'Trine Hedemark', projects: ['P-0033'], minutes: 10,
    summary: 'Programgruppen kan selv beslutte starten inden for sit mandat.', recommendation: 'godkender start den 16. august', decision: 'approved', decisionText: 'Godkendt.', followUpBy: 'Trine Hedemark', deadline: '2027-08-16',
  },
  {
    id: 'S-0020', meeting: 'M-0014', title: 'Hvem rydder op i Teams, når et projekt lukker?', type: 'decision', owner: 'Camilla Nørlev', projects: ['P-0025'], minutes: 10,
    summary: '1.200 rum er lukket, men nye kommer til.', recommendation: 'beslutter, at projektlederen lukker projektets rum', decision: 'approved', decisionText: 'Godkendt. Skrives ind i projektvejledningen.', followUpBy: 'Mette Ravnsbæk', deadline: '2027-06-15',
  },
];
