/** Who acts, what kind of bound, the figures: `microsoft lt PT1H`, then `optional` where the stage is. */
type Documented = readonly [stage: string, figures: string];

interface DocumentedProcess {
  readonly source: string;
  readonly dayKind: 'unspecified' | 'business';
  readonly allowance?: string;
  readonly stages: readonly Documented[];
}

/** What the sources say, typed from them and not from the project's tables. */
export const documentedProcesses: Readonly<Record<string, DocumentedProcess>> = {
  'virtual-machine': {
    source: 'cpp-vm-2018',
    dayKind: 'unspecified',
    allowance: 'P16D',
    stages: [
      ['validate-prerequisites', 'microsoft max PT15M'],
      ['test-drive-validation', 'microsoft max PT2H optional'],
      ['certification', 'microsoft max P3D'],
      ['provisioning', 'microsoft max P4D'],
      ['packaging', 'microsoft lt PT1H'],
      ['publisher-sign-off', 'publisher none'],
      ['provisioning-final', 'microsoft max P4D'],
      ['live', 'microsoft max P4D'],
    ],
  },
  'push-to-production': {
    source: 'push-2016',
    dayKind: 'unspecified',
    stages: [
      ['walkthrough', 'publisher none'],
      ['request-approval', 'publisher none'],
      ['final-review', 'microsoft none'],
      ['replication', 'microsoft range PT24H PT48H'],
    ],
  },
  'virtual-machine-2017': {
    source: 'make-live-2017',
    dayKind: 'unspecified',
    stages: [
      ['validate-prerequisites', 'microsoft lt P1D'],
      ['certification', 'microsoft lt P5D'],
      ['content-validation', 'microsoft lt P1D'],
      ['replication-and-packaging', 'microsoft lt P3D'],
      ['preview', 'publisher none'],
      ['publisher-sign-off', 'publisher lt P2D'],
      ['live', 'microsoft none'],
    ],
  },
  'virtual-machine-partner-center': {
    source: 'partner-center-2022',
    dayKind: 'business',
    stages: [
      ['purchase-flow-setup', 'microsoft lt PT10M'],
      ['test-drive-data-validation', 'microsoft approx PT5M optional'],
      ['test-drive-provisioning', 'microsoft approx PT30M optional'],
      ['lead-management-validation', 'microsoft lt PT15M optional'],
      ['certification', 'microsoft max P3D self-help-2021 business'],
      ['preview-creation', 'microsoft max PT4H self-help-2021'],
      ['publisher-sign-off', 'publisher none'],
      ['publish', 'microsoft gt PT30M'],
      ['marketplace-visibility', 'microsoft max PT4H self-help-2021'],
    ],
  },
  'azure-application': {
    source: 'azure-app-2019',
    dayKind: 'business',
    stages: [
      ['validate-prerequisites', 'microsoft lt PT15M'],
      ['influenced-revenue-validation', 'microsoft lt PT15M'],
      ['certification', 'microsoft lt P1D'],
      ['test-drive-validation', 'microsoft lt PT2H optional'],
      ['packaging', 'microsoft lt PT1H'],
      ['publisher-sign-off', 'publisher none'],
      ['microsoft-review', 'microsoft range P7D P14D'],
      ['live', 'microsoft lt P1D'],
    ],
  },
  'managed-application': {
    source: 'managed-app-2018',
    dayKind: 'unspecified',
    stages: [
      ['validate-prerequisites', 'microsoft lt P1D'],
      ['certification', 'microsoft lt P5D'],
      ['packaging', 'microsoft lt PT1H'],
      ['preview', 'publisher none'],
      ['publisher-sign-off', 'publisher none'],
      ['microsoft-review', 'microsoft none'],
      ['live', 'microsoft none'],
    ],
  },
  container: {
    source: 'container-2018',
    dayKind: 'business',
    allowance: 'P10D',
    stages: [
      ['validate-prerequisites', 'microsoft max PT15M'],
      ['certification', 'microsoft max P1W'],
      ['packaging', 'microsoft max PT1H'],
      ['publisher-sign-off', 'publisher none'],
      ['packaging-final', 'microsoft max PT1H'],
      ['live', 'microsoft max P4D'],
    ],
  },
  'iot-edge-module': {
    source: 'iot-edge-2018',
    dayKind: 'business',
    allowance: 'P10D',
    stages: [
      ['validate-prerequisites', 'microsoft max PT15M'],
      ['certification', 'microsoft max P2W'],
      ['packaging', 'microsoft max PT1H'],
      ['publisher-sign-off', 'publisher none'],
      ['packaging-final', 'microsoft max PT1H'],
      ['live', 'microsoft max P4D'],
    ],
  },
  saas: {
    source: 'saas-2019',
    dayKind: 'business',
    allowance: 'P10D',
    stages: [
      ['certification', 'microsoft max P2W'],
      ['packaging', 'microsoft max PT1H'],
      ['publisher-sign-off', 'publisher none'],
      ['packaging-final', 'microsoft max PT1H'],
      ['live', 'microsoft max P4D'],
    ],
  },
  'power-bi-app': {
    source: 'power-bi-app-2019',
    dayKind: 'unspecified',
    allowance: 'P8D',
    stages: [
      ['validate-prerequisites', 'microsoft max PT15M'],
      ['certification', 'microsoft range P1D P7D'],
      ['packaging', 'microsoft lt PT1H'],
      ['lead-registration', 'microsoft lt PT1H'],
      ['publisher-sign-off', 'publisher none'],
      ['live', 'microsoft lt PT3H'],
    ],
  },
  'azure-china': {
    source: 'azure-china',
    dayKind: 'unspecified',
    stages: [
      ['publisher-registration', 'microsoft range P2D P3D'],
      ['submit-offer', 'publisher approx PT30M'],
      ['pre-publishing', 'microsoft range P5D P10D'],
      ['live', 'microsoft range P2D P3D'],
    ],
  },
};

