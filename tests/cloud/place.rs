//! Which service of which region a host name stands for.

/// What answers behind a host of AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// `bedrock-runtime`: the models.
    Runtime,
    /// `bedrock`: lists of models and profiles.
    Bedrock,
    /// `bedrock-mantle`: the models again, under another name, path and signing name.
    Mantle,
    Sts,
    /// `portal.sso`: role credentials for an access token.
    Portal,
    /// `oidc`: clients, sign-ins and access tokens.
    Oidc,
    /// `signin`: what `aws login` signs in to.
    SignIn,
    CloudTrail,
    Ec2,
    Kms,
    Logs,
    S3,
}

impl Service {
    /// The name in a signature's scope; `None` where requests are not signed.
    pub const fn signing_name(self) -> Option<&'static str> {
        match self {
            Self::Runtime | Self::Bedrock => Some("bedrock"),
            Self::Mantle => Some("bedrock-mantle"),
            Self::Sts => Some("sts"),
            Self::CloudTrail => Some("cloudtrail"),
            Self::Ec2 => Some("ec2"),
            Self::Kms => Some("kms"),
            Self::Logs => Some("logs"),
            Self::S3 => Some("s3"),
            Self::Portal | Self::Oidc | Self::SignIn => None,
        }
    }
}

/// A service in a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub service: Service,
    pub region: String,
}

impl Place {
    /// `None` for any host that is not one of the services above.
    pub fn parse(host: &str) -> Option<Self> {
        if host == "sts.amazonaws.com" {
            return Some(Self { service: Service::Sts, region: "us-east-1".into() });
        }
        if let Some(region) = host.strip_suffix(".signin.aws.amazon.com") {
            return Some(Self { service: Service::SignIn, region: region.into() });
        }
        let (service, region) = if let Some(name) = host.strip_suffix(".api.aws") {
            name.rsplit_once('.')?
        } else if let Some(name) = host.strip_suffix(".vpce.amazonaws.com") {
            // vpce-<id>-<hash>[-<zone>].<service>.<region>
            name.split_once('.')?.1.rsplit_once('.')?
        } else {
            host.strip_suffix(".amazonaws.com")?.rsplit_once('.')?
        };
        let service = match service.strip_suffix("-fips").unwrap_or(service) {
            "bedrock-runtime" => Service::Runtime,
            "bedrock" => Service::Bedrock,
            "bedrock-mantle" => Service::Mantle,
            "sts" => Service::Sts,
            "portal.sso" => Service::Portal,
            "oidc" => Service::Oidc,
            "cloudtrail" => Service::CloudTrail,
            "ec2" => Service::Ec2,
            "kms" => Service::Kms,
            "logs" => Service::Logs,
            "s3" => Service::S3,
            _ => return None,
        };
        Some(Self { service, region: region.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_names_a_service_and_a_region() {
        let table = [
            ("bedrock-runtime.ap-northeast-1.amazonaws.com", Some((Service::Runtime, "ap-northeast-1"))),
            ("bedrock.us-east-1.amazonaws.com", Some((Service::Bedrock, "us-east-1"))),
            ("bedrock-mantle.ap-northeast-1.api.aws", Some((Service::Mantle, "ap-northeast-1"))),
            ("bedrock-runtime.ap-northeast-1.api.aws", Some((Service::Runtime, "ap-northeast-1"))),
            ("sts.amazonaws.com", Some((Service::Sts, "us-east-1"))),
            ("sts.ap-northeast-3.amazonaws.com", Some((Service::Sts, "ap-northeast-3"))),
            ("portal.sso.ap-northeast-1.amazonaws.com", Some((Service::Portal, "ap-northeast-1"))),
            ("oidc.ap-northeast-1.amazonaws.com", Some((Service::Oidc, "ap-northeast-1"))),
            (
                "vpce-0a1-b2c3.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com",
                Some((Service::Runtime, "ap-northeast-1")),
            ),
            ("oidc.ap-northeast-1.api.aws", Some((Service::Oidc, "ap-northeast-1"))),
            ("portal.sso.ap-northeast-1.api.aws", Some((Service::Portal, "ap-northeast-1"))),
            ("portal.sso-fips.us-west-2.amazonaws.com", Some((Service::Portal, "us-west-2"))),
            ("sts-fips.us-west-2.amazonaws.com", Some((Service::Sts, "us-west-2"))),
            ("s3.ap-northeast-1.amazonaws.com", Some((Service::S3, "ap-northeast-1"))),
            ("dynamodb.ap-northeast-1.amazonaws.com", None),
            ("api.anthropic.com", None),
            ("amazonaws.com", None),
        ];
        for (host, expected) in table {
            let expected = expected.map(|(service, region)| Place { service, region: region.into() });
            assert_eq!(Place::parse(host), expected, "{host}");
        }
    }
}
