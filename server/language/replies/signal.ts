/** What a word or phrase of an owner's answer does. */
export type Signal =
  /** Says that something can be had: "available", "فاضية", "duruyor". */
  | 'free'
  /** Says that it cannot: "sold", "محجوزة", "Kaporası alındı". */
  | 'gone'
  /** A word that denies being gone by itself: "متباعتش", "satılmadı", "unsold". */
  | 'not-gone'
  /** "put an offer in", "سأل فيها": denied, nobody has it yet. */
  | 'taking'
  /** "moved out", "съехали": whoever lived there has gone. */
  | 'left'
  /** "sell", "يأجر": says something only when it is denied. */
  | 'offer'
  /** An option, an offer, a negotiation: nothing is decided. */
  | 'pending'
  /** Denies what follows: "not", "مش", "не". */
  | 'not'
  /** Denies what stands before it: "değil", "yok". */
  | 'not-before'
  /** "still": confirms. */
  | 'still'
  | 'yes'
  | 'no'
  /** "unfortunately": a no that says nothing else. */
  | 'regret'
  /** "ok": heard, not answered. */
  | 'heard'
  /** "I will check", "I don't know". */
  | 'check'
  /** "probably": weakens its clause. */
  | 'maybe'
  /** "may", "ممكن": weakens what follows. */
  | 'may'
  /** "was", "كانت": what follows no longer holds. */
  | 'was'
  /** "will be": what follows does not hold yet. */
  | 'will'
  /** "if", "when", "whether": what follows is not said to hold. */
  | 'if'
  /** Opens a question. */
  | 'which'
  /** A person is the subject: "I am", "المالك". */
  | 'person'
  /** Says that the writer, not the property, is free or busy: "müsaitim". */
  | 'person-state'
  /** Somebody who might live there: "my son", "المستأجر"; a person otherwise. */
  | 'dweller'
  /** What one does in a home: "moved in", "oturuyor"; with a dweller it is gone. */
  | 'dwells'
  /** Asks which property is meant: "is that the one?", "قصدك ...؟". */
  | 'identity'
  /** The property is the subject: "it", "الشقة". */
  | 'unit'
  /** Something else is the subject: "parking", "الجراج". */
  | 'other-thing'
  /** Another property: "another one", "غيرها". */
  | 'another'
  /** Only a part or another one: "only". */
  | 'only'
  /** "come any time", "buyurun bakabilirsiniz". */
  | 'invite'
  /** Seeing the property: the date that goes with it is a viewing's. */
  | 'view'
  /** The tenant goes: what is taken will be free. */
  | 'leaves'
  | 'from'
  | 'until'
  /** Fixed phrases that say nothing about availability: "no problem", "sorry for the delay". */
  | 'nothing'
  /** Opens a new statement: "but". */
  | 'but'
  /** "here are the photos". */
  | 'photos'
  /** "again", "fell through": what was gone is back. */
  | 'back'
  /** Words that may stand around a bare yes or no: "sir", "والله". */
  | 'filler'

export type Rows = Partial<Record<Signal, string>>
