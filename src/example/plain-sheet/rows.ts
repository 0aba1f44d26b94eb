/** What a cell of the Status column is painted with; it has no text. */
export type Paint = 'green' | 'yellow' | 'red' | null;

/** A day is written as `YYYY-MM-DD` and becomes a real date; every other text stays as people typed it. */
export interface PlainRow {
  readonly cells: readonly [project: string, area: string, who: string, start: string | null, end: string | null, budget: number | string | null, remark: string | null];
  readonly paint: Paint;
  readonly struck?: true;
  readonly note?: string;
}

const row = (paint: Paint, project: string, area: string, who: string, start: string | null, end: string | null, budget: number | string | null, remark: string | null = null, more: { readonly struck?: true; readonly note?: string } = {}): PlainRow => ({
  cells: [project, area, who, start, end, budget, remark],
  paint,
  ...more,
});

export const nationalRows: readonly PlainRow[] = [
  row('green', 'MitID Erhverv', 'Borgerservice', 'Dorte Lind', '2026-08-17', '2027-09-30', 640, null, { note: 'DL 3/5: 10 af 12 områder har ryddet op.' }),
  row('yellow', 'Fælles Medicinkort på bosteder', 'Voksen og Handicap', 'Ida Krag', '2026-09-01', 'medio september 2027', 780, 'Uddannelse af nattevagter mangler'),
  row('red', 'Barnets Lov - nyt modul', 'Børn og Familie', 'Rune Asp / Helle Bo', '2026-05-04', 'uge 41 2027', 2600, 'Data driller', { note: 'RA 7/5: anden prøvekørsel gik galt, tredje er 14/6' }),
  row('green', 'Digital Post afsendersystem', 'Borgerservice', 'Dorte Lind', '2026-03-02', '2027-04-09', 900, 'Slut'),
  row(null, 'Ny løsning på jobcentret (KOMBIT)', 'Arbejdsmarked', 'Camilla Ny', 'efterår 2026', '2028-06-30', 3200, 'Datoen bestemmes af KOMBIT'),
  row('yellow', 'NIS2', 'Digitalisering', 'Morten Vang', '2026-02-02', 'ultimo august 2027', 1900),
  row(null, 'Afløser for forældreplatformen', 'Skole og Dagtilbud', 'Marianne Toft', '2027-01-11', 'ultimo 2028', 2100),
  row('green', 'Tilgængelige dokumenter', 'Staben', 'Rikke Lund', '2026-09-01', '2028-01-31', 450),
  row('yellow', 'Arkivering af gamle systemer', 'Staben', 'Niels Grøn', '09.02.2026', '2027-12-31', 1050, 'To leverandører vil have ekstra for udtræk'),
  row(null, 'Sagsoverblik for borgeren', 'Borgerservice', 'Dorte Lind', 'forår 2028', null, null, 'Idé, afventer pris fra KL'),
];

