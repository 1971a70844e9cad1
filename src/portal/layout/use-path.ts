import { useEffect, useMemo, useSyncExternalStore } from "react"

export const BASE = "/bookings/"
/** What the bare /bookings becomes: the events to choose from. */
const HOME = "events"

type Path = { path: string; go: (to: string) => void }

/** The page's path below /bookings/, and a way to go to another. */
export function usePath(): Path {
  const path = useSyncExternalStore(subscribe, read)
  useEffect(() => {
    if (path === "") history.replaceState(null, "", BASE + HOME)
  }, [path])
  return useMemo(() => ({ path: path || HOME, go }), [path])
}

function go(to: string): void {
  history.pushState(null, "", BASE + to)
  window.dispatchEvent(new PopStateEvent("popstate"))
  window.scrollTo(0, 0)
}

function read(): string {
  return location.pathname.slice(BASE.length).replace(/\/$/, "")
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener)
  return () => window.removeEventListener("popstate", listener)
}
