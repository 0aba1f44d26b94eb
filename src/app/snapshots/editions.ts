import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { joinContent } from '../journal/content-parts.js';
import { checksumOf, readManifest, type Manifest } from './manifest.js';

/** A frozen edition. Its rows are found by `restoreEdition`. */
export interface FrozenEdition {
  readonly id: string;
  /** `Udgave 2027-2`, `Udgave 2027-2 B`. */
  readonly name: string;
  /** Danish local time, `2027-05-12T10:15:00`. */
  readonly time: string;
  readonly meeting: string | null;
  readonly who: string | null;
  readonly reason: string | null;
  readonly checksum: string;
  /** Null when its list has been damaged: parts missing, or the checksum is another. */
  readonly manifest: Manifest | null;
}

type Line = RowOf<'snapshot'>;

function editionIn(lines: readonly Line[]): FrozenEdition | null {
  const [first] = lines;
  if (!first || first.id === null) return null;
  const whole = lines.length === (first.parts ?? 1) ? joinContent(lines.map(({ manifest }) => manifest)) : null;
  const checksum = first.checksum ?? '';
  return {
    id: first.id,
    name: first.edition ?? first.id,
    time: first.time ?? '',
    meeting: first.meeting,
    who: first.who,
    reason: first.reason,
    checksum,
    manifest: whole !== null && checksumOf(whole) === checksum ? readManifest(whole) : null,
  };
}

/** The editions of a register, oldest first. */
export function editionsOf(register: Register): readonly FrozenEdition[] {
  // Two people who freeze at the same moment may give one number; the checksum then tells their lines apart.
  const byEdition = new Map<string, Line[]>();
  for (const line of register.rows.snapshot) {
    if (line.id === null) continue;
    const edition = `${line.id} ${line.checksum ?? ''}`;
    const lines = byEdition.get(edition) ?? [];
    lines.push(line);
    byEdition.set(edition, lines);
  }
  return [...byEdition.values()]
    .flatMap((lines) => editionIn([...lines].sort((a, b) => (a.part ?? 1) - (b.part ?? 1))) ?? [])
    .sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? -1 : 1));
}

/** An edition by its name or number; `2027-2` is as good as `Udgave 2027-2`. */
export function findEdition(editions: readonly FrozenEdition[], wanted: string): FrozenEdition | null {
  const bare = (text: string): string => text.trim().toLowerCase().replace(/^(udgave|edition)\s+/, '');
  return editions.find(({ id, name }) => bare(name) === bare(wanted) || bare(id) === bare(wanted)) ?? null;
}

/** The latest edition frozen for a meeting; null when there is none. */
export function editionOfMeeting(editions: readonly FrozenEdition[], meeting: string | null): FrozenEdition | null {
  return meeting === null ? null : (editions.filter((one) => one.meeting?.toLowerCase() === meeting.toLowerCase()).at(-1) ?? null);
}
