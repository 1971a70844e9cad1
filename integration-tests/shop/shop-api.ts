/** Talks to a shop as its staff or as a storefront. An answer that is no success is an error that shows it. */
export type ShopApi = {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: object): Promise<T>
}

export function shopApi(url: string, headers: Record<string, string> = {}): ShopApi {
  async function ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(url + path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  }
  return { get: (path) => ask("GET", path), post: (path, body) => ask("POST", path, body) }
}

/** Signs in with Medusa's own e-mail and password. */
export async function staffApi(url: string, email: string, password: string): Promise<ShopApi> {
  const { token } = await shopApi(url).post<{ token: string }>("/auth/user/emailpass", { email, password })
  return shopApi(url, { authorization: `Bearer ${token}` })
}
