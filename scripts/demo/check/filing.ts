import { documentsOf } from "../../../integration-tests/fixtures/documents"
import { euro } from "./figures"
import type { Rebooked } from "./rebooking"
import { must, mustBe, type Story } from "./story"

/** What the rebooking did on paper: the old invoice is taken back, what stays and what is new is billed, a statement joins them. */
export async function readDocuments({ world, tell }: Story, bookingId: string, { back }: Rebooked): Promise<void> {
  const documents = await documentsOf(world.staff, bookingId)
  const numberOf = (id: string | null) => documents.find((document) => document.id === id)?.number
  for (const { kind, number, total, refers_to } of documents) {
    const taken = numberOf(refers_to)
    tell(kind.replaceAll("_", " "), `${number}, ${euro(total)}${taken ? `, takes ${taken} back` : ""}`)
  }
  must(
    documents.some(({ kind }) => kind === "settlement"),
    "There should be a settlement statement."
  )
  const billed = documents.filter(({ kind }) => kind !== "settlement").map(({ total }) => total)
  const sum = billed.reduce((total, amount) => total + amount, 0)
  mustBe("What is billed in the end", sum, (billed[0] ?? 0) - back)
}
