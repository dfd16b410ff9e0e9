import type { DemoGuide } from '../brokerage.ts'

/** What the brokerage hands its customers on paper: quoted word for word when somebody asks for the way of things. */
export const guides: DemoGuide[] = [
  {
    fileName: 'Buying step by step.md',
    text: `# Buying step by step

## Reservation
A reservation takes a signed form and a copy of your passport.
The home is taken off the market for fourteen days after the form is signed.
Within those fourteen days the reservation can be cancelled and the reservation amount is returned.

## Contract of sale
Your own lawyer prepares the contract of sale and checks the title before you sign.
We do not keep money of customers: payments go to the account of the seller named in the contract.

## Power of attorney
If you cannot be in Kyrenia for the signing, a power of attorney given to your lawyer is enough.

## Renting
A rental starts with a deposit and the first month in advance, as the listing states them.
At the end of a rental the home is looked at together, and the deposit is settled within thirty days.
`,
  },
  {
    fileName: 'Adım adım satın alma.md',
    text: `# Adım adım satın alma

## Rezervasyon
Rezervasyon için imzalı form ve pasaportunuzun bir kopyası gerekir.
Form imzalandıktan sonra ev on dört gün boyunca satıştan kaldırılır.
Bu on dört gün içinde rezervasyon iptal edilebilir ve rezervasyon bedeli iade edilir.

## Satış sözleşmesi
Satış sözleşmesini kendi avukatınız hazırlar ve imzadan önce koçanı kontrol eder.
Müşterilerin parasını biz tutmayız: ödemeler sözleşmede adı geçen satıcının hesabına yapılır.

## Vekâletname
İmza için Girne'de olamıyorsanız avukatınıza vereceğiniz vekâletname yeterlidir.

## Kiralama
Kiralama, ilanda yazan depozito ve peşin ödenen ilk ay kirasıyla başlar.
Kiranın sonunda ev birlikte gözden geçirilir ve depozito otuz gün içinde hesaplaşılır.
`,
  },
]
