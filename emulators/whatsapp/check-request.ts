import { z } from 'zod'
import { type Answer, graphError } from './graph-error.ts'
import { type Contents, contents, envelope, type MessageType, readMark } from './message-shape.ts'

export type Sent = {
  [Type in MessageType]: { type: Type; content: Contents[Type] }
}[MessageType] & {
  /** Digits, when the person was named by phone. */
  to: string | null
  /** The business-scoped id, when the person was named by it. `to` wins where both are given. */
  recipient: string | null
  replyTo: string | null
  reference: string | null
}

export type Asked = { send: Sent } | { read: z.infer<typeof readMark> } | { refused: Answer }

/** Judges a request as Meta does: product, recipient, type, then everything inside, with the error objects it answers. */
export function checkRequest(raw: Buffer): Asked {
  let body: unknown
  try {
    body = JSON.parse(raw.toString('utf8'))
  } catch {
    return { refused: graphError(100, 'The request body is not JSON') }
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { refused: graphError(100, 'The request body is not an object') }
  if ('status' in body) return judged(readMark, body, read => ({ read }))
  // Meta's examples leave the type out now and then; the part that is there names it.
  const type = 'type' in body ? body.type : (Object.keys(contents).find(name => name in body) ?? 'text')
  if (typeof type !== 'string' || !Object.hasOwn(contents, type))
    return {
      refused: graphError(100, `Param type must be one of {${Object.keys(contents).join(', ').toUpperCase()}} - got "${String(type)}".`),
    }
  const kind = type as MessageType
  return judged(z.strictObject({ ...envelope, [kind]: contents[kind] }), body, found => sent(kind, found as Envelope))
}

type Envelope = z.infer<z.ZodObject<typeof envelope>> & Record<string, unknown>

function sent(type: MessageType, found: Envelope): Asked {
  const to = found.to?.replace(/[\s()+-]/g, '') || null
  if (!to && !found.recipient) return { refused: graphError(100, 'The parameter to is required.') }
  if (to && !/^\d{5,15}$/.test(to)) return { refused: graphError(131009, 'Recipient is not a valid phone number') }
  const recipient = to ? null : (found.recipient ?? null)
  if (recipient && !/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/.test(recipient))
    return { refused: graphError(131009, 'Recipient is not a business-scoped user id') }
  const message = { to, recipient, replyTo: found.context?.message_id ?? null, reference: found.biz_opaque_callback_data ?? null }
  return { send: { ...message, type, content: found[type] } as Sent }
}

function judged<Shape extends z.ZodType>(shape: Shape, body: unknown, then: (found: z.infer<Shape>) => Asked): Asked {
  const result = shape.safeParse(body)
  if (result.success) return then(result.data)
  const issue = result.error.issues[0]!
  const at = issue.path.map((part, depth) => (depth === 0 ? String(part) : `['${String(part)}']`)).join('')
  if (issue.code === 'unrecognized_keys')
    return { refused: graphError(100, `Unexpected key "${issue.keys[0]}" on param "${at || 'body'}".`) }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return { refused: graphError(131008, `The parameter ${at} is required.`) }
  return { refused: graphError(at.startsWith('interactive') ? 131009 : 100, `Param ${at}: ${issue.message}`) }
}
