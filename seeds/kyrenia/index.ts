import { type DemoBrokerage, demoPassword } from '../brokerage.ts'
import { conversations } from './conversations.ts'
import { guides } from './guides.ts'
import { listings } from './listings.ts'
import { settings } from './settings.ts'

/** Thyme Harbour, Kyrenia. British numbers are from the range kept for drama; the others are plainly made up and never leave the emulator. */
export const kyrenia: DemoBrokerage = {
  key: 'kyrenia',
  organization: {
    name: 'Thyme Harbour Estates',
    nameAr: 'مرفأ الزعتر للعقارات',
    market: 'north_cyprus',
    timeZone: 'Asia/Famagusta',
    currency: 'GBP',
  },
  business: {
    provider: 'dialog360',
    name: 'Thyme Harbour Estates',
    phone: '905330000200',
    phoneNumberId: '200000000000201',
    wabaId: '200000000000200',
  },
  members: [
    { email: 'owner@kyrenia.example', password: demoPassword, fullName: 'Defne Sarıkaya', role: 'admin', locale: 'tr' },
    { email: 'mert@kyrenia.example', password: demoPassword, fullName: 'Mert Dalgıç', role: 'member', locale: 'en' },
  ],
  listings,
  settings,
  guides,
  conversations,
  handsets: [
    {
      id: 'kyrenia-helen',
      name: 'Helen Marsh',
      role: 'customer',
      phone: '447700900211',
      bsuid: 'GB.20000000000000000211',
      username: null,
      locale: 'en',
      owns: [],
    },
    {
      id: 'kyrenia-emre',
      name: 'Emre Tuna',
      role: 'customer',
      phone: '905330000212',
      bsuid: 'TR.20000000000000000212',
      username: null,
      locale: 'tr',
      owns: [],
    },
    {
      id: 'kyrenia-owner',
      name: 'Ирина Лебедева',
      role: 'owner',
      phone: '79000000021',
      bsuid: 'RU.20000000000000000221',
      username: null,
      locale: 'ru',
      owns: ['RT-V03', 'RT-H02', 'IV-10'],
    },
  ],
}
