// The provider in a process of its own: WhatsApp Cloud as the emulators play it. In the environment: PORT. Its ledger and its phones are spoken to over HTTP.
import { startEmulators } from '../emulators/index.ts'

const emulators = await startEmulators({ port: Number(process.env.PORT) })
process.once('SIGTERM', () => void emulators.stop().then(() => process.exit(0)))
