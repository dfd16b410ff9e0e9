import type { ListingInput } from '#contracts/listing'
import { fanousTowers } from './fanous-towers.ts'
import { ghazalMeadows } from './ghazal-meadows.ts'
import { hadeelHeights } from './hadeel-heights.ts'
import { laylakCourt } from './laylak-court.ts'
import { lulwaCove } from './lulwa-cove.ts'
import { privateOwners } from './private-owners.ts'
import { qamariyaPark } from './qamariya-park.ts'

export const listings: ListingInput[] = [
  ...qamariyaPark,
  ...laylakCourt,
  ...ghazalMeadows,
  ...hadeelHeights,
  ...fanousTowers,
  ...lulwaCove,
  ...privateOwners,
]