/** Business days that certification may take, by type of offer: support texts of 2021. */
export const documentedLimits: Readonly<Record<string, number>> = {
  'managed-service': 1,
  consulting: 2,
  'iot-edge': 2,
  'dynamics-365-operations': 2,
  'virtual-machine': 3,
  'office-add-in': 5,
  'sharepoint-add-in': 5,
  'teams-app': 5,
  'power-bi-visual': 5,
  'power-bi-app': 7,
  'dynamics-365-business-central': 7,
  'dynamics-365-customer-engagement': 15,
};

/** What official pages answer to the same question, typed from them: source, kind of bound, figures, kind of day. */
export const documentedConflicts: Readonly<Record<string, readonly string[]>> = {
  'validate-prerequisites': ['make-live-2017 lt P1D', 'cpp-vm-2018 max PT15M', 'api-sample-2018 lt PT15M'],
  certification: [
    'make-live-2017 lt P5D',
    'cpp-vm-2018 max P3D',
    'api-sample-2018 range P2D P3D',
    'self-help-2021 max P3D business',
  ],
  replication: [
    'push-2016 range PT24H PT48H',
    'push-2016-08 max P1W',
    'make-live-2017 lt P3D',
    'cpp-vm-2018 max P4D',
    'api-sample-2018 lt P1D',
  ],
  'sign-off': ['make-live-2017 lt P2D', 'cpp-vm-2018 none', 'api-sample-2018 lt PT1H'],
  live: [
    'cpp-vm-2018 max P4D',
    'api-sample-2018 range P2D P5D',
    'cpp-publish-any none several-hours',
    'self-help-2021 max PT4H',
  ],
  'whole-process': ['make-live-2017 lt P12D sum', 'cpp-vm-2018 max P16D'],
  'iot-edge-certification': [
    'iot-edge-2018-first max P1W business',
    'iot-edge-2018 max P2W business',
    'self-help-2021 max P2D business',
  ],
};
