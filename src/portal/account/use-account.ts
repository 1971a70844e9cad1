import { useState, useSyncExternalStore } from "react"
import { Account } from "./account"

/** The account that is signed in in this tab, and its token; null: nobody is. */
export function useAccount() {
  const [account] = useState(() => new Account(sessionStorage))
  return { account, token: useSyncExternalStore(account.subscribe, account.token) }
}
