import type { Engine } from './db/engine.ts'
import type { Inside, Outside, Scope } from './db/scope.ts'
import type { Files } from './files.ts'

/**
 * Files that no row names: about to be written, or to be removed. The row stands before the file does and after it has gone, so whoever
 * dies in between leaves nothing on the disk that nobody knows of.
 */
export const noteLoose = (inside: Inside, fileKey: string) =>
  inside.db.insertInto('loose_files').values({ file_key: fileKey, since: inside.now }).execute()

/** In the transaction whose row names the file from now on. False when it took so long that the sweep has been. */
export async function claimLoose(inside: Inside, fileKey: string): Promise<boolean> {
  return (await inside.db.deleteFrom('loose_files').where('file_key', '=', fileKey).returning('file_key').execute()).length > 0
}

/** The file first: one too many is litter, one that nobody notes any more would stay for ever. */
export async function removeLoose(outside: Outside, files: Files, fileKey: string) {
  await files.remove(outside.organization, fileKey)
  await outside.inside(inside => claimLoose(inside, fileKey))
}

/** Removes what was noted and never named, by now for longer than anything takes to be written. */
export async function sweepLoose({ engine, scope, files }: { engine: Engine; scope: Scope; files: Files }, { since }: { since: Date }) {
  const { rows } = await engine.once(
    'simsar_dispatcher',
    'select org_id, file_key from loose_files where since < $1 order by since limit 500',
    [since],
  )
  for (const { org_id, file_key } of rows as { org_id: string; file_key: string }[])
    await scope.inside(org_id, { kind: 'system' }, async inside => {
      // held until the file is gone: whoever would name it now waits here, and is refused
      if (await claimLoose(inside, file_key)) await files.remove(org_id, file_key)
    })
}
