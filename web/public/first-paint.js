// Runs before the first paint so that neither the theme nor the writing direction flips after it. Kept apart because scripts in the page itself are forbidden.
;(() => {
  const root = document.documentElement
  const read = key => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const theme = read('simsar.theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  // who embeds a page may say in which language theirs is
  const said = new URLSearchParams(location.search).get('lang')
  const language = said ?? read('simsar.language') ?? navigator.language.slice(0, 2)
  if (language === 'ar') {
    root.lang = 'ar'
    root.dir = 'rtl'
  }
})()
