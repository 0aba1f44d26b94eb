import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect } from 'vitest';
import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { starterPlanTemplate } from '../../../src/adapters/docx/starter-template/starter-plan-template.js';
import { renderDeck } from '../../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../../src/adapters/pptx/starter-template/starter-deck-template.js';
import type { MadeDocument } from '../../../src/app/documents/made-document.js';
import { makeActionPlan } from '../../../src/app/documents/make-action-plan.js';
import { makeStatusDeck } from '../../../src/app/documents/make-status-deck.js';
import { exampleAsOf } from '../../../src/example/index.js';
import type { Register } from '../../../src/register/register.js';
import { itWith } from '../../support/needed-tool.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { browserTool } from '../browser.js';
import { picture } from '../pane/pane-page.js';
import { violations } from '../violations.js';
import { openExcel, registerIn, type ExcelOnTheWeb } from './excel-on-the-web.js';
import { keysOf } from './keyboard.js';
import { browser, site } from './shared-site.js';
import { unprioritised } from './unprioritised.js';

let excel: ExcelOnTheWeb;

afterEach(() => excel.close());

const registerNow = (): Register => registerIn(excel, exampleAsOf);

function wordsOf(made: MadeDocument, part: RegExp): readonly string[] {
  if (made.kind !== 'made') throw new Error(`Not made: ${made.kind}`);
  return made.files.flatMap(({ bytes }) => Object.entries(unzipSync(bytes)).filter(([name]) => part.test(name)).map(([, xml]) => strFromU8(xml).replace(/<\/(a:p|w:p)>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('\u00A0', ' ')));
}

/** Scores by project, in the order of the criteria. */
const scores: readonly (readonly number[])[] = [[5, 5, 4, 3], [3, 4, 3, 4], [4, 2, 4, 3], [3, 3, 3, 5], [2, 3, 5, 2], [1, 4, 3, 4], [2, 3, 2, 3], [3, 2, 2, 3], [2, 2, 3, 3], [4, 2, 3, 4]];

describe('prioritising in Excel on the web, in English', () => {
  itWith(browserTool, 'goes from nothing to an approved plan by keyboard alone, and deck and plan show it', async () => {
    excel = openExcel(browser, plannedRaw(unprioritised('en')), site);
    const pane = await excel.openPane({ path: 'pane.html#/screen/settings', language: 'en-US' });
    const { page, frame } = pane;
    page.setDefaultTimeout(60_000);
    const { tabTo, press, write, choose } = keysOf(page, frame);
    const said = (text: string | RegExp): Promise<void> => frame.getByText(text).first().waitFor();
    const heading = (name: string | RegExp): Promise<void> => frame.getByRole('heading', { level: 1, name }).waitFor();
    const goTo = async (link: RegExp, name: string | RegExp): Promise<void> => {
      await frame.getByRole('link', { name: link }).first().waitFor();
      await press(link, 'Shift+Tab');
      await heading(name);
    };
    await heading('Settings');
    await frame.evaluate(() => document.querySelector<HTMLElement>('main h1')?.focus());
    await tabTo(/^Initials or name$/, 'Shift+Tab');
    await page.keyboard.type('SK');
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: 'You: SK' }).waitFor();

    await tabTo(/^Prioritisation: criteria and assessments$/);
    await page.keyboard.press('Space');
    await said(/Prioritisation: criteria and assessments.* is switched on/);
    // The keyboard is quicker than a hand: what is being saved is let come to rest.
    await expect.poll(() => frame.getByRole('switch', { name: 'Prioritisation: criteria and assessments' }).isChecked()).toBe(true);
    await goTo(/^Prioritising$/, 'Prioritisation');
    await said('Begin with four criteria');
    await press(/^Create the four criteria$/);
    await said('The four criteria have been created.');
    expect(await violations(frame)).toEqual([]);

    await goTo(/^Scores$/, 'Score projects');
    await said('0 of 10 candidates are fully scored. Choose a project.');
    await press(/––––$/);
    for (const [at, given] of scores.entries()) {
      await said('You are scoring as SK.');
      const title = await frame.getByRole('heading', { level: 1 }).innerText();
      for (const score of given) {
        await tabTo(/^1/);
        await page.keyboard.press('Space');
        for (let step = 1; step < score; step += 1) await page.keyboard.press('ArrowDown');
        if (score === 1 || score === 5) await write(/^Reason$/, score === 5 ? 'The best we have seen.' : 'Nobody notices it yet.');
      }
      const isLast = at === scores.length - 1;
      await press(isLast ? /^Save the assessment$/ : /^Save and go to the next$/);
      if (isLast) await said('The assessment has been saved.');
      else await frame.getByRole('heading', { level: 1 }).filter({ hasNotText: title }).waitFor();
    }
    await expect.poll(() => registerNow().rows.assessment.length).toBe(40);
    expect(registerNow().rows.assessment.every(({ score, reason, assessor }) => assessor === 'SK' && (reason !== null || (score !== 1 && score !== 5)))).toBe(true);

    // A weight is tried, and taken back; what the best has its points from is read.
    await goTo(/^Prioritisation$/, 'Prioritisation');
    await said('Firm place');
    await tabTo(/^Feasibility$/);
    await page.keyboard.press('End');
    await said('The weights are only tried here; the sheet is unchanged.');
    await said(/(up|down) from \d/);
    await picture(page, 'English ranking tried');
    await press(/^Undo$/);
    await press(/^1[A-ZÆØÅ]/);
    await frame.getByRole('dialog').getByText('Where the points come from').waitFor();
    await picture(page, 'English points');
    await press(/^Close$/);
    await frame.getByRole('dialog').waitFor({ state: 'detached' });

    await goTo(/^Criteria$/, 'Criteria');
    await said('The weights make 100% together.');
    await press(/^Switch on: Prioritisation in depth/);
    await said(/Prioritisation in depth.* is switched on/);
    await goTo(/^Weighting methods$/, 'Weights in other ways');
    await choose(/^Method$/, 'Pairwise comparison');
    const [value, benefit, strategy, feasible] = ['Value for citizens and businesses', 'Benefit in operations and economy', 'Contribution to strategy and the whole', 'Feasibility'];
    const judged = [[value, benefit, `${value}: 2 times`], [value, strategy, `${value}: 3 times`], [value, feasible, `${feasible}: 9 times`], [benefit, strategy, `${benefit}: 2 times`], [benefit, feasible, 'Equally important'], [strategy, feasible, `${feasible}: 2 times`]] as const;
    for (const [one, other, option] of judged) await choose(new RegExp(`^${one} against ${other}$`), new RegExp(`^${option}`));
    await said(/The comparisons do not fit together/);
    await said(`Look first at ${value} against ${feasible}`);
    await tabTo(new RegExp(`^${value} against ${feasible}$`), 'Shift+Tab');
    await choose(/against/, 'Equally important');
    await said(/The comparisons fit together \(consistency 0\.0\d against/);
    await picture(page, 'English pairs');
    await press(/^Use these weights$/);
    await said('The weights and what they come from have been saved.');
    expect(registerNow().rows.comparison).toHaveLength(6);
    expect(await violations(frame)).toEqual([]);

    await goTo(/^Robustness$/, 'Robustness');
    await said('10,000 weightings have been tried.');
    await said(/the first \d+ are the same/i);
    await picture(page, 'English robustness');

    await goTo(/^Scenarios$/, 'Scenarios');
    const makeScenario = async (name: string, kroner: string): Promise<void> => {
      await press(/^New scenario$/);
      await frame.getByRole('dialog').waitFor();
      await write(/^Name$/, name);
      await write(/^Budget frame/, kroner);
      await press(/^Create$/);
      await heading(name);
      await frame.getByRole('heading', { name: 'Best selection (proven)' }).waitFor();
      await press(/^Write the result in the sheet$/);
      await frame.getByRole('button', { name: 'The sheet says the same.' }).waitFor();
    };
    await makeScenario('Same frame', '6,000,000');
    expect(registerNow().rows.scenario.map(({ budgetFrame }) => budgetFrame)).toEqual([6_000_000]);
    await press(/No room in the budget/);
    await press(/^What goes out\?$/);
    await said(/^If .* comes in, .* goes out.*; the value falls by|cannot come in: What must be done needs/);
    await picture(page, 'English scenario');
    await press(/^All scenarios$/, 'Shift+Tab');
    await heading('Scenarios');
    await makeScenario('Tight frame', '4,000,000 kr.');
    await press(/^All scenarios$/, 'Shift+Tab');
    const table = frame.getByRole('group', { name: 'Compare' });
    await table.getByRole('row', { name: /^Projects/ }).waitFor();
    await expect.poll(() => table.getByRole('cell', { name: 'not in' }).count()).toBeGreaterThan(0);
    await tabTo(/^Compare$/);
    await picture(page, 'English compared');
    await press(/^Same frame2028/, 'Shift+Tab');
    await heading('Same frame');
    await press(/^Lock the scenario$/);
    await frame.getByText('The scenario has been locked.', { exact: true }).waitFor();
    await press(/^Approved – make it the plan$/);
    await frame.getByRole('dialog').waitFor();
    await choose(/^Approved at meeting$/, '1 December 2027');
    await press(/^Make it the plan$/);
    await said('The scenario is now the plan of 2028.');
    await said('The scenario is the plan of 2028; it is shown as it was locked.');
    expect(await violations(frame)).toEqual([]);

    const register = registerNow();
    const [scenario] = register.rows.scenario;
    expect(scenario).toMatchObject({ name: 'Same frame', locked: true, meeting: 'M-0021' });
    const written = register.rows.scenarioProject.filter((row) => row.scenario === scenario?.id);
    const [chosen, left] = [written.filter((row) => row.chosen === true), written.filter((row) => row.chosen === false)];
    expect([chosen.length > 5, left.length > 0]).toEqual([true, true]);
    const nameOf = (key: string | null): string => register.rows.project.find(({ id }) => id === key)?.name ?? '?';
    const slides = wordsOf(await makeStatusDeck(register, { meeting: 'M-0021', audience: 'steering' }, renderDeck, starterDeckTemplate()), /^ppt\/slides\/slide\d+\.xml$/);
    const slide = slides.find((one) => /projects are in the proposal for Action plan 2028 – \S+ must wait/.test(one)) ?? '';
    const plan = wordsOf(await makeActionPlan(register, { year: 2028 }, renderDocument, starterPlanTemplate()), /^word\/document\.xml$/).join('\n');
    expect(plan).toContain('Not prioritised in 2028 – and why');
    for (const row of left) {
      expect(slide).toContain(nameOf(row.project));
      expect(plan).toContain(row.reasonText);
    }
    for (const row of chosen) expect(plan).toContain(nameOf(row.project));
    expect(pane.door.refused).toEqual([]);
    expect(pane.complaints).toEqual([]);
  }, 600_000);
});
