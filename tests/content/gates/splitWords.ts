import type { Knows } from '../../support/dictionary.ts';

/** What tells two words that rightly stand apart from one word that was split. */
export interface ApartRules {
  /** Words that join with nothing: articles, pronouns, conjunctions, auxiliaries, numerals. */
  readonly never: ReadonlySet<string>;
  /** Words that begin no compound: adjectives, commands, nouns of measure. */
  readonly notFirst: ReadonlySet<string>;
  /** Words that end no compound: verbs with their endings. */
  readonly notSecond: ReadonlySet<string>;
}

/**
 * Neighbours that look like one word torn in two: the dictionary knows both, and knows them joined as well.
 * @example splitWords('voor het volt ooien', knows, rules) // ['volt ooien']
 */
export const splitWords = (text: string, knows: Knows, { never, notFirst, notSecond }: ApartRules): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}’'-])(?=(\p{L}+)[ \u00a0](\p{L}+)(?![\p{L}\p{N}’'-]))/gu)].flatMap(
    ([, first = '', second = '']) => {
      const [one, other] = [first.toLowerCase(), second.toLowerCase()];
      // A capital inside a sentence begins a name.
      if (second !== other || never.has(one) || never.has(other) || notFirst.has(one) || notSecond.has(other))
        return [];
      const joined = first + second;
      const name = joined.slice(0, 1).toUpperCase() + joined.slice(1);
      return knows(first) && knows(second) && (knows(joined) || knows(name)) ? [`${first} ${second}`] : [];
    },
  );
