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
    da: 'Status står ikke i kilden. Foreslået: Forslag for idéer, ellers Aktiv.',
    en: 'Status is not in the source. Proposed: Proposed for ideas, otherwise Active.',
  },
};

function followedByOf(values: Values): FollowedBy {
  if (values['category'] === 'local') return 'local';
  const { light } = values;
  return light === 'red' || light === 'yellow' || light === 'green' ? 'steering' : 'programme';
}

/**
 * The proposed values a row lacks. A row that is struck out or has a status keeps its own, and where the source says
 * something that could not be read (`unread`), nothing is put in its place.
 */
export function proposeValues(values: Values, unread: readonly string[]): Readonly<Partial<Record<ProposedField, unknown>>> {
  const lacks = (field: ProposedField): boolean => values[field] === undefined && !unread.includes(field);
  return {
    ...(lacks('followedBy') ? { followedBy: followedByOf(values) } : {}),
    ...(lacks('status') ? { status: values['phase'] === 'idea' ? 'proposed' : 'active' } : {}),
  };
}
