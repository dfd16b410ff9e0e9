import { openLane } from './lane.ts'
import { crashAt, flowOf } from './sweep.ts'
const [kind, name, hit] = process.argv.slice(2)
const lane = await openLane(kind as 'postgres')
for (const n of name === 'all' ? Object.keys(flowOf) : name!.split(',')) {
  const t = Date.now()
  const r = await crashAt(lane, { failpoint: n, hit: Number(hit), flow: flowOf[n]! }).catch(e => ({
    problems: [String(e.stack)],
    counts: {},
  }))
  console.log(n, hit, Date.now() - t, r.problems.slice(0, 6), JSON.stringify(r.counts))
}
await lane.close()
process.exit(0)
