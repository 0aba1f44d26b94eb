import { actionTypes, pathTypes, type RequestBody } from '../interpreter/request.js';

/** What a client has sent and been sent. */
export interface Traffic {
  requests: number;
  /** Requests that ask or change something; those that only let go of ranges, or speak to the ribbon, do not count. */
  roundTrips: number;
  bytesSent: number;
  bytesReceived: number;
  largestAnswer: number;
}

export const noTraffic = (): Traffic => ({ requests: 0, roundTrips: 0, bytesSent: 0, bytesReceived: 0, largestAnswer: 0 });

export function isRoundTrip({ Actions, ObjectPaths }: RequestBody): boolean {
  // Excel's ribbon and pane are other services than the workbook.
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject)) return false;
  return Actions.some(({ ActionType, Name }) => ActionType !== actionTypes.instantiate && Name !== '_RemoveReference');
}

/** Excel on the web takes and gives no more. */
export const mostBytes = 5 * 1024 * 1024;

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
