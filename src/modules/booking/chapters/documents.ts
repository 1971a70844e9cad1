import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DocumentDraft, type IssuedDocument, issueDocument, type Print } from "../documents/issue-document"
import {
  type DocumentPeriod,
  documentsOfBooking,
  type ListedDocument,
  pageOfDocuments,
} from "../documents/list-documents"
import { type DocumentWanted, type OpenedDocument, openDocument } from "../documents/open-document"
import { type Billing, latestInvoice, readBilling } from "../documents/read-billing"
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

  /** See `openDocument`. */
  @InjectTransactionManager()
  async openDocument(wanted: DocumentWanted, @MedusaContext() context: Context = {}): Promise<OpenedDocument> {
    return openDocument(sqlOf(context), wanted)
  }
}
