import fc from "fast-check";

/**
 * One seed for all property tests, so that a run that fails fails again; `FAST_CHECK_SEED` draws other cases, and any number of them
 * may be tried that way.
 */
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 20_261_121) });
