import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { Construct } from "constructs";
import { parseApiEnv } from "../../functions/resumes/parse-api.env.ts";
import { parseRoutes } from "../../functions/resumes/parse-api.routes.ts";
import { parseResumeEnv } from "../../functions/resumes/parse-resume.env.ts";
import { renderApiEnv } from "../../functions/resumes/render-api.env.ts";
import { renderRoutes } from "../../functions/resumes/render-api.routes.ts";
import { resumesApiEnv } from "../../functions/resumes/resumes-api.env.ts";
import { resumesRoutes } from "../../functions/resumes/resumes-api.routes.ts";
import {
  onListing,
  onMissingObjects,
  onModel,
  onObjects,
  onQueues,
  onTable,
  ROWS,
} from "../constructs/grants.ts";
import { ServiceFunction } from "../constructs/service-function.ts";
import { Worker } from "../constructs/worker.ts";
import { type CapabilityProps, model, tokens, usual } from "./surroundings.ts";

/** Résumés: upload, parsing, editing, export. */
export class Resumes extends Construct {
  readonly parse: Worker<typeof parseResumeEnv>;

  constructor(scope: Construct, id: string, props: CapabilityProps) {
    super(scope, id);
    this.parse = this.addParsing(props);
    this.addRoutes(props);
    this.addParsingInRequest(props);
    this.addRendering(props);
  }

  private addParsing(props: CapabilityProps): Worker<typeof parseResumeEnv> {
    const { config, data, surroundings } = props;
    const parse = new Worker(this, "Parse", {
      surroundings,
      entry: "resumes/parse-resume.worker",
      description: "Parses an uploaded résumé",
      env: parseResumeEnv,
      environment: { ...usual(props), ...model(props), BUCKET_NAME: data.bucket.bucketName },
      // Files of strangers are read here, so it may do little else.
      grants: [
        // it deletes nothing but its own intention to remove a large document that got no row
        onTable(data.table, ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"]),
        onObjects(data.bucket, "uploads", ["GetObject", "GetObjectVersion"]),
        onMissingObjects(data.bucket),
        onObjects(data.bucket, "documents", ["PutObject"]),
        ...onModel(this, config),
      ],
      memoryMb: 1769,
      // the rules need a second or two, a model most of a minute
      timeout: Duration.seconds(90),
      // A file that takes the process down takes no other with it.
      batchSize: 1,
      maxConcurrency: 10,
      tooOld: Duration.minutes(5),
      errorImpact: "people upload a résumé and it is never read",
    });
    new Rule(this, "Uploaded", {
      description: "A file was put below uploads/",
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: { bucket: { name: [data.bucket.bucketName] }, object: { key: [{ prefix: "uploads/" }] } },
      },
      targets: [
        new SqsQueue(parse.queue, {
          deadLetterQueue: parse.deadLetters,
          retryAttempts: 185,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
    return parse;
  }

  private addRoutes(props: CapabilityProps): void {
    const { data, api, surroundings } = props;
    const removable = ["GetObject", "PutObject", "DeleteObject", "DeleteObjectVersion"] as const;
    const resumesApi = new ServiceFunction(this, "Api", {
      surroundings,
      entry: "resumes/resumes-api.handler",
      description: "Routes of résumés, their documents, versions and files",
      env: resumesApiEnv,
      environment: {
        ...usual(props),
        ...tokens(props),
        BUCKET_NAME: data.bucket.bucketName,
        PARSE_QUEUE_URL: this.parse.queue.queueUrl,
      },
      grants: [
        onTable(data.table, ROWS),
        onObjects(data.bucket, "uploads", [...removable, "GetObjectVersion"]),
        onObjects(data.bucket, "documents", removable),
        onObjects(data.bucket, "renders", ["DeleteObject", "DeleteObjectVersion"]),
        onListing(data.bucket, ["uploads", "documents", "renders"], ["ListBucketVersions"]),
        onMissingObjects(data.bucket),
        onQueues([this.parse.queue], ["SendMessage"]),
      ],
      memoryMb: 512,
      timeout: Duration.seconds(10),
    });
    api.serve("Resumes", resumesApi.fn, resumesRoutes);
  }

  private addParsingInRequest(props: CapabilityProps): void {
    const { config, data, api, surroundings } = props;
    const parseApi = new ServiceFunction(this, "ParseApi", {
      surroundings,
      entry: "resumes/parse-api.handler",
      description: "Parses a résumé within the request",
      env: parseApiEnv,
      environment: {
        ...usual(props),
        ...model(props),
        ...tokens(props),
        BUCKET_NAME: data.bucket.bucketName,
      },
      grants: [
        onTable(data.table, [
          "GetItem",
          "BatchGetItem",
          "Query",
          "PutItem",
          "UpdateItem",
          // the intention to remove a file goes away with the row that it gets
          "DeleteItem",
          "ConditionCheckItem",
        ]),
        onObjects(data.bucket, "documents", ["GetObject", "PutObject"]),
        onMissingObjects(data.bucket),
        ...onModel(this, config),
      ],
      memoryMb: 1769,
      // the gateway waits for thirty; a model has what is left after reading, until ten before the end
      timeout: Duration.seconds(29),
    });
    api.serve("Parse", parseApi.fn, parseRoutes);
  }

  private addRendering(props: CapabilityProps): void {
    const { data, api, surroundings } = props;
    const renderApi = new ServiceFunction(this, "RenderApi", {
      surroundings,
      entry: "resumes/render-api.handler",
      description: "Renders résumés as PDF, DOCX and text formats",
      env: renderApiEnv,
      environment: { ...usual(props), ...tokens(props), BUCKET_NAME: data.bucket.bucketName },
      grants: [
        onTable(data.table, ["GetItem", "BatchGetItem", "Query", "PutItem"]),
        onObjects(data.bucket, "documents", ["GetObject"]),
        onObjects(data.bucket, "renders", ["GetObject", "PutObject"]),
        onMissingObjects(data.bucket),
      ],
      memoryMb: 1769,
      timeout: Duration.seconds(10),
      architecture: "x86_64",
    });
    api.serve("Render", renderApi.fn, renderRoutes);
  }
}
