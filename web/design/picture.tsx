import { type ReactNode, useState } from 'react'

/** A picture, or what stands for it when there is none or it cannot be loaded. */
export function Picture({
  src,
  alt,
  className,
  fallback,
}: {
  src: string | null | undefined
  alt: string
  className: string
  fallback: ReactNode
}) {
  const [failed, setFailed] = useState<string | null>(null)
  if (!src || failed === src) return fallback
  return <img src={src} alt={alt} loading="lazy" className={className} onError={() => setFailed(src)} />
}
