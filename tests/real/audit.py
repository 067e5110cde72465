"""What the tests of `genkan audit` ask of botocore and of moto, which nobody here wrote.

setup URL   for each line on standard input: fills a fresh moto with an account that has everything but that (several
            things stand between semicolons); the first line is the endpoints' policies
requests    holds the requests on standard input against those that botocore makes of the same input
"""

import json
import re
import sys
import urllib.parse
import urllib.request

import boto3
import botocore.session
from botocore.validate import ParamValidator

TOKYO, OSAKA = REGIONS = ("ap-northeast-1", "ap-northeast-3")
GROUP = "/aws/bedrock/invocations"


CLIENTS = {}


def setup(url, broken, policies):
    urllib.request.urlopen(urllib.request.Request(url + "/moto-api/reset", method="POST")).read()

    def at(service, region):
        keys = {"aws_access_key_id": "AKIAIOSFODNN7EXAMPLE", "aws_secret_access_key": "s"}
        if (service, region) not in CLIENTS:
            CLIENTS[service, region] = boto3.client(service, region_name=region, endpoint_url=url, **keys)
        return CLIENTS[service, region]

    def key(region, name):
        made = at("kms", region).create_key(Description=name)["KeyMetadata"]["Arn"]
        if f"{name} does not rotate in {region}" not in broken:
            at("kms", region).enable_key_rotation(KeyId=made)
        # moto 5.2.5 takes the id alone here.
        if f"{name} is disabled in {region}" in broken:
            at("kms", region).disable_key(KeyId=made.split("/")[1])
        if f"{name} is to be deleted in {region}" in broken:
            at("kms", region).schedule_key_deletion(KeyId=made.split("/")[1])
        return made

    for region in REGIONS:
        here = lambda what: f"{what} in {region}" in broken
        own, logs, s3 = key(region, "key"), at("logs", region), at("s3", region)
        more = {} if here("group without key") else {"kmsKeyId": own}
        logs.create_log_group(logGroupName=GROUP + "-old")
        logs.create_log_group(logGroupName=GROUP, **more)
        if not here("group without retention"):
            logs.put_retention_policy(logGroupName=GROUP, retentionInDays=400)
        bucket = f"acme-bedrock-{region}"
        s3.create_bucket(
            Bucket=bucket,
            CreateBucketConfiguration={"LocationConstraint": region},
            ObjectLockEnabledForBucket=not here("bucket without lock"),
        )
        if not here("bucket without lock") and not here("lock without rule"):
            s3.put_object_lock_configuration(
                Bucket=bucket,
                ObjectLockConfiguration={
                    "ObjectLockEnabled": "Enabled",
                    "Rule": {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 400}},
                },
            )
        if here("bucket without lock"):
            s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
        if here("versioning suspended"):
            s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
        if not here("bucket without encryption"):
            default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": own}
            if here("bucket with the service's key"):
                default = {"SSEAlgorithm": "AES256"}
            s3.put_bucket_encryption(
                Bucket=bucket,
                ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": default}]},
            )
        if not here("bucket without block"):
            switches = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"]
            block = {name: not (here("half a block") and name == "BlockPublicPolicy") for name in switches}
            s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=block)
        if not here("bucket without lifecycle"):
            prefix = "elsewhere/" if here("lifecycle of something else") else "inv"
            rule = {"ID": "end", "Status": "Enabled", "Filter": {"Prefix": prefix}, "Expiration": {"Days": 400}}
            rule["NoncurrentVersionExpiration"] = {"NoncurrentDays": 1}
            s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [rule]})
        if not here("no logging"):
            role = "arn:aws:iam::123456789012:role/BedrockLogging"
            at("bedrock", region).put_model_invocation_logging_configuration(
                loggingConfig={
                    "cloudWatchConfig": {"logGroupName": GROUP, "roleArn": role},
                    "s3Config": {"bucketName": bucket, "keyPrefix": "invocations"},
                    "textDataDeliveryEnabled": True,
                }
            )
        vpc = at("ec2", region).create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        for service in ("bedrock-runtime", "bedrock"):
            if f"no endpoint for {service} in {region}" in broken:
                continue
            policy = policies[service]
            if f"open endpoint for {service} in {region}" in broken:
                policy = '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}'
            at("ec2", region).create_vpc_endpoint(
                VpcId=vpc,
                VpcEndpointType="Interface",
                ServiceName=f"com.amazonaws.{region}.{service}",
                PrivateDnsEnabled=f"no private DNS for {service} in {region}" not in broken,
                PolicyDocument=policy,
            )
    if "no trail" in broken:
        return
    trail = at("cloudtrail", TOKYO)
    at("s3", TOKYO).create_bucket(Bucket="acme-trail", CreateBucketConfiguration={"LocationConstraint": TOKYO})
    more = {} if "trail without key" in broken else {"KmsKeyId": key(TOKYO, "trail's key")}
    trail.create_trail(
        Name="all",
        S3BucketName="acme-trail",
        IsMultiRegionTrail="trail of one region" not in broken,
        EnableLogFileValidation="trail without validation" not in broken,
        **more,
    )
    selectors = {
        "writes alone": {"ReadWriteType": "WriteOnly", "IncludeManagementEvents": True},
        "reads alone": {"ReadWriteType": "ReadOnly", "IncludeManagementEvents": True},
        "data alone": {"ReadWriteType": "All", "IncludeManagementEvents": False},
        "KMS left out": {
            "ReadWriteType": "All",
            "IncludeManagementEvents": True,
            "ExcludeManagementEventSources": ["kms.amazonaws.com"],
        },
    }
    chosen = [selectors[one] for one in broken if one in selectors]
    # As AWS answers where nobody has chosen; moto answers nothing then.
    usual = {"ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": []}
    if "default selectors" not in broken:
        trail.put_event_selectors(TrailName="all", EventSelectors=chosen or [usual])
    if any(one.startswith("advanced") for one in broken):
        fields = [{"Field": "eventCategory", "Equals": ["Management"]}]
        if "advanced, writes alone" in broken:
            fields.append({"Field": "readOnly", "Equals": ["false"]})
        if "advanced, KMS left out" in broken:
            fields.append({"Field": "eventSource", "NotEquals": ["kms.amazonaws.com"]})
        trail.put_event_selectors(TrailName="all", AdvancedEventSelectors=[{"Name": "a", "FieldSelectors": fields}])
    if "stopped trail" not in broken:
        trail.start_logging(Name="all")


