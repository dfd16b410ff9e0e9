// The house's rules that a machine can check (STYLE 1, 3, 5, 6): floors, doors, cycles, the size of files and folders. `node scripts/check-floors.ts`.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const faults: string[] = []

/** A room calls rooms on lower floors; upward it only announces. */
const floors: Record<string, number> = {
  organizations: 1,
  contacts: 2,
  knowledge: 2,
  listings: 2,
  conversations: 3,
  channels: 4,
  leads: 4,
  viewings: 4,
  assistant: 5,
  outreach: 5,
  campaigns: 5,
  automations: 5,
  webhooks: 6,
  analytics: 6,
  notifications: 6,
}
/** Who may import what below `server/`: ground knows no room, adapters know no room, language knows neither. */
const forbidden: [RegExp, RegExp, string][] = [
  [/^server\/ground\//, /^server\/(rooms|adapters|language|house|main)/, 'ground knows no real estate'],
  [/^server\/language\//, /^server\/(rooms|adapters|ground\/(db|http|jobs|live))/, 'language is pure'],
  [/^server\/adapters\//, /^server\/rooms\//, 'an adapter knows no room'],
  [/^server\/ports\//, /^server\/(rooms|adapters)\//, 'a port knows nobody'],
  [/^server\/rooms\//, /^server\/adapters\//, 'a room knows no adapter by name'],
  [/^contracts\//, /^(server|web|emulators|seeds)\//, 'contracts import nothing of ours'],
  [/^web\//, /^(server|emulators|seeds)\//, 'the web shares only contracts'],
]
const imports: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports
const isTest = (file: string) => /\.test\.tsx?$|^test\/|\/conformance\//.test(file)

const files = globSync(['{contracts,server,emulators,seeds,web,test,scripts,bench}/**/*.{ts,tsx}'], {
  cwd: root,
  exclude: name => name.includes('node_modules') || name.includes('dist'),
})
const graph = new Map<string, string[]>()
for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8')
  const lines = text.split('\n').length
  const most = isTest(file) ? 500 : 300
  if (lines > most + 1 && !/generated|\/words\/|\/sets\/|lexicon/.test(file))
    faults.push(`${file}: ${lines} lines; is there a second thing inside? (${most})`)
  const targets = [...text.matchAll(/(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm)].map(match => ({
    name: match[1] ?? match[2] ?? match[3] ?? '',
    type: /^(?:import|export) type/.test(match[0]),
  }))
  const real: string[] = []
  for (const { name, type } of targets) {
    const target = resolve(file, name)
    if (!target) continue
    if (!type) real.push(target)
    if (isTest(file)) continue
    for (const [from, to, why] of forbidden) if (from.test(file) && to.test(target)) faults.push(`${file} → ${target}: ${why}`)
    checkDoors(file, target)
  }
  graph.set(file, real)
  checkQueries(file, text)
  if (/^server\/rooms\//.test(file) && !isTest(file) && /\borg_id\b/.test(text)) checkOrgId(file, text)
}

function resolve(file: string, name: string): string | undefined {
  if (name.startsWith('.')) return normalize(join(dirname(file), name))
  const pattern = Object.keys(imports).find(
    key => (key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key) && (key.endsWith('*') || name === key),
  )
  const exact = imports[name] ?? (pattern ? imports[pattern]!.replace('*', name.slice(pattern.length - 1)) : undefined)
  return exact ? normalize(exact) : undefined
}

function checkDoors(file: string, target: string) {
  const from = /^server\/rooms\/([\w-]+)\//.exec(file)?.[1]
  const to = /^server\/rooms\/([\w-]+)\/(.+)$/.exec(target)
  if (!to || from === to[1]) return
  if (to[2] !== 'index.ts') faults.push(`${file} → ${target}: enter a room by its door`)
  if (!existsSync(join(root, target))) faults.push(`${file} → ${target}: there is no such door`)
  if (from && (floors[from] ?? 0) <= (floors[to[1]!] ?? 0))
    faults.push(`${file} → ${target}: call down, announce up (${from} stands on floor ${floors[from]}, ${to[1]} on ${floors[to[1]!]})`)
}

/** Statements stand in the act they belong to, in `store.ts` and `find.ts`; what declares a way in holds none, and nobody above the database does. */
function checkQueries(file: string, text: string) {
  if (isTest(file) || !/^server\//.test(file) || !/\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(?:<[^>]*>)?`/.test(text))
    return
  const mayHold = /^server\/(?:rooms|ground)\//.test(file) && !/\/(?:index|routes|jobs|reactions)\.ts$/.test(file)
  if (!mayHold) faults.push(`${file}: a query in a way in, or above the database`)
}

/** Row-level security sets the organization; the statements that join by it are few and named. */
function checkOrgId(file: string, text: string) {
  const allowed =
    /(conditions|search-listings|store|sweep|accept-delivery|refusals|known-connections|sign-in|reset-password|connect|apply-receipt|settings)\.ts$/
  if (!allowed.test(file))
    faults.push(
      `${file}: org_id in a query; row-level security does that (${text.split('\n').findIndex(line => line.includes('org_id')) + 1})`,
    )
}

// a room says at a glance what it does (DESIGN §3)
const mostInOne = 14
const folders = Map.groupBy(
  files.filter(file => /^server\/rooms\//.test(file) && !isTest(file)),
  file => dirname(file),
)
for (const [folder, inside] of folders)
  if (inside.length > mostInOne) faults.push(`${folder}: ${inside.length} files; is there a second thing inside? (${mostInOne})`)

// no import cycle, types apart
const state = new Map<string, 'open' | 'done'>()
const visit = (file: string, path: string[]) => {
  if (state.get(file) === 'done' || !graph.has(file)) return
  if (state.get(file) === 'open') return void faults.push(`import cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
  state.set(file, 'open')
  for (const target of graph.get(file) ?? []) visit(target, [...path, file])
  state.set(file, 'done')
}
for (const file of graph.keys()) visit(file, [])

if (faults.length > 0) {
  console.error(faults.map(fault => `  ${fault}`).join('\n'))
  console.error(`${faults.length} faults in the house`)
  process.exit(1)
}
console.log(`${files.length} files stand on their floors (${relative(process.cwd(), root) || '.'})`)
