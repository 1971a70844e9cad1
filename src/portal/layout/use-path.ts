import { useEffect, useMemo, useSyncExternalStore } from "react"

export const BASE = "/bookings/"

type Path = { path: string; go: (to: string) => void }

/** The page's path below /bookings/, and a way to go to another. Given a home, the bare /bookings becomes it. */
export function usePath(home: string): Path {
  const path = useSyncExternalStore(subscribe, read)
  useEffect(() => {
    if (path === "") history.replaceState(null, "", BASE + home)
  }, [path, home])
  return useMemo(() => ({ path: path || home, go }), [path, home])
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
