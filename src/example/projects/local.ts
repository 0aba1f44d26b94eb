import { table, type Draft } from '../draft.js';

/** Projects of the local organisations: five fields each, and what they chose to tell. */
export const localProjects: readonly Draft<'project'>[] = table<'project'>(
  ['id', 'name', 'category', 'area', 'followedBy', 'status', 'phase', 'leader', 'start', 'expectedEnd', 'remark'],
  [
    ['P-0036', 'Digital indskrivning i dagtilbud', 'local', 'Skole og Dagtilbud', 'local', 'active', 'execution', 'Susanne Bavnhøj', '2027-01-04', '2027-10-01', 'Forældre skriver sig op på telefonen.'],
    ['P-0037', 'Infoskærme på bibliotekerne', 'local', 'Kultur og Fritid', 'local', 'active', 'execution', 'Nanna Klint', '2027-02-15', '2027-08-31', null],
    ['P-0038', 'Fjernstyring af vejbelysning', 'local', 'Teknik og Miljø', 'local', 'active', 'realisation', 'Kasper Lyngsø', '2026-04-01', '2027-09-30', 'Strømforbruget er faldet med en fjerdedel på prøvestrækningen.'],
    ['P-0039', 'Timeregistrering i Park og Vej', 'local', 'Teknik og Miljø', 'local', 'active', 'procurement', null, '2027-03-01', '2027-12-31', null],
    ['P-0040', 'Makerspace på Fjordskolen', 'local', 'Skole og Dagtilbud', 'local', 'active', 'execution', 'Michael Stenholt', '2026-08-10', '2027-06-25', 'Fondsmidler fra et lokalt selskab.'],
    ['P-0041', 'Elektroniske nøgler i hjemmeplejen', 'local', 'Ældre og Sundhed', 'local', 'active', 'execution', 'Bo Rønnebæk', '2026-11-02', '2027-11-30', '620 af 1.400 nøglebokse er skiftet.'],
    ['P-0042', 'Digital vagtplan på Plejecenter Egely', 'local', 'Ældre og Sundhed', 'local', 'active', 'execution', 'Inger Damsbo', '2027-01-18', '2027-09-15', 'Medarbejderne ønsker selv vagter. Skal passe til det nye omsorgssystem.'],
    ['P-0043', 'Anmeldelse af rotter og skader på veje i app', 'local', 'Teknik og Miljø', 'local', 'closed', 'realisation', 'Kasper Lyngsø', '2026-02-02', '2026-12-18', 'I drift siden december.'],
    ['P-0044', 'Virtuel rundvisning på museet', 'local', 'Kultur og Fritid', 'local', 'proposed', 'idea', 'Nanna Klint', null, null, null],
    ['P-0045', 'Frivilligportal', 'local', 'Kultur og Fritid', 'local', 'stopped', 'analysis', 'Gitte Solbjerg', '2026-05-04', null, 'Stoppet: foreningerne brugte den ikke.'],
    ['P-0046', 'Skærm i venteværelset på jobcentret', 'local', 'Arbejdsmarked', 'local', 'active', 'execution', 'Gitte Solbjerg', '2027-04-01', '2027-07-01', null],
  ],
);
