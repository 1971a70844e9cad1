import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { MAX_ATTEMPTS } from "../../../domain/mail/retry"
import { openInbox } from "../../../providers/notification-smtp/__tests__/smtp-inbox"
import { SmtpNotificationService } from "../../../providers/notification-smtp/service"
import type { BookingModuleService } from "../index"
import { BOOKING_MODULE } from "../index"
import { drain } from "../outbox/drain"
import type { LeasedMessage } from "../outbox/lease"

jest.setTimeout(60_000)

type Inbox = Awaited<ReturnType<typeof openInbox>>

/** A worker that mails each message over SMTP, as the shop's does, and keeps what failed. */
function workerAt(url: string) {
  const smtp = new SmtpNotificationService({}, { url, from: "shop@example.com", timeout_seconds: 5 })
  const failures: string[] = []
  return {
    failures,
    deliver: async ({ id, to }: LeasedMessage) => {
      const content = { subject: id, html: "<p>Hello</p>", text: "Hello" }
      await smtp.send({
        to: String(to),
        channel: "email",
        template: "hello",
        content,
        provider_data: { message_id: id },
      })
      return "sent" as const
    },
    onFailure: ({ attempts }: LeasedMessage, error: string, status: string) => {
      failures.push(`${attempts} ${status}: ${error}`)
    },
    chance: () => 0,
  }
}

