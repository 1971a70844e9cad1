import { checkFile } from "../check-file"
import { MAX_FILE_BYTES } from "../file-limits"

const pdf = { name: "pass.pdf", declared: "application/pdf", detected: "application/pdf", size: 1000 }
const codeOf = (checked: ReturnType<typeof checkFile>) => (checked.ok ? null : checked.refusal.code)

describe("whether a file may answer a question (P13)", () => {
  it("takes a file that is what its sender says", () => {
    expect(checkFile(pdf, {})).toEqual({ ok: true, value: { name: "pass.pdf", type: "application/pdf" } })
  })

  it.each(["", "application/octet-stream", "application/PDF; charset=binary", "application/x-pdf"])(
    "takes one that is sent as %j",
    (declared) => expect(codeOf(checkFile({ ...pdf, declared }, {}))).toBeNull()
  )

  it.each([
    ["that says something else", { declared: "image/png" }],
    ["whose bytes say nothing", { detected: null }],
    ["of a type that no answer is", { declared: "application/zip", detected: "application/zip" }],
    ["that only pretends", { declared: "application/pdf", detected: "application/x-msdownload" }],
    ["that a browser would show", { declared: "image/svg+xml", detected: "image/svg+xml" }],
  ])("refuses one %s", (_, wrong) => {
    expect(codeOf(checkFile({ ...pdf, ...wrong }, {}))).toBe("file_type_not_allowed")
  })

  it("refuses what the question does not accept, and says what it does", () => {
    const checked = checkFile(pdf, { accept: ["image/png", "image/jpg", "text/html"] })
    expect(checked).toMatchObject({ refusal: { accepted: ["image/jpeg", "image/png"], detected: "application/pdf" } })
  })

  it("takes a file of exactly the limit, refuses one byte more; a question narrows it and cannot widen it", () => {
    expect(codeOf(checkFile({ ...pdf, size: MAX_FILE_BYTES }, {}))).toBeNull()
    expect(codeOf(checkFile({ ...pdf, size: MAX_FILE_BYTES + 1 }, {}))).toBe("file_too_large")
    expect(codeOf(checkFile({ ...pdf, size: 101 }, { max_bytes: 100 }))).toBe("file_too_large")
    expect(codeOf(checkFile({ ...pdf, size: MAX_FILE_BYTES + 1 }, { max_bytes: 1e12 }))).toBe("file_too_large")
    expect(codeOf(checkFile({ ...pdf, size: 0 }, {}))).toBe("file_missing")
  })
})
