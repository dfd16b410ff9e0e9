import { calm, interrupted, severed } from './calm.ts'
import { answers, imports, noReceipts, takeovers, upsideDown } from './flows.ts'
import type { Kind, Lane } from './lane.ts'
import { takeoverOfQueued } from './refused-send.ts'
import { stalledSend } from './stalled-send.ts'
import { crashAt } from './sweep.ts'
import type { Verdict } from './verdict.ts'

export interface Edit {
  file: string
  find: string
  put: string
}

export interface PlantedBug {
  name: string
  edits: Edit[]
  /** Where it is hunted; on one of them it has to be caught. */
  engines: Kind[]
  /** What must be said about it: a house that does not even start has caught nothing. */
  shows: RegExp
  /** Set when the bug is in the schema, so that it needs a database of its own making. */
  schema?: boolean
  hunt(lane: Lane, root: string): Promise<Verdict>
}

/** Bugs do not get longer than this to finish what they will never finish. */
const drainMs = 9000
/** Where a second look by the clock must not come before the second try that shows the bug, however slowly the house starts. */
const slower = { patience: 0.15, drainMs: 25_000 }
const both: Kind[] = ['postgres', 'embedded']
const send = 'server/rooms/channels/sending/send-message.ts'

/** What people really get wrong, one at a time. Each is looked for with the cheapest thing that finds it. */
export const plantedBugs: PlantedBug[] = [
  {
    name: 'the webhook is acknowledged before it is committed',
    edits: [
      {
        file: 'server/rooms/channels/receiving/reception.ts',
        find: 'await parts.reception.accept({',
        put: 'void parts.reception.accept({',
      },
    ],
    engines: both,
    shows: /^I1 an accepted/,
    hunt: (lane, root) => crashAt(lane, { deaths: [{ failpoint: 'reception.before-commit', hit: 1 }], flow: answers, root, drainMs }),
  },
  {
    name: 'neither the digest nor the provider id is unique',
    edits: [
      {
        file: 'server/migrations/0004_conversations.sql',
        find: 'create unique index deliveries_digest',
        put: 'create index deliveries_digest',
      },
      {
        file: 'server/migrations/0004_conversations.sql',
        find: 'create unique index messages_provider',
        put: 'create index messages_provider',
      },
      {
        file: 'server/rooms/conversations/store.ts',
        find: "    .onConflict(conflict => conflict.columns(['org_id', 'connection_id', 'provider_id']).where('provider_id', 'is not', null).doNothing())\n",
        put: '',
      },
    ],
    schema: true,
    engines: ['postgres'],
    shows: /^I1 an accepted message is stored \d+ times/,
    hunt: (lane, root) => calm(lane, { flow: answers, root, drainMs }),
  },
  {
    name: 'a send whose outcome is not known is repeated',
    edits: [
      {
        file: send,
        find: '    await markAbandoned(inside, messageId)\n    ringToSettle(inside, means, messageId)\n    return undefined\n  }\n  if (message.state !== ',
        put: "  }\n  if (message.state !== 'sending' && message.state !== ",
      },
    ],
    engines: ['postgres'],
    shows: /^I3 .* with the provider 2 times/,
    hunt: (lane, root) => crashAt(lane, { deaths: [{ failpoint: 'send.after-send', hit: 1 }], flow: noReceipts, root, ...slower }),
  },
  {
    name: 'what somebody else was sending is believed to be sent',
    edits: [
      {
        file: send,
        find: '    await markAbandoned(inside, messageId)\n    ringToSettle(inside, means, messageId)\n',
        put: `    await markSent(inside, {
      id: messageId,
      conversationId: conversation.id,
      connectionId: conversation.connection_id,
      attempt: message.attempts,
      providerId: \`wamid.believed-\${messageId}\`,
    })\n`,
      },
    ],
    engines: ['postgres'],
    shows: /^I3 a message that is sent is with the provider 0 times/,
    hunt: (lane, root) => crashAt(lane, { deaths: [{ failpoint: 'send.after-claim', hit: 1 }], flow: noReceipts, root, ...slower }),
  },
  {
    name: 'jobs of one conversation overtake each other',
    edits: [
      {
        file: 'server/ground/jobs/queue.ts',
        find: "older.state in ('waiting', 'running'))\n       order",
        put: "older.state = 'nobody')\n       order",
      },
    ],
    engines: ['postgres'],
    shows: /^I4/,
    hunt: (lane, root) => calm(lane, { flow: takeovers, root, drainMs }),
  },
  {
    name: 'the last receipt wins, not the highest',
    edits: [
      {
        file: 'server/rooms/conversations/conversation.ts',
        find: 'return ranks[receipt] > ranks[state] ? receipt : state',
        put: 'return receipt',
      },
    ],
    engines: ['postgres'],
    shows: /^I5 told read, kept as/,
    hunt: (lane, root) => calm(lane, { flow: upsideDown, root, drainMs }),
  },
  {
    name: 'receipts that come early are dropped',
    edits: [
      {
        file: 'server/rooms/conversations/messages/apply-receipt.ts',
        find: 'if (known || !receipt.reference ||',
        put: 'if (known || receipt.reference ||',
      },
      { file: 'server/rooms/conversations/messages/apply-receipt.ts', find: '  if (!message) {\n', put: '  if (!message) {\n    return\n' },
    ],
    engines: ['postgres'],
    shows: /^I5 told read, kept as/,
    hunt: (lane, root) => calm(lane, { flow: upsideDown, root, drainMs }),
  },
  {
    name: 'an answer does not care what was written meanwhile',
    edits: [
      { file: 'server/rooms/assistant/turn/commit-turn.ts', find: 'conversation.epoch !== heard.conversation.epoch || ', put: '' },
      { file: 'server/rooms/conversations/messages/reply.ts', find: 'conversation.epoch !== asked.epoch || ', put: '' },
    ],
    engines: ['postgres'],
    shows: /^I2 an answer that had not heard/,
    hunt: (lane, root) => interrupted(lane, { root, drainMs }),
  },
  {
    name: 'a take-over withdraws nothing that is queued',
    edits: [
      { file: 'server/rooms/conversations/hand-over.ts', find: "  await suppressQueued(inside, conversationId, 'taken-over')\n", put: '' },
      { file: send, find: "if (byMachine(message.author) && conversation.mode === 'member') ", put: 'if (false) ' },
    ],
    engines: ['postgres'],
    shows: /^P17/,
    hunt: (lane, root) => takeoverOfQueued(lane, { root, drainMs }),
  },
  {
    name: 'a claim stays good however long its owner stood still',
    edits: [{ file: send, find: 'whileOurs(outside, claimed)', put: 'outside.http' }],
    engines: ['postgres'],
    shows: /^P17/,
    hunt: (lane, root) => stalledSend(lane, root),
  },
  {
    name: 'an error while taking a message in is swallowed and its webhook marked as read',
    edits: [
      {
        file: 'server/rooms/channels/receiving/unpack-delivery.ts',
        find: '      if (mayPass(error)) throw error\n',
        put: '      if (mayPass(error)) {\n        await outside.inside(done)\n        continue\n      }\n',
      },
    ],
    // the embedded database has no connection that could be cut
    engines: ['postgres'],
    shows: /^I1 an accepted message is stored 0 times/,
    hunt: (lane, root) => severed(lane, { root, drainMs }),
  },
  {
    name: 'a job is over before its work is, and no sweep looks for it',
    edits: [
      {
        file: 'server/ground/jobs/runner.ts',
        find: '      for (const job of jobs) void run(job)\n',
        put: '      await finishJobs(engine, jobs)\n      for (const job of jobs) void run(job)\n',
      },
      {
        file: 'server/sweeps.ts',
        find: '    await scope.inside(org_id, system, inside => ringUnfinishedImport(inside, id))\n',
        put: '    void [org_id, id, ringUnfinishedImport]\n',
      },
    ],
    engines: both,
    shows: /^I6 an import is running/,
    hunt: (lane, root) => crashAt(lane, { deaths: [{ failpoint: 'import.between-batches', hit: 1 }], flow: imports, root, drainMs }),
  },
]
