import { dataWord } from '../../components/dataWord.ts';
import { hasDatePart } from '../../schedule/duration.ts';
import { dayKindOf, documentedMaximum, type Stage } from '../../schedule/process.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { View } from '../view.ts';
import { maximumText } from '../documentedText.ts';
import { zoneName } from '../Moment.tsx';
import type { Words } from '../words.ts';
import { sourceText, type SourceNames } from '../sources.ts';

/** What a ticket says of an offer that stands still, in words of one language. */
export interface TicketFacts {
  readonly type: string;
  readonly stage: string;
  readonly since: string;
  readonly source: string;
  /** Absent where the source gives no maximum. */
  readonly maximum: string | undefined;
  /** Absent while the maximum isn't exceeded. */
  readonly overrun: string | undefined;
}

/**
 * The text of a support ticket: what is known stands in it, the rest is left in square brackets.
 * @example ticketText(factsOf(view, sources, words), words.t) // 'Subject: offer [offer ID] has exceeded …'
 */
export function ticketText({ maximum, overrun, ...facts }: TicketFacts, t: Translate): string {
  const subject = overrun === undefined ? t('ticket.subject.question', facts) : t('ticket.subject.overdue', facts);
  const limit =
    maximum === undefined ? t('ticket.limit.none', facts) : t('ticket.limit.maximum', { ...facts, maximum });
  const exceeded = overrun === undefined ? [] : [t('ticket.limit.exceeded', { overrun })];
  return t('ticket.text', { ...facts, subject, limit: [limit, ...exceeded].join('\n') });
}

/** A ticket that nothing is known of yet: every fact is a gap to fill in. */
export const blankFacts = (t: Translate): TicketFacts => ({
  type: t('ticket.blank.type'),
  stage: t('ticket.blank.stage'),
  since: t('ticket.blank.since'),
  source: t('ticket.blank.source'),
  maximum: t('ticket.blank.duration'),
  overrun: t('ticket.blank.duration'),
});

/** What the plan knows of a tracked offer; `undefined` where the plan isn't tracked. */
export function factsOf(
  view: Pick<View, 'process' | 'tracking' | 'days'>,
  sources: SourceNames,
  words: Words,
): TicketFacts | undefined {
  const { process, tracking } = view;
  if (!tracking) return undefined;
  const { t, formats } = words;
  const { stage, start } = tracking.row;
  return {
    type: dataWord(t, 'process', process.id),
    stage: dataWord(t, 'stage', stage.id),
    since: `${formats.dateTime(start.epochMilliseconds, start.timeZoneId)}, ${zoneName(start, formats)}`,
    source: sourceText(process, stage, sources),
    maximum: maximumOf(view, stage, words),
    overrun: tracking.overrun && formats.duration(tracking.overrun),
  };
}

/** The documented maximum; where the source doesn't say which days it means, with those that the plan takes them for. */
function maximumOf({ process, days }: Pick<View, 'process' | 'days'>, stage: Stage, words: Words): string | undefined {
  const documented = documentedMaximum(stage);
  if (!documented) return undefined;
  const maximum = maximumText(process, stage, words);
  const isOpen = hasDatePart(documented) && dayKindOf(process, stage) === 'unspecified';
  return isOpen ? words.t(`ticket.maximum.${days}`, { maximum }) : maximum;
}
