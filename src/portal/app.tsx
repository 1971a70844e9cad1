import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query"
import { lazy, Suspense, useMemo, useState } from "react"
import type { Session } from "./access/session"
import { loadConfig, type PortalConfig } from "./api/portal-config"
import { LanguageProvider } from "./language/language-context"
import { LANGUAGES } from "./language/languages"
import { Frame } from "./layout/frame"
import { NotReady } from "./layout/not-ready"
import { usePath } from "./layout/use-path"
import { PortalContext } from "./portal-context"
import { ShopPages } from "./shop/shop-pages"

/** For those who have booked, and those who have an account: whoever looks at the events does not wait for their forms. */
const OwnBooking = lazy(() => import("./own-booking"))
const MinePage = lazy(() => import("./account/mine-page"))
const PayPage = lazy(() => import("./pay/pay-page"))
const BankPage = lazy(() => import("./bank/bank-page"))
const NO_SHOP = ["manage", "mine", "pay", "bank"]

/** A failed request is shown with a button to try again; retrying behind the customer's back would only cost time. */
const queryOptions = { queries: { retry: false, networkMode: "always" }, mutations: { networkMode: "always" } } as const

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
  const [section = "", part] = path.split("/")
  return (
    <Suspense fallback={null}>
      {section === "manage" && <OwnBooking />}
      {section === "mine" && <MinePage />}
      {section === "pay" && <PayPage own={part === "own"} />}
      {section === "bank" && <BankPage />}
      {!NO_SHOP.includes(section) && <ShopPages path={path} />}
    </Suspense>
  )
}
