import type { DemoBrokerage } from './brokerage.ts'
import { cairo } from './cairo/index.ts'
import { kyrenia } from './kyrenia/index.ts'

export type { DemoBrokerage, DemoConversation, DemoHandset, DemoMember, DemoMessage } from './brokerage.ts'
export { demoPassword } from './brokerage.ts'

/** The two brokerages of the demo. Data only: who plants them, and when, is not decided here. */
export const demoBrokerages: DemoBrokerage[] = [cairo, kyrenia]
