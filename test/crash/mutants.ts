import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calm } from './calm.ts'
import { answers } from './flows.ts'
import { type Lane, ownRoot } from './lane.ts'
import type { Edit, PlantedBug } from './planted-bugs.ts'
import type { Verdict } from './verdict.ts'

/** What the house is made of; the rest it finds through a link. */
const copied = ['server', 'contracts', 'i18n', 'package.json']
const linked = ['node_modules', 'emulators', 'seeds']

/** A copy of the tree with something changed. Every edit must fit exactly once: a bug that no longer can be planted proves nothing. */
function planted(home: string, edits: Edit[]): string {
  const root = mkdtempSync(join(home, 'tree-'))
  for (const name of copied) cpSync(join(ownRoot, name), join(root, name), { recursive: true, filter: path => !/\.test\.ts$/.test(path) })
  for (const name of linked) symlinkSync(join(ownRoot, name), join(root, name))
  mkdirSync(join(root, 'web'))
  for (const { file, find, put } of edits) {
    const path = join(root, file)
    const parts = readFileSync(path, 'utf8').split(find)
    if (parts.length !== 2) throw new Error(`the bug does not fit: ${file} has ${parts.length - 1} times «${find}»`)
    writeFileSync(path, parts.join(put))
  }
  return root
}

/** Passes when the bug was caught and by what it does, not by a house that would not start. */
export async function hunt(lane: Lane, bug: PlantedBug): Promise<Verdict & { note: string }> {
  const root = planted(lane.home, bug.edits)
  try {
    if (bug.schema) lane.ownTemplate(root)
    const { problems, counts } = await bug.hunt(lane, root)
    const shown = problems.find(problem => bug.shows.test(problem))
    if (shown) return { problems: [], counts, note: `caught: ${shown.slice(0, 90)}` }
    return { problems: ['the planted bug was not caught', ...problems], counts, note: '' }
  } finally {
    await lane.provider.renew()
    rmSync(root, { recursive: true, force: true })
  }
}

/** The same copy with nothing changed must pass, or being caught would mean nothing. */
export async function control(lane: Lane): Promise<Verdict> {
  const root = planted(lane.home, [])
  try {
    return await calm(lane, { flow: answers, root })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
