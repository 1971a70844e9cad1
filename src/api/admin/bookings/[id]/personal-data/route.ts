import { loadPersonalData } from "../../../../../workflows/erasure/load-personal-data"
import { refusing } from "../../../../refusals/answer"

/**
 * Everything that is kept of the people of a booking and of those that share them, and the fingerprint that an
 * anonymisation takes. A download; no cache keeps it.
 */
export const GET = refusing(async (req, res) => {
  const { family, data, fingerprint } = await loadPersonalData(req.scope, req.params.id ?? "")
  const numbers = family.map(({ number }) => number)
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ personal_data: { ...data.bookings, ...prefixed(data.shop) }, numbers, fingerprint })
})

/** Our tables and Medusa's have some names in common. */
function prefixed(tables: object) {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`shop_${name}`, rows]))
}
