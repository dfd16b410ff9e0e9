import { useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import { IconButton } from '../../design/button.tsx'
import { DropZone } from '../../design/drop-zone.tsx'
import { Spinner } from '../../design/waiting.tsx'
import { formatNumber } from '../../words/format.ts'
import { Card } from '../shell/page.tsx'
import { api } from '../wire/api.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import type { ListingValues } from './listing-form.ts'

const most = 60

/** The first picture is the one customers see first; the arrows change the order. */
export function PicturesSection() {
  const { t } = useTranslation()
  const { control, getValues, setValue } = useFormContext<ListingValues>()
  const { field } = useController({ control, name: 'images' })
  const [uploading, setUploading] = useState(0)

  async function add(files: File[]) {
    const room = most - getValues('images').length
    const chosen = files.slice(0, room)
    if (files.length > room) toast(t('listing.tooManyPictures', { most: formatNumber(most) }))
    setUploading(old => old + chosen.length)
    for (const file of chosen) {
      try {
        const body = new FormData()
        body.append('file', file)
        const { url } = await api<{ url: string }>('POST', '/pictures', { body })
        setValue('images', [...getValues('images'), url], { shouldDirty: true })
      } catch (error) {
        toast.error(t('listing.pictureFailed', { name: file.name, reason: wordsOf(error, t) }))
      } finally {
        setUploading(old => old - 1)
      }
    }
  }
  function move(from: number, by: number) {
    const images = [...field.value]
    const [picture] = images.splice(from, 1)
    if (picture !== undefined) images.splice(from + by, 0, picture)
    field.onChange(images)
  }

  return (
    <Card title={t('listing.section.pictures')} hint={t('listing.picturesHint')}>
      <ul className="mb-3 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
        {field.value.map((image, index) => (
          <li key={image} className="overflow-hidden rounded-lg bg-hover shadow-card">
            <img
              src={image}
              alt={t('listing.pictureNumber', { number: formatNumber(index + 1) })}
              loading="lazy"
              className="aspect-[4/3] w-full object-cover"
            />
            <span className="flex items-center justify-between px-1 py-0.5">
              <span className="flex">
                <IconButton icon="back" size="sm" label={t('listing.earlier')} disabled={index === 0} onClick={() => move(index, -1)} />
                <IconButton
                  icon="forward"
                  size="sm"
                  label={t('listing.later')}
                  disabled={index === field.value.length - 1}
                  onClick={() => move(index, 1)}
                />
              </span>
              <IconButton
                icon="trash"
                size="sm"
                label={t('listing.removePicture')}
                onClick={() => field.onChange(field.value.filter((_, other) => other !== index))}
              />
            </span>
          </li>
        ))}
        {uploading > 0 && (
          <li role="status" className="flex aspect-[4/3] items-center justify-center gap-2 rounded-lg bg-hover text-sm text-muted">
            <Spinner />
            {t('listing.uploading', { count: uploading })}
          </li>
        )}
      </ul>
      <DropZone
        accept="image/jpeg,image/png,image/webp,image/heic"
        multiple
        onFiles={files => void add(files)}
        words={t('listing.dropPictures')}
        small
      />
    </Card>
  )
}
