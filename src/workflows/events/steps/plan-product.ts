import { randomBytes } from "node:crypto"
import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules, toHandle } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateEvent } from "../../../domain/event/event-input"
import { toDecimal } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import { RefusalError } from "../../../domain/refusal/refusal-error"

/** The one option of a product whose variants are tickets. */
export const TICKET_OPTION = "Ticket"

/** The product that sells an event's new ticket types; none when all are attached to variants that exist. */
export const planProductStep = createStep("plan-event-product", async (event: CreateEvent, { container }) => {
  const fresh = event.ticket_types.filter((type) => "prices" in type)
  if (fresh.length === 0) return new StepResponse<CreateProductWorkflowInputDTO[]>([])

  const titles = fresh.map(({ title }) => title)
  const twin = titles.find((title, index) => titles.indexOf(title) !== index)
  if (twin)
    throw new RefusalError({ code: "event_invalid", field: "ticket_types", reason: `there are two called ${twin}` })

  const [store] = await container.resolve(Modules.STORE).listStores()
  const channels = event.sales_channel_ids ?? (store?.default_sales_channel_id ? [store.default_sales_channel_id] : [])
  const product: CreateProductWorkflowInputDTO = {
    title: event.title,
    handle: await freeHandle(container, event),
    description: event.description ?? undefined,
    status: event.status === "published" ? "published" : "draft",
    options: [{ title: TICKET_OPTION, values: titles }],
    sales_channels: channels.map((id) => ({ id })),
    variants: fresh.map(({ title, prices }) => ({
      title,
      manage_inventory: false,
      options: { [TICKET_OPTION]: title },
      prices: prices.map(({ currency_code, amount }) => ({
        currency_code,
        amount: toDecimal(minor(amount), currency_code),
      })),
    })),
  }
  return new StepResponse([product])
})

/** An address of its own for each event's product: the same class next week has the same title. */
async function freeHandle(container: MedusaContainer, { title, dates }: CreateEvent): Promise<string> {
  const [day] = dates.map(({ starts_at }) => new Date(starts_at).toISOString().slice(0, 10)).sort()
  const handle = toHandle(`${title} ${day ?? ""}`)
  const twins = await container.resolve(Modules.PRODUCT).listProducts({ handle }, { take: 1, select: ["id"] })
  return twins.length > 0 ? `${handle}-${randomBytes(3).toString("hex")}` : handle
}
