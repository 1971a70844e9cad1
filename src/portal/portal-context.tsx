import { createContext, useContext, useMemo, useSyncExternalStore } from "react"
import type { BookingsClient } from "../client"
import type { AccessState, OpenBooking, Session } from "./access/session"
import type { PortalConfig } from "./api/portal-config"
import { shopClient } from "./api/shop-client"
import { useLanguage } from "./language/language-context"

type Portal = { config: PortalConfig; session: Session; publishableKey: string }

export const PortalContext = createContext<Portal | null>(null)

export function usePortal(): Portal {
  const portal = useContext(PortalContext)
  if (!portal) throw new Error("usePortal is called outside of PortalContext")
  return portal
}

export function useAccessState(): AccessState {
  const { session } = usePortal()
  return useSyncExternalStore(session.subscribe, session.state)
}

/** Asks the shop, with its key and for answers in the language of the page. What it throws is read by `problemOf`. */
export function useClient(): BookingsClient {
  const { publishableKey } = usePortal()
  const { language } = useLanguage()
  return useMemo(() => shopClient({ publishableKey, language }), [publishableKey, language])
}

/** Asks something of the open booking. */
export function useSend(): <Answer>(ask: (booking: OpenBooking) => Promise<Answer>) => Promise<Answer> {
  const { session } = usePortal()
  const client = useClient()
  return useMemo(() => (ask) => session.send(ask, client), [session, client])
}
