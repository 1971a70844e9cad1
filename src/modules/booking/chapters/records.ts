import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type DuePage, dueBookings } from "../erasure/due-bookings"
import { eraseFamily, type FamilyErasure } from "../erasure/erase-family"
import { type FamilyMember, familyOf } from "../erasure/family"
import { type FamilyKeys, type PersonalRows, personalData } from "../erasure/personal-data"
import { beginExport, type NewExport } from "../exporting/begin-export"
import { type ErasableExport, erasableExports, forgetExportFile } from "../exporting/erasable-exports"
import { type ExportPage, exportPage } from "../exporting/export-page"
import { type ExportEnd, type ExportProgress, endExport, keepExport, nameExportFile } from "../exporting/keep-export"
import { type ParticipantRow, type RowsToExport, readBookingRows, readParticipantRows } from "../exporting/read-rows"
import type { BookingFilter } from "../listing/booking-filter"
import type { BookingRow } from "../listing/booking-row"
import { type BookingPage, listBookings } from "../listing/list-bookings"
import { listParticipants, type ParticipantFilter, type ParticipantPage } from "../listing/list-participants"
import { sqlOf } from "../sql/sql"
import { PayingService } from "./paying"

/** What is read of many bookings, carried out of the shop, and erased. */
export class RecordsService extends PayingService {
  /** See `listing/list-bookings.ts`. */
  @InjectTransactionManager()
  async pageOfBookings(
    filter: BookingFilter,
    page: { offset: number; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<BookingPage> {
    return listBookings(sqlOf(context), filter, page)
  }

  /** See `listParticipants`. */
  @InjectTransactionManager()
  async pageOfParticipants(
    filter: ParticipantFilter,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<ParticipantPage> {
    return listParticipants(sqlOf(context), filter, limit)
  }

  /** See `familyOf`. */
  @InjectTransactionManager()
  async familyOf(bookingId: string, @MedusaContext() context: Context = {}): Promise<FamilyMember[]> {
    return familyOf(sqlOf(context), bookingId)
  }

  /** See `dueBookings`. */
  @InjectTransactionManager()
  async dueBookings(eventIds: string[], page: DuePage, @MedusaContext() context: Context = {}): Promise<string[]> {
    return dueBookings(sqlOf(context), eventIds, page)
  }

  /** See `personalData`. */
  @InjectTransactionManager()
  async personalData(keys: FamilyKeys, @MedusaContext() context: Context = {}): Promise<PersonalRows> {
    return personalData(sqlOf(context), keys)
  }

  /** See `eraseFamily`. */
  @InjectTransactionManager()
  async eraseFamily(erasure: FamilyErasure, @MedusaContext() context: Context = {}): Promise<void> {
    await eraseFamily(sqlOf(context), this.options.secret, erasure)
  }

  /** See `beginExport`. */
  @InjectTransactionManager()
  async beginExport(wanted: NewExport, @MedusaContext() context: Context = {}): Promise<string> {
    return beginExport(sqlOf(context), this.options.secret, wanted)
  }

  /** See `keepExport`. */
  @InjectTransactionManager()
  async keepExport(
    id: string,
    progress: ExportProgress | null,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return keepExport(sqlOf(context), id, progress)
  }

  /** See `nameExportFile`. */
  @InjectTransactionManager()
  async nameExportFile(id: string, fileKey: string, @MedusaContext() context: Context = {}): Promise<void> {
    await nameExportFile(sqlOf(context), id, fileKey)
  }

  /** See `endExport`. */
  @InjectTransactionManager()
  async endExport(id: string, end: ExportEnd, @MedusaContext() context: Context = {}): Promise<void> {
    await endExport(sqlOf(context), id, end)
  }

  /** See `erasableExports`. */
  @InjectTransactionManager()
  async erasableExports(limit: number, @MedusaContext() context: Context = {}): Promise<ErasableExport[]> {
    return erasableExports(sqlOf(context), limit)
  }

  /** See `forgetExportFile`. */
  @InjectTransactionManager()
  async forgetExportFile(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetExportFile(sqlOf(context), id)
  }

  /** See `exportPage`. */
  @InjectTransactionManager()
  async exportPage(
    filter: BookingFilter,
    page: { after: string | null; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<ExportPage> {
    return exportPage(sqlOf(context), filter, page)
  }

  /** See `readBookingRows`. */
  @InjectTransactionManager()
  async readBookingRows(
    ids: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<RowsToExport<BookingRow>> {
    return readBookingRows(sqlOf(context), ids)
  }

  /** See `readParticipantRows`. */
  @InjectTransactionManager()
  async readParticipantRows(
    bookingIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<RowsToExport<ParticipantRow>> {
    return readParticipantRows(sqlOf(context), bookingIds)
  }
}
