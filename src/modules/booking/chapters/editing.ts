import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { noteOpening, type Opening } from "../access/note-opening"
import { type BookingCancellation, cancelBooking } from "../cancelling/cancel-booking"
import { type ContactSyncNote, noteContactSync } from "../contact-sync/note-contact-sync"
import { type BookingEdit, editBooking } from "../editing/edit-booking"
import { type Revocation, revokeLinks } from "../editing/revoke-links"
import { type ErasedFile, erasedFiles, eraseStrayFiles, forgetFile } from "../files/erase-files"
import { type FileWanted, findFile, type StoredFile } from "../files/find-file"
import { keepFile, type NewFile } from "../files/keep-file"
import { filesOfCart, type NameableFile } from "../files/named-files"
import { type Followed, followOrder, type OrderNews } from "../following/follow-order"
import { grantEditing, type NewGrant } from "../granting/grant-editing"
import { type GrantRevocation, revokeGrant } from "../granting/revoke-grant"
import { bookingsOfAddress } from "../linking/bookings-of-address"
import { type LinkRequest as NewLinkRequest, requestLinks } from "../linking/request-links"
import { type ParticipantLink, sendParticipantLink } from "../linking/send-participant-link"
import { askProof, dropProof, type ProofRequest } from "../proving/ask-proof"
import { type AddressConfirmation, confirmAddress } from "../proving/confirm-address"
import { type CodeTry, type TriedCode, tryCode } from "../proving/try-code"
import { sqlOf } from "../sql/sql"
import { SellingService } from "./selling"

/** What people change of a booking, who may open it, and what follows from its order. */
export class EditingService extends SellingService {
  /** See `editBooking`. */
  @InjectTransactionManager()
  async editBooking(edit: BookingEdit, @MedusaContext() context: Context = {}): Promise<string | null> {
    return editBooking(sqlOf(context), this.options.secret, edit)
  }

  /** See `askProof`. */
  @InjectTransactionManager()
  async askProof(proof: ProofRequest, @MedusaContext() context: Context = {}): Promise<void> {
    await askProof(sqlOf(context), proof)
  }

  /** See `tryCode`. */
  @InjectTransactionManager()
  async tryCode(tried: CodeTry, @MedusaContext() context: Context = {}): Promise<TriedCode> {
    return tryCode(sqlOf(context), this.options.secret, tried)
  }

  /** See `confirmAddress`. */
  @InjectTransactionManager()
  async confirmAddress(
    confirmation: AddressConfirmation,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return confirmAddress(sqlOf(context), this.options.secret, confirmation)
  }

  /** See `dropProof`. */
  @InjectTransactionManager()
  async dropProof(
    bookingId: string,
    participantId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await dropProof(sqlOf(context), bookingId, participantId)
  }

  /** See `grantEditing`. */
  @InjectTransactionManager()
  async grantEditing(grant: NewGrant, @MedusaContext() context: Context = {}): Promise<string> {
    return grantEditing(sqlOf(context), this.options.secret, grant)
  }

  /** See `revokeGrant`. */
  @InjectTransactionManager()
  async revokeGrant(revocation: GrantRevocation, @MedusaContext() context: Context = {}): Promise<void> {
    await revokeGrant(sqlOf(context), this.options.secret, revocation)
  }

  /** See `sendParticipantLink`. */
  @InjectTransactionManager()
  async sendParticipantLink(link: ParticipantLink, @MedusaContext() context: Context = {}): Promise<void> {
    await sendParticipantLink(sqlOf(context), this.options.secret, link)
  }

  /** See `bookingsOfAddress`. */
  @InjectTransactionManager()
  async bookingsOfAddress(email: string, limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return bookingsOfAddress(sqlOf(context), email, limit)
  }

  /** See `requestLinks`. */
  @InjectTransactionManager()
  async requestLinks(request: NewLinkRequest, @MedusaContext() context: Context = {}): Promise<void> {
    await requestLinks(sqlOf(context), this.options.secret, request)
  }

  /** See `revokeLinks`. */
  @InjectTransactionManager()
  async revokeLinks(revocation: Revocation, @MedusaContext() context: Context = {}): Promise<void> {
    await revokeLinks(sqlOf(context), this.options.secret, revocation)
  }

  /** See `cancelBooking`. */
  @InjectTransactionManager()
  async cancelBooking(
    cancellation: BookingCancellation,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return cancelBooking(sqlOf(context), this.options.secret, cancellation)
  }

  /** See `followOrder`. */
  @InjectTransactionManager()
  async followOrder(news: OrderNews, @MedusaContext() context: Context = {}): Promise<Followed> {
    return followOrder(sqlOf(context), this.options.secret, news)
  }

  /** See `noteOpening`. */
  @InjectTransactionManager()
  async noteOpening(opening: Opening, @MedusaContext() context: Context = {}): Promise<void> {
    await noteOpening(sqlOf(context), this.options.secret, opening)
  }

  /** See `noteContactSync`. */
  @InjectTransactionManager()
  async noteContactSync(note: ContactSyncNote, @MedusaContext() context: Context = {}): Promise<void> {
    await noteContactSync(sqlOf(context), this.options.secret, note)
  }

  /** See `keepFile`. */
  @InjectTransactionManager()
  async keepFile(file: NewFile, @MedusaContext() context: Context = {}): Promise<void> {
    await keepFile(sqlOf(context), file)
  }

  /** See `findFile`. */
  @InjectTransactionManager()
  async findFile(wanted: FileWanted, @MedusaContext() context: Context = {}): Promise<StoredFile> {
    return findFile(sqlOf(context), wanted)
  }

  /** See `filesOfCart`. */
  @InjectTransactionManager()
  async filesOfCart(cartId: string, @MedusaContext() context: Context = {}): Promise<NameableFile[]> {
    return filesOfCart(sqlOf(context), cartId)
  }

  /** See `eraseStrayFiles`. */
  @InjectTransactionManager()
  async eraseStrayFiles(limit: number, @MedusaContext() context: Context = {}): Promise<number> {
    return eraseStrayFiles(sqlOf(context), limit)
  }

  /** See `erasedFiles`. */
  @InjectTransactionManager()
  async erasedFiles(limit: number, @MedusaContext() context: Context = {}): Promise<ErasedFile[]> {
    return erasedFiles(sqlOf(context), limit)
  }

  /** See `forgetFile`. */
  @InjectTransactionManager()
  async forgetFile(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetFile(sqlOf(context), id)
  }
}
