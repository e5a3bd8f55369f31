import fc from 'fast-check';

// The same cases on every machine, so that a failure can be looked at; PROPERTY_SEED=random tries others.
const { PROPERTY_SEED: wanted = '20261120' } = process.env;
fc.configureGlobal(wanted === 'random' ? {} : { seed: Number(wanted) });
