import clsx from 'clsx'
import { useController, useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../design/button.tsx'
import { CodeInput, Field, TextArea, TextInput } from '../../design/field.tsx'
import { Card } from '../shell/page.tsx'
import { NumberField, SelectField, TextField, useFieldError, YesNoField } from './form-parts.tsx'
import { emptyPlan, type ListingValues } from './listing-form.ts'
import { amenities, currencies, listingStatuses, propertyTypes } from './vocabulary.ts'

const two = 'grid gap-4 sm:grid-cols-2'
const three = 'grid gap-4 sm:grid-cols-2 lg:grid-cols-3'

export function WhatSection() {
  const { t } = useTranslation()
  return (
    <Card title={t('listing.section.what')}>
      <div className={three}>
        <SelectField
          name="propertyType"
          label={t('listing.type')}
          options={propertyTypes.map(value => ({ value, label: t(`propertyType.${value}`) }))}
        />
        <SelectField
          name="purpose"
          label={t('listing.purpose')}
          options={['sale', 'rent'].map(value => ({ value, label: t(`purpose.${value}`) }))}
        />
        <SelectField
          name="status"
          label={t('listing.status')}
          options={listingStatuses.map(value => ({ value, label: t(`listingStatus.${value}`) }))}
        />
      </div>
      <div className={clsx(two, 'mt-4')}>
        <TextField name="title" label={t('listing.titleLatin')} maxLength={300} />
        <TextField name="titleAr" label={t('listing.titleArabic')} maxLength={300} dir="rtl" />
        <TextField name="projectName" label={t('listing.project')} />
        <TextField name="projectNameAr" label={t('listing.projectArabic')} dir="rtl" />
        <TextField name="developerName" label={t('listing.developer')} />
        <TextField name="developerNameAr" label={t('listing.developerArabic')} dir="rtl" />
        <TextField name="externalId" label={t('listing.code')} hint={t('listing.codeHint')} maxLength={120} dir="ltr" />
      </div>
    </Card>
  )
}

export function PriceSection() {
  const { t } = useTranslation()
  const { watch } = useFormContext<ListingValues>()
  const isRent = watch('purpose') === 'rent'
  return (
    <Card title={t('listing.section.price')}>
      <div className={three}>
        <NumberField name="pricing.basePrice" label={t('listing.price')} hint={t('listing.priceHint')} max={1e12} />
        <SelectField name="pricing.currency" label={t('slot.currency')} options={currencies.map(value => ({ value, label: value }))} />
        {isRent ? (
          <SelectField
            name="pricing.period"
            label={t('slot.budgetPeriod')}
            options={['month', 'week', 'night', 'day', 'year'].map(value => ({ value, label: t(`period.${value}`) }))}
          />
        ) : (
          <NumberField name="pricing.cashDiscountPercent" label={t('listing.cashDiscount')} suffix="%" max={100} />
        )}
        <NumberField name="pricing.maintenancePercent" label={t('listing.maintenance')} suffix="%" max={100} />
        {isRent ? (
          <>
            <NumberField name="rentTerms.minTermMonths" label={t('listing.minTerm')} whole min={1} max={240} />
            <NumberField name="rentTerms.depositMonths" label={t('listing.deposit')} max={60} />
          </>
        ) : (
          <YesNoField name="mortgage" label={t('listing.mortgage')} />
        )}
      </div>
    </Card>
  )
}

export function PlansSection() {
  const { t } = useTranslation()
  const { control } = useFormContext<ListingValues>()
  const plans = useFieldArray({ control, name: 'paymentPlans' })
  return (
    <Card
      title={t('listing.section.plans')}
      hint={t('listing.plansHint')}
      actions={
        <Button size="sm" icon="plus" disabled={plans.fields.length >= 20} onClick={() => plans.append(emptyPlan)}>
          {t('listing.addPlan')}
        </Button>
      }
    >
      {plans.fields.length === 0 && <p className="text-sm text-muted">{t('listing.noPlans')}</p>}
      <ul className="space-y-4">
        {plans.fields.map((plan, index) => (
          <li key={plan.id} className="rounded-lg bg-sunken p-3">
            <div className="flex items-start gap-2">
              <div className="min-w-0 flex-1">
                <TextField name={`paymentPlans.${index}.name`} label={t('listing.planName')} />
              </div>
              <IconButton icon="trash" label={t('listing.removePlan')} onClick={() => plans.remove(index)} className="mt-6" />
            </div>
            <div className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
              <NumberField name={`paymentPlans.${index}.downPaymentPercent`} label={t('listing.downPercent')} suffix="%" max={100} />
              <NumberField name={`paymentPlans.${index}.downPayment`} label={t('listing.down')} />
              <NumberField name={`paymentPlans.${index}.years`} label={t('listing.planYears')} max={40} />
              <NumberField name={`paymentPlans.${index}.monthlyInstallment`} label={t('listing.monthly')} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function SizeSection() {
  const { t } = useTranslation()
  return (
    <Card title={t('listing.section.size')} hint={t('listing.sizeHint')}>
      <div className={three}>
        <NumberField name="specifications.area" label={t('listing.area')} suffix={t('listing.metresShort')} max={1e7} />
        <NumberField name="specifications.gardenArea" label={t('listing.garden')} suffix={t('listing.metresShort')} max={1e7} />
        <NumberField name="specifications.bedrooms" label={t('slot.bedrooms')} hint={t('listing.bedroomsHint')} whole max={100} />
        <NumberField name="specifications.bathrooms" label={t('slot.bathrooms')} whole max={100} />
        <NumberField name="specifications.floor" label={t('slot.floor')} hint={t('listing.floorHint')} whole min={-5} max={200} />
        <NumberField name="specifications.floors" label={t('listing.floors')} whole max={200} />
        <SelectField
          name="specifications.finishing"
          label={t('slot.finishing')}
          options={[
            { value: '', label: t('common.unknown') },
            ...['finished', 'semi_finished', 'core_shell'].map(value => ({ value, label: t(`finishing.${value}`) })),
          ]}
        />
        <YesNoField name="specifications.furnished" label={t('slot.furnished')} />
        <YesNoField name="readyToMove" label={t('slot.readyToMove')} />
        <DeliveryField />
      </div>
      <Amenities />
    </Card>
  )
}

function DeliveryField() {
  const { t } = useTranslation()
  const { register } = useFormContext<ListingValues>()
  return (
    <Field label={t('listing.delivery')} error={useFieldError('deliveryDate')}>
      <TextInput type="date" {...register('deliveryDate')} />
    </Field>
  )
}

function Amenities() {
  const { t } = useTranslation()
  const { control } = useFormContext<ListingValues>()
  const { field } = useController({ control, name: 'amenities' })
  return (
    <fieldset className="mt-5">
      <legend className="mb-1.5 text-sm font-medium">{t('slot.amenities')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {amenities.map(amenity => {
          const isOn = field.value.includes(amenity)
          return (
            <label
              key={amenity}
              className={clsx(
                'cursor-pointer rounded-full px-3 py-1 text-sm transition-colors select-none has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                isOn ? 'bg-accent text-on-accent' : 'bg-hover text-ink hover:bg-accent-soft',
              )}
            >
              <input
                type="checkbox"
                className="sr-only"
                checked={isOn}
                onChange={() => field.onChange(isOn ? field.value.filter(other => other !== amenity) : [...field.value, amenity])}
              />
              {t(`amenity.${amenity}`)}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

export function PlaceSection() {
  const { t } = useTranslation()
  const { control } = useFormContext<ListingValues>()
  const nearby = useFieldArray({ control, name: 'nearby' })
  return (
    <Card title={t('listing.section.place')}>
      <div className={two}>
        <TextField name="location.district" label={t('listing.district')} hint={t('listing.districtHint')} />
        <TextField name="location.city" label={t('listing.city')} />
        <TextField name="location.address" label={t('listing.address')} maxLength={500} />
        <div className={two}>
          <NumberField name="location.latitude" label={t('listing.latitude')} min={-90} max={90} />
          <NumberField name="location.longitude" label={t('listing.longitude')} min={-180} max={180} />
        </div>
      </div>
      <div className="mt-5 flex items-center justify-between gap-3">
        <h3 className="text-sm font-medium">{t('listing.nearby')}</h3>
        <Button
          size="sm"
          icon="plus"
          disabled={nearby.fields.length >= 40}
          onClick={() => nearby.append({ name: '', nameAr: '', minutesByCar: '' })}
        >
          {t('common.add')}
        </Button>
      </div>
      <ul className="mt-2 space-y-3">
        {nearby.fields.map((near, index) => (
          <li key={near.id} className="grid grid-cols-[1fr_auto] items-start gap-2 sm:grid-cols-[1fr_1fr_8rem_auto]">
            <TextField name={`nearby.${index}.name`} label={t('listing.nearbyName')} required />
            <IconButton icon="trash" label={t('common.remove')} onClick={() => nearby.remove(index)} className="mt-6 sm:order-last" />
            <TextField name={`nearby.${index}.nameAr`} label={t('listing.nearbyNameArabic')} dir="rtl" />
            <NumberField name={`nearby.${index}.minutesByCar`} label={t('listing.minutes')} max={600} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function WordsSection() {
  const { t } = useTranslation()
  const { register } = useFormContext<ListingValues>()
  const address = { validate: (value: unknown) => value === '' || /^https?:\/\/\S+\.\S+/.test(String(value)) || t('form.url') }
  return (
    <Card title={t('listing.section.words')}>
      <Field label={t('listing.description')} hint={t('listing.descriptionHint')} error={useFieldError('description')}>
        <TextArea rows={5} maxLength={10_000} {...register('description')} />
      </Field>
      <div className={clsx(two, 'mt-4')}>
        <UrlField name="videoUrl" label={t('listing.video')} rules={address} />
        <UrlField name="tourUrl" label={t('listing.tour')} rules={address} />
      </div>
    </Card>
  )
}

function UrlField({
  name,
  label,
  rules,
}: {
  name: 'videoUrl' | 'tourUrl'
  label: string
  rules: { validate: (value: unknown) => boolean | string }
}) {
  const { register } = useFormContext<ListingValues>()
  return (
    <Field label={label} error={useFieldError(name)}>
      <CodeInput type="url" inputMode="url" maxLength={2000} {...register(name, rules)} />
    </Field>
  )
}
