import { SmtpNotificationService } from "../service"

const refusal = (options: Record<string, unknown>) => () => SmtpNotificationService.validateOptions(options)

describe("the options of notification-smtp", () => {
  it.each([
    { url: "smtp://user:pass@mail.example.com:587", from: "shop@example.com" },
    {
      host: "mail.example.com",
      port: 465,
      secure: true,
      auth: { user: "u", pass: "p" },
      from: "Shop <shop@example.com>",
    },
  ])("take a server and a sender: %j", (options) => {
    expect(refusal(options)).not.toThrow()
  })

  it.each([
    [{ from: "shop@example.com" }, /set `url` \(or `host`\)/],
    [{ url: "smtp://mail.example.com" }, /from: /],
    [{ url: "smtp://mail.example.com", from: "The shop" }, /from: must be an address/],
    [{ url: "https://mail.example.com", from: "shop@example.com" }, /smtp:\/\/user:password@host:587/],
    [{ url: "smtp://mail.example.com", from: "shop@example.com", timeout_seconds: 0 }, /timeout_seconds/],
  ])("are refused with a sentence: %j", (options, sentence) => {
    expect(refusal(options)).toThrow(sentence)
  })

  it("are never repeated in the refusal: a password stays out of the log", () => {
    expect(refusal({ url: "http://user:hunter2@mail.example.com", from: "shop@example.com" })).not.toThrow("hunter2")
  })
})
