import { labelOf } from '../../../schema/choice.js';
import type { Light } from '../../../schema/document-models.js';
import { projectCategory, projectStatus, trafficLight, type TrafficLight } from '../../../register/choices/project.js';
import { entities } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import type { Text } from '../../../schema/text.js';
import { formulaContext } from '../formula-context.js';
import type { LiveFigure, OverviewBlock } from './overview-layout.js';

const words = {
  byCategory: { da: 'Aktive projekter efter kategori og trafiklys', en: 'Active projects by category and light' },
  byCategoryAbout: { da: 'Liggende søjler: antal aktive projekter i hver kategori, delt efter trafiklys. Tallene står i tabellen ved siden af.', en: 'Bars: active projects in each category, parted by traffic light. The figures stand in the table beside it.' },
  movement: { da: 'Trafiklys nu og ved seneste låste status', en: 'Lights now and in the latest frozen status' },
  movementAbout: { da: 'Søjler: antal aktive projekter med hvert trafiklys, sidst og nu. Tallene står i tabellen ved siden af.', en: 'Columns: active projects with each light, last time and now. The figures stand in the table beside it.' },
  last: { da: 'Sidst', en: 'Last time' },
  now: { da: 'Nu', en: 'Now' },
} as const satisfies Record<string, Text>;

const lights = ['green', 'yellow', 'red'] as const satisfies readonly TrafficLight[];

/** Active projects by category and light; what has no light is the rest, so that the figures add up. */
export function categoryBlock({ language, rows }: Register): OverviewBlock {
  const f = formulaContext(entities.project, language);
  const isActive = `${f.column('project', 'status')},${f.choice(projectStatus, 'active')}`;
  const active = rows.project.filter(({ status }) => status === 'active');
  return {
    title: words.byCategory[language],
    description: words.byCategoryAbout[language],
    type: 'stacked-bar',
    columns: [...lights, 'none' as const].map((light: Light) => ({ name: labelOf(trafficLight, light, language), light })),
    rows: projectCategory.options.map(({ key }) => {
      const all = `${isActive},${f.column('project', 'category')},${f.choice(projectCategory, key)}`;
      const own = active.filter(({ category }) => category === key);
      const counted = lights.map((light): LiveFigure => ({ formula: `COUNTIFS(${all},${f.column('project', 'light')},${f.choice(trafficLight, light)})`, value: own.filter((one) => one.light === light).length }));
      const rest: LiveFigure = { formula: `COUNTIFS(${all})-(${counted.map(({ formula }) => formula).join('+')})`, value: own.length - counted.reduce((sum, { value }) => sum + Number(value), 0) };
      return { name: labelOf(projectCategory, key, language), figures: [...counted, rest] };
    }),
  };
}

/** The lights of active projects beside those of the latest frozen status; blank where no status has been frozen. */
export function movementBlock({ language, rows }: Register): OverviewBlock {
  const f = formulaContext(entities.project, language);
  const [day, light, status] = [f.column('statusReport', 'date'), f.column('statusReport', 'light'), f.column('statusReport', 'status')];
  const latest = rows.statusReport.reduce<string | null>((last, { date }) => (date !== null && (last === null || date > last) ? date : last), null);
  const lastMeeting = `LOOKUP(2,1/(${day}=MAX(${day})),${f.column('statusReport', 'meeting')})`;
  const meeting = rows.statusReport.filter(({ date }) => date === latest).at(-1)?.meeting ?? null;
  return {
    title: words.movement[language],
    description: words.movementAbout[language],
    type: 'column',
    columns: [{ name: words.last[language] }, { name: words.now[language] }],
    rows: lights.map((key) => ({
      name: labelOf(trafficLight, key, language),
      figures: [
        {
          formula: `IFERROR(COUNTIFS(${f.column('statusReport', 'meeting')},${lastMeeting},${light},${f.choice(trafficLight, key)},${status},${f.choice(projectStatus, 'active')}),"")`,
          value: meeting === null ? null : rows.statusReport.filter((one) => one.meeting === meeting && one.light === key && one.status === 'active').length,
        },
        {
          formula: `COUNTIFS(${f.column('project', 'status')},${f.choice(projectStatus, 'active')},${f.column('project', 'light')},${f.choice(trafficLight, key)})`,
          value: rows.project.filter((one) => one.status === 'active' && one.light === key).length,
        },
      ],
    })),
  };
}
