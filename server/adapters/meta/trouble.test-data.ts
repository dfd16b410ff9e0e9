import type { Trouble } from '#ports/conformance/channel-adapter'
import type { Emulators } from '../../../emulators/index.ts'

const faults = {
  none: {},
  'accepted-then-reset': { loseAnswers: 1 },
  'accepted-then-silent': { hangAnswers: 1 },
  'too-many': { tooMany: 1 },
  unavailable: { unavailable: 1 },
  'window-closed': { windowClosed: true },
}

/** Arranges trouble on the emulated wire; what lies in the settings is for the caller to break. */
export function meet<Settings extends object>(wire: Emulators, trouble: Trouble, settings: Settings, stale: Partial<Settings>): Settings {
  if (trouble === 'nobody-listens') return { ...settings, apiBaseUrl: 'http://127.0.0.1:1' }
  if (trouble === 'bad-credentials') return { ...settings, ...stale }
  wire.setFaults(faults[trouble])
  return settings
}
