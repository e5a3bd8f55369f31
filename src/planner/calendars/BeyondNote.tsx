import { beyondText } from '../conditions.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';

/** Says that the plan reaches years whose holidays nobody has listed. */
export const BeyondNote = ({ view, words }: { readonly view: View; readonly words: Words }) =>
  view.beyondHolidays ? <p class="warning beyond">{beyondText(words)}</p> : null;
