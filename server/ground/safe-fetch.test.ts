import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpAnswer, HttpFailure, type HttpRequest } from './http-client.ts'
import { destinationOf } from './safe-fetch/destination.ts'
import { mayLeadTo, nextRequest } from './safe-fetch/redirects.ts'
import { checkedLookup } from './safe-fetch/resolve.ts'
import { makeHttp, type SafeFetchOptions } from './safe-fetch.ts'

const opened: Server[] = []
async function listen(answer: RequestListener, host = '127.0.0.1') {
  const server = createServer(answer)
  await new Promise<void>(done => server.listen(0, host, done))
  opened.push(server)
  return (server.address() as AddressInfo).port
}

let hits = 0
let canary = 0
let canary6 = 0
beforeAll(async () => {
  const hit: RequestListener = (_, reply) => {
    hits++
    reply.end('canary')
  }
  canary = await listen(hit)
  canary6 = await listen(hit, '::1').catch(() => 0)
})
afterAll(() => {
  for (const server of opened) {
    server.closeAllConnections()
    server.close()
  }
})

const http = (options: Partial<SafeFetchOptions> = {}) => makeHttp({ allowPrivateHosts: [], userAgent: 'Simsar/test', ...options })
const failure = async (asked: Promise<HttpAnswer>) => {
  const outcome = await asked.catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(HttpFailure)
  return outcome as HttpFailure
}
const get = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({ method: 'GET', url, timeoutMs: 3000, ...more })
const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

