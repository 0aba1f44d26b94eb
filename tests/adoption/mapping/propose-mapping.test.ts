import { describe, expect, it } from 'vitest';
import { adoptWorkbook } from '../../../src/adoption/adopt-workbook.js';
import type { Mapping } from '../../../src/adoption/mapping/mapping.js';
import { mappingFromJson, mappingToJson } from '../../../src/adoption/mapping/mapping-json.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { reportLines } from '../../../src/adoption/report/report-lines.js';
import type { RawSheet, RawValue } from '../../../src/schema/raw-workbook.js';
import { sheetOf } from '../sheet-of.js';

const options = { language: 'da', year: 2027 } as const;
type Row = readonly RawValue[];

function targets(rows: readonly Row[], more: Parameters<typeof sheetOf>[1] = {}): Readonly<Record<string, string>> {
  const { mapping } = proposeMapping({ sheets: [sheetOf(rows, more)] });
  return Object.fromEntries((mapping.sheets[0]?.columns ?? []).map((column) => [column.header, column.to]));
}

describe('which column becomes which field', () => {
  it('reads a plain Danish sheet', () => {
    const rows = [
      ['Projekt', 'Afdeling', 'Projektleder', 'Status', 'Fase', 'Start', 'Slut', 'Budget', 'Bemærkninger'],
      ['Digital post', 'Borgerservice', 'Ib', 'Igang', 'Analyse', 'jan 2027', 'K2 2027', '500.000', 'ok'],
      ['Robotter', 'Økonomi', 'Bo', 'Aktiv', 'Gennemførelse', 'uge 3 2027', '2028', '2 mio.', null],
      ['Fiber', 'IT', null, 'Afsluttet', 'Drift', '1/1-26', '31/12-26', '1.200.000 kr.', null],
    ];
    expect(Object.values(targets(rows))).toEqual(['name', 'area', 'leader', 'status', 'phase', 'start', 'expectedEnd', 'approvedBudget', 'remark']);
  });

  it.each<readonly [string, readonly RawValue[], string]>([
    ['lights', ['Grøn', 'Gul', 'Rød'], 'light'],
    ['letters of lights', ['G', 'Y', 'R'], 'light'],
    ['statuses', ['I gang', 'Afsluttet', 'På hold'], 'status'],
    ['phases', ['Analyse', 'Gennemførelse', 'Drift'], 'phase'],
    ['prose', ['Vi afventer svar fra leverandøren', 'Udbuddet er sendt ud i uge 12', 'Kontrakten er underskrevet'], 'sinceLast'],
    ['none of these', ['alfa', 'beta', 'gamma'], 'own'],
  ])('lets the content say what a column Status with %s is', (_what, cells, to) => {
    expect(targets([['Projekt', 'Status'], ...cells.map((cell, at) => [`Projekt ${String(at)}`, cell])])['Status']).toBe(to);
  });

  it('takes a column of coloured cells without text for lights', () => {
    const rows = [['Projekt', 'Status', 'Slutdato'], ['Port', null, '1.2.2027'], ['Broen', null, '1.3.2027']];
    expect(targets(rows, { extras: { B2: { fill: 'FF0000' }, B3: { fill: '00B050' } } })['Status']).toBe('light');
  });

  it.each<readonly [string, readonly RawValue[], string]>([
    ['signs', ['🟢', '🔴', '🟡'], 'light'],
    ['numbered choices', ['1 - Grøn', '3 - Rød', '2 - Gul'], 'light'],
    ['one colour alone', ['Grøn', 'Grøn', 'Grøn'], 'own'],
    ['colours of something else', ['Grøn', 'Blå', 'Rød'], 'own'],
  ])('takes a column that no header calls a light for one when its cells are %s', (_what, cells, to) => {
    expect(targets([['Projekt', 'Udsigt'], ...cells.map((cell, at) => [`Projekt ${String(at)}`, cell])])['Udsigt']).toBe(to);
  });

  it('takes a project’s name from a header that names its leader too, never from answers', () => {
    const rows = [['Projekt / ansvarlig', 'Skal-opgave?'], ['Nyt ESDH (Mette)', 'ja'], ['Chatbot (Jens)', 'nej'], ['Telefoni (Per)', 'x']];
    expect(targets(rows)).toEqual({ 'Projekt / ansvarlig': 'name', 'Skal-opgave?': 'own' });
  });

  it('takes a list of nothing but names, under its header only', () => {
    expect(targets([['Projekter'], ['Nyt ESDH'], ['Chatbot']])).toEqual({ Projekter: 'name' });
    expect(targets([['Nyt ESDH'], ['Chatbot'], ['Vagtplan']])).toEqual({});
  });

  it('keeps amounts of one year apart from those of the whole project', () => {
    const rows = [['Projekt', 'Budget 2027', 'Budget', 'Forventet udgift'], ['Port', 100, 500, 600], ['Broen', 50, 700, 650]];
    expect(targets(rows)).toEqual({ Projekt: 'name', 'Budget 2027': 'own', Budget: 'approvedBudget', 'Forventet udgift': 'expectedCost' });
  });

  it('takes the unit from a line above the table', () => {
    const { mapping } = proposeMapping({ sheets: [sheetOf([['Alle beløb i 1.000 kr.'], ['Projekt', 'Afdeling', 'Budget'], ['Port', 'Havn', 500]])] });
    expect(mapping.sheets[0]?.columns[2]).toMatchObject({ to: 'approvedBudget', unit: 1000 });
    expect(mapping.sheets[0]?.currency).toBe('DKK');
  });

  it("reads the headers of KITOS's old project module", () => {
    const rows = [
      ['ProjektID', 'IT Projekt', 'Ansv. organisationsenhed', 'Fase', 'Fase: Slutdato', 'Status: Samlet', 'Tid', 'Økonomi', 'Status projekt: Dato'],
      ['17', 'Nyt ESDH', 'IT', 'Foranalyse', '01-06-2020', 'Grøn', 'Gul', 'Hvid', '02-03-2020'],
      ['18', 'Scanner', 'Arkiv', 'Drift', '01-07-2020', 'Rød', 'Gul', 'Grøn', '02-03-2020'],
    ];
    expect(Object.values(targets(rows))).toEqual(['sourceKey', 'name', 'area', 'phase', 'own', 'light', 'lightTime', 'lightEconomy', 'statusDate']);
  });

  it('does not take amounts for lights or prose for dates, whatever the header says', () => {
    const rows = [['Projekt', 'Økonomi', 'Deadline'], ['Port', '500.000', 'når vi kan nå det'], ['Broen', '2 mio.', 'efter kontrakt']];
    expect(targets(rows)).toMatchObject({ Økonomi: 'approvedBudget', Deadline: 'own' });
  });

  it('guesses a column of names only where no header says it, and says so', () => {
    const { mapping } = proposeMapping({ sheets: [sheetOf([['Lokation', 'Nr.', 'Slutdato'], ['Havneporten', '1', '1.2.2027'], ['Nordbroen', '2', '1.3.2027']])] });
    expect(mapping.sheets[0]?.columns[0]).toMatchObject({ to: 'name', confidence: 0.5 });
  });
});

