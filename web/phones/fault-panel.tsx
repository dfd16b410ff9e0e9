import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import { type Faults, noFaults } from '#contracts/emulator'
import { Button } from '../design/button.tsx'
import { Switch } from '../design/field.tsx'
import { formatNumber, formatPercent } from '../words/format.ts'
import { putFaults } from './emulator.ts'

type Of<Kind> = { [Name in keyof Faults]: Faults[Name] extends Kind ? Name : never }[keyof Faults]

const shares: Of<number>[] = [
  'duplicateWebhooks',
  'reorderWebhooks',
  'loseAnswers',
  'hangAnswers',
  'tooMany',
  'unavailable',
  'earlyReceipts',
  'reverseReceipts',
]
const delays: Of<number>[] = ['webhookDelayMs', 'answerDelayMs']
const switches: Of<boolean>[] = ['receiptsOff', 'windowClosed']

/** What the network between the phones and Simsar does wrong. Changes take effect at once. */
export function FaultPanel({ faults }: { faults: Faults }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(faults)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => setShown(faults), [faults])
  function put(next: Faults, pauseMs = 0) {
    setShown(next)
    clearTimeout(timer.current)
    // A slider being dragged says many values; the last one counts.
    timer.current = setTimeout(() => putFaults(next).catch(() => toast.error(t('phones.notChanged'))), pauseMs)
  }
  return (
    <div className="space-y-5 p-5">
      <p className="text-sm text-muted">{t('phones.faultWords')}</p>
      {shares.map(name => (
        <Slider
          key={name}
          label={t(`fault.${name}`)}
          value={shown[name]}
          max={1}
          step={0.05}
          words={formatPercent(shown[name])}
          onChange={value => put({ ...shown, [name]: value }, 150)}
        />
      ))}
      {delays.map(name => (
        <Slider
          key={name}
          label={t(`fault.${name}`)}
          value={shown[name]}
          max={15_000}
          step={250}
          words={t('phones.seconds', { seconds: formatNumber(shown[name] / 1000) })}
          onChange={value => put({ ...shown, [name]: value }, 150)}
        />
      ))}
      {switches.map(name => (
        <Switch key={name} label={t(`fault.${name}`)} checked={shown[name]} onChange={value => put({ ...shown, [name]: value })} />
      ))}
      <Button icon="undo" onClick={() => put({ ...noFaults, seed: shown.seed })}>
        {t('phones.allWell')}
      </Button>
    </div>
  )
}

function Slider({
  label,
  value,
  max,
  step,
  words,
  onChange,
}: {
  label: string
  value: number
  max: number
  step: number
  words: string
  onChange: (value: number) => void
}) {
  return (
    <label className="block text-sm">
      <span className="flex justify-between gap-3">
        <span className="font-medium">{label}</span>
        <output className="tabular-nums text-muted">{words}</output>
      </span>
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={event => onChange(Number(event.target.value))}
        className="mt-1 w-full accent-accent"
      />
    </label>
  )
}
