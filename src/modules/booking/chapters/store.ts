import { MedusaService } from "@medusajs/framework/utils"
import { AddressProof } from "../models/address-proof"
import { Answer } from "../models/answer"
import { BankDetails } from "../models/bank-details"
import { Booking } from "../models/booking"
import { Cancellation } from "../models/cancellation"
import { ChangeLogChain } from "../models/change-log-chain"
import { ChangeLogEntry } from "../models/change-log-entry"
import { ChangeLogValue } from "../models/change-log-value"
import { BookingDocument } from "../models/document"
import { DunningBlock } from "../models/dunning-block"
import { EventCancellation } from "../models/event-cancellation"
import { Export } from "../models/export"
import { BookingFile } from "../models/file"
import { Finding } from "../models/finding"
import { Grant } from "../models/grant"
import { IdempotentRequest } from "../models/idempotent-request"
import { LinkRequest } from "../models/link-request"
import { NumberSeries } from "../models/number-series"
import { OutboxMessage } from "../models/outbox-message"
import { Participant } from "../models/participant"
import { Rebooking } from "../models/rebooking"
import { RebookingAttempt } from "../models/rebooking-attempt"
import { Receipt } from "../models/receipt"
import { Reconciliation } from "../models/reconciliation"
import { RefundCase } from "../models/refund-case"
import { Registration } from "../models/registration"
import { SeatClaim } from "../models/seat-claim"
import { SeatCounter } from "../models/seat-counter"
import { TakenAddOn } from "../models/taken-add-on"
import type { BookingOptions } from "../options"
import { readOptions } from "../read-options"

type Dependencies = { configModule?: { projectConfig?: { http?: { jwtSecret?: string } } } }

/** The tables of the booking module, and the options of the plugin. Its methods stand in the chapters that extend it. */
export class BookingStore extends MedusaService({
  Booking,
  Participant,
  TakenAddOn,
  Answer,
  Grant,
  AddressProof,
  LinkRequest,
  Registration,
  SeatCounter,
  SeatClaim,
  ChangeLogEntry,
  ChangeLogValue,
  ChangeLogChain,
  OutboxMessage,
  Rebooking,
  RebookingAttempt,
  RefundCase,
  BankDetails,
  DunningBlock,
  Receipt,
  Cancellation,
  EventCancellation,
  IdempotentRequest,
  Reconciliation,
  Finding,
  Export,
  BookingFile,
  BookingDocument,
  NumberSeries,
}) {
  /** The plugin's options, checked and complete. */
  readonly options: BookingOptions

  constructor(dependencies: Dependencies, options: unknown) {
    super(dependencies, options)
    this.options = readOptions(options, dependencies.configModule?.projectConfig?.http?.jwtSecret)
  }
}
