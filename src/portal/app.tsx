import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query"
import { lazy, Suspense, useEffect, useMemo, useState } from "react"
import { AccessPage } from "./access/access-page"
import { RenewAccess } from "./access/renew-access"
import type { Session } from "./access/session"
import { loadConfig, type PortalConfig } from "./api/portal-config"
import { BookingPage } from "./booking/booking-page"
import { LanguageProvider } from "./language/language-context"
import { LANGUAGES } from "./language/languages"
import { Frame } from "./layout/frame"
import { NotReady } from "./layout/not-ready"
import { usePath } from "./layout/use-path"
import { PortalContext, useAccessState } from "./portal-context"
import { ShopPages } from "./shop/shop-pages"

/** For those who have an account. */
const MinePage = lazy(() => import("./account/mine-page"))

/** A failed request is shown with a button to try again; retrying behind the customer's back would only cost time. */
const queryOptions = { queries: { retry: false, networkMode: "always" }, mutations: { networkMode: "always" } } as const

/** What was read of an open booking. */
const OWN = ["booking", "targets"]

export function App({ session }: { session: Session }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: queryOptions }))
  return (
    <QueryClientProvider client={client}>
      <Shop session={session} />
    </QueryClientProvider>
  )
}

function Shop({ session }: { session: Session }) {
  const {
    data: config,
    isError,
    refetch,
  } = useQuery({ queryKey: ["config"], queryFn: loadConfig, staleTime: Infinity })
  return (
    <LanguageProvider offered={config?.languages ?? LANGUAGES}>
      <Frame shop={config ?? null}>
        {config?.publishable_key ? (
          <Opened config={config} publishableKey={config.publishable_key} session={session} />
        ) : (
          (config || isError) && <NotReady onRetry={refetch} />
        )}
      </Frame>
    </LanguageProvider>
  )
}

type OpenedProps = { config: PortalConfig; publishableKey: string; session: Session }

function Opened({ config, publishableKey, session }: OpenedProps) {
  const portal = useMemo(() => ({ config, publishableKey, session }), [config, publishableKey, session])
  return (
    <PortalContext.Provider value={portal}>
      <Pages />
    </PortalContext.Provider>
  )
}

function Pages() {
  const { path } = usePath()
  const [section] = path.split("/")
  if (section === "manage") return <OwnBooking />
  if (section !== "mine") return <ShopPages path={path} />
  return (
    <Suspense fallback={null}>
      <MinePage />
    </Suspense>
  )
}

function OwnBooking() {
  const state = useAccessState()
  const client = useQueryClient()
  // Whoever opens a booking next in this tab sees that one from the first moment, not the last one.
  useEffect(() => {
    if (state === "closed") client.removeQueries({ predicate: ({ queryKey }) => OWN.includes(String(queryKey[0])) })
  }, [state, client])
  if (state === "closed") return <AccessPage />
  return (
    <>
      <BookingPage />
      {state === "expired" && <RenewAccess />}
    </>
  )
}