describe('addresses and names that are refused before anything leaves', () => {
  const hosts = [
    ...['127.0.0.1', '0x7f.1', '2130706433', '017700000001', '127.1', '①②⑦.⓪.⓪.①', '127。0。0。1', '0', '0.0.0.0', '127.255.255.254'],
    ...[
      '[::]',
      '[::1]',
      '[::ffff:a9fe:a9fe]',
      '[::ffff:7f00:1]',
      '[::ffff:127.0.0.1]',
      '[::7f00:1]',
      '[64:ff9b::7f00:1]',
      '[64:ff9b:1::1]',
    ],
    ...['[2002:7f00:1::]', '[2001:0:7f00:1::]', '[fd00::1]', '[fd00:ec2::254]', '[fe80::1]', '[ff02::1]', '[2001:db8::1]', '[100::1]'],
    ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', '100.127.255.255', '169.254.169.254', '169.254.170.2'],
    ...['192.0.0.192', '198.18.0.1', '198.19.255.255', '192.0.2.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '255.255.255.255'],
    ...['168.63.129.16', '100.100.100.200', 'localhost', 'localhost.', 'LOCALHOST', 'a.localhost', 'x.internal', 'db.local', 'printer'],
    ...['metadata.google.internal', 'metadata.google.internal.', 'ｌｏｃａｌｈｏｓｔ'],
  ]
  test.each(hosts)('http://%s', async host => {
    const before = hits
    for (const port of ['', `:${canary}`, `:${canary6}`]) {
      const outcome = await failure(http().request(get(`http://${host}${port}/`)))
      expect([outcome.reason, outcome.sent]).toEqual(['blocked', false])
    }
    expect(hits).toBe(before)
  })

  const urls = [
    'http:/127.0.0.1/',
    'http:127.0.0.1',
    'https://user:pw@example.com/',
    'https://example.com@127.0.0.1/',
    'gopher://example.com/',
    'file:///etc/passwd',
    'data:text/plain,hi',
    'ftp://example.com/',
    'javascript:alert(1)',
    'ws://example.com/',
    'not a url',
    '',
    'http://example.com:22/',
    'http://example.com:25/',
    'https://example.com:3306/',
    'https://example.com:5432/',
    'https://example.com:6379/',
    'https://example.com:11211/',
    'https://example.com:9200/',
    'https://example.com:0/',
    'https://simsar.example/webhooks/x',
  ] // prettier-ignore
  test.each([...urls, `https://example.com/${'a'.repeat(8192)}`])('%.60s', async url => {
    let asked = 0
    const careful = http({
      ownHosts: ['Simsar.example'],
      resolve: async () => {
        asked++
        return ['127.0.0.1']
      },
    })
    const outcome = await failure(careful.request(get(url)))
    expect([outcome.reason, outcome.sent, asked]).toEqual(['blocked', false, 0])
  })
})

describe('names that lead inside', () => {
  test.each([
    ['127.0.0.1.nip.io', ['127.0.0.1']],
    ['mixed.example', ['93.184.216.34', '10.0.0.1']],
    ['mixed6.example', ['2606:2800:220:1::1', '::1']],
    ['mapped.example', ['::ffff:127.0.0.1']],
  ])('%s resolving to %j is refused', async (host, addresses) => {
    const before = hits
    const outcome = await failure(http({ resolve: async () => addresses }).request(get(`http://${host}:${canary}/`)))
    expect([outcome.reason, outcome.sent]).toEqual(['blocked', false])
    expect(hits).toBe(before)
  })

  test('a name that turns private after the check gains nothing: every socket resolves once and is opened to what was checked', async () => {
    const answers = [['93.184.216.34'], ['127.0.0.1']]
    const lookup = checkedLookup(async () => answers.shift()!, false)
    const ask = () =>
      new Promise(done => lookup('rebind.example', { all: true }, (error, addresses) => done(error ? error.message : addresses)))
    expect(await ask()).toEqual([{ address: '93.184.216.34', family: 4 }])
    expect(await ask()).toBe('resolves to a private address')
  })

  test('the resolver is asked once per socket, not once to check and once to connect', async () => {
    let asked = 0
    let sockets = 0
    const port = await listen((_, reply) => reply.end('here'))
    opened.at(-1)!.on('connection', () => sockets++)
    const client = http({
      allowPrivateHosts: [`rebind.example:${port}`],
      resolve: async () => {
        asked++
        return ['127.0.0.1']
      },
    })
    for (let i = 0; i < 20; i++) expect((await client.request(get(`http://rebind.example:${port}/`))).text()).toBe('here')
    expect(asked).toBe(sockets)
    expect(sockets).toBeLessThan(4)
  })

  test('a name nobody knows is told apart from one that is refused', async () => {
    const outcome = await failure(http({ resolve: () => Promise.reject(new Error('NXDOMAIN')) }).request(get('https://nowhere.example/')))
    expect([outcome.reason, outcome.sent]).toEqual(['dns', false])
  })
})

describe('hosts the operator allowed', () => {
  test('are reached by host or by host and port, and only by these', async () => {
    for (const allowed of ['127.0.0.1', `127.0.0.1:${canary}`])
      expect((await http({ allowPrivateHosts: [allowed] }).request(get(`http://127.0.0.1:${canary}/`))).status).toBe(200)
    expect((await failure(http({ allowPrivateHosts: ['127.0.0.1:1'] }).request(get(`http://127.0.0.1:${canary}/`)))).reason).toBe('blocked')
    expect((await failure(http({ allowPrivateHosts: ['localhost'] }).request(get(`http://127.0.0.1:${canary}/`)))).reason).toBe('blocked')
  })

  test('IPv6 hosts may be allowed too', async context => {
    if (!canary6) return context.annotate('this machine has no IPv6 loopback')
    expect((await http({ allowPrivateHosts: [`[::1]:${canary6}`] }).request(get(`http://[::1]:${canary6}/`))).text()).toBe('canary')
  })
})

describe('redirects', () => {
  const allow = (...ports: number[]) => http({ allowPrivateHosts: ports.map(port => `127.0.0.1:${port}`) })

  test('are not followed unless asked', async () => {
    const port = await listen((_, reply) => reply.writeHead(302, { location: `http://127.0.0.1:${canary}/` }).end())
    expect((await allow(port).request(get(`http://127.0.0.1:${port}/`))).status).toBe(302)
  })

  test('to a refused place stop there', async () => {
    for (const location of [`http://127.0.0.1:${canary}/`, 'http://169.254.169.254/', 'file:///etc/passwd', 'http://[::ffff:7f00:1]/']) {
      const port = await listen((_, reply) => reply.writeHead(307, { location }).end())
      const before = hits
      expect((await failure(allow(port).request(get(`http://127.0.0.1:${port}/`, { followRedirects: true })))).reason).toBe('blocked')
      expect(hits).toBe(before)
    }
  })

  test('take credentials along on the same host and leave them at the door of another', async () => {
    const seen: (string | undefined)[] = []
    const other = await listen((request, reply) => {
      seen.push(request.headers.authorization, request.headers['d360-api-key'] as string | undefined)
      reply.end('there')
    })
    const port: number = await listen((request, reply) => {
      if (request.url === '/far') return reply.writeHead(302, { location: `http://127.0.0.1:${other}/` }).end()
      if (request.url === '/near') return reply.writeHead(302, { location: '/end' }).end()
      seen.push(request.headers.authorization)
      reply.end('here')
    })
    const headers = { Authorization: 'Bearer secret', 'D360-API-KEY': 'secret' }
    const client = allow(port, other)
    await client.request(get(`http://127.0.0.1:${port}/near`, { headers, followRedirects: true }))
    await client.request(get(`http://127.0.0.1:${port}/far`, { headers, followRedirects: true }))
    expect(seen).toEqual(['Bearer secret', undefined, undefined])
  })

  test('from a public host never lead to a private one, though the operator allowed it to us', () => {
    const options = { allowPrivateHosts: ['127.0.0.1'] }
    const [outside, inside] = [destinationOf('https://example.com/', options), destinationOf('http://127.0.0.1/', options)]
    expect([mayLeadTo(outside, inside), mayLeadTo(inside, outside), mayLeadTo(inside, inside)]).toEqual([false, true, true])
  })

  test('never go from https to http', () => {
    const from = destinationOf('https://example.com/a', { allowPrivateHosts: [] })
    const answer = (location: string) => ({ status: 302, headers: { location } }) as unknown as HttpAnswer
    const ask = { method: 'GET' as const, url: from.url.href, headers: {} }
    expect(nextRequest(ask, answer('http://example.com/b'), from)).toBeUndefined()
    expect(nextRequest(ask, answer('/b'), from)).toMatchObject({ url: 'https://example.com/b' })
  })

  test('never carry a body to another host, and end after five', async () => {
    const port = await listen((_, reply) => reply.writeHead(307, { location: `http://127.0.0.1:${canary}/` }).end())
    const before = hits
    const post = { ...get(`http://127.0.0.1:${port}/`, { followRedirects: true }), method: 'POST' as const, body: 'secret' }
    expect((await failure(allow(port, canary).request(post))).reason).toBe('blocked')
    expect(hits).toBe(before)
    const loop = await listen((_, reply) => reply.writeHead(302, { location: '/' }).end())
    expect((await failure(allow(loop).request(get(`http://127.0.0.1:${loop}/`, { followRedirects: true })))).reason).toBe('blocked')
  })
})

describe('limits and honest failures', () => {
  const allowed = http({ allowPrivateHosts: ['127.0.0.1'] })

  test('an answer that grows too large is refused while it is read, compressed or not', async () => {
    const big = await listen((_, reply) => {
      const pump = () => {
        while (!reply.destroyed && reply.write(Buffer.alloc(64 * 1024)));
      }
      reply.on('drain', pump)
      pump()
    })
    const bomb = await listen((_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))))
    for (const port of [big, bomb]) {
      const outcome = await failure(allowed.request(get(`http://127.0.0.1:${port}/`, { maxBytes: 200_000 })))
      expect([outcome.reason, outcome.sent]).toEqual(['too-large', true])
    }
    const small = await listen((_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('نعم')))
    expect((await allowed.request(get(`http://127.0.0.1:${small}/`))).text()).toBe('نعم')
  })

  test('the whole exchange is bounded in time, also when bytes keep dripping', async () => {
    const drip = await listen((_, reply) => {
      reply.writeHead(200)
      const timer = setInterval(() => reply.write('.'), 20)
      reply.on('close', () => clearInterval(timer))
    })
    const silent = await listen(() => undefined)
    for (const port of [drip, silent]) {
      const outcome = await failure(allowed.request(get(`http://127.0.0.1:${port}/`, { timeoutMs: 150 })))
      expect([outcome.reason, outcome.sent]).toEqual(['timeout', true])
    }
  })

  test('a refused connection never left; a reset one may have arrived', async () => {
    const closed = await listen(() => undefined)
    await new Promise(done => opened.at(-1)!.close(done))
    const refused = await failure(allowed.request(get(`http://127.0.0.1:${closed}/`)))
    expect([refused.reason, refused.sent]).toEqual(['refused', false])
    const rude = await listen(request => request.socket.destroy())
    const reset = await failure(allowed.request(get(`http://127.0.0.1:${rude}/`)))
    expect([reset.reason, reset.sent]).toEqual(['reset', true])
  })

  test('a connection that takes longer than the time given never left', async () => {
    const outcome = await failure(
      http({ resolve: () => new Promise(() => undefined) }).request(get('https://slow.example/', { timeoutMs: 60 })),
    )
    expect([outcome.reason, outcome.sent]).toEqual(['timeout', false])
  })

  test('a caller may give up', async () => {
    const silent = await listen(() => undefined)
    const outcome = await failure(allowed.request(get(`http://127.0.0.1:${silent}/`, { signal: AbortSignal.timeout(50) })))
    expect([outcome.reason, outcome.sent]).toEqual(['aborted', true])
  })

  test('headers that frame a request are not the caller’s to set', async () => {
    const forged: Record<string, string>[] = [
      { Host: 'a' },
      { 'Content-Length': '3' },
      { 'transfer-encoding': 'chunked' },
      { 'x\r\ny': 'z' },
      { x: 'a\r\nb: c' },
    ]
    for (const headers of forged) {
      const outcome = await failure(allowed.request(get(`http://127.0.0.1:${canary}/`, { headers })))
      expect([outcome.reason, outcome.sent]).toEqual(['blocked', false])
    }
  })

  test('a form travels with its length and its boundary', async () => {
    const port = await listen(async (request, reply) =>
      reply.end(
        JSON.stringify({ length: request.headers['content-length'], type: request.headers['content-type'], body: await bodyOf(request) }),
      ),
    )
    const form = new FormData()
    form.set('file', new Blob(['نعم'], { type: 'image/png' }), 'a.png')
    const seen = (await allowed.request({ method: 'POST', url: `http://127.0.0.1:${port}/`, body: form })).json() as Record<string, string>
    expect(seen.type).toMatch(/^multipart\/form-data; boundary=/)
    expect(Number(seen.length)).toBe(Buffer.byteLength(seen.body!))
    expect(seen.body).toContain('نعم')
  })
})
