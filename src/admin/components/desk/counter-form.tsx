import type { FormEvent, FormHTMLAttributes, KeyboardEvent } from "react"

type CounterFormProps = Omit<FormHTMLAttributes<HTMLFormElement>, "onSubmit"> & {
  onSubmit: (event?: FormEvent) => void
}

/**
 * A form for hands that stay on the keyboard: Ctrl+Enter sends it from anywhere, even out of an open list, and Enter
 * presses the button it is on. The dashboard's own form takes Enter from the buttons too.
 */
export function CounterForm({ onSubmit, ...form }: CounterFormProps) {
  const send = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    onSubmit()
  }
  const stay = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault()
  }
  return <form noValidate onSubmit={onSubmit} onKeyDownCapture={send} onKeyDown={stay} {...form} />
}
