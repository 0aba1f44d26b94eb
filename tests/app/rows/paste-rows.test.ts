import { describe, expect, it } from 'vitest';
import { pastedGrid, pastedRows } from '../../../src/app/rows/paste-rows.js';
import { exampleRegister } from '../../../src/example/index.js';

const register = exampleRegister('da');
const typing = { language: 'da', asOf: register.asOf } as const;

describe('rows pasted from a sheet', () => {
  it('takes cells apart as Excel puts them together', () => {
    expect(pastedGrid('a\t"b\nc ""d"""\r\n\t\r\ne\tf"g\n')).toEqual([['a', 'b\nc "d"'], ['e', 'f"g']]);
    expect(pastedGrid(' \n\t\n')).toEqual([]);
  });

  it('finds columns by their headers, in any order and either language, and leaves out what it does not know', () => {
    const text = 'Nr.\tProject\tUdvalg\tStartdato\tGodkendt budget\tStatus\nP-9\tNy app\tØkonomi\t1. marts 2027\t1,2 mio.\taktiv\n\tNy portal\t\tsnart\tmange\tHm';
    const pasted = pastedRows(register, 'project', text, typing);
    expect(pasted.columns.map(({ field }) => field?.[0] ?? null)).toEqual([null, 'name', null, 'start', 'approvedBudget', 'status']);
    expect(pasted.rows).toEqual([{ name: 'Ny app', start: '2027-03-01', approvedBudget: 1_200_000, status: 'active' }, { name: 'Ny portal' }]);
    expect(pasted.unread.map(({ line, field, text: shown }) => `${String(line)} ${field} ${shown}`)).toEqual(['3 start snart', '3 approvedBudget mange', '3 status Hm']);
  });

  it('takes lines without headers for the columns of the sheet', () => {
    const [project] = register.rows.project;
    const pasted = pastedRows(register, 'benefit', `${String(project?.name)}\tFærre opkald\tFrigjort tid\nP-0002\tHurtigere svar\nFindes ikke\tX`, typing);
    expect(pasted.rows).toEqual([{ project: project?.id, name: 'Færre opkald', type: 'time' }, { project: 'P-0002', name: 'Hurtigere svar' }, { name: 'X' }]);
    expect(pasted.unread).toMatchObject([{ line: 3, field: 'project', text: 'Findes ikke' }]);
    expect(pastedRows(register, 'project', '', typing)).toEqual({ columns: [], rows: [], unread: [] });
  });
});
