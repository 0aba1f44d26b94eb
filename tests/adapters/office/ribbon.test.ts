import { describe, expect, it } from 'vitest';
import { officeRibbon } from '../../../src/adapters/office/ribbon.js';

type Fake = Parameters<typeof officeRibbon>[0] & object;
type Page = Parameters<typeof officeRibbon>[1];

function fakeOffice(opensBrowser: boolean): { readonly office: Fake; readonly done: string[]; press(name: string): void } {
  const done: string[] = [];
  const actions = new Map<string, (event: unknown) => void>();
  const office = {
    actions: { associate: (name: string, run: (event: unknown) => void) => void actions.set(name, run) },
    addin: { showAsTaskpane: () => (done.push('pane'), Promise.reject(new Error('no shared runtime'))) },
    context: { requirements: { isSetSupported: (name: string) => opensBrowser && name === 'OpenBrowserWindowApi' }, ui: { openBrowserWindow: (address: string) => void done.push(`browser ${address}`) } },
  } as unknown as Fake;
  return { office, done, press: (name) => actions.get(name)?.({ completed: () => done.push('completed') }) };
}

const opened: string[] = [];
const page = { location: { href: 'https://intra.example.dk/apps/pane.html#/screen/start' }, open: (address: string) => (opened.push(address), null) } as unknown as Page;

describe('the ribbon in Excel', () => {
  it('is told that a button is done, also when its work goes wrong', () => {
    const { office, done, press } = fakeOffice(true);
    const ribbon = officeRibbon(office, page);
    ribbon.bind('openChecks', () => ribbon.showPane());
    ribbon.bind('broken', () => {
      throw new Error('broken');
    });
    press('openChecks');
    expect(done).toEqual(['pane', 'completed']);
    expect(() => press('broken')).toThrow('broken');
    expect(done).toEqual(['pane', 'completed', 'completed']);
  });

  it('opens pages of the same host in the browser of the person, or in a window where Excel is in one', () => {
    const desk = fakeOffice(true);
    officeRibbon(desk.office, page).openPage('documents.html');
    expect(desk.done).toEqual(['browser https://intra.example.dk/apps/documents.html']);
    officeRibbon(fakeOffice(false).office, page).openPage('documents.html');
    expect(opened).toEqual(['https://intra.example.dk/apps/documents.html']);
  });
});
