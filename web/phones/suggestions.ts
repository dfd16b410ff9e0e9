import type { Handset } from '#contracts/emulator'

/** Sentences worth trying, as people write them. They are messages, not words of the page, and so have no translation. */
const customer = [
  'عايز شقة ٣ أوض في التجمع تحت ٧ مليون',
  '3ayez akbar shewaya',
  'what is the payment plan for the second one?',
  'ممكن أكلم حد من الفريق؟',
]
const owner = ['أيوه لسه متاحة', 'No, it was sold last week', 'متاحة من أول الشهر']

export const suggestionsFor = (handset: Handset) => (handset.role === 'owner' ? owner : customer)

export const sendablePlaces = [
  { latitude: 30.0262, longitude: 31.4913, name: 'التجمع الخامس' },
  { latitude: 30.9754, longitude: 28.7389, name: 'Marassi' },
  { latitude: 35.3364, longitude: 33.3199, name: 'Kyrenia' },
] as const

export const reactionEmoji = ['👍', '❤️', '😂', '😮', '🙏']
