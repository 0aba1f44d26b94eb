import type { DocumentBlock, DocumentModel } from '../../schema/document-models.js';
import { longDate } from '../../schema/wording/date-words.js';
import type { Register } from '../../register/register.js';
import { fitTables } from '../blocks/fit-columns.js';
import { paragraph } from '../blocks/text-blocks.js';
import { ownText } from '../facts/own-texts.js';
import type { Chapter } from './chapter.js';
import { achieved } from './chapters/achieved.js';
import { activities } from './chapters/activities.js';
import { benefits } from './chapters/benefits.js';
import { candidatesAppendix } from './chapters/candidates-appendix.js';
import { changesAppendix } from './chapters/changes-appendix.js';
import { efforts } from './chapters/efforts.js';
import { foreword } from './chapters/foreword.js';
import { glossary } from './chapters/glossary.js';
import { goals } from './chapters/goals.js';
import { localAppendix } from './chapters/local-appendix.js';
import { methodAppendix } from './chapters/method-appendix.js';
import { onePage } from './chapters/one-page.js';
import { projectSheets } from './chapters/project-sheets.js';
import { resources } from './chapters/resources.js';
import { risks } from './chapters/risks.js';
import { systems } from './chapters/systems.js';
import { yearWheel } from './chapters/year-wheel.js';
import { planFacts, type PlanContext, type PlanFacts } from './plan-facts.js';
import { figuresFooter } from '../facts/figures-footer.js';

export type { PlanContext };

function chaptersOf(facts: PlanFacts): readonly Chapter[] {
  const main = [onePage(facts), foreword(facts), achieved(facts), goals(facts), efforts(facts), activities(facts), systems(facts), resources(facts), benefits(facts), risks(facts), yearWheel(facts)];
  const appendices = [methodAppendix(facts), projectSheets(facts), candidatesAppendix(facts), localAppendix(facts), changesAppendix(facts)]
    .filter((chapter) => chapter !== null)
    // The appendices begin on a page; each of them on its own would leave half of them blank.
    .map((chapter, index) => ({ ...chapter, pageBreakBefore: index === 0, title: facts.say({ da: 'Bilag {n}: {title}', en: 'Appendix {n}: {title}' }, { n: index + 1, title: chapter.title }) }));
  return [...main.filter((chapter) => chapter !== null), ...appendices, glossary(facts)];
}

/** A chapter's heading and content; own words from the texts of the documents win over the heading and follow the content. */
function blocksOf({ id, title, numbered, pageBreakBefore, blocks }: Chapter, { register }: PlanFacts): readonly DocumentBlock[] {
  const own = ownText(register, 'actionPlan', null, [id, title]);
  return [
    { kind: 'heading', level: 1, text: own?.title ?? title, bookmark: id, page: id, ...(numbered ? {} : { numbered }), ...(pageBreakBefore ? { pageBreakBefore } : {}) },
    ...blocks,
    ...(own?.comment === null || own?.comment === undefined ? [] : [paragraph(own.comment)]),
  ];
}

function approvalOf({ plan, say, language }: PlanFacts): string {
  if (plan?.state === 'approved') {
    return plan.approved === null ? say({ da: 'Godkendt', en: 'Approved' }) : say({ da: 'Godkendt den {date}', en: 'Approved on {date}' }, { date: longDate(plan.approved, language) });
  }
  if (plan?.state === 'recommended') {
    return plan.recommended === null ? say({ da: 'Indstillet', en: 'Recommended' }) : say({ da: 'Indstillet den {date}', en: 'Recommended on {date}' }, { date: longDate(plan.recommended, language) });
  }
  return say({ da: 'Udkast', en: 'Draft' });
}

/**
 * The year's action plan. Its state (draft, recommended, approved) is the plan row's; without one it is a draft. A
 * chapter without content is left out or says so in one sentence; chapters number themselves, appendices in order.
 */
export function buildActionPlan(register: Register, context: PlanContext): DocumentModel {
  const facts = planFacts(register, context);
  const { say, language, year, plan } = facts;
  const organisation = register.settings.organisation ?? '';
  const title = say({ da: 'Indsatsplan {year}', en: 'Action plan {year}' }, { year });
  return {
    language,
    title,
    subtitle: say({ da: 'Tværgående digitalisering', en: 'Cross-organisational digitalisation' }),
    subject: say({ da: 'Indsatsplan for den tværgående digitalisering', en: 'Action plan for cross-organisational digitalisation' }),
    organisation,
    approval: approvalOf(facts),
    stamp: plan?.state === 'approved' ? null : say({ da: 'UDKAST', en: 'DRAFT' }),
    createdAt: context.createdAt,
    frontPage: true,
    tableOfContents: true,
    headerText: [organisation, title].filter(Boolean).join(' · '),
    footerText: figuresFooter(facts, context.editionName),
    blocks: fitTables(chaptersOf(facts).flatMap((chapter) => blocksOf(chapter, facts))),
  };
}
