import { WorkbookUnavailable, type UnavailableReason } from '../../app/live-workbook.js';

const reasons: Readonly<Record<string, UnavailableReason>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cell-edit',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  InvalidOrTimedOutSession: 'session-lost',
  Unauthenticated: 'session-lost',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  ConnectionFailure: 'no-answer',
  RequestAborted: 'no-answer',
  ServiceNotAvailable: 'no-answer',
  ActivityLimitReached: 'no-answer',
};

// What may succeed on a second try, once everything has been read again.
const passing = new Set(['GeneralException', 'ServiceNotAvailable', 'RequestAborted', 'ActivityLimitReached', 'Conflict', 'InsertDeleteConflict', 'ConnectionFailure', 'ResponsePayloadSizeLimitExceeded']);

// Something that was there a moment ago is not: the sentence depends on what was asked for.
const missing = new Set(['ItemNotFound', 'InvalidReference', 'InvalidBinding', 'InvalidObjectPath']);

/** Office.js errors by their code; they may come from another frame, so their class tells nothing. */
export function codeOf(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null ? (error as { readonly code?: unknown }).code : null;
  return typeof code === 'string' ? code : null;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** An error to reject with, whatever frame it came from. */
export function asError(error: unknown): Error {
  if (error instanceof Error) return error;
  return Object.assign(new Error(messageOf(error)), { code: codeOf(error) ?? undefined });
}

export function mayPass(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && passing.has(code);
}

export function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && missing.has(code);
}

/** What a call works on, for the sentence a person reads when it fails. */
export interface Subject {
  readonly kind: 'table' | 'sheet';
  readonly name: string;
}

/** An error of Office.js as what the rest of the product knows. */
export function unavailable(error: unknown, subject: Subject | null = null): WorkbookUnavailable {
  if (error instanceof WorkbookUnavailable) return error;
  const code = codeOf(error);
  const where = subject?.name ?? null;
  const detail = code === null ? messageOf(error) : `${code}: ${messageOf(error)}`;
  if (isMissing(error)) return new WorkbookUnavailable(subject === null ? 'other' : `no-such-${subject.kind}`, where, detail);
  return new WorkbookUnavailable(code === null ? 'other' : (reasons[code] ?? 'other'), where, detail);
}
