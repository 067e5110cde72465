//! What `genkan audit` may ask AWS, each question with the one right that it needs. [`super::documents`] writes a reader's
//! policy from this list and the session sends nothing else, so neither can have more than the other.
//!
//! Names of operations are the services' own, and names of actions the Service Authorization Reference's: of buckets they
//! differ.

/// An AWS service that is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    Bedrock,
    CloudTrail,
    Ec2,
    Kms,
    Logs,
    S3,
}

impl Service {
    /// Its name for people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bedrock => "Bedrock",
            Self::CloudTrail => "CloudTrail",
            Self::Ec2 => "EC2",
            Self::Kms => "KMS",
            Self::Logs => "CloudWatch Logs",
            Self::S3 => "S3",
        }
    }

    /// Its name in actions, which is the one in signatures too.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Bedrock => "bedrock",
            Self::CloudTrail => "cloudtrail",
            Self::Ec2 => "ec2",
            Self::Kms => "kms",
            Self::Logs => "logs",
            Self::S3 => "s3",
        }
    }
}

/// On what a right is granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// Logging, retention and profiles of Bedrock; none of these takes a resource.
    Bedrock,
    /// Inference profiles.
    Profiles,
    /// Whole accounts; none of these takes a resource.
    Account,
    Trails,
    Keys,
    Buckets,
}

macro_rules! asks {
    ($($name:ident: $service:ident $operation:literal, $action:literal on $on:ident;)*) => {
        /// A read-only operation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Ask { $($name),* }

        impl Ask {
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            pub const fn service(self) -> Service {
                match self { $(Self::$name => Service::$service),* }
            }

            /// The operation as the service names it.
            pub const fn operation(self) -> &'static str {
                match self { $(Self::$name => $operation),* }
            }

            /// The right, as policies name it.
            pub const fn action(self) -> &'static str {
                match self { $(Self::$name => $action),* }
            }

            pub const fn on(self) -> On {
                match self { $(Self::$name => On::$on),* }
            }
        }
    };
}

asks! {
    DataRetention: Bedrock "GetAccountDataRetention", "bedrock:GetAccountDataRetention" on Bedrock;
    InvocationLogging: Bedrock "GetModelInvocationLoggingConfiguration",
        "bedrock:GetModelInvocationLoggingConfiguration" on Bedrock;
    InferenceProfiles: Bedrock "ListInferenceProfiles", "bedrock:ListInferenceProfiles" on Bedrock;
    InferenceProfile: Bedrock "GetInferenceProfile", "bedrock:GetInferenceProfile" on Profiles;
    Trails: CloudTrail "DescribeTrails", "cloudtrail:DescribeTrails" on Account;
    Events: CloudTrail "LookupEvents", "cloudtrail:LookupEvents" on Account;
    Endpoints: Ec2 "DescribeVpcEndpoints", "ec2:DescribeVpcEndpoints" on Account;
    LogGroups: Logs "DescribeLogGroups", "logs:DescribeLogGroups" on Account;
    EventSelectors: CloudTrail "GetEventSelectors", "cloudtrail:GetEventSelectors" on Trails;
    TrailStatus: CloudTrail "GetTrailStatus", "cloudtrail:GetTrailStatus" on Trails;
    Key: Kms "DescribeKey", "kms:DescribeKey" on Keys;
    KeyRotation: Kms "GetKeyRotationStatus", "kms:GetKeyRotationStatus" on Keys;
    BucketLocation: S3 "GetBucketLocation", "s3:GetBucketLocation" on Buckets;
    BucketLock: S3 "GetObjectLockConfiguration", "s3:GetBucketObjectLockConfiguration" on Buckets;
    BucketPublicAccess: S3 "GetPublicAccessBlock", "s3:GetBucketPublicAccessBlock" on Buckets;
    BucketVersioning: S3 "GetBucketVersioning", "s3:GetBucketVersioning" on Buckets;
    BucketEncryption: S3 "GetBucketEncryption", "s3:GetEncryptionConfiguration" on Buckets;
    BucketLifecycle: S3 "GetBucketLifecycleConfiguration", "s3:GetLifecycleConfiguration" on Buckets;
}

impl Ask {
    /// The rights on one kind of thing, as a statement lists them.
    pub fn actions(on: On) -> Vec<&'static str> {
        Self::ALL.iter().filter(|ask| ask.on() == on).map(|ask| ask.action()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_asked_that_could_change_something() {
        for ask in Ask::ALL {
            let reads = ["Get", "List", "Describe", "Lookup"];
            let (prefix, name) = ask.action().split_once(':').unwrap();
            assert_eq!(prefix, ask.service().prefix());
            for name in [name, ask.operation()] {
                assert!(reads.iter().any(|verb| name.starts_with(verb)), "{ask:?}");
            }
            // What would read prompts.
            assert!(!name.contains("Object") || name.starts_with("GetBucket"), "{ask:?}");
            assert!(!name.contains("LogEvents"), "{ask:?}");
        }
    }
}
