import type { Text } from '../../schema/text.js';
import type { FollowedBy } from '../../register/choices/project.js';

type Values = Readonly<Record<string, unknown>>;

/** Values the source did not state: proposed by convention, listed in the report, and never put over what is there. */
export const proposedFields = ['followedBy', 'status'] as const;
export type ProposedField = (typeof proposedFields)[number];

export const proposalReasons: Readonly<Record<ProposedField, Text>> = {
  followedBy: {
    da: 'Følges af står ikke i kilden. Foreslået: Lokalt for lokale projekter, Styregruppen for projekter med trafiklys, ellers Programgruppen.',
    en: 'Followed by is not in the source. Proposed: Locally for local projects, Steering group for projects with a traffic light, otherwise Programme group.',
  },
  status: {
    da: 'Status står ikke i kilden. Foreslået: Aktiv.',
    en: 'Status is not in the source. Proposed: Active.',
  },
};

function followedByOf(values: Values): FollowedBy {
  if (values['category'] === 'local') return 'local';
  const { light } = values;
  return light === 'red' || light === 'yellow' || light === 'green' ? 'steering' : 'programme';
}

/** The proposed values a row lacks. A row that is struck out or has a status keeps its own. */
export function proposeValues(values: Values): Readonly<Partial<Record<ProposedField, unknown>>> {
  return {
    ...(values['followedBy'] === undefined ? { followedBy: followedByOf(values) } : {}),
    ...(values['status'] === undefined ? { status: 'active' } : {}),
  };
}
