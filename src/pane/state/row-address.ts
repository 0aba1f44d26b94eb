import type { EntityKey } from '../../register/entities/index.js';
import { writeRoute } from './route.js';

/** Where a row of the register is opened in the pane; null for a row without a key. */
export function rowAddress(entity: EntityKey, id: string | null): string | null {
  return id === null ? null : writeRoute({ screen: 'register', params: { entity, id } });
}
