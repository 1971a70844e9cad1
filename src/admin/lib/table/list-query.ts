/** Rows on one page of our lists. */
export const PAGE_SIZE = 20

/** What the address bar says about a list. The dashboard's table writes it there: filters as JSON, the rest plain. */
export type ListQuery = { q: string | undefined; offset: number; limit: number }

export function listQuery(params: URLSearchParams): ListQuery {
  const offset = Number(params.get("offset"))
  return {
    q: params.get("q") ?? undefined,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    limit: PAGE_SIZE,
  }
}

/** The value of one filter, if it is one of those that exist; whatever else somebody typed into the address is ignored. */
export function filterValue<Value extends string>(
  params: URLSearchParams,
  name: string,
  allowed: readonly Value[]
): Value | undefined {
  const written = params.get(name)?.replace(/^"|"$/g, "")
  return allowed.find((value) => value === written)
}
