import type { Ask } from "./ask"
import type { UploadedFile } from "./types/selling"

export type FileToUpload = { question_id: string; file: Blob; name: string }

export async function upload(ask: Ask, path: string, { question_id, file, name }: FileToUpload): Promise<UploadedFile> {
  const body = new FormData()
  body.append("file", file, name)
  // Without a type of ours `fetch` writes the form's own, with its boundary.
  const answer = await ask<{ file: UploadedFile }>("POST", path, {
    query: { question_id },
    body,
    headers: { "content-type": null },
  })
  return answer.file
}
