import { describe, expect, it } from 'vitest';
import { adoptWorkbook } from '../../../src/adoption/adopt-workbook.js';
import { takeSheetAs } from '../../../src/adoption/mapping/correct-mapping.js';
import { mappingFromJson, mappingToJson } from '../../../src/adoption/mapping/mapping-json.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { reportLines } from '../../../src/adoption/report/report-lines.js';
import { asLists } from '../../../src/adoption/sheets/as-lists.js';
import { scoreHeader } from '../../../src/adoption/sheets/score-header.js';
import type { RawSheet, RawValue } from '../../../src/schema/raw-workbook.js';
import { kitosHeaders } from '../../conformance/fixtures/systems.js';
import { sheetOf } from '../sheet-of.js';

const options = { language: 'da', year: 2027 } as const;

function list(headers: readonly string[], name = 'Ark1', rows: readonly (readonly RawValue[])[] = [headers.map((header) => `${header} 1`), headers.map((header) => `${header} 2`)]): RawSheet {
  return sheetOf([headers, ...rows], { name });
}

function kindsOf(...sheets: readonly RawSheet[]): readonly unknown[] {
  return proposeMapping({ sheets }).mapping.sheets.map(({ sheet, entity, doubtful }) => [sheet, entity, doubtful ?? false]);
}

const projects = list(['Projekt', 'Projektleder', 'Fagområde', 'Slut', 'Budget'], 'Projekter', [['Port', 'Ib', 'Havn', '31.12.2027', 5]]);
const systems = list(['Navn', 'Leverandør', 'Systemejer', 'Kontraktudløb', 'Årlig udgift', 'KLE', 'Kritikalitet'], 'Systemliste', [['SBSYS', 'Acme', 'Ida', '31.12.2028', 450, '85.15', 'Høj'], ['Nexus', 'KMD', 'Bo', 'løbende', 900, '', 'Lav']]);

describe('what the rows of a list are', () => {
  it.each([
    ["KITOS' list", [...kitosHeaders]],
    ["KITOS' list with few columns", ['IT System', 'Leverandør', 'Livscyklus', 'Ansv. organisationsenhed']],
    ['a list of their own', ['Navn', 'Systemejer', 'Leverandør', 'Kontraktudløb', 'Årlig pris']],
    ['one with projects beside the systems', ['System', 'Leverandør', 'Kontrakt udløber', 'Systemansvarlig', 'Projekt']],
    ['an English one', ['Application name', 'Vendor', 'Application owner', 'Contract expiry', 'Annual cost']],
  ])('is systems for %s', (_, headers) => {
    expect(kindsOf(list(headers))).toEqual([['Ark1', 'system', false]]);
  });

  it.each([
    ['a list with suppliers, contracts and risks', ['Projekt', 'Leverandør', 'Kontrakt', 'Systemejer', 'Projektleder', 'Status', 'Slut', 'Risiko']],
    ['a list with the system each is about', ['Projekt', 'System', 'Leverandør', 'Projektleder', 'Slutdato', 'Budget']],
    ['a plain list', ['Navn', 'Status', 'Ansvarlig', 'Afdeling', 'Formål', 'Bemærkning']],
    ['an English one', ['Project', 'Vendor', 'Sponsor', 'End date', 'RAG', 'Budget']],
  ])('is projects for %s', (_, headers) => {
    expect(kindsOf(list(headers))).toEqual([['Ark1', 'project', false]]);
  });

  it('is open to doubt where both would do, and the report says so', () => {
    const sheet = list(['Navn', 'Leverandør', 'Kontrakt', 'Projektleder', 'Status']);
    const proposal = proposeMapping({ sheets: [sheet] });
    expect(proposal.mapping.sheets.map(({ entity, doubtful }) => [entity, doubtful])).toEqual([['system', true]]);
    expect(reportLines(adoptWorkbook({ sheets: [sheet] }, proposal.mapping, options).report, 'da').join('\n')).toContain('passer også til projekter. Er det projekter, så vælg det (på kommandolinjen: --kind projects).');
  });

  it('is what a person says it is', () => {
    const said = proposeMapping({ sheets: [systems] }, [], 'project').mapping;
    expect(said.sheets.map(({ entity, doubtful }) => [entity, doubtful])).toEqual([['project', undefined]]);
    const back = takeSheetAs({ sheets: [systems] }, said, 'Systemliste', 'system');
    expect(back.sheets[0]?.columns.map(({ to }) => to)).toEqual(['name', 'supplier', 'owner', 'contractEnd', 'annualCost', 'kle', 'criticality']);
  });

  it('is told sheet by sheet, and each sheet goes to its table', () => {
    expect(kindsOf(projects, systems)).toEqual([['Projekter', 'project', false], ['Systemliste', 'system', false]]);
    const sheets = [projects, systems];
    const { rows, report } = adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, options);
    expect(rows.map(({ entity, values }) => [entity, values['name'], values['unit'] ?? values['area'] ?? null])).toEqual([['project', 'Port', 'Havn'], ['system', 'SBSYS', null], ['system', 'Nexus', null]]);
    expect(reportLines(report, 'da').filter((line) => line.startsWith('Ark'))).toEqual(['Ark «Projekter»: 1 projekt, overskrift i række 1', 'Ark «Systemliste»: 2 systemer, overskrift i række 1']);
  });

  it('takes a sheet that lies across, and areas from headings and the names of sheets', () => {
    const across = sheetOf([['System', 'SBSYS', 'Nexus'], ['Leverandør', 'Acme', 'KMD'], ['Systemejer', 'Ida', 'Bo'], ['Kontraktudløb', '31.12.2028', '30.06.2028'], ['Kritikalitet', 'Høj', 'Lav']]);
    const turned = asLists({ sheets: [across] });
    expect(turned.remarks.map(({ text }) => text.da)).toEqual(['Arket «Ark1» ligger på tværs, med et system i hver kolonne. Det er vendt: kolonne B i arket er række 2 her.']);
    const made = adoptWorkbook(turned.workbook, proposeMapping(turned.workbook).mapping, options);
    expect(made.rows.map(({ entity, values }) => [entity, values['name'], values['criticality']])).toEqual([['system', 'SBSYS', 'high'], ['system', 'Nexus', 'low']]);
    const areas = ['Skole', 'Ældre'].map((name, at) => list(['System', 'Leverandør', 'Systemejer', 'Kontraktudløb'], name, [[`${name}system`, 'Acme', 'Ida', `31.12.202${String(at + 7)}`]]));
    const adoption = adoptWorkbook({ sheets: areas }, proposeMapping({ sheets: areas }).mapping, options);
    expect(adoption.rows.map(({ values }) => values['unit'])).toEqual(['Skole', 'Ældre']);
  });
});

