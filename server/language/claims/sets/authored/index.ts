import { askedFifth } from './asked-fifth.ts'
import { askedFirst } from './asked-first.ts'
import { askedFourth } from './asked-fourth.ts'
import { askedSecond } from './asked-second.ts'
import { askedSeventh } from './asked-seventh.ts'
import { askedSixth } from './asked-sixth.ts'
import { askedThird } from './asked-third.ts'
import type { Authored } from './authored.ts'
import { blind } from './blind.ts'
import { freeEighth } from './free-eighth.ts'
import { freeEleventh } from './free-eleventh.ts'
import { freeFifth } from './free-fifth.ts'
import { freeFirst } from './free-first.ts'
import { freeFourteenth } from './free-fourteenth.ts'
import { freeFourth } from './free-fourth.ts'
import { freeNinth } from './free-ninth.ts'
import { freeSecond } from './free-second.ts'
import { freeSeventh } from './free-seventh.ts'
import { freeSixth } from './free-sixth.ts'
import { freeTenth } from './free-tenth.ts'
import { freeThird } from './free-third.ts'
import { freeThirteenth } from './free-thirteenth.ts'
import { freeTwelfth } from './free-twelfth.ts'
import { later } from './later.ts'
import { plain } from './plain.ts'

/** Every set, in the order in which they were written. */
export const authored: Authored[] = [
  ...plain,
  ...blind,
  ...later,
  ...freeFirst,
  ...freeSecond,
  ...freeThird,
  ...freeFourth,
  ...freeFifth,
  ...freeSixth,
  ...freeSeventh,
  ...freeEighth,
  ...freeNinth,
  ...freeTenth,
  ...freeEleventh,
  ...freeTwelfth,
  ...freeThirteenth,
  ...freeFourteenth,
  ...askedFirst,
  ...askedSecond,
  ...askedThird,
  ...askedFourth,
  ...askedFifth,
  ...askedSixth,
  ...askedSeventh,
]
