/** The flat most conversations of the tests are about: 3 bedrooms, 160 square metres, 6,400,000 pounds, in New Cairo. */
export const skyCourtFlat = (more: Record<string, unknown> = {}) => ({
  externalId: 'A-1',
  propertyType: 'apartment',
  title: '3-bedroom apartment in Sky Court',
  titleAr: 'شقة ٣ غرف في سكاي كورت',
  projectName: 'Sky Court',
  projectNameAr: 'سكاي كورت',
  location: { district: 'New Cairo' },
  pricing: { basePrice: 6_400_000, currency: 'EGP' },
  specifications: { bedrooms: 3, area: 160 },
  ...more,
})
