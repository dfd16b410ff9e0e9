import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../design/base.css'
import { startWords } from '../words/words.ts'
import { App } from './app.tsx'

await startWords()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