const list = (name: string, names: readonly string[], more: Partial<RawSheet> = {}): RawSheet => ({
  ...sheetOf([['Projekt', 'Projektleder', 'Status', 'Slutdato'], ...names.map((project) => [project, 'Ib', 'Aktiv', '1.1.2028'])], { name }),
  ...more,
});

describe('several sheets', () => {
  it('takes one sheet per area, with its name as the area, and leaves other lists alone', () => {
    const sheets = [
      list('Ældre', ['Omsorg', 'Sensorer']),
      list('Skole', ['Læring']),
      list('Gamle', ['Udgået'], { visibility: 'hidden' }),
      sheetOf([['Risiko', 'Projekt', 'Ansvarlig', 'Status'], ['Forsinkelse', 'Omsorg', 'Ib', 'Åben']], { name: 'Risici' }),
      sheetOf([['Rød', 'Noget er galt'], ['Grøn', 'Alt er godt']], { name: 'Forklaring' }),
      sheetOf([], { name: 'Tom' }),
    ];
    const { mapping, notRead } = proposeMapping({ sheets });
    const { rows } = adoptWorkbook({ sheets }, mapping, options);
    expect(rows.map((row) => [row.values['name'], row.values['area']])).toEqual([['Omsorg', 'Ældre'], ['Sensorer', 'Ældre'], ['Læring', 'Skole']]);
    expect(notRead.map((one) => one.sheet)).toEqual(['Gamle', 'Risici', 'Forklaring', 'Tom']);
  });

  it('takes one sheet per year, tells repeated names and notes the year', () => {
    const sheets = [list('2026', ['Omsorg', 'Sensorer']), list('2027', ['Omsorg '])];
    const adoption = adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, options);
    expect(adoption.rows.map((row) => row.values['remark'])).toEqual(['Ark: 2026', 'Ark: 2026', 'Ark: 2027']);
    expect(adoption.report.repeatedNames).toEqual([{ name: 'Omsorg', places: [{ sheet: '2026', row: 2 }, { sheet: '2027', row: 2 }] }]);
  });

  it('takes categories from sheet names that are categories', () => {
    const sheets = [list('Nationale projekter', ['MitID']), list('Lokale projekter', ['Læring'])];
    const adoption = adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, options);
    expect(adoption.rows.map((row) => row.values['category'])).toEqual(['national', 'local']);
  });

  it('takes sheets whose people each made their own headers, but no second view of the same projects and no list of tasks', () => {
    const sheets = [
      list('Ældre', ['Omsorg', 'Sensorer', 'Låse']),
      sheetOf([['Titel', 'Tovholder', 'Forventes afsluttet', 'Fase'], ['Læring', 'Bo', 'forår 2028', 'Analyse']], { name: 'Skole' }),
      sheetOf([['Projekt', 'Budget', 'Forbrug', 'Prognose'], ['Omsorg', 100000, 20000, 90000], ['Låse', 50000, 0, 50000]], { name: 'Økonomi' }),
      sheetOf([['Indsats', 'Ansvarlig', 'Frist', 'Hvad gør vi?'], ['Ny lov', 'Ib', '1.2.2027', 'skriver'], ['Ny lov', 'Bo', '1.3.2027', 'ringer']], { name: 'Opgaver' }),
    ];
    const { mapping, notRead } = proposeMapping({ sheets });
    expect(mapping.sheets.map((sheet) => sheet.sheet)).toEqual(['Ældre', 'Skole']);
    expect(notRead.map(({ sheet, reason }) => [sheet, reason.da])).toEqual([
      ['Økonomi', 'arket viser de samme projekter som «Ældre»; vælg det ved navn, hvis det også skal med'],
      ['Opgaver', 'overskrifterne er andre end i «Ældre»; vælg arket ved navn, hvis det skal med'],
    ]);
  });

  it('takes statuses from sheet names that are statuses, and leaves it open for one that is none', () => {
    const part = (name: string, project: string): RawSheet => sheetOf([['Projekt', 'Projektleder', 'Fagområde', 'Slutdato'], [project, 'Ib', 'IT', '1.1.2028']], { name });
    const sheets = [part('I gang', 'Omsorg'), part('Afsluttede 2025', 'Læring'), part('Venteliste', 'Drone')];
    const adoption = adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, options);
    expect(adoption.rows.map((row) => [row.values['status'], row.unread])).toEqual([['active', []], ['closed', []], [undefined, ['status']]]);
  });

  it('reads dates that prove nothing in the order another column proves', () => {
    const sheets = [sheetOf([['Task name', 'Start date', 'Due date'], ['Portal', '10/05/2026', '12/20/2026'], ['Plan', '11/04/2026', '03/31/2027']])];
    const adoption = adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, options);
    expect(adoption.rows.map((row) => row.values['start'])).toEqual(['2026-10-05', '2026-11-04']);
  });

  it.each([
    ['KITOS’ list of contracts', ['Status', 'Kontrakt ID', 'IT Kontrakt', 'Gyldig fra', 'Gyldig til', 'Leverandør', 'IT Systemer', 'Drift/år'], /kontrakter fra KITOS/],
    ['a list of benefits', ['Gevinst', 'Projekt', 'Gevinstejer', 'Enhed', 'Mål', 'Måldato'], /over gevinster/],
    ['a list of risks', ['Risiko', 'Projekt', 'Sandsynlighed', 'Konsekvens', 'Risikoejer', 'Status'], /over risici/],
  ])('does not take %s for projects, unless it is asked to', (_, headers, reason) => {
    const sheets = [sheetOf([headers, headers.map((header, at) => `${header} ${String(at)}`), headers.map((header, at) => `${header} x${String(at)}`)])];
    const { mapping, notRead } = proposeMapping({ sheets });
    expect(mapping.sheets).toEqual([]);
    expect(notRead[0]?.reason.da).toMatch(reason);
    expect(proposeMapping({ sheets }, ['Ark1']).mapping.sheets).toHaveLength(1);
  });

  it('takes a list of projects with suppliers, contracts and risks in it', () => {
    const headers = ['Projekt', 'Leverandør', 'Kontrakt', 'Systemejer', 'Projektleder', 'Status', 'Slut', 'Risiko'];
    expect(proposeMapping({ sheets: [sheetOf([headers, headers.map((header) => `${header} 1`)])] }).mapping.sheets).toHaveLength(1);
  });

  it('does not take the list’s own numbers for names', () => {
    const { mapping } = proposeMapping({ sheets: [sheetOf([['Ref', 'Overskrift på det hele', 'SRO', 'Budget'], ['D01', 'Ny portal til alle', 'Ib', 1], ['D02', 'Bedre netværk', 'Bo', 2]])] });
    expect(mapping.sheets[0]?.columns.map(({ to }) => to).slice(0, 2)).toEqual(['sourceKey', 'name']);
  });

  it('takes the sheets asked for and no others, and tells of those that are not there', () => {
    const sheets = [list('Ældre', ['Omsorg']), list('Skole', ['Læring'])];
    const { mapping, notRead } = proposeMapping({ sheets }, ['skole', 'Havn']);
    expect(mapping.sheets.map((sheet) => sheet.sheet)).toEqual(['Skole']);
    expect(notRead.map((one) => [one.sheet, one.reason.da])).toEqual([['Havn', 'arket findes ikke i filen'], ['Ældre', 'arket er ikke valgt']]);
  });
});

