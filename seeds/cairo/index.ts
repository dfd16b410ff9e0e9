import { type DemoBrokerage, demoPassword } from '../brokerage.ts'
import { conversations } from './conversations.ts'
import { guides } from './guides.ts'
import { listings } from './listings.ts'
import { settings } from './settings.ts'

/**
 * Nile Lantern, New Cairo. Egypt keeps no telephone numbers for fiction, so the demo's are plainly made up (…0000…)
 * and only ever dialled inside the emulator.
 */
export const cairo: DemoBrokerage = {
  key: 'cairo',
  organization: {
    name: 'Nile Lantern Realty',
    nameAr: 'فنار النيل للعقارات',
    market: 'egypt',
    timeZone: 'Africa/Cairo',
    currency: 'EGP',
  },
  business: {
    provider: 'whatsapp-cloud',
    name: 'Nile Lantern | فنار النيل',
    phone: '201000000100',
    phoneNumberId: '100000000000101',
    wabaId: '100000000000100',
  },
  members: [
    { email: 'owner@nile.example', password: demoPassword, fullName: 'Salma Qandil', role: 'admin', locale: 'ar' },
    { email: 'karim@nile.example', password: demoPassword, fullName: 'Karim Asfour', role: 'member', locale: 'ar' },
    { email: 'dina@nile.example', password: demoPassword, fullName: 'Dina Rashwan', role: 'member', locale: 'en' },
  ],
  listings,
  settings,
  guides,
  conversations,
  handsets: [
    {
      id: 'cairo-hana',
      name: 'هنا سليمان',
      role: 'customer',
      phone: '201000000111',
      bsuid: 'EG.10000000000000000111',
      username: null,
      locale: 'ar',
      owns: [],
    },
    {
      id: 'cairo-omar',
      name: 'Omar',
      role: 'customer',
      phone: null,
      bsuid: 'EG.10000000000000000112',
      username: 'omar.in.cairo',
      locale: 'ar',
      owns: [],
    },
    {
      id: 'cairo-laura',
      name: 'Laura Whitfield',
      role: 'customer',
      phone: '447700900113',
      bsuid: 'GB.10000000000000000113',
      username: null,
      locale: 'en',
      owns: [],
    },
    {
      id: 'cairo-owner',
      name: 'أ/ فؤاد البنهاوي',
      role: 'owner',
      phone: '201000000121',
      bsuid: 'EG.10000000000000000121',
      username: null,
      locale: 'ar',
      owns: ['PO-H175', 'PO-M190', 'LC-R30'],
    },
  ],
}
