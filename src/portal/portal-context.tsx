import { createContext, useContext, useMemo, useSyncExternalStore } from "react"
import type { AccessState, Session } from "./access/session"
import type { PortalConfig } from "./api/portal-config"
import type { Call, Caller } from "./api/request"
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

/** Sends requests for the open booking; they throw RequestFailed. */
export function useSend(): <Answer>(call: Call) => Promise<Answer> {
  const { session } = usePortal()
  const caller = useCaller()
  return useMemo(() => (call) => session.send(call, caller), [session, caller])
}
