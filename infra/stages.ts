import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Config } from "./config.ts";

export type Throttle = { rate: number; burst: number };

/** Everything in which one stage differs from another. */
export type Stage = {
  name: Config["stage"];
  /** What happens to table, bucket and user pool when their stack goes. */
  removal: RemovalPolicy;
  protectData: boolean;
  logRetention: RetentionDays;
  /** How long replaced and deleted versions of a file can be brought back. */
  noncurrentFiles: Duration;
  throttles: { default: Throttle; signIn: Throttle; heavy: Throttle };
};

const STAGES: Record<Config["stage"], Stage> = {
  dev: {
    name: "dev",
    removal: RemovalPolicy.DESTROY,
    protectData: false,
    logRetention: RetentionDays.TWO_WEEKS,
    noncurrentFiles: Duration.days(7),
    throttles: {
      default: { rate: 200, burst: 400 },
      signIn: { rate: 20, burst: 40 },
      // above what one user may do (50 a second, 200 at once), so that it is the function that refuses, with a problem document
      heavy: { rate: 60, burst: 240 },
    },
  },
  prod: {
    name: "prod",
    removal: RemovalPolicy.RETAIN,
    protectData: true,
    logRetention: RetentionDays.THREE_MONTHS,
    noncurrentFiles: Duration.days(30),
    throttles: {
      default: { rate: 1000, burst: 2000 },
      signIn: { rate: 50, burst: 100 },
      heavy: { rate: 100, burst: 400 },
    },
  },
};

export function stageOf(config: Config): Stage {
  const stage = STAGES[config.stage];
  const { default: standard, signIn, heavy } = config.throttles ?? {};
  return {
    ...stage,
    throttles: {
      default: standard ?? stage.throttles.default,
      signIn: signIn ?? stage.throttles.signIn,
      heavy: heavy ?? stage.throttles.heavy,
    },
  };
}
