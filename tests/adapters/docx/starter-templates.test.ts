import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { starterAgendaTemplate } from '../../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../../src/adapters/docx/starter-template/starter-plan-template.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { all, open, value } from './drawn-document.js';

const templates = [
  { file: 'action-plan.docx', make: starterPlanTemplate },
  { file: 'agenda.docx', make: starterAgendaTemplate },
] as const;

describe.each(templates)('the starter template $file', ({ file, make }) => {
  it('is in the folder of templates as the code makes it', () => {
    const stored = readFileSync(new URL(`../../../templates/${file}`, import.meta.url));
    expect(stored.equals(Buffer.from(make()))).toBe(true);
  });

  itWithOoxmlValidator('has no error in the Open XML SDK', async () => {
    expect(await validateOoxml(make(), 'docx')).toEqual([]);
  });

  it('is a sound package', () => {
    expect(checkPackage(make())).toEqual([]);
  });

  it('ties its headings to one list of several levels, as Word does', () => {
    const { styles, numbering } = open(make());
    const definition = all(numbering, 'abstractNum').find((one) => value(all(one, 'multiLevelType')[0]) === 'multilevel');
    const linked = definition === undefined ? [] : all(definition, 'pStyle').map((one) => value(one));
    expect(linked).toEqual(['Overskrift1', 'Overskrift2', 'Overskrift3']);
    for (const [level, id] of linked.entries()) {
      const style = all(styles, 'style').find((one) => value(one, 'styleId') === id);
      expect(style === undefined ? '' : value(all(style, 'numId')[0])).toBe('1');
      expect(style === undefined ? '' : value(all(style, 'outlineLvl')[0])).toBe(String(level));
    }
  });

  it('keeps headings with what follows and single lines off the page’s edge', () => {
    const { styles } = open(make());
    for (const id of ['Overskrift1', 'Overskrift2', 'Overskrift3']) {
      const style = all(styles, 'style').find((one) => value(one, 'styleId') === id);
      expect(style === undefined ? 0 : all(style, 'keepNext').length).toBe(1);
    }
    expect(all(styles, 'widowControl').length).toBeGreaterThan(0);
  });
});
