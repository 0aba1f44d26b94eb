import { describe, expect, it } from 'vitest';
import { sentencesOf, wholeSentences } from '../../../src/schema/wording/whole-sentences.js';

const status = 'Aftalen er ikke på plads. Leverandøren kræver 1,2 mio. kr. Udrulningen er flyttet til januar, jf. Kontraktens bilag 4.';

describe('the sentences of a text', () => {
  it('end at full stops before a capital, but not at abbreviations, ordinals and amounts', () => {
    expect(sentencesOf(status)).toEqual(['Aftalen er ikke på plads.', 'Leverandøren kræver 1,2 mio. kr.', 'Udrulningen er flyttet til januar, jf. Kontraktens bilag 4.']);
    expect(sentencesOf('Mødet er den 3. Marts er for sent. Ca. 40 mangler, f.eks. KOMBIT.')).toEqual(['Mødet er den 3. Marts er for sent.', 'Ca. 40 mangler, f.eks. KOMBIT.']);
    expect(sentencesOf('Det koster kr. 5.000. 40 sager venter.')).toEqual(['Det koster kr. 5.000.', '40 sager venter.']);
    expect(sentencesOf('Hvorfor? Fordi! Ja.')).toEqual(['Hvorfor?', 'Fordi!', 'Ja.']);
  });
  it('end at line breaks, and leave out the marks of a list', () => {
    expect(sentencesOf('Tre ting mangler:\n- folk\n- penge\r\n\r\n3) tid')).toEqual(['Tre ting mangler:', 'folk.', 'penge.', 'tid.']);
    expect(sentencesOf('  \n ')).toEqual([]);
  });
});

describe('whole sentences', () => {
  it('are as many as there is room for, never a part of one', () => {
    expect(wholeSentences(status, 25)).toBe('Aftalen er ikke på plads.');
    expect(wholeSentences(status, 60)).toBe('Aftalen er ikke på plads. Leverandøren kræver 1,2 mio. kr.');
    expect(wholeSentences(status, 400)).toBe(status);
  });
  it('keep the first whole where it is longer than the room', () => {
    const long = 'Den eneste integrationsspecialist stoppede i februar, og stillingen er slået op for anden gang. Syv er koblet på.';
    expect(wholeSentences(long, 40)).toBe('Den eneste integrationsspecialist stoppede i februar, og stillingen er slået op for anden gang.');
  });
  it('leave a short line without an end mark as it was written', () => {
    expect(wholeSentences('Afventer udbud', 40)).toBe('Afventer udbud');
    expect(wholeSentences('Afventer\nudbud', 40)).toBe('Afventer. udbud.');
  });
  it('cut only what no page could hold: at a semicolon, else at a word', () => {
    const clauses = `${'ord '.repeat(20)}her; ${'flere ord '.repeat(40)}`;
    expect(wholeSentences(clauses, 40)).toBe(`${'ord '.repeat(20)}her.`);
    const endless = 'ord '.repeat(300);
    expect(wholeSentences(endless, 40).length).toBeLessThanOrEqual(120);
    expect(wholeSentences(endless, 40)).toMatch(/ord…$/);
  });
});