/** Of KITOS' columns those that are no field of ours; each alone must find none, since people hide columns before they export. */
const noField = new Set([
  'Status (Datofelter)', 'Status (Markeret kontrakt)', 'Relevante organisationsenheder', 'Tidligere systemnavn', 'KLE navn', 'Lokale KLE ID', 'Lokale KLE navn', 'Taget i anvendelse af', 'Sidst redigeret: Bruger', 'Sidst redigeret: Dato',
  'Arkiveringspligt', 'Er dokumentbærende', 'Journalperiode slutdato', 'Link til risikovurdering', 'Fortegnelse', 'Behandlingsformål', 'Databehandling', 'Anvendte systemer', 'Anvendte snitflader', 'Systemer der anvender systemet', "Snitflade ID'er",
  'Snitflade versioner', 'Rigsarkivets vejledning til arkivering', 'Bemærkning fra Rigsarkivet', 'Noter om webtilgængelighed', 'Teknisk systemtyper', 'Systemkritikalitet sidst opdateret', 'Kræver system databehandleraftale',
  'Systemejer Email#', 'Systemansvarlig Email#', 'Dataejer', 'Dataejer Email#',
]);

describe("each of KITOS' columns", () => {
  it.each(kitosHeaders.map((header) => ({ header })))('$header', ({ header }) => {
    const targets = scoreHeader('system', header).map(({ target }) => target);
    if (noField.has(header)) expect(targets).toEqual([]);
    else expect(scoreHeader('system', header)[0]?.score).toBeGreaterThanOrEqual(0.999);
  });
});

describe('a mapping of systems as JSON', () => {
  const { mapping } = proposeMapping({ sheets: [projects, systems] });

  it.each(['da', 'en'] as const)('comes back as it was, in %s', (language) => {
    const read = mappingFromJson(mappingToJson(mapping, language));
    expect(read.ok && read.mapping.sheets.map(({ entity, columns }) => [entity, columns.map(({ to, values }) => [to, values])])).toEqual(mapping.sheets.map(({ entity, columns }) => [entity, columns.map(({ to, values }) => [to, values])]));
  });

  it('says the kind of each sheet and lists the targets of each', () => {
    const text = JSON.parse(mappingToJson(mapping, 'da')) as { readonly sheets: readonly { readonly kind: string }[]; readonly targets: Readonly<Record<string, Readonly<Record<string, string>>>> };
    expect(text.sheets.map(({ kind }) => kind)).toEqual(['projects', 'systems']);
    expect([text.targets['projects']?.['leader'], text.targets['systems']?.['contractEnd']]).toEqual(['Projektleder', 'Kontraktudløb']);
  });

  it('is of projects where an older file says none, and an unknown kind is told', () => {
    const one = { version: 1, sheets: [{ sheet: 'Ark1', headerTop: 1, columns: [{ column: 'A', header: 'Navn', to: 'name' }] }] };
    const read = mappingFromJson(JSON.stringify(one));
    expect(read.ok && read.mapping.sheets[0]?.entity).toBe('project');
    const wrong = mappingFromJson(JSON.stringify({ ...one, sheets: [{ ...one.sheets[0], kind: 'systemer' }] }));
    expect(wrong.ok ? '' : wrong.problems[0]?.da).toBe('«Ark1», "kind": skal være en af projects, systems');
  });
});