export const crossRows: readonly PlainRow[] = [
  row('red', 'Omsorgssystem', 'Ældre og Sundhed', 'Camilla Ny', '2026-01-05', '2028-04-15', 14200, 'Se notat om dataudlevering', { note: 'CN 10/5: leverandøren vil have 1,2 mio. for data. Styregruppen 26/5.' }),
  row('yellow', 'Lønsystem', 'Økonomi og Personale', 'Rune Asp', '2026-04-01', 'ultimo november 2027', 3600),
  row('yellow', 'ESDH', 'Staben', 'Niels Grøn', '2026-01-12', '2028-01-14', 5400, 'Snitflader forsinket'),
  row('green', 'GIS med nabokommuner', 'Teknik og Miljø', 'Kasper Lyng', 'uge 35 2026', '2027-12-17', 980),
  row('yellow', 'AI-referater (pilot)', 'Voksen og Handicap', 'Ida Krag', '2026-11-02', 'medio oktober 2027', 1100, 'DPIA mangler'),
  row('green', 'Sensorer plejecentre', 'Ældre og Sundhed', 'Lisbeth Due', '2025-09-01', '2027-06-30', 2450),
  row('yellow', 'Skærmbesøg', 'Ældre og Sundhed', 'Lisbeth Due og Bo Røn', '2025-03-03', 'ultimo juni 2027', 1350, 'Mangler 1/3 af besparelsen'),
  row('green', 'Elevenheder og netværk', 'Skole og Dagtilbud', 'Marianne Toft', '2026-06-01', '2027-10-29', 6800),
  row('yellow', 'Ledelsesinformation', 'Staben', 'Jonas Ebbe', '2026-03-16', '2027-08-20', 2300),
  row('green', 'RPA i økonomi', 'Økonomi og Personale', 'Thomas Elk', '2025-05-05', '2027-05-31', 1650, '21 af 24 kører'),
  row('green', 'Telefoni', 'Borgerservice', 'Ida Krag', '2026-02-16', '2027-03-19', 1950, 'Afsluttet'),
  row('green', 'Byggesag digitalt', 'Teknik og Miljø', 'Kasper Lyng', '2026-10-05', '2027-11-30', 1250),
  row('green', 'Ny hjemmeside', 'Staben', 'Rikke Lund', '2026-01-26', '2027-04-23', 1480, 'Afsluttet 23/4'),
  row('red', 'Brugerstyring', 'Digitalisering', 'Thomas Elk', '2025-10-06', '2027-09-30', 4100, 'Ingen integrationsspecialist', { note: 'TE 10/5: 7 af 19 systemer. Plan B til styregruppen.' }),
  row('green', 'Energistyring', 'Ejendomme', 'Erik Tran', '2025-01-13', '2027-10-31', 7200),
  row(null, 'Booking af lokaler', 'Kultur og Fritid', 'Gitte Sol', '2027-03-01', 'sommer 2028', 700, 'Budgetønske'),
  row('green', 'Oprydning i Teams', 'Digitalisering', 'Camilla Ny', '2026-09-14', '2027-10-29', 340),
  row('green', 'Digital underskrift HR', 'Økonomi og Personale', 'Trine Hede', '2026-05-18', 'ultimo maj', 180),
  row(null, 'Chatbot', 'Borgerservice', 'Dorte Lind', null, null, 'ca. 380', 'Udgår', { struck: true }),
  row('green', 'Ruteplan og elbiler', 'Ældre og Sundhed', 'Bo Røn', '2027-02-01', '1. kvartal 2028', 850),
  row('yellow', 'Sygefravær dashboard', 'Økonomi og Personale', 'Jonas Ebbe', '2026-11-16', '2027-09-30', 260),
  row('green', 'Genoptræning på skærm', 'Ældre og Sundhed', 'Pia Mose', '2026-08-03', '2027-11-30', 520, 'Fondsmidler'),
  row(null, 'Talegenkendelse', 'Børn og Familie', 'Helle Bo', null, null, null, 'Idé'),
  row(null, 'Fakturaer uden godkendelse', 'Økonomi og Personale', 'Trine Hede', 'uge 34', '2028-05-31', 310),
  row(null, 'Digitale kompetencer', 'Staben', 'Rikke Lund', '2026-10-12', null, 240, 'I bero til november'),
];

export const localRows: readonly PlainRow[] = [
  row('green', 'Indskrivning i dagtilbud', 'Skole og Dagtilbud', 'Susanne Bav', '2027-01-04', '2027-10-01', null),
  row(null, 'Infoskærme', 'Kultur og Fritid', 'Nanna Kli', 'februar 2027', 'august 2027', 90),
  row('green', 'Vejlys', 'Teknik og Miljø', 'Kasper Lyng', '2026-04-01', '2027-09-30', 400),
  row(null, 'Timeregistrering Park og Vej', 'Teknik og Miljø', 'Ole Tegl', '2027-03-01', 'ultimo 2027', 150),
  row('green', 'Makerspace', 'Skole og Dagtilbud', 'Michael Sten', '2026-08-10', '2027-06-25', 210, 'Fond'),
  row('green', 'Elektroniske nøgler', 'Ældre og Sundhed', 'Bo Røn', '2026-11-02', '2027-11-30', 600),
  row('yellow', 'Vagtplan Egely', 'Ældre og Sundhed', 'Inger Dam', '2027-01-18', '2027-09-15', 75),
  row('green', 'App til rotter og huller i vejen', 'Teknik og Miljø', 'Kasper Lyng', '2026-02-02', '2026-12-18', 120, 'I drift'),
  row(null, 'Frivilligportal', 'Kultur og Fritid', 'Gitte Sol', '2026-05-04', null, 80, 'Stoppet', { struck: true }),
  row(null, 'Skærm på jobcentret', 'Arbejdsmarked', 'Gitte Sol', '2027-04-01', '2027-07-01', 30),
];
