export type { Engines } from './engines.ts'
export { assistantJobs } from './jobs.ts'
export { assistantReactions, planTurn } from './plan-turn.ts'
export { assistantRoutes } from './routes.ts'
