import { isMainThread } from 'node:worker_threads'

/** Loaded before a child's own program: when the harness is gone, however it went, so is the child. Its threads, which load this too, have no parent. */
if (isMainThread) {
  process.stdin.once('end', () => process.kill(process.pid, 'SIGKILL'))
  process.stdin.once('error', () => process.kill(process.pid, 'SIGKILL'))
  process.stdin.resume()
}
