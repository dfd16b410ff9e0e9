// Sends signed webhooks as fast as they are answered over a number of connections, for one round after another. Speaks plain HTTP/1.1 over sockets,
// with every request made and signed before its round begins, so that the client takes as little as it can of the machine it shares with the server.
// Started by bench/ingest.ts; reads one round per line of JSON on stdin and writes one result per line on stdout.
import { createHmac } from 'node:crypto'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { quantile } from './spread.ts'

export interface Round {
  url: string
  secret: string
  phoneNumberId: string
  wabaId: string
  connections: number
  seconds: number
  /** Requests made beforehand; running out of them ends the round early. */
  most: number
}

export interface Result {
  accepted: number
  refused: number
  seconds: number
  perSecond: number
  p50: number
  p99: number
  worst: number
}

let sequence = Date.now() * 1000

function webhook({ phoneNumberId, wabaId }: Round): Buffer {
  const n = sequence++
  // two thousand people write, each again and again
  const writer = 201_000_000_000 + (n % 2000)
  return Buffer.from(
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: wabaId,
          changes: [
            {
              field: 'messages',
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '201000000000', phone_number_id: phoneNumberId },
                contacts: [{ profile: { name: `Writer ${n % 2000}` }, wa_id: String(writer) }],
                messages: [
                  {
                    from: String(writer),
                    id: `wamid.${n.toString(36)}`,
                    timestamp: String(Math.floor(Date.now() / 1000)),
                    type: 'text',
                    text: { body: `I am looking for an apartment, three bedrooms, in New Cairo under seven million (${n})` },
                  },
                ],
              },
            },
          ],
        },
      ],
    }),
  )
}

function requestOf(round: Round, target: URL): Buffer {
  const raw = webhook(round)
  const signature = createHmac('sha256', round.secret).update(raw).digest('hex')
  const head = `POST ${target.pathname} HTTP/1.1\r\nhost: ${target.host}\r\ncontent-type: application/json\r\nuser-agent: facebookexternalua\r\nx-hub-signature-256: sha256=${signature}\r\ncontent-length: ${raw.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), raw])
}

async function press(round: Round): Promise<Result> {
  const target = new URL(round.url)
  const requests = Array.from({ length: round.most }, () => requestOf(round, target))
  const latencies: number[] = []
  let refused = 0
  let next = 0
  const began = performance.now()
  const end = began + round.seconds * 1000
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(target.port), target.hostname)
      socket.setNoDelay(true)
      let sentAt = 0
      let answer = ''
      const send = () => {
        if (performance.now() >= end || next >= requests.length) return void socket.end(resolve)
        answer = ''
        sentAt = performance.now()
        socket.write(requests[next++]!)
      }
      socket.on('connect', send)
      socket.on('error', reject)
      socket.on('data', bytes => {
        answer += bytes.toString('latin1')
        if (!isWhole(answer)) return
        latencies.push(performance.now() - sentAt)
        if (!answer.startsWith('HTTP/1.1 200 ')) refused++
        send()
      })
    })
  await Promise.all(Array.from({ length: round.connections }, one))
  const seconds = (performance.now() - began) / 1000
  const accepted = latencies.length - refused
  return {
    accepted,
    refused,
    seconds,
    perSecond: accepted / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    worst: quantile(latencies, 1),
  }
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf('\r\n\r\n')
  if (head < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)
  return answer.length >= head + 4 + Number(length?.[1] ?? 0)
}

for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await press(JSON.parse(line) as Round)))
