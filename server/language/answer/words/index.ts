import type { ReplyLanguage } from '#contracts/understanding'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import type { Words } from './words.ts'

export const words: Record<ReplyLanguage, Words> = { ar, en, tr, ru }
