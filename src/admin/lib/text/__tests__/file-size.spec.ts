import { fileSize } from "../file-size"

describe("The size of a file", () => {
  it.each([
    [0, "0 byte"],
    [999, "999 byte"],
    [1_000, "1 kB"],
    [1_234_567, "1.2 MB"],
    [5_000_000_000_000, "5,000 GB"],
  ])("of %i bytes is read as %s", (bytes, read) => expect(fileSize(bytes, "en")).toBe(read))

  it("is read in the page's language", () => expect(fileSize(1_234_567, "de")).toBe("1,2 MB"))
})
