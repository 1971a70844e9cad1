const OPEN_CONTROL = ":is(input, select, textarea):not([readonly], :disabled)"

/** Puts the focus into the first control of an element that can be changed. */
export function focusFirst(element: HTMLElement | null): void {
  element?.querySelector<HTMLElement>(OPEN_CONTROL)?.focus()
}
