import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { holidayYears } from './years.ts';

/** Says that the plan reaches years whose holidays nobody has listed. */
export const BeyondNote = ({ view, words: { t } }: { readonly view: View; readonly words: Words }) =>
  view.beyondHolidays ? (
    <p class="warning beyond">
      {t('calendars.beyond', { first: String(holidayYears.first), last: String(holidayYears.last) })}
    </p>
  ) : null;
