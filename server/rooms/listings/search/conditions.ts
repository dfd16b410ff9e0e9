import { type Expression, type SqlBool, sql } from 'kysely'
import { toMinor } from '#ground/money'
import { placeAndChildren } from '#language/places'
import type { ListingFilters } from '#language/types'

/**
 * The hard wishes in SQL, word for word what `satisfies` of the language engine asks in memory; a test holds the two together on random data.
 * Written for `listings as l`. Place, type and purpose are the shelf's business and stand apart in `shelfConditions`.
 */
export function listingConditions(filters: ListingFilters, today: string): Expression<SqlBool>[] {
  const asked: Expression<SqlBool>[] = [sql<SqlBool>`l.status = 'available' and l.deleted_at is null`]
  const and = (condition: Expression<SqlBool>) => void asked.push(condition)

  if (filters.priceMin !== undefined || filters.priceMax !== undefined) {
    if (filters.currency !== undefined) and(sql`l.currency = ${filters.currency}`)
    const price = filters.purpose === 'sale' || filters.period === undefined ? sql`l.price_minor` : rentIn(filters.period)
    if (filters.priceMin !== undefined) and(sql`${price} >= ${toMinor(filters.priceMin)}`)
    if (filters.priceMax !== undefined) and(sql`${price} <= ${toMinor(filters.priceMax)}`)
  }
  if (filters.bedrooms !== undefined) and(sql`l.bedrooms = ${filters.bedrooms}`)
  if (filters.bedroomsMin !== undefined) and(sql`l.bedrooms >= ${filters.bedroomsMin}`)
  if (filters.bedroomsMax !== undefined) and(sql`l.bedrooms <= ${filters.bedroomsMax}`)
  if (filters.bathrooms !== undefined) and(sql`l.bathrooms = ${filters.bathrooms}`)
  if (filters.bathroomsMin !== undefined) and(sql`l.bathrooms >= ${filters.bathroomsMin}`)
  if (filters.areaMin !== undefined) and(sql`l.area >= ${filters.areaMin}`)
  if (filters.areaMax !== undefined) and(sql`l.area <= ${filters.areaMax}`)

  const ready = sql`(coalesce(l.ready_to_move, false) or coalesce(l.delivery_date <= ${today}::date, false))`
  if (filters.readyToMove) and(sql`${ready}`)
  if (filters.deliveryBefore !== undefined) and(sql`(${ready} or l.delivery_date <= ${filters.deliveryBefore}::date)`)
  if (filters.plan) and(onePlan(filters.plan))
  if (filters.finishing !== undefined) and(sql`l.finishing = ${filters.finishing}`)
  if (filters.furnished !== undefined) and(sql`l.furnished = ${filters.furnished}`)
  if (filters.floors?.length) and(sql`(${sql.join(filters.floors.map(onFloor), sql` or `)})`)
  for (const floor of filters.excludeFloors ?? []) and(sql`not ${onFloor(floor)}`)
  if (filters.amenities?.length) and(sql`l.amenities @> ${filters.amenities}::text[]`)
  if (filters.projects?.length) and(sql`l.project_slug = any(${filters.projects}::text[])`)
  return asked
}

/** Which shelves to walk: for `listing_shelves as s`. */
export function shelfConditions(filters: ListingFilters): Expression<SqlBool>[] {
  const asked: Expression<SqlBool>[] = [sql<SqlBool>`s.purpose = ${filters.purpose}`]
  const withChildren = (places: string[]) => [...new Set(places.flatMap(placeAndChildren))]
  if (filters.places?.length) asked.push(sql`s.place = any(${withChildren(filters.places)}::text[])`)
  if (filters.excludePlaces?.length) asked.push(sql`s.place <> all(${withChildren(filters.excludePlaces)}::text[])`)
  if (filters.propertyTypes?.length) asked.push(sql`s.property_type = any(${filters.propertyTypes}::text[])`)
  if (filters.excludePropertyTypes?.length) asked.push(sql`s.property_type <> all(${filters.excludePropertyTypes}::text[])`)
  return asked
}

/** The rent in the wished period: months and years are twelve apart, a night is a day, others do not compare. */
function rentIn(period: string) {
  const own = sql`coalesce(l.period, 'month')`
  const same = period === 'night' || period === 'day' ? ['night', 'day'] : [period]
  const converted =
    period === 'year'
      ? sql`when ${own} = 'month' then l.price_minor * 12.0`
      : period === 'month'
        ? sql`when ${own} = 'year' then l.price_minor / 12.0`
        : sql``
  return sql`(case when ${own} = any(${same}::text[]) then l.price_minor::numeric ${converted} end)`
}

function onePlan(plan: NonNullable<ListingFilters['plan']>): Expression<SqlBool> {
  const down = sql`coalesce(p.down_payment_minor::numeric, l.price_minor * p.down_payment_percent::numeric / 100)`
  const percent = sql`coalesce(p.down_payment_percent::numeric, p.down_payment_minor * 100.0 / nullif(l.price_minor, 0))`
  const limits = [sql`p.listing_id = l.id and p.org_id = l.org_id`]
  if (plan.downPaymentMax !== undefined) limits.push(sql`${down} <= ${toMinor(plan.downPaymentMax)}`)
  if (plan.downPaymentPercentMax !== undefined) limits.push(sql`${percent} <= ${plan.downPaymentPercentMax}::numeric`)
  if (plan.yearsMin !== undefined) limits.push(sql`p.years >= ${plan.yearsMin}`)
  if (plan.monthlyMax !== undefined) limits.push(sql`p.monthly_minor <= ${toMinor(plan.monthlyMax)}`)
  // offset 0 keeps it a question per listing, by index: joined, it reads all plans of all brokerages once for every shelf
  return sql`exists (select 1 from payment_plans as p where ${sql.join(limits, sql` and `)} offset 0)`
}

const onFloor = (floor: 'ground' | 'last') =>
  floor === 'ground'
    ? sql`coalesce(l.floor = 0, false)`
    : sql`(l.property_type = 'penthouse' or (l.property_type in ('apartment', 'studio', 'office', 'clinic', 'chalet') and coalesce(l.floor > 0 and l.floor = l.floors, false)))`
