import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto"

/** Bytes that are sealed at a time: what is read is known to be whole before any of it is handed on. */
const BLOCK = 64 * 1024
const TAG = 16
const NONCE_PREFIX = 7
/** First byte of the nonce's end of the last block: a file that was cut ends in a block that is not the last. */
const LAST = 1
const MORE = 0

type Bytes = AsyncIterable<Uint8Array>

/** What every sealed file begins with, made by chance for it alone. */
export const SALT_BYTES = 32

/**
 * Seals a stream: AES-256-GCM in blocks of 64 KiB, with a key of its own for each file (HKDF of secret and salt), each
 * block with its number and whether it is the last (the STREAM construction). It lies where file providers may hand it to
 * anybody. Holds two blocks at most.
 */
export async function* seal(secret: string, salt: Uint8Array, plain: Bytes): AsyncGenerator<Uint8Array> {
  if (salt.length !== SALT_BYTES) throw new Error(`A salt has ${SALT_BYTES} bytes`)
  yield salt
  const key = keyOf(secret, salt)
  for await (const { block, number, last } of blocksOf(plain, BLOCK)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonceOf(number, last))
    yield Buffer.concat([cipher.update(block), cipher.final(), cipher.getAuthTag()])
  }
}

/** Opens what `seal` made. Throws before anything false is handed on: an altered, shortened or foreign file. */
export async function* unseal(secret: string, sealed: Bytes): AsyncGenerator<Uint8Array> {
  let key: Buffer | undefined
  for await (const { block, number, last } of blocksOf(sealed, BLOCK + TAG, SALT_BYTES)) {
    if (!key) {
      if (last) throw new Error("The sealed file was cut off")
      key = keyOf(secret, block)
      continue
    }
    const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(number - 1, last))
    decipher.setAuthTag(block.subarray(block.length - TAG))
    yield Buffer.concat([decipher.update(block.subarray(0, block.length - TAG)), decipher.final()])
  }
}

function keyOf(secret: string, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, salt, "booking-export", 32))
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_PREFIX + 5)
  nonce.writeUInt32BE(number, NONCE_PREFIX)
  nonce.writeUInt8(last ? LAST : MORE, NONCE_PREFIX + 4)
  return nonce
}

type Block = { block: Buffer; number: number; last: boolean }

/** The bytes in pieces of one size, the first of another if it is given; there is a last one even where there are no bytes. */
async function* blocksOf(bytes: Bytes, size: number, firstSize = size): AsyncGenerator<Block> {
  let held: Buffer[] = []
  let length = 0
  let number = 0
  for await (const chunk of bytes) {
    held.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    length += chunk.byteLength
    for (;;) {
      const wanted = number === 0 ? firstSize : size
      // One byte more must be there, else this may be the last block.
      if (length <= wanted) break
      const all = Buffer.concat(held)
      yield { block: all.subarray(0, wanted), number, last: false }
      held = [all.subarray(wanted)]
      length -= wanted
      number += 1
    }
  }
  yield { block: Buffer.concat(held), number, last: true }
}
