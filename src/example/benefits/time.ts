import { table, type Draft } from '../draft.js';

/** Hours are per year. */
export const timeBenefits: readonly Draft<'benefit'>[] = table<'benefit'>(
  ['id', 'project', 'name', 'type', 'owner', 'indicator', 'unit', 'baseline', 'target', 'baselineDate', 'realisationStart', 'targetDate', 'frequency', 'phasing', 'status', 'direction', 'timeUse'],
  [
    ['G-0019', 'P-0014', 'Frigjort tid i økonomi og løn', 'time', 'Lone Thyregod', 'Timer udført af robotter', 'hours', 0, 4_200, '2025-11-30', '2025-12-01', '2027-05-31', 'quarterly', 'linear', 'realising', 'higher', 'Rådgivning af ledere om budget og opfølgning.'],
    ['G-0020', 'P-0002', 'Mindre tid til dokumentation i plejen', 'time', 'Bo Rønnebæk', 'Timer til dokumentation', 'hours', 96_000, 77_000, '2026-11-30', '2028-01-17', '2029-06-30', 'halfYearly', 'slowStart', 'planned', 'lower', 'Mere tid i hjemmet hos borgere med størst behov.'],
    ['G-0021', 'P-0002', 'Færre opkald mellem hjemmepleje og sygepleje', 'time', 'Pia Mosegaard', 'Interne opkald om ugen', 'count', 1_650, 700, '2026-11-30', '2028-01-17', '2028-12-31', 'halfYearly', 'linear', 'planned', 'lower', 'Færre afbrydelser i plejen.'],
    ['G-0022', 'P-0007', 'Kortere tid til at skrive referater', 'time', 'Pernille Storgaard', 'Sparede timer hos tolv sagsbehandlere', 'hours', 0, 1_900, '2027-01-31', '2027-06-14', '2028-06-30', 'quarterly', 'slowStart', 'planned', 'higher', 'Flere opfølgende samtaler med borgerne.'],
    ['G-0023', 'P-0013', 'Mindre tid på månedens regneark', 'time', 'Jakob Vestergaard Friis', 'Sparede timer hos controllere og ledere', 'hours', 0, 1_450, '2026-03-31', '2026-11-02', '2027-12-31', 'quarterly', 'linear', 'realising', 'higher', 'Analyse og sparring med lederne.'],
    ['G-0024', 'P-0003', 'Færre rettelser af løn', 'time', 'Lars Dalumgaard', 'Timer til rettelser', 'hours', 2_600, 1_500, '2026-12-31', '2027-11-01', '2028-10-31', 'quarterly', 'linear', 'planned', 'lower', 'Rådgivning om ansættelse og overenskomst.'],
    ['G-0025', 'P-0004', 'Hurtigere at finde dokumenter', 'time', 'Jakob Vestergaard Friis', 'Minutter om dagen pr. medarbejder', 'count', 18, 9, '2026-10-31', '2027-11-22', '2028-11-30', 'yearly', 'slowStart', 'planned', 'lower', 'Kortere sagsbehandling.'],
    ['G-0026', 'P-0009', 'Mindre køretid i hjemmeplejen', 'time', 'Bo Rønnebæk', 'Timer brugt på kørsel', 'hours', 31_500, 28_400, '2025-06-30', '2025-11-03', '2027-06-30', 'quarterly', 'linear', 'realising', 'lower', 'Længere besøg hos de svageste.'],
    ['G-0027', 'P-0021', 'Nye medarbejdere kan arbejde fra første dag', 'time', 'Simon Fruergaard', 'Dage fra ansættelse til alle adgange virker', 'days', 6, 1, '2025-12-31', '2026-09-01', '2027-09-30', 'quarterly', 'linear', 'realising', 'lower', 'Mindre ventetid i de første uger.'],
    ['G-0028', 'P-0026', 'Hurtigere underskrift på ansættelsesbreve', 'time', 'Lars Dalumgaard', 'Dage fra afsendelse til underskrift', 'days', 12, 2, '2026-10-31', '2026-11-15', '2027-05-31', 'quarterly', 'linear', 'realising', 'lower', 'Færre rykkere fra løn.'],
    ['G-0029', 'P-0033', 'Færre fakturaer i hånden', 'time', 'Lone Thyregod', 'Timer til godkendelse af fakturaer', 'hours', 3_800, 1_900, '2027-03-31', '2028-03-01', '2028-12-31', 'quarterly', 'linear', 'planned', 'lower', 'Bedre opfølgning på aftaler.'],
    ['G-0030', 'P-0025', 'Færre timer til at lede på fællesdrev', 'time', 'Søren Kjeldahl', 'Sparede timer efter spørgeskema', 'hours', 0, 2_100, '2026-09-30', '2027-06-01', '2028-06-01', 'yearly', 'linear', 'planned', 'higher', 'Bruges i områderne.'],
    ['G-0031', 'P-0041', 'Mindre tid til at hente nøgler', 'time', 'Bo Rønnebæk', 'Timer til hentning af nøgler', 'hours', 2_900, 400, '2026-10-31', '2026-11-02', '2027-11-30', 'halfYearly', 'linear', 'realising', 'lower', 'Tid hos borgerne.'],
    ['G-0032', 'P-0028', 'Mindre køretid med bedre ruter', 'time', 'Bo Rønnebæk', 'Timer brugt på kørsel', 'hours', 28_400, 26_500, '2027-03-31', '2027-12-06', '2028-12-31', 'quarterly', 'linear', 'planned', 'lower', 'Flere besøg til tiden.'],
    ['G-0033', 'P-0020', 'Mindre dobbelt registrering i børnesager', 'time', 'Henrik Mølgaard', 'Timer til dobbelt registrering', 'hours', 1_700, 300, '2026-09-30', '2027-09-27', '2028-09-30', 'halfYearly', 'linear', 'planned', 'lower', 'Flere samtaler med børnene.'],
  ],
).map((draft) => (draft.id === 'G-0026' ? { ...draft, partOf: 'G-0001' } : draft));
