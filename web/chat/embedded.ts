/** Whether a website shows this page in a frame. */
export const isEmbedded = window.parent !== window

/** Asks the website's button to put the page away. */
export const closeChat = () => window.parent.postMessage({ simsarChat: 'close' }, '*')

/** The website's button says when it shows the page and when it hides it; a page of its own is looked at while it is visible. */
export function whileLooking(looking: (is: boolean) => void): () => void {
  let isShown = true
  const tell = () => looking(isShown && document.visibilityState === 'visible')
  const heard = (event: MessageEvent) => {
    const said = event.source === window.parent ? (event.data as { simsarChat?: unknown } | null)?.simsarChat : undefined
    if (said !== 'shown' && said !== 'hidden') return
    isShown = said === 'shown'
    tell()
  }
  document.addEventListener('visibilitychange', tell)
  window.addEventListener('message', heard)
  tell()
  return () => {
    document.removeEventListener('visibilitychange', tell)
    window.removeEventListener('message', heard)
  }
}
