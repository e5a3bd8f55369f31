import { Temporal } from '../../schedule/temporal.ts';
import { TableMoment } from '../Moment.tsx';
import type { Words } from '../words.ts';

interface Props {
  /** In ISO 8601. */
  readonly instant: string;
  readonly zone: string;
  readonly words: Words;
}

/** An instant of the store, in a zone. */
export const SavedMoment = ({ instant, zone, words }: Props) => (
  <TableMoment moment={Temporal.Instant.from(instant).toZonedDateTimeISO(zone)} words={words} />
);
