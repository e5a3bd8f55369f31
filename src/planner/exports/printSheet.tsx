import { render } from 'preact';
import { renderSVG } from 'uqr';
import { documentedText } from '../documentedText.ts';
import { dataWord } from '../../components/dataWord.ts';
import { conditionsOf } from '../conditions.ts';
import { LongMoment, TableMoment } from '../Moment.tsx';
import { place } from '../Axis.tsx';
import type { AxisDay } from '../axisDays.ts';
import { timelineOf } from '../timeline.ts';
import { goLiveText, leadText } from '../headline.ts';
import type { FigureAge } from '../sources.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';

/** What a sheet is made of. */
export interface Sheet {
  readonly view: View;
  readonly age: FigureAge;
  readonly words: Words;
  readonly link: () => string;
}

/** Puts the plan's sheet beside the page, or brings it up to date; only print shows it, and then nothing else. */
export function showSheet(sheet: Sheet): void {
  const host = document.getElementById(hostId) ?? document.body.appendChild(newHost());
  render(<PrintSheet {...sheet} />, host);
}

/** Takes the sheet away, so that the page prints as any other. */
export function removeSheet(): void {
  const host = document.getElementById(hostId);
  if (!host) return;
  render(null, host);
  host.remove();
}

const hostId = 'print-sheet';

function newHost(): HTMLElement {
  const host = document.createElement('div');
  host.id = hostId;
  return host;
}

/** A plan on one A4 page: the answer, the stages with their dates and their bars, what it rests on, and its link. */
export function PrintSheet({ view, age, words, link }: Sheet) {
  const { t, formats } = words;
  const { schedule, plan, rows } = view;
  const timeline = timelineOf(view);
  const backward = view.mode === 'backward';
  const first = backward ? schedule.submission : schedule.goLive;
  const dense = rows.length > spacious;
  const crowded = rows.length > 24;
  const packed = rows.length > 40;
  const url = link();
  const failures = view.assumptions.retries > 0;
  const columns = ['stage', ...(failures ? (['round'] as const) : []), 'actor', 'maximum', 'from', 'until'] as const;
  return (
    <article class={['sheet', dense && 'dense', crowded && 'crowded', packed && 'packed'].filter(Boolean).join(' ')}>
      <header>
        <div>
          <h1>{plan.name ?? dataWord(t, 'process', view.process.id)}</h1>
          <p>{leadText(view, words)}</p>
          <p class="answer">
            <LongMoment moment={first} words={words} />
          </p>
          {backward && <p>{goLiveText(view, words)}</p>}
        </div>
        <QrCode text={url} label={t('take.qr')} />
      </header>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={column}>
                {column === 'round' ? t('take.column.round') : t(`table.${column}`)}
              </th>
            ))}
            <th scope="col" class="track" aria-label={t('timeline.heading')}>
              <Axis days={timeline.days} dates={dense ? 4 : 9} words={words} />
            </th>
          </tr>
        </thead>
        <tbody>
          {timeline.bars.map(({ row, left, width }) => (
            <tr key={`${row.stage.id}-${row.round}`}>
              <th scope="row">{dataWord(t, 'stage', row.stage.id)}</th>
              {failures && <td>{formats.number(row.round + 1)}</td>}
              <td>{t(`actor.${row.stage.actor}`)}</td>
              <td>{documentedText(view.process, row.stage, words)}</td>
              <td>
                <TableMoment moment={row.start} words={words} />
              </td>
              <td>
                <TableMoment moment={row.end} words={words} />
              </td>
              <td class="track">
                <Weekends days={timeline.days} />
                <span class={`bar ${row.stage.actor}`} style={place({ left, width })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('take.assumptions')}</h2>
      <ul>
        {conditionsOf(view, age, words).map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
      <h2>{t('take.link')}</h2>
      <p class="link">{url}</p>
    </article>
  );
}

/** With more rows than this the sheet is set in smaller type. */
const spacious = 12;

interface AxisProps {
  readonly days: readonly AxisDay[];
  /** For how many dates the column has room. */
  readonly dates: number;
  readonly words: Words;
}

function Axis({ days, dates, words: { formats } }: AxisProps) {
  const step = Math.ceil(days.length / dates);
  return (
    <span class="axis">
      {days
        .filter((_, index) => index % step === 0)
        .map(({ start, left }) => (
          <span key={start.epochMilliseconds} style={{ left: `${left}%` }}>
            {formats.number(start.day)}
          </span>
        ))}
    </span>
  );
}

const Weekends = ({ days }: { readonly days: readonly AxisDay[] }) => (
  <>
    {days
      .filter(({ weekend }) => weekend)
      .map((day) => (
        <span key={day.start.epochMilliseconds} class="weekend" style={place(day)} />
      ))}
  </>
);

/** The code of a text, made here. A text too long for any code has none: it stands on the sheet in full anyway. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const svg = qrOf(text);
  if (svg === undefined) return null;
  return <div class="qr" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />;
}

function qrOf(text: string): string | undefined {
  try {
    return renderSVG(text, { border: 2 });
  } catch {
    return undefined;
  }
}
