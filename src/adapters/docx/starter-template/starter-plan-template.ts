import { marker } from '../template/markers.js';
import { paragraph, run, section, tab } from './body-parts.js';
import { frontGraphic } from './front-graphic.js';
import { templatePackage } from './template-package.js';

function spacing(before: number, after: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}"/>`;
}

function references(header: string, footer: string): string {
  return `<w:headerReference w:type="default" r:id="${header}"/><w:footerReference w:type="default" r:id="${footer}"/>`;
}

const noLine = '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>';

/** The template of the annual action plan: a front page, contents, and chapters with running head and foot. */
export function starterPlanTemplate(): Uint8Array {
  return templatePackage({
    title: 'Skabelon til indsatsplan',
    headers: {
      front: paragraph('header', run(marker('organisation'), 'sender') + tab + run(marker('stamp'), 'stamp') + frontGraphic(), noLine),
      running: paragraph('header', run(marker('header')) + tab + run(marker('stamp'), 'stamp')),
    },
    footers: {
      'front-foot': '<w:p/>',
      'running-foot': paragraph('footer', run(marker('footer')) + tab + run(marker('page-number'))),
    },
    body: (idOf) =>
      paragraph('title', '<w:r><w:rPr><w:sz w:val="84"/><w:szCs w:val="84"/></w:rPr><w:t>' + marker('title') + '</w:t></w:r>', spacing(3600, 200)) +
      paragraph('subtitle', run(marker('subtitle')), spacing(0, 480)) +
      paragraph('approval', run(marker('approval'))) +
      `<w:p><w:pPr>${section(references(idOf('front'), idOf('front-foot')), 'nextPage')}</w:pPr></w:p>` +
      paragraph('normal', run(marker('toc'))) +
      paragraph('normal', run(marker('content'))) +
      section(references(idOf('running'), idOf('running-foot')), null),
  });
}
