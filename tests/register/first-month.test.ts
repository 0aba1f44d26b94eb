import { describe, expect, it } from 'vitest';
import { entities, entityKeys, type EntityKey } from '../../src/register/entities/index.js';
import { fieldsOf } from '../../src/schema/entity.js';

/** Columns of the first month that people fill in: no part of their own and no formula. */
function firstMonth(key: EntityKey): readonly string[] {
  return fieldsOf(entities[key])
    .filter(([, field]) => field.part === undefined && field.formula === undefined)
    .map(([, field]) => field.label.da);
}

describe('the first month', () => {
  it('has five tabs of its own, beside Start', () => {
    const visible = entityKeys.filter((key) => entities[key].part === 'core' && !('historyOnly' in entities[key]));
    expect(visible).toEqual(['project', 'benefit', 'barrier', 'case', 'meeting']);
  });

  it('has the columns of Projekter', () => {
    expect(firstMonth('project')).toEqual([
      'Nr.', 'Projekt', 'Kategori', 'Fagområde', 'Følges af', 'Status', 'Fase', 'Projektleder', 'Projektejer', 'Formål (én sætning)', 'Start',
      'Aftalt slut', 'Forventet slut', 'Skal/bør/kan', 'Godkendt budget', 'Forventet udgift', 'Trafiklys', 'Siden sidst', 'Næste skridt/behov',
      'Status pr.', 'Bemærkning',
    ]);
  });

  it('has the columns of Gevinster', () => {
    expect(firstMonth('benefit')).toEqual([
      'Nr.', 'Projekt', 'Gevinst', 'Type', 'Gevinstejer', 'Måles på', 'Enhed', 'Udgangspunkt', 'Mål', 'Måldato', 'Seneste måling', 'Målt den',
      'Indarbejdet i budget',
    ]);
  });

  it('has eight columns beside the number in Barrierer', () => {
    expect(firstMonth('barrier')).toEqual([
      'Nr.', 'Barriere', 'Berører', 'Hvad beder vi om?', 'Ansvarlig i styregruppen', 'Meldt', 'Status', 'Løst den',
    ]);
  });

  it('has the columns of Sager', () => {
    expect(firstMonth('case')).toEqual([
      'Nr.', 'Møde', 'Titel', 'Sagstype', 'Resumé', 'Indstilling', 'Økonomi', 'Sagsansvarlig', 'Sagsnr./link', 'Beslutning', 'Beslutningstekst',
      'Opfølgning ved', 'Frist', 'Udført',
    ]);
  });

  it('has the columns of Møder that are typed; the two deadlines are calculated', () => {
    expect(firstMonth('meeting')).toEqual(['Nr.', 'Forum', 'Dato', 'Tid/sted', 'Status', 'Godkendt af formand', 'hvordan', 'Sagsnr.']);
  });

  it('asks five things of a local project', () => {
    const required = fieldsOf(entities.project).filter(([, field]) => field.required === true).map(([name]) => name);
    expect(required).toEqual(['name', 'category', 'area', 'followedBy', 'status']);
  });
});
