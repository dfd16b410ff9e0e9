import { writeSync } from 'node:fs'
import { openEmbedded } from './open.ts'

/** Run as a process of its own by the kill test: writes on and on, and says on stdout what has been acknowledged. */
const directory = process.argv[2]!
const engine = await openEmbedded(directory)
const { rows } = await engine.owner('select coalesce(max(n), 0) as last from singles')
let next = Number(rows[0]?.last) + 1_000

const say = (line: string) => writeSync(1, `${line}\n`)
say('ready')

async function writeSingles() {
  for (;;) {
    const n = next++
    await engine.once('writer', 'insert into singles (n, text) values ($1, $2)', [n, 'x'.repeat(500)])
    say(`single ${n}`)
  }
}

async function writePairs() {
  for (;;) {
    const n = next++
    const transaction = await engine.begin('set local role writer')
    await transaction.query('insert into lefts (n) values ($1)', [n])
    await transaction.query('insert into rights (n) values ($1)', [n])
    await transaction.commit()
    say(`pair ${n}`)
  }
}

await Promise.all([writeSingles(), writeSingles(), writePairs()])
