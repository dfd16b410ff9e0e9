import { fdatasyncSync, renameSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The parts of Emscripten's NODEFS that we replace; none of it is a public interface, so its absence is noticed and told. */
interface NodeMount {
  stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number }
  node_ops: { rename: (node: Named, directory: unknown, name: string) => void }
  realPath(node: unknown): string
}
interface Named {
  name: string
}
interface EmscriptenFiles {
  filesystems: { NODEFS: NodeMount }
  lookupNode(directory: unknown, name: string): Named
  destroyNode(node: Named): void
  ErrnoError: new (errno: number) => Error
}

const inputOutputError = 29

/**
 * PGlite's files on disk with real durability. As shipped, fsync is a no-op on Node's filesystem,
 * and a rename first unlinks its target, which is not the atomic step PostgreSQL counts on.
 */
export class DurableFiles extends NodeFS {
  /** How often PostgreSQL asked for a sync and got one. */
  syncs = 0
  /** Told the path of everything that has just become safe. */
  onSync: (path: string) => void = () => undefined
  /** True once both hooks are in place. */
  hooked = false

  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]) {
    const { emscriptenOpts } = await super.init(pg, options)
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: { FS: unknown }) => this.#hook(module.FS as EmscriptenFiles)]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }

  #hook(files: EmscriptenFiles) {
    const disk = files.filesystems?.NODEFS
    if (!disk?.stream_ops || !disk.node_ops || typeof files.lookupNode !== 'function' || typeof files.destroyNode !== 'function') return

    disk.stream_ops.fsync = stream => {
      if (stream.nfd === undefined) throw new files.ErrnoError(inputOutputError)
      try {
        fdatasyncSync(stream.nfd)
      } catch {
        throw new files.ErrnoError(inputOutputError)
      }
      this.syncs++
      this.onSync(disk.realPath(stream.node))
      return 0
    }

    disk.node_ops.rename = (node, directory, name) => {
      const from = disk.realPath(node)
      const replaced = known(files, directory, name)
      const to = `${disk.realPath(directory)}/${name}`
      try {
        renameSync(from, to)
      } catch {
        throw new files.ErrnoError(inputOutputError)
      }
      if (replaced && replaced !== node) files.destroyNode(replaced)
      node.name = name
    }
    this.hooked = true
  }
}

function known(files: EmscriptenFiles, directory: unknown, name: string): Named | undefined {
  try {
    return files.lookupNode(directory, name)
  } catch {
    return undefined
  }
}
