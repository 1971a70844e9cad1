type SmtpErrorFields = { code?: unknown; command?: unknown; responseCode?: unknown; message?: unknown }

/**
 * What went wrong, fit for logs and for the database: a server's own words often repeat the address ("550 <anna@…>:
 * user unknown"), so of its answer only the code stays. Errors of the connection name the host and nobody else.
 */
export function withoutPersonalData(error: unknown): Error {
  const { code, command, responseCode, message }: SmtpErrorFields =
    error !== null && typeof error === "object" ? error : {}
  const where = ["SMTP", code, command && `at ${command}`].filter(Boolean).join(" ")
  return new Error(`${where}: ${responseCode ? `the server answered ${responseCode}` : message}`)
}
