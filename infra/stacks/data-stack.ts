import { CfnOutput, Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { UserPool, UserPoolClient } from "aws-cdk-lib/aws-cognito";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import * as z from "zod";
import { createProfileEnv } from "../../functions/account/create-profile.env.ts";
import type { Config } from "../config.ts";
import { makeFileBucket } from "../constructs/file-bucket.ts";
import { onTable } from "../constructs/grants.ts";
import { ServiceFunction, type Surroundings } from "../constructs/service-function.ts";
import { makeTable } from "../constructs/table.ts";
import { People } from "../constructs/user-pool.ts";

export type DataStackProps = StackProps & { config: Config; surroundings: Surroundings };

/** What must survive: rows, files and people. */
export class DataStack extends Stack {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly userPool: UserPool;
  readonly client: UserPoolClient;
  /** How another stack's template spells the bucket's ARN. */
  readonly exportedBucketArn: string;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props);
    const { config, surroundings } = props;
    this.table = makeTable(this, surroundings.stage);
    this.bucket = makeFileBucket(this, surroundings.stage, config.corsOrigins);
    this.exportedBucketArn = importName(this.resolve(this.exportValue(this.bucket.bucketArn)));
    // Stands here and not in the app stack because the pool names it and it needs the table: see docs/adr.
    const createProfile = new ServiceFunction(this, "CreateProfile", {
      surroundings,
      entry: "account/create-profile.trigger",
      description: "Creates the profile of a person whose address was just confirmed",
      env: createProfileEnv,
      environment: { STAGE: surroundings.stage.name, TABLE_NAME: this.table.tableName },
      grants: [onTable(this.table, ["PutItem", "ConditionCheckItem"])],
      memoryMb: 512,
      // Cognito waits five seconds for a trigger.
      timeout: Duration.seconds(5),
    });
    const people = new People(this, "People", {
      stage: surroundings.stage,
      config,
      onConfirmed: createProfile.fn,
    });
    this.userPool = people.userPool;
    this.client = people.client;

    new CfnOutput(this, "TableName", { value: this.table.tableName });
    new CfnOutput(this, "BucketName", { value: this.bucket.bucketName });
    new CfnOutput(this, "UserPoolId", { value: this.userPool.userPoolId });
    new CfnOutput(this, "UserPoolClientId", { value: this.client.userPoolClientId });
  }
}

function importName(reference: unknown): string {
  return z.object({ "Fn::ImportValue": z.string() }).parse(reference)["Fn::ImportValue"];
}
