const mark = 'simsar.reloaded'

/** A page opened before an upgrade asks for files that are gone. Loading it anew once brings the new ones. */
export function reloadAfterUpgrade() {
  window.addEventListener('vite:preloadError', event => {
    const last = Number(sessionStorage.getItem(mark) ?? 0)
    if (Date.now() - last < 30_000) return
    event.preventDefault()
    sessionStorage.setItem(mark, String(Date.now()))
    window.location.reload()
  })
}
