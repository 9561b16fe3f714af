/** Opens a conversation with a message already written; the sender still presses send. */
export function whatsappLink(number: string, message: string): string {
  return `https://wa.me/${encodeURIComponent(number)}?text=${encodeURIComponent(message)}`;
}
