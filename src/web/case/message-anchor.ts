/** Where a message stands on the page of messages. */
export function messageAnchor(messageId: string): string {
  return `message-${messageId}`;
}