describe('a mapping as JSON', () => {
  const sheet = sheetOf([['Nr.', 'Projekt', 'Status', 'Budget (£m)', 'Startdato'], ['1', 'Port', 'Planlagt', '2.5', '17/04/2027'], ['2', 'Broen', 'Aktiv', '3.25', '01/02/2027']]);
  const { mapping } = proposeMapping({ sheets: [sheet] });
  const edited = (change: (json: string) => string): ReturnType<typeof mappingFromJson> => mappingFromJson(change(mappingToJson(mapping, 'da')));

  it('comes back the same in both languages, but for the other language of its reasons', () => {
    for (const language of ['da', 'en'] as const) {
      const back = mappingFromJson(mappingToJson(mapping, language));
      const bare = (one: Mapping): unknown => one.sheets.map((each) => ({ ...each, columns: each.columns.map(({ reason, ...rest }) => ({ ...rest, reason: reason[language] })) }));
      expect(back.ok && bare(back.mapping)).toEqual(bare(mapping));
    }
  });

  it('takes a field by what people call it as well', () => {
    expect(edited((json) => json.replace('"to": "status"', '"to": "fase"'))).toMatchObject({ mapping: { sheets: [{ columns: [{}, {}, { to: 'phase' }, {}, {}] }] } });
  });

  it('says on which line a file is broken', () => {
    const read = mappingFromJson(mappingToJson(mapping, 'da').replace('"sheet": "Ark1",', '"sheet": "Ark1"'));
    expect(read.ok ? [] : read.problems.map(({ da }) => da)).toEqual(['JSON: et komma, et anførselstegn eller en parentes mangler eller er for meget ved linje 6']);
  });

  it('lists words that are no value of the list, for a person to decide on', () => {
    expect(mapping.sheets[0]?.columns[2]).toMatchObject({ to: 'status', values: { Planlagt: null } });
    const back = edited((json) => json.replace('"Planlagt": null', '"Planlagt": "Godkendt"'));
    const rows = back.ok ? adoptWorkbook({ sheets: [sheet] }, back.mapping, options).rows : [];
    expect(rows.map((row) => row.values['status'])).toEqual(['approved', 'active']);
  });

  it('obeys what a person changes: unit, field and order', () => {
    const back = edited((json) => json.replace('"unit": 1000000', '"unit": 1000').replace('"to": "approvedBudget"', '"to": "expectedCost"').replace('"dateOrder": "dmy"', '"dateOrder": "ymd"'));
    const rows = back.ok ? adoptWorkbook({ sheets: [sheet] }, back.mapping, options).rows : [];
    expect(rows.map((row) => [row.values['expectedCost'], row.values['approvedBudget']])).toEqual([[2500, undefined], [3250, undefined]]);
  });

  it('finds a column by its header when it has moved, and tells of one that is gone', () => {
    const moved = sheetOf([['Projekt', 'Nr.', 'Budget (£m)'], ['Port', '1', '2.5']]);
    const adoption = adoptWorkbook({ sheets: [moved] }, mapping, options);
    expect(adoption.rows[0]?.values).toEqual({ name: 'Port', approvedBudget: 2500000 });
    expect(adoption.rows[0]?.sourceKey).toBe('1');
    expect(adoption.report.sheets[0]?.remarks.filter((remark) => remark.code === 'column-missing').map((remark) => remark.text.da)).toEqual([
      'Kolonne C «Status» fra kortlægningen findes ikke i arket.',
      'Kolonne E «Startdato» fra kortlægningen findes ikke i arket.',
    ]);
  });

  it.each<readonly [string, (json: string) => string, RegExp]>([
    ['no JSON', () => '{', /^JSON: /],
    ['no list of sheets', () => '[]', /^JSON: skal være et objekt/],
    ['another version', (json) => json.replace('"version": 1', '"version": 2'), /^version: skal være 1/],
    ['a field that is not there', (json) => json.replace('"to": "status"', '"to": "stauts"'), /^«Ark1» C «Status», "to": "stauts" er ikke et felt/],
    ['a field of our own keys', (json) => json.replace('"to": "status"', '"to": "id"'), /"id" er ikke et felt/],
    ['a column that is no letter', (json) => json.replace('"column": "C"', '"column": 3'), /columns\[2\], "column": skal være et kolonnebogstav/],
    ['a unit that is none', (json) => json.replace('"unit": 1000000', '"unit": 100'), /^«Ark1» D «Budget \(£m\)», "unit": skal være en af/],
    ['a value that is not in the list', (json) => json.replace('"Planlagt": null', '"Planlagt": "Måske"'), /"values", Planlagt: Måske er ikke en værdi/],
    ['a field twice', (json) => json.replace('"to": "status"', '"to": "name"').replace(/,\s*"values": \{[^}]*\}/, ''), /flere kolonner går til name/],
    ['a header outside the sheet', (json) => json.replace('"headerTop": 1', '"headerTop": 0'), /"headerTop": overskriften skal stå/],
  ])('tells of %s', (_what, change, problem) => {
    const back = edited(change);
    expect(back.ok ? [] : back.problems.map((one) => one.da).join('\n')).toMatch(problem);
  });
});

