import type { Amenity, Currency } from '#contracts/listing'

/** What a column of a brokerage's sheet may hold. Some are not facts of a listing but help to read one. */
export type Field =
  | 'externalId'
  | 'unitNumber'
  | 'link'
  | 'status'
  | 'purpose'
  | 'propertyType'
  | 'title'
  | 'titleAr'
  | 'project'
  | 'projectAr'
  | 'developer'
  | 'developerAr'
  | 'projectAndDeveloper'
  | 'city'
  | 'governorate'
  | 'district'
  | 'address'
  | 'location'
  | 'place'
  | 'latitude'
  | 'longitude'
  | 'coordinates'
  | 'price'
  | 'currency'
  | 'period'
  | 'pricePerMeter'
  | 'cashDiscountPercent'
  | 'maintenancePercent'
  | 'area'
  | 'plotArea'
  | 'gardenArea'
  | 'bedrooms'
  | 'bathrooms'
  | 'floors'
  | 'floor'
  | 'finishing'
  | 'furnished'
  | 'amenities'
  | 'amenity'
  | 'view'
  | 'planName'
  | 'downPaymentPercent'
  | 'downPayment'
  | 'installmentYears'
  | 'monthlyInstallment'
  | 'paymentPlan'
  | 'paymentMethod'
  | 'mortgage'
  | 'readyToMove'
  | 'deliveryDate'
  | 'minTerm'
  | 'deposit'
  | 'paymentInterval'
  | 'nearbyName'
  | 'nearbyNameAr'
  | 'nearbyMinutes'
  | 'description'
  | 'images'
  | 'documents'
  | 'videoUrl'
  | 'tourUrl'

/** One column as its header and contents were understood. Plain data: it crosses threads. */
export interface Column {
  /** 0-based. */
  index: number
  /** As written; the levels of a two-level header joined by " / ". */
  header: string
  /** Null: kept aside, nothing of it reaches a listing. */
  field: Field | null
  /** What the header says about its numbers. */
  currency?: Currency
  /** "السعر بالمليون" → 1 000 000. */
  scale?: number
  period?: Period
  purpose?: 'sale' | 'rent'
  /** Square metres in one unit of this column. */
  squareMeters?: number
  percent?: true
  /** For `amenity` columns: which one the cells say yes or no to. */
  amenity?: Amenity
  /** For columns of a numbered list, such as the second payment plan: 1. */
  position?: number
}

export type Period = 'month' | 'week' | 'night' | 'day' | 'year'

/** What the organization says about everything in the sheet unless the sheet says otherwise. */
export interface ReadingDefaults {
  currency: Currency
  purpose: 'sale' | 'rent'
  market?: 'egypt' | 'north_cyprus'
}

/** A cell that could not be taken as it stands. `code` is a key of i18n `import.*`; the message is the English one. */
export interface Issue {
  column: string
  message: string
  code: IssueCode
  value: string | null
}

export type IssueCode = keyof typeof issueMessages

/** Errors reject their row; notes leave the cell out, or say what was assumed, and keep the row. */
export const issueMessages = {
  // errors
  'price-unreadable': 'This price cannot be read. Write one number, such as 3500000 or 3.5 million.',
  'price-on-request': 'There is no number here. Write the price, or leave the cell empty.',
  'price-not-positive': 'A price must be more than zero. Leave the cell empty when there is none.',
  'price-several': 'There is more than one price here. Write the one that counts.',
  'price-contradicts': 'The price columns of this row disagree.',
  'price-implausible': 'This is not believable as the price of such a listing. Check the zeros and whether it is for sale or for rent.',
  'period-on-sale': 'This price is for a month, a week or a year, but the listing is for sale.',
  'currency-unknown': 'This currency is not known.',
  'currency-contradicts': 'The price names another currency than the currency column.',
  'area-unreadable': 'This area cannot be read. Write square metres, such as 150.',
  'area-impossible': 'An area must be more than zero and believable.',
  'bedrooms-unreadable': 'The number of bedrooms cannot be read. Write a number, 2+1, or studio.',
  'number-impossible': 'This number is not possible here.',
  'type-missing': 'What is it? Neither the type column nor the title says (apartment, villa, office …).',
  'type-unknown': 'This kind of property is not known.',
  'status-unreadable': 'This status is not known. Write available, reserved or sold.',
  'purpose-unreadable': 'This is neither for sale nor for rent.',
  'date-impossible': 'There is no such date.',
  'coordinates-impossible': 'There is no such place on earth.',
  'name-missing': 'A listing needs a title, a project or a location.',
  'quote-unclosed': 'A quotation mark on this line never closes.',
  'record-broken': 'This record cannot be read.',
  'id-repeated': 'This code stands on another row with other contents.',
  'value-invalid': 'This value is not allowed here.',
  'formula-without-value': 'This formula has no saved value. Open the file in Excel and save it again.',
  'columns-not-recognised': 'No column of this sheet is recognised. Use the template, or name the columns in the first row.',
  'row-hidden': 'This row is hidden or filtered away in the sheet. Show it and import again.',
  // notes
  'price-missing': 'No price: customers will be told that it is not known yet.',
  'price-per-unit': 'This is a price per unit of land, not the whole price; the price was left empty.',
  'price-per-meter-only': 'This is a price per square metre; it was kept as such.',
  'price-per-meter-contradicts': 'Price, area and price per metre of this row disagree; the price per metre was left out.',
  'price-says-status': 'The price cell says whether it can be had; that was taken, and the price left empty.',
  'price-from': 'This is a starting price.',
  'period-assumed': 'Rent without a period was read as monthly.',
  'area-range': 'A range of areas is not one area; it was left empty.',
  'area-converted': 'This area was converted to square metres.',
  'bedrooms-range': 'A range is not one number of bedrooms; it was left empty.',
  'number-unreadable': 'This is not one number; it was left empty.',
  'floor-unreadable': 'This floor is not one number; it was left empty.',
  'date-unreadable': 'This date cannot be read; it was left empty.',
  'word-unreadable': 'This word is not known here; the cell was left out.',
  'type-from-text': 'The type was read from the text.',
  'purpose-contradicts': 'The title says otherwise about sale or rent than the column.',
  'status-held': 'Not on offer at the moment: kept as reserved.',
  'link-unreadable': 'This is not a web address; it was left out.',
  'text-cut': 'This text was too long and was cut.',
} as const