PATHS = {"logging": "GetModelInvocationLoggingConfiguration", "data-retention": "GetAccountDataRetention"}
S3 = {
    "location": "GetBucketLocation",
    "object-lock": "GetObjectLockConfiguration",
    "publicAccessBlock": "GetPublicAccessBlock",
    "versioning": "GetBucketVersioning",
    "encryption": "GetBucketEncryption",
    "lifecycle": "GetBucketLifecycleConfiguration",
}


def read(request):
    """The service, the operation and the input of a request."""
    service = request["host"].split(".")[0]
    query = dict(urllib.parse.parse_qsl(request["query"], keep_blank_values=True))
    path = [urllib.parse.unquote(part) for part in request["path"].split("/")[1:]]
    if service in ("cloudtrail", "kms", "logs"):
        return service, request["headers"]["x-amz-target"].split(".")[-1], json.loads(request["body"])
    if service == "ec2":
        form = dict(urllib.parse.parse_qsl(request["body"]))
        given = {}
        for name, value in form.items():
            found = re.fullmatch(r"Filter\.(\d+)\.(Name|Value\.\d+)", name)
            if found:
                entry = given.setdefault("Filters", {}).setdefault(found[1], {"Values": []})
                entry["Name"] = value if found[2] == "Name" else entry.get("Name")
                entry["Values"] += [] if found[2] == "Name" else [value]
        given = {name: list(entries.values()) for name, entries in given.items()}
        if "MaxResults" in form:
            given["MaxResults"] = int(form["MaxResults"])
        if "NextToken" in form:
            given["NextToken"] = form["NextToken"]
        return service, form["Action"], given
    if service == "s3":
        return service, S3[request["query"].rstrip("=")], {"Bucket": path[0]}
    if path[0] in PATHS:
        return service, PATHS[path[0]], {}
    if len(path) > 1:
        return service, "GetInferenceProfile", {"inferenceProfileIdentifier": path[1]}
    names = {"type": "typeEquals"}
    given = {names.get(name, name): int(value) if name == "maxResults" else value for name, value in query.items()}
    return service, "ListInferenceProfiles", given


def requests(seen):
    """What differs from botocore's own request; an operation that its models don't have differs as well."""
    session, wrong, known = botocore.session.get_session(), [], set()
    for request in seen:
        service, operation, given = read(request)
        region = request["host"].split(".")[1]
        client = session.create_client(
            service, region_name=region, aws_access_key_id="a", aws_secret_access_key="b",
            config=botocore.config.Config(s3={"addressing_style": "path"}),
        )
        model = client.meta.service_model.operation_model(operation)
        if model.input_shape:
            report = ParamValidator().validate(given, model.input_shape)
            if report.has_errors():
                wrong.append(f"{operation}: {report.generate_report()}")
                continue
        made = []
        client.meta.events.register("before-sign.*.*", lambda request, **_: made.append(request))
        client.meta.events.register("before-send.*.*", lambda **_: botocore.awsrequest.AWSResponse("", 500, {}, None))
        client.meta.events.register("needs-retry.*.*", lambda **_: None)
        name = botocore.xform_name(operation)
        try:
            getattr(client, name)(**given)
        except Exception:
            pass
        if not made:
            wrong.append(f"{operation}: botocore made no request")
            continue
        theirs = made[0].prepare() if hasattr(made[0], "prepare") else made[0]
        url = urllib.parse.urlsplit(theirs.url)
        body = theirs.body or b""
        body = body.decode() if isinstance(body, bytes) else body

        def content(text, headers):
            if not text:
                return ""
            if "json" in headers.get("content-type", ""):
                return json.loads(text)
            return sorted(urllib.parse.parse_qsl(text))

        lower = {k.lower(): (v.decode() if isinstance(v, bytes) else v) for k, v in theirs.headers.items()}
        pairs = lambda text: sorted(urllib.parse.parse_qsl(text, keep_blank_values=True))
        parts = {
            "method": (request["method"], theirs.method),
            "host": (request["host"], url.netloc),
            "path": (urllib.parse.unquote(request["path"]), urllib.parse.unquote(url.path)),
            "query": (pairs(request["query"]), pairs(url.query)),
            "target": (request["headers"].get("x-amz-target"), lower.get("x-amz-target")),
            "type": (request["headers"].get("content-type"), lower.get("content-type")),
            "body": (content(request["body"], request["headers"]), content(body, lower)),
        }
        wrong += [f"{operation}: {part}: {ours!r}, botocore {other!r}" for part, (ours, other) in parts.items() if ours != other]
        known.add(operation)
    return {"wrong": wrong, "known": sorted(known)}


if __name__ == "__main__":
    if sys.argv[1] == "setup":
        policies = json.loads(sys.stdin.readline())
        for line in sys.stdin:
            setup(sys.argv[2], set(line.strip().split("; ")), policies)
            print("done", flush=True)
    else:
        print(json.dumps(requests(json.load(sys.stdin))))
