import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import { engineConformance } from '../conformance.ts'
import { openEmbedded } from './open.ts'

describe('the embedded engine', () => {
  engineConformance(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'simsar-conformance-'))
    const engine = await openEmbedded(directory)
    return {
      engine,
      async drop() {
        await engine.close()
        rmSync(directory, { recursive: true, force: true })
      },
    }
  })
})