moduleIntegrationTestRunner<BookingModuleService>({
  moduleName: BOOKING_MODULE,
  resolve: `${process.cwd()}/src/modules/booking`,
  moduleOptions: { secret: "a-secret-for-tests-only" },
  testSuite: ({ service }) => {
    let inbox: Inbox
    beforeAll(async () => {
      inbox = await openInbox({ refuses: { "nobody@example.com": 550, "grey@example.com": 451 } })
    })
    beforeEach(() => void inbox.mails.splice(0))
    afterAll(() => inbox.close())

    const write = (count: number, to = "anna@example.com") =>
      service.createOutboxMessages(
        Array.from({ length: count }, (_, index) => ({
          kind: "mail" as const,
          topic: "hello",
          to,
          payload: {},
          cause: `hello:${to}:${index}`,
          next_attempt_at: new Date(Date.now() - 1000),
        }))
      )
    const makeDue = async () => {
      const waiting = await service.listOutboxMessages({ status: "pending" })
      await service.updateOutboxMessages(
        waiting.map(({ id }) => ({ id, next_attempt_at: new Date(Date.now() - 1000) }))
      )
    }
    const drainAll = async (worker: ReturnType<typeof workerAt>) => {
      let sent = 0
      for (let batch = await drain(service, worker); batch.taken > 0; batch = await drain(service, worker))
        sent += batch.sent
      return sent
    }

    describe("two workers on one outbox of 50 messages", () => {
      it("send 50 mails, each once", async () => {
        const rows = await write(50)
        const sent = await Promise.all([drainAll(workerAt(inbox.url)), drainAll(workerAt(inbox.url))])
        expect(sent[0] + sent[1]).toBe(50)
        expect(Math.min(...sent)).toBeGreaterThan(0)
        expect(inbox.mails.map(({ subject }) => subject).sort()).toEqual(rows.map(({ id }) => id).sort())
        expect(await service.listOutboxMessages({ status: "sent", attempts: 1 })).toHaveLength(50)
      })

      it("would send some twice if they only read what is due (control)", async () => {
        await write(50)
        const reading = {
          leaseMessages: () => service.listOutboxMessages({ status: "pending" }) as Promise<LeasedMessage[]>,
          settleMessage: service.settleMessage.bind(service),
        }
        await Promise.all([drain(reading, workerAt(inbox.url)), drain(reading, workerAt(inbox.url))])
        expect(inbox.mails.length).toBeGreaterThan(50)
      })
    })

    describe("a mail server that is down", () => {
      it("costs waiting, twice as long each time, and no mail: the same Message-ID arrives once it is back", async () => {
        const [row] = await write(1)
        const away = await openInbox()
        await away.close()
        const worker = workerAt(away.url)

        for (const [attempts, seconds] of [
          [1, 30],
          [2, 60],
          [3, 120],
        ] as const) {
          const asked = Date.now()
          expect(await drain(service, worker)).toEqual({ taken: 1, sent: 0 })
          const waiting = await service.retrieveOutboxMessage(row?.id ?? "")
          expect(waiting).toMatchObject({
            status: "pending",
            attempts,
            last_error: expect.stringContaining("ECONNREFUSED"),
          })
          expect((waiting.next_attempt_at.getTime() - asked) / 1000).toBeCloseTo(seconds, -1)
          expect(await drain(service, worker)).toEqual({ taken: 0, sent: 0 })
          await makeDue()
        }

        const back = await openInbox({ port: away.port })
        expect(await drain(service, worker)).toEqual({ taken: 1, sent: 1 })
        expect(back.mails.map(({ messageId }) => messageId)).toEqual([`<${row?.id}@example.com>`])
        expect(await service.retrieveOutboxMessage(row?.id ?? "")).toMatchObject({
          status: "sent",
          attempts: 4,
          last_error: null,
          sent_at: expect.any(Date),
        })
        await back.close()
      })
    })

    describe("an address that is refused", () => {
      it("for good is given up at once, with an error that does not repeat it, and holds up nobody else", async () => {
        const [row] = await write(1, "nobody@example.com")
        await write(1)
        const worker = workerAt(inbox.url)
        expect(await drain(service, worker)).toEqual({ taken: 2, sent: 1 })
        expect(inbox.mails).toHaveLength(1)
        expect(worker.failures).toEqual([expect.stringMatching(/^1 failed: .*550/)])
        const given = await service.retrieveOutboxMessage(row?.id ?? "")
        expect(given).toMatchObject({ status: "failed", attempts: 1 })
        expect(given.last_error).not.toContain("nobody")
      })

      it("for now is tried again later, as greylisting wants it, and given up after the limit", async () => {
        const [row] = await write(1, "grey@example.com")
        const worker = workerAt(inbox.url)
        for (let attempt = 1; attempt <= MAX_ATTEMPTS + 1; attempt++) {
          await drain(service, worker)
          await makeDue()
        }
        expect(worker.failures[0]).toMatch(/^1 pending: .*451/)
        expect(worker.failures).toHaveLength(MAX_ATTEMPTS)
        expect(worker.failures.at(-1)).toMatch(/^12 failed: .*451/)
        expect(await service.retrieveOutboxMessage(row?.id ?? "")).toMatchObject({ status: "failed" })
      })
    })

    describe("a mail that was given up", () => {
      it("is sent again when staff say so, once the address is right; the log tells of it", async () => {
        const [row] = await write(1, "nobody@example.com")
        const id = row?.id ?? ""
        await drain(service, workerAt(inbox.url))
        await service.updateOutboxMessages([{ id, to: "anna@example.com", booking_id: "bkg_1" }])
        const actor = { type: "staff" as const, id: "user_1", channel: "admin" as const }
        await service.retryMail({ id, actor, now: new Date().toISOString() })
        expect(await drain(service, workerAt(inbox.url))).toEqual({ taken: 1, sent: 1 })
        const told = await service.listChangeLogEntries({ subject_id: "bkg_1" }, { order: { position: "ASC" } })
        expect(told).toMatchObject([{ action: "mail.retried", actor_id: "user_1" }, { action: "mail.sent" }])
      })

      it("is refused where it was sent, waits for its next attempt, or never was", async () => {
        const [row] = await write(1)
        const retry = (id = "") =>
          service.retryMail({ id, actor: { type: "staff", id: null, channel: "admin" }, now: new Date().toISOString() })
        await expect(retry(row?.id)).rejects.toMatchObject({ refusal: { code: "mail_not_failed", status: "pending" } })
        await drain(service, workerAt(inbox.url))
        await expect(retry(row?.id)).rejects.toMatchObject({ refusal: { code: "mail_not_failed", status: "sent" } })
        await expect(retry("bout_none")).rejects.toMatchObject({ refusal: { code: "mail_not_found" } })
      })
    })

    describe("a database that goes away", () => {
      it("while a mail is on its way does not have it sent twice", async () => {
        const [row] = await write(1)
        let lost = false
        const losing = {
          leaseMessages: service.leaseMessages.bind(service),
          settleMessage: async (...settled: Parameters<typeof service.settleMessage>) => {
            if (!lost) {
              lost = true
              throw new Error("Connection terminated unexpectedly")
            }
            return service.settleMessage(...settled)
          },
        }
        expect(await drain(losing, workerAt(inbox.url))).toEqual({ taken: 1, sent: 1 })
        expect(await service.retrieveOutboxMessage(row?.id ?? "")).toMatchObject({ status: "sent" })
        expect(inbox.mails).toHaveLength(1)
      })
    })

    describe("a worker that dies", () => {
      it("keeps its messages from others only until its loan is over", async () => {
        await write(3)
        expect(await service.leaseMessages(2)).toHaveLength(2)
        expect(await service.leaseMessages(5)).toHaveLength(1)
        await makeDue()
        expect(await drain(service, workerAt(inbox.url))).toEqual({ taken: 3, sent: 3 })
      })

      it("in the last attempt leaves a failed message, not one that is tried for ever", async () => {
        const [row] = await write(1)
        await service.updateOutboxMessages([{ id: row?.id ?? "", attempts: MAX_ATTEMPTS }])
        expect(await service.leaseMessages(5)).toEqual([])
        expect(await service.retrieveOutboxMessage(row?.id ?? "")).toMatchObject({ status: "failed" })
      })

      it("and comes back after its loan changes nothing: the other worker's word counts", async () => {
        await write(1)
        const [late] = await service.leaseMessages(1)
        await makeDue()
        const [other] = await service.leaseMessages(1)
        if (!late || !other) throw new Error("Both must have had the message")
        expect(await service.settleMessage(other, { ok: true, sent: true })).toBe("sent")
        expect(await service.settleMessage(late, { ok: false, error: "late", wait: 30 })).toBeNull()
        expect(await service.retrieveOutboxMessage(late.id)).toMatchObject({ status: "sent", last_error: null })
      })
    })
  },
})
