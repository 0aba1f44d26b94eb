import type { Answer, Request } from '../messages.js';
import { describeWorkbook } from './describe-workbook.js';
import { makeDocuments } from './make-documents.js';
import type { MakerTools } from './maker-tools.js';
import { openRegister, type OpenedRegister } from './open-register.js';
import { Refused } from './refused.js';
import { showPages } from './show-pages.js';
import type { IsoDate } from '../../schema/dates.js';

type Tell = (answer: Answer) => void;

/** The worker's side of the conversation: a workbook is opened once, then documents are made from it as often as asked. */
export function requestServer(tools: MakerTools, tell: Tell): (request: Request) => Promise<void> {
  let opened: { readonly register: OpenedRegister; readonly today: IsoDate } | null = null;

  const answer = async (request: Request): Promise<Answer> => {
    if (request.kind === 'open') {
      const register = await openRegister(request.workbook, request.today, tools.readWorkbook);
      opened = { register, today: request.today };
      return { kind: 'opened', overview: describeWorkbook(register) };
    }
    if (opened === null) throw new Error('Documents were asked for before a workbook was opened');
    if (request.kind === 'show') return { kind: 'shown', shown: await showPages(opened.register.register, request.order, opened.today, tools.readWorkbook) };
    const made = await makeDocuments(opened.register.register, request.order, opened.today, tools, (step) => tell({ kind: 'making', ...step }));
    return { kind: 'made', ...made };
  };

  return async (request) => {
    try {
      tell(await answer(request));
    } catch (error) {
      if (error instanceof Refused) tell({ kind: 'refused', sentence: error.sentence });
      else tell({ kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}
