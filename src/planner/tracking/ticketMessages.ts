import type { Messages } from '../../i18n/messages.ts';

/** The messages that a ticket in another language than the page's needs. */
export const ticketMessages = (all: Messages): Partial<Messages> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => /^(?:ticket|stage|process|span)\./.test(key)));
