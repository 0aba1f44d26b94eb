import { table, type Draft } from './draft.js';

/** Four are open; the oldest has stood for 112 days. */
export const barriers: readonly Draft<'barrier'>[] = table<'barrier'>(
  ['id', 'name', 'affects', 'ask', 'responsible', 'reported', 'status', 'resolved', 'kind', 'deadline', 'case'],
  [
    ['B-0001', 'Ingen ved, hvem der ejer data i fællessystemerne', 'Hele porteføljen', 'Udpeg en dataejer i hvert område.', 'Jakob Vestergaard Friis', '2026-02-18', 'removed', '2026-06-11', 'support', '2026-06-30', null],
    ['B-0002', 'Testmiljø mangler til omsorgssystemet', 'P-0002', 'Frigiv 180.000 kr. til et testmiljø.', 'Karen Lindholt', '2026-04-28', 'removed', '2026-05-29', 'economy', '2026-06-15', null],
    ['B-0003', 'Skolerne kan ikke undvære teknikere i august', 'P-0011', 'Tillad udskiftning i sommerferien mod overarbejde.', 'Henrik Mølgaard', '2026-08-19', 'removed', '2026-09-16', 'resources', '2026-09-30', null],
    ['B-0004', 'To områder bruger hver deres AI-værktøj', 'P-0007', 'Beslut ét fælles sæt retningslinjer.', 'Jakob Vestergaard Friis', '2026-05-06', 'removed', '2026-10-21', 'decisionMissing', '2026-10-30', 'S-0004'],
    ['B-0005', 'Leverandør af løn har kun én konsulent til rådighed', 'P-0003', 'Tag kontakt på chefniveau.', 'Lone Thyregod', '2026-11-04', 'removed', '2027-01-14', 'supplier', '2027-01-31', null],
    ['B-0006', 'Persondatajurist er optaget i to måneder', 'P-0007; P-0020', 'Køb ekstern hjælp for op til 90.000 kr.', 'Jakob Vestergaard Friis', '2026-11-25', 'accepted', '2027-02-12', 'skills', '2027-02-28', null],
    ['B-0007', 'Stillingen som integrationsspecialist kan ikke besættes', 'P-0021; P-0004; P-0016', 'Giv lov til løn over rammen eller til at dele en specialist med Vesterholm Kommune.', 'Karen Lindholt', '2027-01-20', 'inProgress', null, 'resources', '2027-05-31', 'S-0011'],
    ['B-0008', 'Hjemmeplejens ledere er ikke enige om visitation til skærm', 'P-0009', 'Beslut, at skærm er førstevalg ved korte besøg, og følg op hvert kvartal.', 'Anette Bjerregaard', '2027-02-24', 'submitted', null, 'support', '2027-04-30', 'S-0014'],
    ['B-0009', 'Den nuværende leverandør vil have 1,2 mio. kr. for vores egne data', 'P-0002', 'Bevilg beløbet, så testen kan begynde, og bak forhandlingen op.', 'Anette Bjerregaard', '2027-04-12', 'submitted', null, 'supplier', '2027-06-15', 'S-0021'],
    ['B-0010', 'Ingen har sagt ja til at rydde op i sager fra før 2020', 'P-0004; P-0025', 'Pålæg hvert område at udpege en ansvarlig.', 'Jakob Vestergaard Friis', '2027-04-27', 'inProgress', null, 'support', '2027-05-31', 'S-0015'],
  ],
);
