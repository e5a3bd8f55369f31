import type { Process } from '../schedule/process.ts';
import { fields, optionalStages, type FieldName } from './fields.ts';
import type { Problem } from './link.ts';
import { canFail } from './plan.ts';
import type { Words } from './words.ts';

interface Props {
  readonly problems: readonly Problem[];
  readonly process: Process;
  readonly processes: readonly string[];
  readonly words: Words;
}

/** What of a link could not be used, each field by its name, with its value and what would be accepted. */
export function Problems({ problems, process, processes, words: { t, formats } }: Props) {
  if (problems.length === 0) return null;
  const lists = {
    processes: formats.list(processes),
    optional: formats.list(optionalStages(process)),
    stages: formats.list(process.stages.map(({ id }) => id)),
  };
  const sentence = ({ kind, key, field, value }: Problem) => {
    const shown = value === '' ? t('problem.empty') : value;
    if (kind === 'repeated') return t('problem.repeated', { field: key, value: shown });
    const accepted = t(nothingFor(field, process) ?? fields[field].accepts, lists);
    return t('problem.unusable', { field: key, value: shown, accepted });
  };
  return (
    <div class="problems" role="alert">
      <p>{t('problem.heading')}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{sentence(problem)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Where a process has no use for a field, no value is accepted. */
function nothingFor(field: FieldName, process: Process): 'accepts.offNone' | 'accepts.retriesNone' | undefined {
  if (field === 'off' && optionalStages(process).length === 0) return 'accepts.offNone';
  return field === 'retries' && !canFail(process) ? 'accepts.retriesNone' : undefined;
}
