/** An error as Excel gives it back for an action; the client makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (what = ''): HostError => new HostError('ItemNotFound', `The requested resource doesn't exist.${what && ` (${what})`}`, 404);
export const invalidArgument = (what = ''): HostError => new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format.${what && ` (${what})`}`);
export const invalidReference = (what = ''): HostError => new HostError('InvalidReference', `This reference is not valid for the current operation.${what && ` (${what})`}`);
export const accessDenied = (what = ''): HostError => new HostError('AccessDenied', `You cannot perform the requested operation.${what && ` (${what})`}`, 403);
export const itemAlreadyExists = (what = ''): HostError => new HostError('ItemAlreadyExists', `The resource being created already exists.${what && ` (${what})`}`, 409);
export const apiNotFound = (member: string): HostError => new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}`, 404);
export const notImplemented = (member: string): HostError => new HostError('NotImplemented', `${member} is not built in this Excel stand-in`, 501);
