import { createContext, useContext, useMemo, useSyncExternalStore } from "react"
import type { BookingsClient } from "../client"
import type { AccessState, Ask, Session } from "./access/session"
import type { PortalConfig } from "./api/portal-config"
import { type Caller, shopClient } from "./api/shop-client"
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

/** Who asks: the shop's key, and the language that answers are wanted in. */
export function useCaller(): Caller {
  const { publishableKey } = usePortal()
  const { language } = useLanguage()
  return useMemo(() => ({ publishableKey, language }), [publishableKey, language])
}

/** Asks the shop, with its key and for answers in the language of the page. What it throws is read by `problemOf`. */
export function useClient(): BookingsClient {
  const caller = useCaller()
  return useMemo(() => shopClient(caller), [caller])
}

/** Asks something of the open booking. */
export function useSend(): <Answer>(ask: Ask<Answer>) => Promise<Answer> {
  const { session } = usePortal()
  const client = useClient()
  return useMemo(() => (ask) => session.send(ask, client), [session, client])
}
