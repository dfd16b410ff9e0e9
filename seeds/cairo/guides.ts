import type { DemoGuide } from '../brokerage.ts'

/** What the brokerage hands its customers on paper: quoted word for word when somebody asks for the way of things. */
export const guides: DemoGuide[] = [
  {
    fileName: 'دليل المشتري.md',
    text: `# دليل المشتري

## خطوات الحجز
الحجز عندنا أربع خطوات: المعاينة، ثم استمارة الحجز، ثم مراجعة العقد، ثم التوقيع.
بعد توقيع استمارة الحجز الوحدة محجوزة باسمك لمدة سبعة أيام.
لو غيّرت رأيك خلال الأيام السبعة بنلغي الحجز وبيرجع لك مبلغ الحجز كامل.

## مراجعة العقد
بنبعت نسخة العقد على واتساب قبل التوقيع بيومين على الأقل.
من حقك تاخد العقد لمحامي، وبنستنى رده قبل أي توقيع.

## الأقساط
الأقساط بتتدفع بشيكات للمطوّر مباشرة، ومفيش أي مبالغ بتتدفع لنا.
لو اتأخرت عن قسط كلّم المطوّر قبل ميعاده، وإحنا نقدر نوصّلك بالشخص المسؤول.

## الاستلام
قبل الاستلام بشهر بنكلمك عشان نحدد ميعاد معاينة الوحدة مع مهندس من عندنا.
محضر الاستلام بيتوقّع بعد ما أي ملاحظات تتصلّح.
`,
  },
  {
    fileName: 'Buyer guide.md',
    text: `# Buyer guide

## Steps of a reservation
A reservation with us takes four steps: the viewing, the reservation form, the review of the contract, and the signing.
Once the reservation form is signed, the unit is kept in your name for seven days.
If you change your mind within those seven days, we cancel the reservation and the reservation amount is returned in full.

## Review of the contract
We send you a copy of the contract at least two days before the signing.
You are free to take the contract to a lawyer, and we wait for the answer before anything is signed.

## Instalments
Instalments are paid to the developer by cheque, and nothing is paid to us.
If an instalment will be late, speak to the developer before its date; we can put you in touch with the person in charge.

## Handover
One month before handover we call you to arrange a visit of the unit with one of our engineers.
The handover is signed after everything noted on that visit has been put right.
`,
  },
]
