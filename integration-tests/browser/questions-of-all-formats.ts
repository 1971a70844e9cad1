import type { CreateQuestion } from "../../src/domain/question/question"
import { type Api, ok } from "../fixtures/api"
import { tokenOf } from "../fixtures/bookings"
import { fillCart, payAndComplete } from "../fixtures/buy"
import type { Shop } from "../fixtures/shop"
import { PDF, sendForm } from "../fixtures/upload"
import type { WorldEvent } from "../fixtures/world-events"
import { ANNA } from "./portal-visitor"

type Wording = { en: string; de: string; options?: Record<string, [en: string, de: string]>; help?: string }

/** One question of each format (SPEC P13): six of everybody who comes, six of the booking as a whole. */
const ASKED: [key: string, Omit<CreateQuestion, "key" | "texts">, Wording][] = [
  [
    "diet",
    { format: "dropdown", level: "participant", required: true, options: ["all", "vegan"] },
    {
      en: "What do you eat?",
      de: "Was essen Sie?",
      options: { all: ["Everything", "Alles"], vegan: ["Vegan", "Vegan"] },
    },
  ],
  [
    "shirt",
    { format: "single_choice", level: "participant", options: ["s", "m", "l"] },
    { en: "T-shirt", de: "T-Shirt", options: { s: ["Small", "S"], m: ["Medium", "M"], l: ["Large", "L"] } },
  ],
  [
    "talks",
    { format: "multiple_choice", level: "participant", options: ["violin", "piano", "voice"] },
    {
      en: "Which talks will you hear?",
      de: "Welche Vorträge hören Sie?",
      options: { violin: ["Violin", "Violine"], piano: ["Piano", "Klavier"], voice: ["Voice", "Gesang"] },
    },
  ],
  [
    "birthday",
    { format: "date", level: "participant", limits: { max: "2026-01-01" } },
    { en: "Date of birth", de: "Geburtsdatum" },
  ],
  [
    "stairs",
    { format: "yes_no", level: "participant" },
    { en: "Can you climb stairs?", de: "Können Sie Treppen steigen?" },
  ],
  ["from", { format: "country", level: "participant" }, { en: "Where do you come from?", de: "Woher kommen Sie?" }],
  [
    "order",
    { format: "text", level: "booking", limits: { max_length: 30 } },
    { en: "Order number", de: "Bestellnummer" },
  ],
  [
    "wishes",
    { format: "long_text", level: "booking", sensitive: true },
    { en: "Wishes", de: "Wünsche", help: "The organiser reads this." },
  ],
  [
    "cars",
    { format: "number", level: "booking", limits: { min: 0, max: 9 } },
    { en: "Parking spaces", de: "Stellplätze" },
  ],
  ["hotline", { format: "phone", level: "booking" }, { en: "Telephone on the day", de: "Telefon am Tag" }],
  ["invoices", { format: "email", level: "booking" }, { en: "Address for invoices", de: "Rechnungsadresse" }],
  [
    "pass",
    { format: "file", level: "booking", limits: { accept: ["application/pdf"], max_bytes: 100_000 } },
    { en: "Membership card", de: "Mitgliedsausweis" },
  ],
]

export type QuestionIds = Record<string, string>

/** Asks them all at an event. @returns their ids by key */
export async function askEverything(staff: Api, event: WorldEvent): Promise<QuestionIds> {
  const ids: QuestionIds = {}
  for (const [key, definition, wording] of ASKED) {
    const question = { key, ...definition, texts: { en: inLanguage(wording, 0), de: inLanguage(wording, 1) } }
    const added = await ok(staff.post<{ question: { id: string } }>(`/admin/events/${event.id}/questions`, question))
    ids[key] = added.question.id
  }
  return ids
}

function inLanguage({ en, de, options = {}, help }: Wording, language: 0 | 1) {
  const labels = Object.entries(options).map(([value, label]) => [value, label[language]])
  return {
    label: [en, de][language],
    ...(help ? { help } : {}),
    ...(labels.length > 0 ? { options: Object.fromEntries(labels) } : {}),
  }
}

/** Anna books two places in the stalls and answers for herself, with a file; Ben has said nothing yet but his diet. */
export async function annaAnswers({ world, container, url }: Shop, ids: QuestionIds, locale = "en") {
  const variant_id = world.events.concert.tickets.Stalls?.variant_id ?? ""
  const { cart_id, items } = await fillCart(world, { email: ANNA, lines: [{ variant_id, quantity: 2 }] })
  const to = `${url}/store/carts/${cart_id}/registration/files?question_id=${ids.pass}`
  const key = { "x-publishable-api-key": world.publishable_key }
  const { body } = await sendForm(to, key, PDF, "card.pdf", "application/pdf")
  const answers = {
    [ids.diet ?? ""]: "all",
    [ids.shirt ?? ""]: "m",
    [ids.talks ?? ""]: ["violin", "voice"],
    [ids.birthday ?? ""]: "1990-05-17",
    [ids.stairs ?? ""]: true,
    [ids.from ?? ""]: "de",
  }
  const participants = [
    { first_name: "Anna", last_name: "Jahn", answers },
    { first_name: "Ben", last_name: "Kurz", answers: { [ids.diet ?? ""]: "vegan" } },
  ]
  await ok(
    world.storefront.post(`/store/carts/${cart_id}/registration`, {
      booker: { first_name: "Anna", last_name: "Jahn", phone: "+49 30 901820" },
      locale,
      answers: { [ids.order ?? ""]: "PO 4711", [ids.cars ?? ""]: 1, [ids.pass ?? ""]: body.file.id },
      lines: [{ line_item_id: items[0]?.id, participants }],
    })
  )
  const { bookings } = await payAndComplete(world, cart_id)
  const number = bookings[0]?.number ?? ""
  return { number, token: await tokenOf(container, number) }
}
