import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../design/base.css'
import { reloadAfterUpgrade } from '../design/reload-after-upgrade.ts'
import { startWords } from '../words/words.ts'
import { App } from './app.tsx'

reloadAfterUpgrade()
await startWords()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
