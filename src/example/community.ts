import { table, type Draft } from './draft.js';

export const activities: readonly Draft<'activity'>[] = table<'activity'>(
  ['name', 'type', 'year', 'purpose', 'area', 'responsible', 'start', 'end', 'budget', 'hours', 'status', 'planDecision', 'result'],
  [
    ['Digitaliseringsseminar 2026', 'seminar', 2026, 'Én dag om gevinster for 80 ledere og superbrugere.', 'Digitalisering', 'Mette Ravnsbæk', '2026-10-08', '2026-10-08', 45_000, 120, 'done', 'prioritised', '74 deltog; ni nye idéer kom ind.'],
    ['Digitaliseringsseminar 2027', 'seminar', 2027, 'Én dag om at bruge det, vi har.', 'Digitalisering', 'Mette Ravnsbæk', '2027-10-07', '2027-10-07', 50_000, 130, 'planned', 'prioritised', null],
    ['Netværk for superbrugere', 'knowledge', 2027, 'Superbrugere hjælper hinanden på tværs af områder.', 'Digitalisering', 'Camilla Nørlev', '2027-01-15', '2027-12-15', 0, 160, 'active', 'prioritised', null],
    ['Retningslinjer for brug af AI', 'guidelines', 2027, 'Medarbejdere ved, hvad de må.', 'Staben', 'Sanne Krogholm', '2027-01-05', '2027-06-30', 0, 90, 'active', 'prioritised', null],
    ['Arkitekturprincipper i projektvejledningen', 'guidelines', 2027, 'Følg eller forklar fra første side.', 'Digitalisering', 'Peter Aagren', '2027-03-01', '2027-09-30', 0, 80, 'active', 'prioritised', null],
    ['Kursus for gevinstejere', 'skills', 2028, 'Ledere i driften kan måle og følge op.', 'Staben', 'Jonas Ebbeskov', '2028-02-01', '2028-04-30', 60_000, 100, 'planned', 'prioritised', null],
    ['Digitaliseringsseminar 2028', 'seminar', 2028, 'Erfaringer fra tre systemskift.', 'Digitalisering', 'Mette Ravnsbæk', '2028-10-05', '2028-10-05', 50_000, 130, 'planned', 'prioritised', null],
    ['Netværk for superbrugere', 'knowledge', 2028, 'Fortsætter med fokus på omsorg og løn.', 'Digitalisering', 'Camilla Nørlev', '2028-01-15', '2028-12-15', 0, 160, 'planned', 'prioritised', null],
    ['Fælles indkøb med nabokommuner', 'partnership', 2028, 'To udbud laves sammen med Sønderfjord og Vesterholm.', 'Økonomi og Personale', 'Lone Thyregod', '2028-01-15', '2028-12-15', 0, 140, 'planned', 'prioritised', null],
    ['Digital suverænitet: hvor er vi låst?', 'guidelines', 2028, 'Kortlægning af de ti systemer, vi er mest bundet til.', 'Digitalisering', 'Peter Aagren', '2028-03-01', '2028-10-31', 0, 120, 'planned', 'maturing', null],
    ['Digital uge på bibliotekerne', 'knowledge', 2028, 'Borgere får hjælp til selvbetjening.', 'Kultur og Fritid', 'Nanna Klint', '2028-09-04', '2028-09-08', 25_000, 60, 'planned', 'notPrioritised', null],
  ],
).map((draft, index) => ({ id: `AK-${String(index + 1).padStart(4, '0')}`, ...draft }));

export const partnerships: readonly Draft<'partnership'>[] = table<'partnership'>(
  ['name', 'partners', 'purpose', 'contact', 'from', 'to', 'status', 'projects', 'agreement'],
  [
    ['Fjordsamarbejdet om kort', 'Sønderfjord Kommune; Vesterholm Kommune', 'Fælles kort, licenser og specialister.', 'Kasper Lyngsø', '2026-09-09', '2030-12-31', 'active', ['P-0010'], 'Samarbejdsaftale 2026'],
    ['Genoptræning på skærm', 'Sønderfjord Kommune; Vesterholm Kommune', 'Tre kommuner afprøver samme løsning og deler erfaringer.', 'Pia Mosegaard', '2026-08-03', '2028-12-31', 'active', ['P-0030'], 'Projektaftale med fonden'],
    ['Deling af integrationsspecialist', 'Vesterholm Kommune', 'En fælles medarbejder, når ingen af os kan ansætte en.', 'Søren Kjeldahl', '2027-05-01', null, 'exploring', ['P-0021', 'P-0004'], null],
    ['Praktik for studerende', 'Egefjord Erhvervsakademi', 'Studerende løser opgaver i data og design.', 'Jonas Ebbeskov', '2025-09-01', '2027-08-31', 'active', null, null],
  ],
).map((draft, index) => ({ id: `PT-${String(index + 1).padStart(4, '0')}`, ...draft }));

