import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { BornePrefix } from "../../../domain/document/free-prefixes"
import { askForDocuments, type WaitingDocuments, waitingDocuments, wakeDocuments } from "../documents/ask-documents"
import { bornePrefixes } from "../documents/borne-prefixes"
import {
  type BilledDocument,
  countDocumentsOfPeriod,
  type DocumentsWanted,
  documentsOfPeriod,
} from "../documents/documents-of-period"
import { type DocumentDraft, type IssuedDocument, issueDocument, type Print } from "../documents/issue-document"
import {
  type DocumentPeriod,
  documentsOfBooking,
  type ListedDocument,
  pageOfDocuments,
} from "../documents/list-documents"
import { type DocumentWanted, type OpenedDocument, openDocument } from "../documents/open-document"
import { type Billing, latestInvoice, readBilling } from "../documents/read-billing"
import { enqueue } from "../outbox/enqueue"
import { sqlOf } from "../sql/sql"
import { CancellingService } from "./cancelling"

/** Documents: numbered, stored and read. */
export class DocumentsService extends CancellingService {
  /** See `issueDocument`. */
  @InjectTransactionManager()
  async issueDocument(
    draft: DocumentDraft,
    print: Print,
    @MedusaContext() context: Context = {}
  ): Promise<IssuedDocument> {
    return issueDocument(sqlOf(context), this.options.secret, draft, print)
  }

  /** See `askForDocuments`. */
  @InjectTransactionManager()
  async askForDocuments(bookingId: string, cause: string, @MedusaContext() context: Context = {}): Promise<void> {
    await enqueue(sqlOf(context), [askForDocuments(bookingId, cause)])
  }

  /** See `waitingDocuments`. */
  @InjectTransactionManager()
  async waitingDocuments(@MedusaContext() context: Context = {}): Promise<WaitingDocuments> {
    return waitingDocuments(sqlOf(context))
  }

  /** See `wakeDocuments`. */
  @InjectTransactionManager()
  async wakeDocuments(@MedusaContext() context: Context = {}): Promise<boolean> {
    return wakeDocuments(sqlOf(context))
  }

  /** See `bornePrefixes`. */
  @InjectTransactionManager()
  async bornePrefixes(fromYear: number, @MedusaContext() context: Context = {}): Promise<BornePrefix[]> {
    return bornePrefixes(sqlOf(context), fromYear)
  }

  /** See `readBilling`. */
  @InjectTransactionManager()
  async readBilling(orderId: string, @MedusaContext() context: Context = {}): Promise<Billing> {
    return readBilling(sqlOf(context), orderId)
  }

  /** See `latestInvoice`. */
  @InjectTransactionManager()
  async latestInvoice(bookingId: string, @MedusaContext() context: Context = {}) {
    return latestInvoice(sqlOf(context), bookingId)
  }

  /** See `documentsOfBooking`. */
  @InjectTransactionManager()
  async documentsOfBooking(bookingId: string, @MedusaContext() context: Context = {}): Promise<ListedDocument[]> {
    return documentsOfBooking(sqlOf(context), bookingId)
  }

  /** See `pageOfDocuments`. */
  @InjectTransactionManager()
  async pageOfDocuments(
    period: DocumentPeriod,
    page: { offset: number; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<{ documents: ListedDocument[]; count: number }> {
    return pageOfDocuments(sqlOf(context), period, page)
  }

  /** See `documentsOfPeriod`. */
  @InjectTransactionManager()
  async documentsOfPeriod(
    wanted: DocumentsWanted,
    page: { offset: number; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<BilledDocument[]> {
    return documentsOfPeriod(sqlOf(context), wanted, page)
  }

  /** See `countDocumentsOfPeriod`. */
  @InjectTransactionManager()
  async countDocumentsOfPeriod(wanted: DocumentsWanted, @MedusaContext() context: Context = {}): Promise<number> {
    return countDocumentsOfPeriod(sqlOf(context), wanted)
  }

  /** See `openDocument`. */
  @InjectTransactionManager()
  async openDocument(wanted: DocumentWanted, @MedusaContext() context: Context = {}): Promise<OpenedDocument> {
    return openDocument(sqlOf(context), wanted)
  }
}
