import { spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { events } from '#contracts/events'
import { environment } from '#ground/config'
import { headerWords } from '../server/rooms/listings/reading/columns/header-words.ts'
import type { Field } from '../server/rooms/listings/reading/field.ts'
import { keyOf, wordTable } from '../server/rooms/listings/reading/values/words.ts'
import { testEngine } from './databases.ts'
import { aHouse, type TestHouse } from './house.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from './postgres-server.ts'

const root = join(import.meta.dirname, '..')
const pages = globSync('**/*.md', { cwd: root, exclude: ['**/node_modules/**', 'web/dist/**', 'data/**'] }).sort()
const read = (page: string) => readFileSync(join(root, page), 'utf8')
/** Without fenced blocks and `code`: what a reader reads as words. */
const wordsOf = (page: string) =>
  read(page)
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/`[^`\n]*`/g, '')

describe('what the pages say', () => {
  test('every setting of an installation is documented, and no other', () => {
    const named = [...read('docs/operate/environment.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(match => match[1])
    expect(named.sort()).toEqual(Object.keys(environment).sort())
  })

  test('every event members can hear is documented', () => {
    const table = read('docs/api/README.md').split('## Live')[1]?.split('\n## ')[0] ?? ''
    for (const [event, { live }] of Object.entries(events)) if (live) expect(table, event).toContain(`\`${event}\``)
  })

  test('every relative link leads to a file, and every anchor to a heading', () => {
    const broken = pages.flatMap(page => linksOf(page).flatMap(link => (leadsSomewhere(page, link) ? [] : [`${page}: ${link}`])))
    expect(broken).toEqual([])
  })

  test('no page names a path of somebody’s machine', () => {
    const found = pages.flatMap(page =>
      [...read(page).matchAll(/(?<![\w.])\/(?:home|root|tmp|Users|work)\/\S*/g)].map(([path]) => `${page}: ${path}`),
    )
    expect(found).toEqual([])
  })

  test('every heading the guides name is one the import reads', () => {
    const fields = wordTable<Field | null>(headerWords)
    for (const language of ['en', 'ar']) {
      const rows = [...read(`docs/guide/${language}/listings.md`).matchAll(/^\| [^|]+ \| ([^|]+) \|$/gm)].slice(1)
      const headings = rows.flatMap(([, cell]) => (cell ?? '').split(/[·،,]/).map(heading => heading.trim()))
      expect(headings.length).toBeGreaterThan(40)
      expect(headings.filter(heading => !fields.get(keyOf(heading)))).toEqual([])
    }
  })

  test('no page promises what no network can keep', () => {
    const found = pages.filter(page => /exactly[\s-]once (delivery|messag)/i.test(wordsOf(page)))
    expect(found).toEqual([])
  })

  test('members find the same guide in both languages, and the Arabic one is Arabic', () => {
    const guide = (language: string) => globSync('*.md', { cwd: join(root, 'docs/guide', language) }).sort()
    expect(guide('ar')).toEqual(guide('en'))
    for (const page of guide('ar')) {
      const letters = wordsOf(`docs/guide/ar/${page}`).replaceAll(/\([^)]*\)|<[^>]*>/g, '')
      const arabic = (letters.match(/\p{Script=Arabic}/gu) ?? []).length
      const latin = (letters.match(/\p{Script=Latin}/gu) ?? []).length
      expect(arabic / (arabic + latin), page).toBeGreaterThan(0.8)
    }
  })
})

function linksOf(page: string): string[] {
  const text = wordsOf(page)
  return [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)]
    .map(match => match[1] ?? match[2] ?? '')
    .filter(link => !/^(https?|mailto):/.test(link))
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : relative(root, join(root, dirname(page), path))
  if (target.startsWith('..') || !existsSync(join(root, target))) return false
  return anchor === undefined || !target.endsWith('.md') || headingsOf(target).includes(anchor)
}

