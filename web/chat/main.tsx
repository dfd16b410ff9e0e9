import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../design/base.css'
import { reloadAfterUpgrade } from '../design/reload-after-upgrade.ts'
import { Chat } from './chat.tsx'
import { openLine } from './line.ts'
import { startChatWords } from './words.ts'

reloadAfterUpgrade()
await startChatWords()
const line = openLine(window.location.pathname.split('/')[2] ?? '')
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Chat line={line} />
  </StrictMode>,
)
