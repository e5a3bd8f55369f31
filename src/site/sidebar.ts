import { inEveryLanguage } from './languages.ts';

const stages = [
  'validate-prerequisites',
  'test-drive-validation',
  'certification',
  'provisioning',
  'packaging',
  'publisher-sign-off',
  'provisioning-final',
  'live',
];

/** The order of the guide: structure only, labels come from `content/i18n` and from the pages' own titles. */
export const sidebar = [
  { ...inEveryLanguage('sidebar.start'), items: ['which-process', 'how-publishing-works'] },
  { ...inEveryLanguage('sidebar.prepare'), items: ['prerequisites', 'image-checklist', 'listing-checklist'] },
  {
    ...inEveryLanguage('sidebar.publish'),
    items: [
      'submit',
      { ...inEveryLanguage('sidebar.stages'), items: stages.map((stage) => `stages/${stage}`) },
      'push-to-production',
    ],
  },
  { ...inEveryLanguage('sidebar.trouble'), items: ['certification-failed', 'stuck', 'cancel'] },
  {
    ...inEveryLanguage('sidebar.after'),
    items: ['test-in-production', 'replication', 'visibility', 'update-an-offer', 'prices-and-plans'],
  },
  { ...inEveryLanguage('sidebar.plan'), items: ['planner', 'plan-back', 'how-the-planner-counts', 'plan-files'] },
  {
    ...inEveryLanguage('sidebar.reference'),
    items: ['durations', 'statuses', 'glossary', 'questions', 'sources', 'translation-status'],
  },
];
