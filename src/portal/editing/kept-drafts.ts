import type { AnswerValue } from "../../domain/question/answer-value"

/** What was typed into a form and not saved: the fields that were touched, by their paths. */
export type Typed = Record<string, AnswerValue>
type Kept = Record<string, Record<string, Typed>>

const KEY = "bookings.typed"

/**
 * Keeps what customers type until it is saved or given up: in memory, and in the tab's storage, so that it outlives a
 * reload. Kept by booking; whoever opens another one in this tab does not meet it.
 */
export class KeptDrafts {
  #kept: Kept

  constructor(private readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">) {
    this.#kept = JSON.parse(storage.getItem(KEY) ?? "{}")
  }

  /** Null where nothing is kept. */
  read(number: string, form: string): Typed | null {
    return this.#kept[number]?.[form] ?? null
  }

  keep(number: string, form: string, path: string, value: AnswerValue): void {
    const typed = { ...this.read(number, form), [path]: value }
    this.#kept = { ...this.#kept, [number]: { ...this.#kept[number], [form]: typed } }
    this.#store()
  }

  forget(number: string, form: string): void {
    const { [form]: _, ...others } = this.#kept[number] ?? {}
    this.#kept = { ...this.#kept, [number]: others }
    this.#store()
  }

  /** Whoever leaves leaves nothing behind. */
  forgetAll(): void {
    this.#kept = {}
    this.storage.removeItem(KEY)
  }

  #store(): void {
    try {
      this.storage.setItem(KEY, JSON.stringify(this.#kept))
    } catch {
      // The tab's storage is full or closed to us: what was typed is still in memory, and lasts as long as the page.
    }
  }
}
