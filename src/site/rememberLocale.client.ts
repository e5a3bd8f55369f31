/** Stores a reader's choice of language, to which `/` then leads. Being led somewhere is no choice. */
export const rememberLocale = (locale: string): void => {
  try {
    localStorage.setItem('locale', locale);
  } catch {
    // Storage is forbidden or full: nothing is lost but the memory of the choice.
  }
};
