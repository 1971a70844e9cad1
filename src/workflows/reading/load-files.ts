import type { MedusaContainer } from "@medusajs/framework/types"
import type { Answers } from "../../domain/question/answer-value"
import type { Question } from "../../domain/question/question"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** A file as it is shown beside its answer. */
export type ShownFile = { id: string; name: string; type: string; size: number }

/** The files that answers to these questions name, by their ids. */
export async function loadFiles(
  container: MedusaContainer,
  questions: readonly Question[],
  answers: Readonly<Record<string, Answers>>
): Promise<ReadonlyMap<string, ShownFile>> {
  const asked = questions.filter(({ format }) => format === "file")
  const named = Object.values(answers).flatMap((given) => asked.flatMap(({ id }) => given[id] ?? []))
  const ids = named.filter((id) => typeof id === "string")
  if (ids.length === 0) return new Map()
  const files = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookingFiles({ id: ids, erased_at: null }, { select: ["id", "name", "type", "size"], take: ids.length })
  return new Map(files.map(({ id, name, type, size }) => [id, { id, name, type, size }]))
}