/** As GitHub makes anchors: lower case, spaces to hyphens, punctuation gone. */
const headingsOf = (page: string) =>
  [...read(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

/** Lines of `sh` blocks that are read here and run elsewhere, and why. */
const notRun: Record<string, string> = {
  'npm ci': 'would replace the packages these tests run on; .ci/run begins with it',
  'npm test': 'is what runs this',
  'npm run verify': 'runs beside the tests in .ci/run',
  'PORT=8080 SIMSAR_DATA=./look npm start': 'the start of the block before it, on another port',
  'git pull': 'needs a remote, and would change what is being tested',
}
const seen = new Set<string>()

/** The `sh` blocks of a page as one script, so that what one block sets the next one has. */
function scriptOf(page: string, replace: [string, string][]): string {
  const blocks = [...read(page).matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(match => match[1] ?? '')
  expect(blocks.length, `${page} has commands`).toBeGreaterThan(0)
  return blocks
    .map((block, index) => {
      const lines = block.split('\n').filter(line => {
        if (!(line.trim() in notRun)) return true
        seen.add(line.trim())
        return false
      })
      const text = replace.reduce((so, [from, to]) => so.replaceAll(from, to), lines.join('\n'))
      return `echo "── ${page}, block ${index + 1}"\n${text}`
    })
    .join('\n')
}

function run(script: string, options: { cwd: string; env: Record<string, string> }): Promise<string> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(SIMSAR_|PORT$|DATABASE_URL$|npm_)/.test(name)))
  const child = spawn('bash', ['-c', script], {
    cwd: options.cwd,
    env: { ...inherited, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', bytes => (said += bytes))
  child.stderr.on('data', bytes => (said += bytes))
  const timer = setTimeout(() => child.kill('SIGKILL'), 240_000)
  return new Promise((resolve, reject) => {
    child.on('close', code => {
      clearTimeout(timer)
      if (code === 0) resolve(said)
      else reject(new Error(`the commands ended with ${code}:\n${said.slice(-4000)}`))
    })
  })
}

const missing = ['bash', 'curl', 'tar'].filter(program => spawnSync('which', [program]).status !== 0)
const strict = Boolean(process.env.CI)
if (missing.length > 0) console.log(`The commands of the pages are not run: this machine has no ${missing.join(', no ')}.`)

describe.runIf(strict || missing.length === 0)('the commands of the pages for programs', () => {
  let house: TestHouse
  let directory: string
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'simsar-docs-'))
    house = await aHouse()
    // the number the page speaks of, at the provider
    house.wire.register({
      provider: 'whatsapp-cloud',
      phoneNumberId: '100000000000777',
      wabaId: '100000000000700',
      accessToken: 'token-of-a-system-user',
      appSecret: 'app-secret-of-meta',
      phone: '201000000777',
      name: 'Delta Homes',
      webhookUrl: house.url,
      templates: [],
    } as Parameters<typeof house.wire.register>[0])
  })
  afterAll(async () => {
    await house.close()
    rmSync(directory, { recursive: true, force: true })
  })
  const here = () => {
    const { host, port } = new URL(house.url)
    return {
      prelude: `set -euo pipefail\ncurl() { command curl --connect-to "localhost:3000:127.0.0.1:${port}" "$@"; }\n`,
      replace: [
        ['ws://localhost:3000', `ws://${host}`],
        ['https://graph.facebook.com', house.wire.graphUrl.replace(/\/v\d+\.\d+$/, '')],
      ] as [string, string][],
    }
  }

  test('the API page runs from top to bottom and answers what it says', async () => {
    const { prelude, replace } = here()
    const said = await run(prelude + scriptOf('docs/api/README.md', replace), { cwd: directory, env: {} })
    for (const expected of [
      '"code":"changed-meanwhile"',
      'There is no number here',
      'idempotent-replayed: true',
      '"pointer":"/propertyType"',
      '12345',
      '3 bedrooms in New Cairo under 7 million',
      '6,400,000',
      '"event":"ready"',
      'data-key=',
      'message_accepted',
      'assistant_delta',
    ])
      expect(said, expected).toContain(expected)
    expect(said).toMatch(/^D-101$/m)
    expect(said).toMatch(/^answered$/m)
    expect(said).toMatch(/^member\nassistant$/m)
  }, 250_000)

  test('the monitoring page', async () => {
    const { prelude, replace } = here()
    const said = await run(prelude + scriptOf('docs/operate/monitoring.md', replace), { cwd: directory, env: {} })
    expect(said).toContain('simsar_jobs{state="parked"} 0')
    const named = [...read('docs/operate/monitoring.md').matchAll(/^\| `(simsar_\w+(?:\{[^}]*\})?)` \|/gm)].map(match => match[1]!)
    expect(named.length).toBeGreaterThan(3)
    for (const metric of named) expect(said).toContain(metric)
  }, 60_000)

  test('the API page has every route, and no other', () => {
    const table = read('docs/api/README.md').split('## Every route')[1] ?? ''
    const named = [...table.matchAll(/`(GET|POST|PUT|PATCH|DELETE) (\/[^`]*)`/g)].map(match => `${match[1]} ${match[2]}`)
    const real = house.routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(named.sort()).toEqual(real.sort())
  })
})

const postgres = postgresPrograms() !== null
// operators' commands say themselves which database they are about: once is enough
describe.runIf(testEngine() === 'embedded' && (strict || (missing.length === 0 && postgres)))(
  'the commands of the pages for operators',
  () => {
    let server: PostgresServer
    let directory: string
    beforeAll(async () => {
      directory = mkdtempSync(join(tmpdir(), 'simsar-docs-'))
      // as `npm start` would, so that the doctor finds nothing missing
      spawnSync(process.execPath, [join(root, 'web/build-if-stale.ts')], { cwd: root, stdio: 'ignore' })
      server = await startPostgres()
      mkdirSync(join(directory, 'mine/files'), { recursive: true })
    }, 150_000)
    afterAll(async () => {
      await server.stop()
      rmSync(directory, { recursive: true, force: true })
    })

    /** `npm` works from the root wherever we are; `npm start` is started on free ports, waited for until it says where it is, and stopped. */
    const prelude = () => `set -euo pipefail
sudo() { shift 2; "$@"; }
npm() {
  if [ "$1" != start ]; then (cd '${root}' && command npm "$@"); return; fi
  ( cd '${root}'
    # emptied here and not by what starts: what the start before it said must not be taken for this one's word
    : > '${directory}/start.log'
    PORT=0 SIMSAR_EMULATOR_PORT=0 setsid npm "$@" >> '${directory}/start.log' 2>&1 & started=$!
    for _ in $(seq 900); do
      grep -q '^  Database ' '${directory}/start.log' && break
      kill -0 $started 2>/dev/null || break
      sleep 0.1
    done
    kill -TERM -- -$started; wait $started || true
    while kill -0 -- -$started 2>/dev/null; do sleep 0.1; done
    grep '^  Database ' '${directory}/start.log' || { cat '${directory}/start.log'; exit 1; } )
}
`
    const page = (name: string, env: Record<string, string> = {}) =>
      run(
        prelude() +
          scriptOf(name, [
            ['localhost:5432', `127.0.0.1:${server.port}`],
            ['SIMSAR_DATA=./', `SIMSAR_DATA=${directory}/`],
            ['SIMSAR_DATA=/var/lib/', `SIMSAR_DATA=${directory}/`],
          ]),
        {
          cwd: directory,
          env: { PGHOST: '127.0.0.1', PGPORT: String(server.port), PGUSER: 'postgres', SIMSAR_DATA: join(directory, 'data'), ...env },
        },
      )
    const settled = () => ({ SIMSAR_DATA: join(directory, 'mine'), SIMSAR_DEMO: 'off' })

    test('PostgreSQL: a user that is no superuser, migrations, several processes', async () => {
      const said = await page('docs/operate/postgresql.md')
      expect(said).toContain('applied 0001_ground.sql')
      expect(said).toContain('ok   The walls between organizations are whole')
      expect(said.match(/Database +PostgreSQL/g)).toHaveLength(2)
    }, 250_000)

    test('installing, for a look and for real', async () => {
      const installed = await page('docs/operate/install.md')
      expect(installed).toContain('registered Delta Homes')
      expect(installed.match(/Database +embedded/g)).toHaveLength(1)
      expect(installed.match(/Database +PostgreSQL/g)).toHaveLength(1)
    }, 250_000)

    test('README, environment, backup and restore, upgrade, troubleshooting', async () => {
      expect(await page('docs/operate/environment.md', settled())).toContain('refused, as it should be')
      expect(await page('docs/operate/backup.md', settled())).toContain('ok   The walls between organizations are whole')
      expect(await page('docs/operate/upgrade.md', settled())).toMatch(/Database +embedded/)
      expect(await page('docs/operate/troubleshooting.md', settled())).toMatch(/ok {3}The embedded database answers/)
      expect(await page('README.md', settled())).toMatch(/Database +PostgreSQL/)
    }, 250_000)

    test('what is listed as not run is still there to be read', async () => {
      for (const line of Object.keys(notRun))
        expect(
          pages.some(name => read(name).split('\n').includes(line)),
          line,
        ).toBe(true)
      expect([...seen].every(line => line in notRun)).toBe(true)
    })
  },
)
