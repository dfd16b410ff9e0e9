import type { Proposal } from '#contracts/conversation'
import type { ReplyContent } from '../messages/reply.ts'
import type { KeptProposal } from './store.ts'

/** A waiting answer as members see it: the words, and by name what goes along with them. */
export function viewProposal({ id, turnId, because, text, evidence, presented, createdAt }: KeptProposal<unknown>): Proposal {
  const contents = [presented.main, ...presented.besides.map(({ content }) => content)]
  const pin = contents.find(content => content.kind === 'location')
  return {
    id,
    turnId,
    because,
    text,
    evidence,
    listingIds: presented.listingIds,
    buttons: presented.main.kind === 'buttons' ? presented.main.buttons : [],
    pictures: contents.flatMap(pictureOf),
    location: pin ? { name: pin.name, address: pin.address } : null,
    createdAt: createdAt.toISOString(),
  }
}

const pictureOf = (content: ReplyContent) => ('pictureId' in content && content.pictureId ? [`/api/pictures/${content.pictureId}`] : [])
