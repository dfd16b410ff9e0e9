/**
 * What a website puts on its pages: `<script src="…/widget.js" data-key="…" async></script>`. It draws one button; the chat itself is our page
 * in a frame, made when the button is first pressed. Nothing of the website is read, and nothing of ours leaks into its styles.
 */
declare const widgetWords: Record<string, { open: string; close: string; unread: string; title: string }>
declare const widgetColours: { accent: string; onAccent: string; bad: string; onBad: string }

function putButton(house: string, key: string, saidLanguage: string | undefined) {
  const language =
    [saidLanguage, document.documentElement.lang.slice(0, 2), navigator.language.slice(0, 2)].find(tag => tag && tag in widgetWords) ?? 'en'
  const words = widgetWords[language] as (typeof widgetWords)[string]
  const host = document.createElement('div')
  host.lang = language
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [styles()]
  const button = document.createElement('button')
  button.type = 'button'
  button.innerHTML = drawing
  const badge = document.createElement('span')
  badge.hidden = true
  button.append(badge)
  root.append(button)
  document.body.append(host)

  let frame: HTMLIFrameElement | undefined
  let unread = 0
  const isOpen = () => frame !== undefined && !frame.hidden
  const tell = (said: 'shown' | 'hidden') => frame?.contentWindow?.postMessage({ simsarChat: said }, house)
  const mark = () => {
    button.setAttribute('aria-expanded', String(isOpen()))
    button.setAttribute('aria-label', isOpen() ? words.close : unread > 0 ? words.unread : words.open)
    badge.hidden = unread === 0 || isOpen()
    badge.textContent = String(Math.min(unread, 99))
  }
  const show = () => {
    if (!frame) {
      frame = document.createElement('iframe')
      frame.src = `${house}/chat/${encodeURIComponent(key)}?lang=${language}`
      frame.title = words.title
      frame.allow = 'clipboard-write'
      root.prepend(frame)
    }
    frame.hidden = false
    tell('shown')
    frame.focus()
    mark()
  }
  const hide = () => {
    if (!frame) return
    frame.hidden = true
    tell('hidden')
    button.focus()
    mark()
  }
  button.addEventListener('click', () => (isOpen() ? hide() : show()))
  root.addEventListener('keydown', event => {
    if ((event as KeyboardEvent).key === 'Escape') hide()
  })
  window.addEventListener('message', event => {
    if (event.source !== frame?.contentWindow || event.origin !== house) return
    const said = event.data as { simsarChat?: string; count?: number } | null
    if (said?.simsarChat === 'close') hide()
    if (said?.simsarChat === 'unread') {
      unread = Number(said.count) || 0
      mark()
    }
  })
  mark()
}

const drawing =
  '<svg viewBox="0 0 24 24" width="28" height="28" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M5 5.5h14A1.5 1.5 0 0 1 20.5 7v8.5A1.5 1.5 0 0 1 19 17h-6.5L8 20.5V17H5a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 5 5.5ZM8 9.5h8M8 13h5"/></svg>'

/** Made as an object, so that a website which allows no styles within its pages can have the button all the same. */
function styles(): CSSStyleSheet {
  const { accent, onAccent, bad, onBad } = widgetColours
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :host { all: initial; color-scheme: light dark; position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483000; }
    button { all: unset; box-sizing: border-box; position: relative; display: flex; align-items: center; justify-content: center; width: 56px; height: 56px;
      border-radius: 50%; cursor: pointer; background: ${accent}; color: ${onAccent}; box-shadow: 0 6px 20px -4px color-mix(in srgb, black 35%, transparent); }
    button:focus-visible { outline: 3px solid ${accent}; outline-offset: 3px; }
    span { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; min-width: 22px; height: 22px; border-radius: 11px; padding: 0 6px;
      box-sizing: border-box; font: 600 12px/22px system-ui, sans-serif; text-align: center; background: ${bad}; color: ${onBad}; }
    iframe { position: fixed; inset-block-end: 88px; inset-inline-end: 20px; width: 390px; height: min(660px, calc(100dvh - 108px)); border: 0; border-radius: 16px;
      background: Canvas; box-shadow: 0 16px 48px -12px color-mix(in srgb, black 45%, transparent); }
    [hidden] { display: none !important; }
    @media (max-width: 480px) {
      iframe { inset: 0; width: 100%; height: 100dvh; border-radius: 0; }
      button[aria-expanded='true'] { display: none; }
    }
  `)
  return sheet
}

const script = document.currentScript
if (script instanceof HTMLScriptElement && script.dataset.key) {
  const { key, lang } = script.dataset
  const begin = () => putButton(new URL(script.src).origin, key as string, lang)
  if (document.body) begin()
  else document.addEventListener('DOMContentLoaded', begin)
}
