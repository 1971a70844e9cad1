/** Whether somebody typed days that a payment term can have, or left them to the level above. */
export function isTermDays(text: string): boolean {
  const days = text.trim()
  return days === "" || (/^\d{1,3}$/.test(days) && Number(days) <= 365)
}
