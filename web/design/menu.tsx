import clsx from 'clsx'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'

interface MenuItem {
  label: string
  icon?: IconName
  onSelect: () => void
  danger?: boolean
  disabled?: boolean
  checked?: boolean
}

interface MenuProps {
  trigger: ReactNode
  /** Null is a line between items. */
  items: (MenuItem | null)[]
  /** Choices so short that they stand in one row above the others: emoji. */
  row?: MenuItem[]
  align?: 'start' | 'end'
}

export function Menu({ trigger, items, row = [], align = 'end' }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 min-w-44 animate-fade rounded-lg bg-raised p-1 shadow-float"
        >
          {row.length > 0 && (
            <div className="mb-1 flex justify-between border-b pb-1">
              {row.map(item => (
                <DropdownMenu.Item
                  key={item.label}
                  onSelect={item.onSelect}
                  className={clsx(
                    'flex size-9 cursor-pointer items-center justify-center rounded-full text-xl outline-none select-none data-highlighted:bg-hover',
                    item.checked && 'bg-accent-soft',
                  )}
                >
                  {item.label}
                </DropdownMenu.Item>
              ))}
            </div>
          )}
          {items.map((item, index) =>
            item === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line between items has no identity
              <DropdownMenu.Separator key={`line-${index}`} className="my-1 border-t" />
            ) : (
              <DropdownMenu.Item
                key={item.label}
                disabled={item.disabled ?? false}
                onSelect={item.onSelect}
                className={clsx(
                  'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2.5 text-base outline-none select-none max-md:min-h-10 data-disabled:opacity-50 data-highlighted:bg-hover',
                  item.danger ? 'text-bad-ink' : 'text-ink',
                )}
              >
                {item.icon && <Icon name={item.icon} size={16} className={item.danger ? '' : 'text-muted'} />}
                <span className="flex-1">{item.label}</span>
                {item.checked && <Icon name="check" size={15} className="text-accent-ink" />}
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
