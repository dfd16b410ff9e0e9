import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, call, type TestHouse, until } from '../house.ts'

const received: ParsedMail[] = []
let refusing = 0
let server: SMTPServer
let house: TestHouse
let brokerage: Brokerage

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        if (refusing-- > 0) return done(Object.assign(new Error('try later'), { responseCode: 451 }))
        void simpleParser(Buffer.concat(chunks)).then(mail => {
          received.push(mail)
          done()
        })
      })
    },
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', () => ready()))
  house = await aHouse({ smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` })
  brokerage = await house.brokerage('فنار النيل')
})
afterAll(async () => {
  await house.close()
  await new Promise<void>(closed => server.close(() => closed()))
})

test('a link for a new password leaves by SMTP, after a refusal too, and works', async () => {
  refusing = 1
  const { email } = brokerage.session.member
  await call(house.url, 'POST', '/api/auth/forgot-password', { body: { email } })
  const mail = await until(() => received[0], 15_000)
  expect([mail.to].flat()[0]?.text).toBe(email)
  const token = /token=(\S+)/.exec(mail.text ?? '')![1]!
  expect((await call(house.url, 'POST', '/api/auth/reset-password', { body: { token, password: 'a new good phrase' } })).status).toBe(204)
  expect(received).toHaveLength(1)
})

test('a name in Arabic arrives as it was written', async () => {
  const session = (
    await call(house.url, 'POST', '/api/auth/login', { body: { email: brokerage.session.member.email, password: 'a new good phrase' } })
  ).json
  await call(house.url, 'PUT', '/api/me', { token: session.accessToken, body: { fullName: 'منى فتحي' } })
  await call(house.url, 'POST', '/api/members', { token: session.accessToken, body: { email: 'colleague@example.com', fullName: 'كريم' } })
  const mail = await until(() => received[1], 15_000)
  expect(mail.subject).toBe('منى فتحي invites you to Simsar')
})