describe('the report in words', () => {
  const sheets = [sheetOf([['Projekt', 'Afdeling', 'Slutdato', 'Budget'], ['Port', 'Havn', 'TBD', '500.000 kr.'], ['Broen', 'Vej', 'maj 2027', '1-2 mio.'], ['I alt', null, null, '500.000']])];
  const { report } = adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, options);

  it('counts one in the singular, tells columns of one header apart, and does not quote a blank', () => {
    const rows = [['Projekt', 'Lys', 'Lys'], ['Port', 'violet', null]];
    const one = [sheetOf(rows, { extras: { A2: { struck: true } } })];
    const mapping: Mapping = { version: 1, sheets: [{ sheet: 'Ark1', entity: 'project' as const, headerTop: 1, headerBottom: 1, currency: null, sheetNameMeans: null, columns: ['name', 'light', 'own'].map((to, at) => ({ column: at + 1, header: rows[0]?.[at] ?? '', to, confidence: 1, reason: { da: 'valgt', en: 'chosen' } })) }] };
    const lines = reportLines(adoptWorkbook({ sheets: one }, mapping, options).report, 'da');
    expect(lines[0]).toBe('Ark «Ark1»: 1 projekt, overskrift i række 1');
    expect(lines).toContain('  A Projekt → Projekt (1 celle): valgt');
    expect(lines).toContain('  Lys, kolonne B: ikke et trafiklys (1)');
    expect(lines).toContain('    række 2, Port → Stoppet');
  });

  it('says in Danish what was made of each column and cell', () => {
    expect(reportLines(report, 'da')).toEqual([
      'Ark «Ark1»: 2 projekter, overskrift i række 1',
      '  A Projekt → Projekt (2 celler): overskriften betyder Projekt; 2 af 2 celler kan læses',
      '  B Afdeling → Fagområde (2 celler): overskriften betyder Fagområde; 2 af 2 celler kan læses',
      '  C Slutdato → Forventet slut (2 celler, 1 omsat, 1 ikke omsat): overskriften betyder Forventet slut; 1 af 2 celler kan læses',
      '  D Budget → Godkendt budget (2 celler, 1 ikke omsat): overskriften betyder Godkendt budget; 1 af 2 celler kan læses',
      'Kunne ikke omsættes; teksten står i bemærkningen',
      '  Slutdato: ikke en dato (1)',
      '    række 2, Port: «TBD»',
      '  Budget: et interval, ikke ét beløb (1)',
      '    række 3, Broen: «1-2 mio.»',
      'Omsat',
      '  Slutdato: kun måneden er kendt; sidste dag er brugt (1)',
      '    række 3, Broen: «maj 2027» → 31-05-2027',
      'Rækker, der ikke er projekter',
      '  række 4 (sum): I alt · 500.000',
    ]);
  });

  it('has no Danish left in English', () => {
    expect(reportLines(report, 'en').join('\n')).not.toMatch(/[æøå]|række|celler|ikke/i);
  });
});
