import type { Failure } from '#contracts/conversation'
import type { FailureClass, SendFailureShape } from '#ports/channel-adapter'

/** A provider's refusal as a member reads it: `code` has words in i18n, the provider's own code stays beside it. */
export const failureOf = (failure: SendFailureShape): Failure => ({
  code: failure.class === 'needs-template' ? 'window-closed' : failure.class,
  providerCode: failure.providerCode,
  detail: failure.detail?.slice(0, 500) ?? null,
  retryable: retryable.has(failure.class),
})

/** Sending the same again may end otherwise, once something was set right. */
const retryable = new Set<FailureClass>(['transient', 'throttled', 'needs-template', 'policy-or-account', 'auth', 'unknown-outcome'])
