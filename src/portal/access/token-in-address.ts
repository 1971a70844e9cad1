type Address = Pick<Location, "hash" | "pathname">

/**
 * Takes the edit token out of the address bar into memory: `#token=TX-….…`. The fragment is never sent to a server, but
 * it would stay in the history, in bookmarks and in screenshots.
 */
export function takeToken(location: Address, history: Pick<History, "state" | "replaceState">): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get("token")
  if (location.hash) history.replaceState(history.state, "", location.pathname)
  return token
}

/** The booking number that a token begins with; it proves nothing. */
export function numberOf(token: string): string {
  return token.split(".")[0] ?? ""
}
