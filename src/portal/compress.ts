import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants } from "node:zlib"
import type { Plugin } from "vite"

const compress = promisify(brotliCompress)
const COMPRESSIBLE = /\.(js|css|svg)$/
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }

/** Puts a brotli form beside each written file that shrinks by it: compressed once here, not at every visit. */
export function brotliBeside(): Plugin {
  return {
    name: "brotli-beside",
    async writeBundle({ dir = "" }, bundle) {
      for (const fileName of Object.keys(bundle).filter((name) => COMPRESSIBLE.test(name))) {
        const file = join(dir, fileName)
        await writeFile(`${file}.br`, await compress(await readFile(file), { params }))
      }
    },
  }
}
