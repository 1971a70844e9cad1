import fc from "fast-check"
import { cleanName } from "../clean-name"

const PDF = "application/pdf"

describe("the name of an uploaded file", () => {
  it.each([
    ["passport.pdf", "passport.pdf"],
    ["O’Neill's pass.PDF", "O’Neill's pass.PDF"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\anna\\pass.pdf", "pass.pdf"],
    ["invoice.pdf.exe", "invoice.pdf.exe.pdf"],
    ["\u202Efdp.exe", "fdp.exe.pdf"],
    ["line\r\nbreak.pdf", "linebreak.pdf"],
    ['a"b<c>.pdf', "a_b_c_.pdf"],
    ["جواز سفر.pdf", "جواز سفر.pdf"],
    [".htaccess", "htaccess.pdf"],
    ["...", "file.pdf"],
    ["", "file.pdf"],
    ["half \ud800.pdf", "half.pdf"],
  ])("%j becomes %j", (sent, kept) => {
    expect(cleanName(sent, PDF)).toBe(kept)
  })

  it("keeps another ending of the same type and replaces one of another", () => {
    expect(cleanName("me.jpeg", "image/jpeg")).toBe("me.jpeg")
    expect(cleanName("me.png", "image/jpeg")).toBe("me.png.jpg")
  })

  it("is one short visible line without a path, whatever is sent, and stays as it is when cleaned again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (sent) => {
        const name = cleanName(sent, PDF)
        expect(name).toMatch(/^[^/\\\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069<>:"|?*]+\.[A-Za-z0-9]+$/u)
        expect(name.toLowerCase().endsWith(".pdf")).toBe(true)
        expect(cleanName(name, PDF)).toBe(name)
      })
    )
  })

  it("is cut between characters, not within a family of emoji", () => {
    const family = "👨‍👩‍👧"
    expect(cleanName(`${family.repeat(100)}.pdf`, PDF)).not.toContain("\ufffd")
    expect([...cleanName(`${"ä".repeat(100)}.pdf`, PDF)]).toHaveLength(64)
  })
})
