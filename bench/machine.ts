import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** The first line of every figure: where it was measured, and how busy the machine was before. */
export function machineLine(database: string): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]!.toFixed(2)
  return `${availableParallelism()} cores (${cpus()[0]!.model.trim()}), ${gigabytes} GB, node ${process.version}, ${database}; load before: ${load}; ${new Date().toISOString().slice(0, 16)}Z`
}
