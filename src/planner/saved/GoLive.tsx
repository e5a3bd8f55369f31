import { missingRegions } from '../calendars/missingRegions.ts';
import { holidayYears } from '../calendars/years.ts';
import { TableMoment } from '../Moment.tsx';
import type { Words } from '../words.ts';
import { isPending, type Dated } from './dated.ts';

interface Props {
  readonly dated: Dated;
  /** The go-live, in whatever zone it is to be said in. */
  readonly moment: Temporal.ZonedDateTime;
  readonly words: Words;
}

/** When a plan is live, for a table, with what the date leaves open; no date as long as it isn't known. */
export function GoLive({ dated, moment, words }: Props) {
  const { t, formats, region } = words;
  const { view, trouble } = dated;
  const missing = missingRegions(view.plan, trouble);
  if (isPending(dated)) return <small class="elsewhere">{t('calendars.loading')}</small>;
  return (
    <>
      <TableMoment moment={moment} words={words} />{' '}
      {view.tracking?.waiting && <small class="elsewhere">{t('saved.earliest')}</small>}
      {missing.length > 0 && (
        <small class="elsewhere wrong">
          {t('saved.weekendsOnly', { region: formats.list(missing.map((code) => region(code))) })}
        </small>
      )}
      {view.beyondHolidays && (
        <small class="elsewhere wrong">
          {t('saved.beyond', { first: String(holidayYears.first), last: String(holidayYears.last) })}
        </small>
      )}
    </>
  );
}
