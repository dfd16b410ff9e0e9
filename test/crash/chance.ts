export { type Chance, makeChance } from '../../emulators/whatsapp/chance.ts'
