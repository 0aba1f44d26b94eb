import { hostClass } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import type { Comment, CommentReply } from '../workbook/comments.js';
import { invalidArgument, itemNotFound } from '../workbook/host-error.js';
import type { HeldRange, Workbook } from '../workbook/workbook.js';
import { areaOf, integer, rangeGiven, rangeObject } from './ranges.js';

interface CommentOf {
  readonly id: string;
}

interface ReplyOf extends CommentOf {
  readonly replyId: string;
}

function current({ id }: CommentOf, { workbook }: Session): Comment {
  const found = workbook.comments.find((one) => one.id === id);
  if (!found?.at.area) throw itemNotFound(id);
  return found;
}

function currentReply(own: ReplyOf, session: Session): CommentReply {
  const found = current(own, session).replies.find(({ id }) => id === own.replyId);
  if (!found) throw itemNotFound(own.replyId);
  return found;
}

function change(own: CommentOf, session: Session, patch: Partial<Comment>): void {
  const { workbook } = session;
  workbook.guardSheet(current(own, session).at.sheet, 'allowEditObjects');
  workbook.change(workbook, { comments: workbook.comments.map((one) => (one.id === own.id ? { ...one, ...patch } : one)) });
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument('content');
  return value;
}

/** Comments whose cells are still there. */
function living({ comments }: Workbook): readonly Comment[] {
  return comments.filter(({ at }) => at.area !== null);
}

/** The one cell given, as an object or a full address. */
function cellGiven(value: unknown, session: Session): HeldRange {
  const block = rangeGiven(session, value, null);
  if (block.area.rows !== 1 || block.area.columns !== 1) throw invalidArgument('one cell');
  return { ...block };
}

function commentAt(cell: HeldRange, workbook: Workbook): Comment | undefined {
  return living(workbook).find(({ at }) => at.sheet === cell.sheet && at.area?.top === cell.area?.top && at.area?.left === cell.area?.left);
}

export const comments = hostClass<Workbook>({
  name: 'CommentCollection',
  items: (workbook, session) => living(workbook).map(({ id }) => objectOf(session, 'Comment', { id })),
  item: (_workbook, key, session) => objectOf(session, 'Comment', { id: current({ id: String(key) }, session).id }),
  methods: {
    Add: (workbook, [cell, content], session) => {
      const at = cellGiven(cell, session);
      workbook.guardSheet(at.sheet, 'allowEditObjects');
      // A cell has one thread only.
      if (commentAt(at, workbook)) throw invalidArgument('the cell has a comment');
      workbook.held.add(at);
      const made: Comment = { id: `{${String(workbook.newId()).padStart(8, '0')}-0003-0000-0000-000000000000}`, content: text(content), isResolved: false, replies: [], at };
      workbook.change(workbook, { comments: [...workbook.comments, made] });
      return objectOf(session, 'Comment', { id: made.id });
    },
    GetCount: (workbook) => living(workbook).length,
    GetItemAt: (workbook, [index], session) => {
      const found = living(workbook)[integer(index)];
      if (!found) throw invalidArgument('index');
      return objectOf(session, 'Comment', { id: found.id });
    },
    GetItemByCell: (workbook, [cell], session) => {
      const found = commentAt(cellGiven(cell, session), workbook);
      if (!found) throw itemNotFound();
      return objectOf(session, 'Comment', { id: found.id });
    },
    GetItemOrNullObject: (workbook, [key], session) => (living(workbook).some(({ id }) => id === key) ? objectOf(session, 'Comment', { id: key }) : null),
  },
});

export const comment = hostClass<CommentOf>({
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  check: current,
  scalars: {
    Id: { get: ({ id }) => id },
    Content: { get: (own, session) => current(own, session).content, set: (own, value, session) => change(own, session, { content: text(value) }) },
    Resolved: { get: (own, session) => current(own, session).isResolved, set: (own, value, session) => change(own, session, { isResolved: value === true }) },
  },
  navigations: { Replies: (own, session) => objectOf(session, 'CommentReplyCollection', own) },
  methods: {
    Delete: (own, _given, session) => {
      const { workbook } = session;
      workbook.guardSheet(current(own, session).at.sheet, 'allowEditObjects');
      workbook.change(workbook, { comments: workbook.comments.filter(({ id }) => id !== own.id) });
    },
    GetLocation: (own, _given, session) => {
      const { at } = current(own, session);
      return rangeObject(session, at.sheet, areaOf(at));
    },
  },
});

export const commentReplies = hostClass<CommentOf>({
  name: 'CommentReplyCollection',
  check: current,
  items: (own, session) => current(own, session).replies.map((reply) => objectOf(session, 'CommentReply', { ...own, replyId: reply.id })),
  item: (own, key, session) => objectOf(session, 'CommentReply', { ...own, replyId: currentReply({ ...own, replyId: String(key) }, session).id }),
  methods: {
    Add: (own, [content], session) => {
      const made: CommentReply = { id: `{${String(session.workbook.newId()).padStart(8, '0')}-0004-0000-0000-000000000000}`, content: text(content) };
      change(own, session, { replies: [...current(own, session).replies, made] });
      return objectOf(session, 'CommentReply', { ...own, replyId: made.id });
    },
    GetCount: (own, _given, session) => current(own, session).replies.length,
  },
});

export const commentReply = hostClass<ReplyOf>({
  name: 'CommentReply',
  identity: ({ replyId }) => ({ Id: replyId }),
  check: currentReply,
  scalars: {
    Id: { get: ({ replyId }) => replyId },
    Content: {
      get: (own, session) => currentReply(own, session).content,
      set: (own, value, session) => change(own, session, { replies: current(own, session).replies.map((reply) => (reply.id === own.replyId ? { ...reply, content: text(value) } : reply)) }),
    },
  },
  methods: {
    Delete: (own, _given, session) => change(own, session, { replies: current(own, session).replies.filter(({ id }) => id !== own.replyId) }),
    GetLocation: (own, _given, session) => {
      const { at } = current(own, session);
      return rangeObject(session, at.sheet, areaOf(at));
    },
    GetParentComment: (own, _given, session) => objectOf(session, 'Comment', { id: own.id }),
  },
});
