type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">

const KEY = "bookings.account"

/** Who is signed in to the shop in this tab: the token of Medusa's customer account, forgotten with the tab. */
export class Account {
  #listeners = new Set<() => void>()

  constructor(private readonly storage: Storage) {}

  readonly token = (): string | null => this.storage.getItem(KEY)
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  signIn(token: string): void {
    this.storage.setItem(KEY, token)
    this.#tell()
  }

  signOut(): void {
    this.storage.removeItem(KEY)
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
