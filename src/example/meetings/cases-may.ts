import type { Draft } from '../draft.js';

/** The steering group's next meeting, 26 May 2027: money, a postponement, a stop, and what is to be known. */
export const casesMay: readonly Draft<'case'>[] = [
  {
    id: 'S-0021', meeting: 'M-0015', title: 'Nyt omsorgssystem: køb af data og ny dato for ibrugtagning', type: 'decision', owner: 'Camilla Nørlev', caseNumber: '25/020713', projects: ['P-0002'], amount: 1_200_000, minutes: 25, submitted: '2027-04-30',
    summary: 'Den nuværende leverandør kræver 1,2 mio. kr. for at udlevere data. Uden data kan det nye system ikke tages i brug. Der forhandles, men en bevilling skal være klar, hvis vi skal holde januar.',
    recommendation: 'bevilger op til 1,2 mio. kr. til udlevering af data\ngodkender, at ibrugtagning flyttes fra den 4. oktober 2027 til den 17. januar 2028\nbeder Ældre og Sundhed om en plan for dobbelt drift i fire måneder',
    economy: '800.000 kr. ligger i projektets forventede udgift; 400.000 kr. søges af den centrale digitaliseringspulje. Den årlige besparelse på 750.000 kr. kommer fire måneder senere.',
    ifRefused: 'Systemet tages i brug uden historik, og medarbejderne skal slå op i to systemer i mindst et år.',
    presentation: 'Kontrakten fra 2019 siger ikke, hvem der betaler for udlevering af data. Kontraktadvokaten vurderer, at et krav om gratis udlevering kan vindes, men at det tager op til et år.',
    effect: 'Gevinsten på 19.000 timer om året kommer fire måneder senere end planlagt.', consequences: 'Plejecentrene skal bruge begge systemer hen over årsskiftet. Personalet er orienteret gennem MED.',
    earlierTreatment: 'Chefmøde i Ældre og Sundhed den 28. april 2027; programgruppen den 4. maj 2027.', furtherProcess: 'Forhandlingen afsluttes i juni. Styregruppen får besked pr. mail.', annexes: 'Notat fra kontraktadvokaten\nRevideret tidsplan',
  },
  {
    id: 'S-0022', meeting: 'M-0015', title: 'Brugerstyring: færre systemer i første omgang', type: 'decision', owner: 'Thomas Elkjær', projects: ['P-0021'], minutes: 20, submitted: '2027-04-29',
    summary: 'Projektet kan ikke koble 19 systemer på i 2027. Plan B tager de tolv vigtigste og udskyder de syv til 2028.',
    recommendation: 'godkender, at tolv systemer kobles på inden 30. september 2027\ngodkender, at de sidste syv udskydes til 2028\ntager merudgiften på 350.000 kr. til efterretning',
    economy: 'Forventet udgift er 4,45 mio. kr. mod godkendt 4,1 mio. kr. Merudgiften dækkes af den ledige stilling.', ifRefused: 'Alle 19 systemer bliver tidligst færdige i foråret 2028, og adgange lukkes fortsat i hånden.',
    effect: '86 pct. af medarbejderne er dækket med tolv systemer.', consequences: 'Revisionen har bedt om lukning af adgange samme dag; det opfyldes for de tolv systemer.',
    earlierTreatment: 'Styregruppen den 17. marts 2027; programgruppen den 4. maj 2027.', furtherProcess: 'Områderne får en liste over de syv systemer i juni.', annexes: 'Plan B\nListe over systemer',
  },
  {
    id: 'S-0023', meeting: 'M-0015', title: 'Chatbot på hjemmesiden stoppes', type: 'decision', owner: 'Charlotte Møllebro', projects: ['P-0027'], minutes: 10, submitted: '2027-05-03',
    summary: 'Forslaget har ligget siden 2025. Den nye hjemmeside skal først virke et år.', recommendation: 'beslutter, at forslaget afvises for 2028 og tages op igen i efteråret 2028',
    economy: 'Ingen. 380.000 kr. frigives til andre ønsker.', ifRefused: 'Forslaget bliver stående i indsatsplanen uden folk til det.', effect: 'Ingen.', consequences: 'Ingen.', earlierTreatment: 'Programgruppen den 4. maj 2027.',
    furtherProcess: 'Sønderfjord Kommune får besked.',
  },
  {
    id: 'S-0024', meeting: 'M-0015', title: 'Budgetønsker til 2028', type: 'discussion', owner: 'Søren Kjeldahl', minutes: 20, submitted: '2027-05-03',
    summary: 'Programgruppen foreslår fem ønsker på i alt 4,3 mio. kr. Økonomi skal have dem den 4. juni.', presentation: 'Ønskerne er vurderet på de fire kriterier. To er skal-opgaver.', annexes: 'Budgetark',
  },
  {
    id: 'S-0025', meeting: 'M-0015', title: 'Status på porteføljen, 2. kvartal 2027', type: 'information', owner: 'Mette Ravnsbæk', minutes: 20, summary: 'Udgave 2027-2: 23 projekter følges af styregruppen; tre er røde.',
  },
  {
    id: 'S-0026', meeting: 'M-0015', title: 'Gevinster af skærmbesøg: plan fra hjemmeplejen', type: 'information', owner: 'Bo Rønnebæk', projects: ['P-0009'], minutes: 10,
    summary: 'Opfølgning på beslutningen fra marts. Planen er forsinket og uddeles på mødet.',
  },
  {
    id: 'S-0027', meeting: 'M-0018', title: 'Barnets Lov: status før fristen', type: 'information', owner: 'Rasmus Overby', projects: ['P-0020'], minutes: 15, summary: 'Status to uger før lovens frist.',
  },
  {
    id: 'S-0028', meeting: 'M-0018', title: 'Fælles sagsoverblik: skal vi være med?', type: 'decision', owner: 'Charlotte Møllebro', projects: ['P-0022'], minutes: 20, summary: 'Prisen kendes i august.', recommendation: 'tager stilling til, om Egefjord tilslutter sig den fælles løsning',
  },
];
