/** Whether every text shows the key of its message beside it: `SHOW_KEYS=1 npm run dev`. A build refuses it. */
export const showsKeys = Boolean(process.env.SHOW_KEYS);

/** A text with its key beside it. @example withKey('Live', 'stage.live') // 'Live ⟨stage.live⟩' */
export const withKey = (text: string, key: string): string => `${text} ⟨${key}⟩`;

/** A locale's messages as they are, or each with its key beside it where that is asked for. */
export const shown = <Messages extends object>(messages: Messages): Messages =>
  showsKeys
    ? (Object.fromEntries(
        Object.entries(messages).map(([key, text]: [string, string]) => [key, withKey(text, key)]),
      ) as Messages)
    : messages;
