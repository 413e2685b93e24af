import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import type { Stage } from "../stages.ts";

/** Name of the sparse index in which sweepers find work by state and due time. */
export const WORK_INDEX = "work-by-due";

/** The one table: all rows of a user in one partition, one sparse index for what crosses users. */
export function makeTable(scope: Construct, stage: Stage): Table {
  const table = new Table(scope, "Table", {
    partitionKey: { name: "pk", type: AttributeType.STRING },
    sortKey: { name: "sk", type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: "expiresAt",
    stream: StreamViewType.NEW_AND_OLD_IMAGES,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: stage.protectData,
    removalPolicy: stage.removal,
  });
  table.addGlobalSecondaryIndex({
    indexName: WORK_INDEX,
    partitionKey: { name: "workPk", type: AttributeType.STRING },
    sortKey: { name: "workSk", type: AttributeType.STRING },
    // Only rows that wait for work carry the keys, and they are small: the sweeper needs no second read.
    projectionType: ProjectionType.ALL,
  });
  return table;
}
