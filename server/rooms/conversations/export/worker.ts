import { openFonts } from '#ground/pdf/fonts'
import { serveDrawing } from '#ground/pdf/serve-drawing'
import { layOut } from './lay-out.ts'
import { documentOf } from './page.ts'
import { paginate } from './paginate.ts'
import type { Transcript } from './transcript.ts'

await serveDrawing<Transcript>(async transcript => {
  const fonts = await openFonts()
  return documentOf(transcript, paginate(layOut(transcript, fonts)), fonts)
})
