/** The type that a file's first bytes say; null where they say none that is known. Published as an ES module only. */
export async function detectType(content: Buffer): Promise<string | null> {
  const { fileTypeFromBuffer } = await import("file-type")
  return (await fileTypeFromBuffer(content))?.mime ?? null
}
