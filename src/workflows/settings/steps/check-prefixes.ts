import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { freePrefixes } from "../../../domain/document/free-prefixes"
import { DEFAULT_PREFIXES } from "../../../domain/document/look"
import { unwrap } from "../../../domain/refusal/refusal-error"
import type { ChangeSettings } from "../../../domain/settings/change-settings"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"

const DAY_MS = 86_400_000

/** Throws `document_prefix_used`. A series is of the year that it is in the shop, where it may be yesterday still. */
export const checkPrefixesStep = createStep(
  "check-document-prefixes",
  async ({ document_prefixes }: ChangeSettings, { container }) => {
    if (document_prefixes === undefined) return new StepResponse()
    const year = new Date(Date.now() - DAY_MS).getUTCFullYear()
    const borne = await container.resolve<BookingModuleService>(BOOKING_MODULE).bornePrefixes(year)
    unwrap(freePrefixes(document_prefixes ?? DEFAULT_PREFIXES, borne))
    return new StepResponse()
  }
)
