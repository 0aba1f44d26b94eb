import type { SentEvent, StandInClient } from './client.js';

/** What `window._richApiNativeBridge` must be before the client is loaded: texts in, texts out. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const statuses: Readonly<Record<string, number>> = { AccessDenied: 403, ActivityLimitReached: 429, InvalidOrTimedOutSession: 440 };
const richApiEvents = 65_536;

/** The door of programs without windows: Office.js's own bridge to a native host. */
export function hostBridge(client: StandInClient): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Request;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void client.send(body, flags).then((answer) => {
        const given =
          'body' in answer
            ? { statusCode: 200, headers: {}, body: answer.body }
            : { statusCode: statuses[answer.failure] ?? 400, headers: {}, body: answer.failure === 'ConnectionFailure' ? '' : JSON.stringify({ error: { code: answer.failure, message: answer.failure } }) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: given }));
      });
    },
  };
  client.onEvents((events) => {
    const entries = events.map(({ eventType, target, args }: SentEvent, index) => [richApiEvents, eventType, target, args, index]);
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  return bridge;
}
