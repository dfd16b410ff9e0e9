import { randomUUID } from 'node:crypto'
import { call, Refused } from './brokerage.ts'
import { pause } from './children.ts'
import { wamid } from './driver.ts'
import type { Case } from './lane.ts'
import type { Person } from './webhooks.ts'

export type Flow = (scene: Case) => Promise<void>

export const sentences = [
  'عايز شقة ٣ أوض في التجمع تحت ٧ مليون',
  'what is the price of the 2-bedroom apartment?',
  '3ayez sha2a fel tagamo3',
  'do you have anything with 4 bedrooms?',
  'is it still available?',
]

const several = (scene: Case, count: number) => Promise.all(Array.from({ length: count }, () => scene.person()))

/** Five people ask, one after another, so that each webhook is a batch of its own; the first goes on with a burst. */
export const answers: Flow = async scene => {
  await scene.provider.faults({})
  await ask(scene)
}

async function ask(scene: Case) {
  const people = await several(scene, 5)
  for (const [index, person] of people.entries()) await scene.driver.says(person, sentences[index % sentences.length]!)
  const [first] = people as [Person]
  for (const text of ['hello again', '3 bedrooms please', 'under 6 million']) void scene.driver.says(first, text, { copies: 1 })
  await scene.driver.settled()
}

/** The provider is overrun now and then: what it refuses goes back to its place in line. */
export const refusals: Flow = async scene => {
  await scene.provider.faults({ unavailable: 0.4 })
  await ask(scene)
}

/** The provider takes every message, tells nobody, and no receipt ever comes: only `unknown` is honest. */
export const silence: Flow = async scene => {
  scene.receipts = false
  await scene.provider.faults({ loseAnswers: 1, receiptsOff: true })
  await ask(scene)
}

/** Nothing comes back about messages that arrived, so whoever sends again in doubt sends twice. */
export const noReceipts: Flow = async scene => {
  scene.receipts = false
  await scene.provider.faults({ receiptsOff: true })
  await ask(scene)
}

/** Receipts come before the answer they belong to, and read before delivered before sent. */
export const upsideDown: Flow = async scene => {
  await scene.provider.faults({ earlyReceipts: 0.5, reverseReceipts: 1 })
  await ask(scene)
}

export const photos: Flow = async scene => {
  await scene.provider.faults({})
  const { account } = scene.brokerage
  for (const person of await several(scene, 5)) {
    const mediaId = await scene.provider.file(account)
    await scene.driver.write([{ person, id: wamid(), text: null, mediaId }])
  }
}

/** Sheets of listings arrive while somebody writes. */
export const imports: Flow = async scene => {
  await scene.provider.faults({})
  const [person] = await several(scene, 1)
  for (let sheet = 0; sheet < 4; sheet++) {
    const rows = Array.from(
      { length: 250 },
      (_, row) => `IMP-${sheet}-${row},apartment,${3_000_000 + row * 1000},${(row % 4) + 1},${90 + (row % 60)},New Cairo`,
    )
    await uploaded(scene, ['code,type,price,bedrooms,area,location', ...rows].join('\n'))
    await scene.driver.says(person!, sentences[sheet]!)
  }
}
export const importedRows = 4 * 250

/** Guides come in while somebody writes, each long enough to be written in several pieces. */
export const guides: Flow = async scene => {
  await scene.provider.faults({})
  const [person] = await several(scene, 1)
  for (let guide = 0; guide < guidesUploaded; guide++) {
    const pages = Array.from(
      { length: 60 },
      (_, page) => `Chapter ${page + 1} of guide ${scene.guides}. ${'The registry writes down what both sides have signed. '.repeat(24)}`,
    )
    await uploaded(scene, pages.join('\f'), { path: '/api/documents', name: `guide-${scene.guides}.txt`, type: 'text/plain' })
    scene.guides++
    await scene.driver.says(person!, sentences[guide]!)
  }
}
const guidesUploaded = 4

/** Short guides, others each time: the same file again would not be kept again. */
export const newGuides: Flow = async scene => {
  await scene.provider.faults({})
  const [person] = await several(scene, 1)
  await scene.driver.says(person!, sentences[0]!)
  for (let guide = 0; guide < guidesUploaded; guide++)
    await uploaded(scene, `Rule ${randomUUID()}: the key stays in the office.`, {
      path: '/api/documents',
      name: `rule-${guide}.txt`,
      type: 'text/plain',
    })
}

const sheets = { path: '/api/properties/bulk-upload', name: 'listings.csv', type: 'text/csv' }

/** As a member's browser would: it asks again when the house was away, and a file that came twice changes nothing. */
async function uploaded(scene: Case, content: string, { path, name, type } = sheets) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const form = new FormData()
    form.set('file', new Blob([content], { type }), name)
    const headers = { authorization: `Bearer ${scene.brokerage.token}` }
    const answer = await fetch(`${scene.url}${path}`, { method: 'POST', headers, body: form }).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.status === 202) return
    await pause(60)
  }
  throw new Error(`${name} could not be uploaded`)
}

/** Members take conversations over while answers are on their way, and write several messages by hand. */
export const takeovers: Flow = async scene => {
  await scene.provider.faults({ unavailable: 0.3 })
  const one = async (person: Person) => {
    await scene.driver.says(person, sentences[0]!)
    const id = await conversationOf(scene, person)
    await untilTaken(scene, `/api/conversations/${id}/takeover`)
    for (const text of ['one moment', 'I am looking', 'here it is', 'anything else?'])
      await untilTaken(scene, `/api/conversations/${id}/messages`, { text })
  }
  await Promise.all((await several(scene, 5)).map(one))
}

async function untilTaken(scene: Case, path: string, body?: unknown) {
  for (let attempt = 0; attempt < 400; attempt++) {
    try {
      return await call(scene.url, 'POST', path, body, scene.brokerage.token)
    } catch (error) {
      // 503 and no answer at all are asked again; everything else is a fault of the flow
      if (error instanceof Refused && error.status !== 503) throw error
      await pause(50)
    }
  }
  throw new Error(`${path} was never taken`)
}

export async function conversationOf(scene: Case, person: Person): Promise<string> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const list = await call(scene.url, 'GET', `/api/conversations?q=${person.phone}`, undefined, scene.brokerage.token).catch(error => {
      if (error instanceof Refused && error.status !== 503) throw error
      return { items: [] }
    })
    const [found] = (list as { items: { id: string }[] }).items
    if (found) return found.id
    await pause(30)
  }
  throw new Error('a conversation never appeared')
}
