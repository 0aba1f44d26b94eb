import { describe, expect, it } from 'vitest';
import { draftText } from '../../../src/app/rows/draft-text.js';
import { rowWithOwn } from '../../../src/app/rows/own-names.js';
import { asNewRow, editOf, emptyDraft, fieldsInConflict, isChanged, keepMine, keptDraft, readDraft, rowWithDraft, undone, unreadFields, withText, withValue } from '../../../src/app/rows/row-draft.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { AnyRow } from '../../../src/schema/entity.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';

const row: AnyRow = { at: { sheet: 'Projekter', row: 7 }, id: 'P-0001', name: 'Nyt ESDH', approvedBudget: 100, light: null };

describe('a draft of a row', () => {
  it('holds only what was changed, and forgets a change that is taken back', () => {
    const draft = withValue(withValue(emptyDraft('project', 'P-0001'), row, 'name', 'Nyt ESDH-system'), row, 'light', 'red');
    expect(editOf(draft)).toEqual({ seen: { name: 'Nyt ESDH', light: null }, values: { name: 'Nyt ESDH-system', light: 'red' } });
    expect(rowWithDraft(row, draft)).toMatchObject({ name: 'Nyt ESDH-system', light: 'red', approvedBudget: 100, at: row.at });
    expect(isChanged(withValue(withValue(draft, row, 'light', null), row, 'name', 'Nyt ESDH'))).toBe(false);
    expect(isChanged(undone(undone(draft, 'name'), 'light'))).toBe(false);
  });

  it('keeps what cannot be read, with the last value behind it', () => {
    const draft = withText(withValue(emptyDraft('project', 'P-0001'), row, 'approvedBudget', 250), row, 'approvedBudget', '250 hyl');
    expect(unreadFields(draft)).toEqual(['approvedBudget']);
    expect(rowWithDraft(row, draft)['approvedBudget']).toBe(250);
    expect(readDraft('project', 'P-0001', keptDraft(draft))).toEqual(draft);
    expect(unreadFields(withValue(draft, row, 'approvedBudget', 300))).toEqual([]);
  });

  it('sees what someone else has changed meanwhile, and lets either version win', () => {
    const draft = withValue(emptyDraft('project', 'P-0001'), row, 'name', 'Mit navn');
    expect(fieldsInConflict(draft, { ...row, light: 'red' })).toEqual([]);
    expect(fieldsInConflict(draft, { ...row, name: 'Mit navn' })).toEqual([]);
    const theirs = { ...row, name: 'Deres navn' };
    expect(fieldsInConflict(draft, theirs)).toEqual(['name']);
    const mine = keepMine(draft, theirs, 'name');
    expect(fieldsInConflict(mine, theirs)).toEqual([]);
    expect(editOf(mine)).toEqual({ seen: { name: 'Deres navn' }, values: { name: 'Mit navn' } });
    expect(isChanged(undone(draft, 'name'))).toBe(false);
  });

  it('becomes a new row when its own is gone', () => {
    const draft = withText(withValue(emptyDraft('project', 'P-0001'), row, 'name', 'Reddet'), row, 'start', 'snart');
    const fresh = asNewRow(draft, row);
    expect(fresh).toMatchObject({ id: null, fields: { name: { seen: null, value: 'Reddet' }, approvedBudget: { seen: null, value: 100 }, start: { text: 'snart' } } });
    expect(fresh.fields).not.toHaveProperty('id');
    expect(Object.keys(asNewRow(draft, null).fields)).toEqual(['name', 'start']);
  });

  it('holds cells of people’s own columns as well, over a reload, as text to take along, and in a new row when its own is gone', () => {
    const own = { headers: ['Fagcenter', 'Sidst set', 'Opslag'], cell: (_: AnyRow, header: string): RawValue => (header === 'Fagcenter' ? 'Ældre' : header === 'Opslag' ? { error: '#N/A' } : 46_500) };
    const whole = rowWithOwn(row, own);
    const draft = withValue(withValue(emptyDraft('project', 'P-0001'), whole, 'own:Fagcenter', '007'), whole, 'own:Sidst set', 46_519, true);
    expect(editOf(draft)).toEqual({ seen: { 'own:Fagcenter': 'Ældre', 'own:Sidst set': 46_500 }, values: { 'own:Fagcenter': '007', 'own:Sidst set': 46_519 }, days: ['own:Sidst set'] });
    expect(readDraft('project', 'P-0001', keptDraft(draft))).toEqual(draft);
    expect(fieldsInConflict(draft, { ...whole, 'own:Fagcenter': 'Deres' })).toEqual(['own:Fagcenter']);
    expect(fieldsInConflict(withValue(draft, whole, 'own:Opslag', 'fundet'), whole)).toEqual([]);
    expect(draftText(exampleRegister('da'), draft, 'Nyt ESDH', 'da')).toBe('P-0001 Nyt ESDH\nFagcenter: 007\nSidst set: 12-05-2027');
    expect(asNewRow(draft, whole).fields).toMatchObject({ 'own:Fagcenter': { seen: null, value: '007' }, 'own:Sidst set': { seen: null, value: 46_519, isDay: true } });
    expect(asNewRow(emptyDraft('project', 'P-0001'), whole).fields).toMatchObject({ 'own:Fagcenter': { seen: null, value: 'Ældre' } });
    expect(asNewRow(draft, whole).fields).not.toHaveProperty('own:Opslag');
  });

  it('reads back whatever a browser has kept without failing', () => {
    for (const kept of [null, '', 'x', '[]', '7', '{"name":7}', '{"name":{"value":1}}', '{"noSuchField":{"seen":1,"value":2}}']) {
      expect(readDraft('project', 'P-0001', kept)).toEqual(emptyDraft('project', 'P-0001'));
    }
    expect(keptDraft(emptyDraft('project', null))).toBeNull();
  });
});
