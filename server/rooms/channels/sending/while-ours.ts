import type { Outside } from '#ground/db/scope'
import { type Http, HttpFailure } from '#ground/http-client'
import { renewSending } from '#rooms/conversations'

/** As long after a claim, or a second look, the world is taken to be as it was. Well below what a take-over waits for what is in the air. */
const freshMs = 1000

/**
 * The wire for one claimed message. An upload may take long, and a machine may stand still: before anything more leaves then, the claim is
 * looked at again, and what is no longer ours to send stays here.
 */
export function whileOurs(outside: Outside, claimed: { id: string; attempt: number; at: number }): Http {
  let fresh = claimed.at + freshMs
  return {
    async request(request) {
      if (Date.now() > fresh) {
        const ours = await outside
          .inside(inside => renewSending(inside, claimed.id, claimed.attempt))
          .catch(cause => {
            throw new HttpFailure('aborted', false, { cause })
          })
        if (!ours) throw new HttpFailure('aborted', false)
        fresh = Date.now() + freshMs
      }
      return outside.http.request(request)
    },
  }
}
