import type { Answer, SentEvent, StandInClient } from './client.js';
import type { HostFailure } from './faults.js';
import { newSurface, type WebSurface } from './web-services.js';

/** What Excel on the web tells a pane about itself when it starts. */
export interface WebFacts {
  /** `da-DK`: Excel's own words, and the person's dates and numbers. */
  readonly language: string;
  readonly documentUrl: string;
  /** Requirement sets by lower-case name. */
  readonly sets: Readonly<Record<string, string>>;
}

export interface WebDoor {
  /** A message of the pane's frame, as text. */
  receive(text: string): void;
  /** A button of the ribbon is pressed; ends when the function says that it has completed. */
  command(functionName: string, buttonId?: string): Promise<void>;
  readonly surface: WebSurface;
  /** Keys by which the person has left the pane: Tab, Escape and the like. */
  readonly left: number[];
  /** What the pane asked of Excel that is not built here; tests look that it stays empty. */
  readonly refused: string[];
  /** Settings the add-in keeps in the document, as Office.js saves them. */
  settings: unknown;
  dispose(): void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] } & Readonly<Record<string, unknown>>;
}

const dispatch = { saveSettings: 76, fileProperties: 86, richApi: 93, commandCompleted: 94 } as const;
const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;
const eventCategory = 65_536;
const notSupported = 5000;

/** Numbers by which Excel on the web says what went wrong. */
const failures: Readonly<Record<HostFailure, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  GeneralException: 5001,
  ConnectionFailure: 5001,
};

/**
 * The door of panes in a browser: what Excel on the web and Office.js say to each other between two frames, as texts.
 * `post` sends a text to the pane's frame.
 */
export function webDoor(client: StandInClient, facts: WebFacts, post: (text: string) => void, surface: WebSurface = newSurface()): WebDoor {
  const subscriptions = new Map<string, Message>();
  const completions: (() => void)[] = [];
  let commands = 0;

  function answer(message: Message, data: unknown, responseType = 0): void {
    const { _actionName, _conversationId, _correlationId } = message;
    post(JSON.stringify({ _messageType: 1, _actionName, _conversationId, _correlationId, _errorCode: 0, _responseType: responseType, _data: data, _serializerVersion: 1, _origin: message._origin ?? '' }));
  }

  function richApi(message: Message): void {
    const [, , , , body, , flags] = (message._data?.ArrayData ?? []) as [unknown, unknown, unknown, unknown, string, unknown, number];
    void client.send(body, flags).then((given: Answer) => {
      answer(message, 'body' in given ? { Version: 1, Error: 0, Data: [200, [], given.body] } : { Version: 1, Error: failures[given.failure] });
    });
  }

  function method(message: Message): void {
    const id = message._data?.DdaMethod?.DispatchId;
    if (id === dispatch.richApi) return richApi(message);
    if (id === dispatch.commandCompleted) completions.shift()?.();
    else if (id === dispatch.saveSettings) door.settings = message._data;
    else if (id === dispatch.fileProperties) return answer(message, { Version: 1, Error: 0, Data: [facts.documentUrl], Properties: { Url: facts.documentUrl } });
    else {
      door.refused.push(`method ${String(id)}`);
      return answer(message, { Version: 1, Error: notSupported });
    }
    answer(message, { Version: 1, Error: 0 });
  }

  function context(message: Message): void {
    const { language, documentUrl, sets } = facts;
    answer(message, {
      _id: message._data?.['0'] ?? 'app1',
      _appName: 16,
      _appVersion: '16.0',
      _appMinorVersion: 0,
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: documentUrl,
      _clientMode: client.session.workbook.isReadOnly ? 0 : 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'stand-in',
      _hostFullVersion: '16.0.0.0',
      _requirementMatrix: JSON.stringify(sets),
      _featureGates: {},
      _initialDisplayMode: 2,
    });
  }

  const stopEvents = client.onEvents((events: readonly SentEvent[]) => {
    const subscription = subscriptions.get('richApiMessage');
    if (!subscription) return;
    const entries = events.map(({ eventType, target, args, isRemote }, index) => [eventCategory, eventType, target, args, index, isRemote]);
    answer(subscription, { ArrayData: entries }, 1);
  });

  const door: WebDoor = {
    surface,
    left: [],
    refused: [],
    settings: null,
    receive: (text) => {
      const message = parsed(text);
      if (!message || message._messageType !== 0) return;
      if (message._actionType === actionTypes.register) {
        subscriptions.set(message._actionName, message);
        answer(message, { Error: 0 });
      } else if (message._actionType === actionTypes.unregister) {
        subscriptions.delete(message._actionName);
        answer(message, { Error: 0 });
      } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') context(message);
      else if (message._actionName === 'ContextActivationManager_notifyHost') {
        door.left.push(Number((message._data as unknown as readonly unknown[] | undefined)?.[1]));
        answer(message, { Error: 0 });
      } else if (message._actionName === 'executeMethod') method(message);
      else {
        door.refused.push(message._actionName);
        answer(message, { Error: notSupported });
      }
    },
    command: (functionName, buttonId = functionName) => {
      const subscription = subscriptions.get('appCommandInvoked');
      if (!subscription) return Promise.reject(new Error('the pane does not listen to the ribbon'));
      commands += 1;
      const completed = new Promise<void>((resolve) => completions.push(resolve));
      answer(subscription, { 0: `cmd-${String(commands)}`, 1: functionName, 2: JSON.stringify({ source: { id: buttonId } }) }, 1);
      return completed;
    },
    dispose: () => {
      stopEvents();
      subscriptions.clear();
    },
  };
  return door;
}

function parsed(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}

/** The name of the pane's frame, by which Office.js finds out where it is; set before the frame is put into the page. */
export function frameName(language: string, origin: string, conversation: string): string {
  // The last part says that functions and pane share one runtime.
  const hostInfo = `Excel$Web$16.00$${language}$stand-in$$$1`;
  return JSON.stringify({ baseFrameName: 'f1', hostInfo, xdmInfo: `${conversation}$app1$${origin}`, serializerVersion: '1', flights: '[]' });
}
