import fc from "../node_modules/fast-check/lib/fast-check.js";

/**
 * What tests get that import fast-check, and only they: one seed for all property tests, so that a run that fails fails again.
 * `FAST_CHECK_SEED` draws other cases, and any number of them may be tried that way.
 */
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 20_261_121) });

export * from "../node_modules/fast-check/lib/fast-check.js";
export default fc;