export const lessons: readonly Draft<'lesson'>[] = table<'lesson'>(
  ['project', 'name', 'topic', 'happened', 'advice', 'date', 'reportedBy', 'usefulFor'],
  [
    ['P-0015', 'Flyt Borgerservice først: de finder fejlene på en dag', 'Ibrugtagning', 'Borgerservice var i drift to måneder før de andre og fandt 40 fejl.', 'Begynd der, hvor der ringes mest, og hvor lederen er til stede.', '2027-03-24', 'Ida Skovmand', 'Alle, der skifter et system for hele kommunen'],
    ['P-0018', 'Halvdelen af siderne kunne slettes, men ingen turde', 'Oprydning', 'Redaktørerne beholdt alt, indtil statistikken viste, hvad der blev læst.', 'Slet det, ingen har læst i et år, og lav en liste, man kan fortryde fra.', '2027-04-26', 'Rikke Lundager', 'ESDH-skift; oprydning i fællesdrev'],
    ['P-0006', 'En fælles frist virker bedre end 34 aftaler', 'Tidsplan', 'Fagsystemer blev flyttet på tre fælles datoer.', 'Sæt få datoer og lad systemejerne vælge.', '2027-04-14', 'Thomas Elkjær', 'Brugerstyring'],
    ['P-0008', 'Nattevagterne skal være med, når sensoren sættes op', 'Uddannelse', 'På det første center blev alarmer slået fra.', 'Hold oplæring om natten, ikke om dagen.', '2026-12-11', 'Lisbeth Dueholm', 'Plejecentre; botilbud'],
    ['P-0002', 'Kontrakten skal sige, hvem der betaler for data ud', 'Udbud', 'Den gamle kontrakt sagde intet om udlevering af data.', 'Skriv pris og format for udlevering af data ind i alle nye kontrakter.', '2027-05-05', 'Camilla Nørlev', 'Alle udbud'],
    ['P-0045', 'Spørg foreningerne, før portalen bygges', 'Behov', 'Portalen blev bygget, og ingen brugte den.', 'Tal med ti foreninger, og se, hvad de bruger i forvejen.', '2026-11-20', 'Gitte Solbjerg', 'Booking af lokaler og haller'],
  ],
).map((draft, index) => ({ id: `E-${String(index + 1).padStart(4, '0')}`, ...draft }));

export const yearEvents: readonly Draft<'yearEvent'>[] = table<'yearEvent'>(
  ['name', 'type', 'date', 'repeats', 'meeting', 'workdays', 'responsible', 'status'],
  [
    ['Møde i programgruppen, 1. kvartal', 'programmeMeeting', '2027-02-24', 'yearly', 'M-0011', null, 'Mette Ravnsbæk', 'done'],
    ['Møde i styregruppen, uge 11', 'steeringMeeting', '2027-03-17', 'yearly', 'M-0012', null, 'Mette Ravnsbæk', 'done'],
    ['Gevinstopfølgning', 'benefitFollowUp', '2027-01-29', 'yearly', null, null, 'Jonas Ebbeskov', 'done'],
    ['Bestil status til majmødet', 'statusCollection', null, 'everyMeeting', 'M-0015', -30, 'Mette Ravnsbæk', 'done'],
    ['Frist for budgetønsker', 'budgetRequests', '2027-06-04', 'yearly', null, null, 'Søren Kjeldahl', 'active'],
    ['Møde i programgruppen, 2. kvartal', 'programmeMeeting', '2027-05-04', 'yearly', 'M-0014', null, 'Mette Ravnsbæk', 'done'],
    ['Møde i styregruppen, uge 21', 'steeringMeeting', '2027-05-26', 'yearly', 'M-0015', null, 'Mette Ravnsbæk', 'planned'],
    ['Gennemgang af systemporteføljen', 'systemReview', '2027-08-18', 'yearly', null, null, 'Simon Fruergaard', 'planned'],
    ['Bestil status til septembermødet', 'statusCollection', '2027-08-09', 'everyMeeting', 'M-0018', null, 'Mette Ravnsbæk', 'planned'],
    ['Møde i programgruppen, 3. kvartal', 'programmeMeeting', '2027-08-25', 'yearly', 'M-0017', null, 'Mette Ravnsbæk', 'planned'],
    ['Møde i styregruppen, uge 37', 'steeringMeeting', '2027-09-15', 'yearly', 'M-0018', null, 'Mette Ravnsbæk', 'planned'],
    ['Digitaliseringsseminar', 'seminar', '2027-10-07', 'yearly', 'M-0019', null, 'Mette Ravnsbæk', 'planned'],
    ['Budgettet vedtages', 'budgetAdopted', '2027-10-11', 'yearly', null, null, 'Lone Thyregod', 'planned'],
    ['Udkast til Indsatsplan 2028', 'planDraft', '2027-10-29', 'yearly', null, null, 'Mette Ravnsbæk', 'planned'],
    ['Møde i programgruppen, 4. kvartal', 'programmeMeeting', '2027-11-10', 'yearly', 'M-0020', null, 'Mette Ravnsbæk', 'planned'],
    ['Møde i styregruppen, uge 48', 'steeringMeeting', '2027-12-01', 'yearly', 'M-0021', null, 'Mette Ravnsbæk', 'planned'],
    ['Godkendelse af Indsatsplan 2028', 'planApproval', null, 'yearly', 'M-0021', 0, 'Karen Lindholt', 'planned'],
    ['Revision af kommissorium', 'termsReview', '2028-03-15', 'never', null, null, 'Jakob Vestergaard Friis', 'planned'],
  ],
).map((draft, index) => ({ id: `AH-${String(index + 1).padStart(4, '0')}`, ...draft }));

/** Words of the secretary's own, kept from one build to the next. */
export const documentTexts: readonly Draft<'documentText'>[] = [
  { id: 'D-0001', meeting: 'M-0015', document: 'statusDeck', page: 'exception-P-0002', title: 'Omsorgssystemet er flyttet til januar, fordi vi ikke kan få vores egne data', comment: 'Ældre og Sundhed indleder dette punkt.' },
  { id: 'D-0002', meeting: 'M-0015', document: 'statusDeck', page: 'decisions', title: null, comment: 'Punkt 3.1 og 3.2 hænger sammen: Begge handler om de samme integrationer.' },
  { id: 'D-0003', meeting: 'M-0015', document: 'agenda', page: 'portfolio', title: null, comment: 'Vi går kun igennem de tre røde projekter.' },
];
