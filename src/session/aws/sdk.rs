//! AWS's SDK over genkan's own network: its requests and typed answers, with the profile's proxy, authorities, client
//! certificate and deadline.
//!
//! The SDK is given an address, a time and at most one set of credentials, and reads nothing itself: no variable, no
//! file, no metadata service. It tries once; whoever calls decides about another time. Nothing of its own texts reaches
//! a person or a log, because they show requests and answers as they are.

use std::error::Error;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_sts::config::{
    BehaviorVersion, HttpClient, IdentityCache, Region, RuntimeComponents, StalledStreamProtectionConfig,
};
use aws_sdk_sts::error::{BoxError, ErrorMetadata, ProvideErrorMetadata, SdkError};
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;

use super::AwsCredentials;
use super::signing::{Signer, refusal};
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, seen};
use crate::world::html;
use crate::world::net::{Net, host};

/// One service at an address, for the SDK's clients.
pub(super) struct Service<'a> {
    pub(super) net: &'a Net,
    /// Without a slash at the end.
    pub(super) base: &'a str,
    /// Its name in errors.
    pub(super) name: &'static str,
    /// The deadline of one request.
    pub(super) timeout: Duration,
}

/// Why a call gave nothing. Without `Debug`: a service's words may hold what was sent.
pub(super) struct Failure {
    /// The answer's HTTP status; `None` where none came.
    pub(super) status: Option<u16>,
    /// The service's name for its error; `None` where the answer isn't the service's.
    pub(super) kind: Option<String>,
    /// What the service says about it.
    pub(super) message: String,
    /// The same with one of genkan's codes.
    pub(super) fault: Fault,
}

impl Service<'_> {
    /// The SDK's settings for requests that nobody signs.
    pub(super) fn unsigned(&self) -> SdkConfig {
        self.settings().build()
    }

    /// The SDK's settings for requests that `by` signs.
    ///
    /// # Errors
    /// `GK-AWS-004` for keys that no header can hold.
    pub(super) fn signed(&self, by: &Signer<'_>) -> Result<SdkConfig> {
        let AwsCredentials { access_key, secret, token, .. } = by.credentials;
        if !by.credentials.fit_a_header() {
            return Err(Fault::new(&code::REJECTED).with("service", self.name).with("code", "InvalidCharacters"));
        }
        let token = Some(token.to_string()).filter(|token| !token.is_empty());
        let keys = Credentials::new(access_key, secret.as_str(), token, None, "genkan");
        let time = StaticTimeSource::new(SystemTime::from(by.now));
        let settings = self.settings().credentials_provider(SharedCredentialsProvider::new(keys));
        let settings = settings.region(Region::new(by.region.to_owned()));
        Ok(settings.time_source(SharedTimeSource::new(time)).build())
    }

    fn settings(&self) -> aws_types::sdk_config::Builder {
        SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .http_client(Connector { net: self.net.clone(), timeout: self.timeout })
            .endpoint_url(self.base)
            .identity_cache(IdentityCache::no_cache())
            .retry_config(RetryConfig::disabled())
            .timeout_config(TimeoutConfig::disabled())
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
    }

    /// Runs a call of the SDK to its end.
    pub(super) fn call<T, E: ProvideErrorMetadata + Error + 'static>(
        &self,
        action: &str,
        call: impl Future<Output = std::result::Result<T, SdkError<E>>>,
    ) -> std::result::Result<T, Failure> {
        wait(call).map_err(|error| self.failure(action, &error))
    }

    fn failure<E: ProvideErrorMetadata + Error + 'static>(&self, action: &str, error: &SdkError<E>) -> Failure {
        let Some(answer) = error.raw_response() else {
            let own = match error {
                SdkError::DispatchFailure(failure) => failure.as_connector_error().and_then(Error::source),
                _ => None,
            };
            let own = own.and_then(|source| source.downcast_ref::<Fault>()).cloned();
            let fault = own.unwrap_or_else(|| Fault::new(&code::UNREACHABLE).with("host", host(self.base)));
            return Failure { status: None, kind: None, message: String::new(), fault };
        };
        // An error without a name is kept as the cause of one that says nothing.
        let nameless = error.as_service_error().and_then(Error::source);
        let nameless = nameless.and_then(|said| said.downcast_ref::<ErrorMetadata>()?.message());
        let (status, kind) = (answer.status().as_u16(), error.code().filter(|kind| !kind.is_empty()));
        let message = error.message().or(nameless).unwrap_or_default();
        let fault = match kind {
            Some(kind) => {
                let fault = refusal(kind, message, answer.headers().get("x-amzn-requestid"));
                fault.with("service", self.name).with("action", action)
            }
            // The text of a parser's error may hold a piece of a secret.
            None if answer.status().is_success() => self.unreadable(action),
            None => {
                let body = answer.body().bytes().unwrap_or_default();
                Fault::new(&code::NOT_AWS).with("host", host(self.base)).because(html::told(status, body))
            }
        };
        Failure { status: Some(status), kind: kind.map(str::to_owned), message: message.to_owned(), fault }
    }

    /// The fault of an answer that lacks what the action gives.
    pub(super) fn unreadable(&self, action: &str) -> Fault {
        Fault::new(&code::NOT_AWS)
            .with("host", host(self.base))
            .because_phrase(Phrase::new(seen::NO_ANSWER_TO).with("action", action))
    }
}

/// Which of AWS's own hosts are wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Variant {
    pub(super) fips: bool,
    /// IPv6 beside IPv4.
    pub(super) dual_stack: bool,
}

/// The access portal's address in a region by AWS's rules, or why it has none.
pub(super) fn portal(region: &str, variant: Variant) -> std::result::Result<String, String> {
    use aws_sdk_sso::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
    let params = Params::builder().region(region).use_fips(variant.fips).use_dual_stack(variant.dual_stack).build();
    let params = params.map_err(|error| error.to_string())?;
    found(wait(ResolveEndpoint::resolve_endpoint(&DefaultResolver::new(), &params)))
}

/// The address of STS in a region by AWS's rules, or why it has none.
pub(super) fn sts(region: &str, variant: Variant) -> std::result::Result<String, String> {
    use aws_sdk_sts::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
    let params = Params::builder().region(region).use_fips(variant.fips).use_dual_stack(variant.dual_stack).build();
    let params = params.map_err(|error| error.to_string())?;
    found(wait(ResolveEndpoint::resolve_endpoint(&DefaultResolver::new(), &params)))
}

fn found(endpoint: std::result::Result<Endpoint, BoxError>) -> std::result::Result<String, String> {
    endpoint.map(|endpoint| endpoint.url().to_owned()).map_err(|error| error.to_string())
}

/// Runs a call of the SDK to its end on this thread. The requests block, so no runtime is needed.
fn wait<F: Future>(call: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let (mut call, mut context) = (pin!(call), Context::from_waker(&waker));
    loop {
        match call.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

/// The SDK's way to the network.
#[derive(Clone)]
struct Connector {
    net: Net,
    timeout: Duration,
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector")
    }
}

impl HttpClient for Connector {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(self.send(request))
    }
}

impl Connector {
    fn send(&self, request: HttpRequest) -> std::result::Result<HttpResponse, ConnectorError> {
        let mut request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
        // Not signed: in the account's log (CloudTrail) stands the program, not the library.
        request.headers_mut().remove("user-agent");
        let request = request.map(|body| body.bytes().unwrap_or_default().to_vec());
        let failed = |fault: Fault| ConnectorError::other(fault.into(), None);
        let answer = self.net.send(request, self.timeout).map_err(failed)?;
        let status = answer.status.try_into().map_err(|error| ConnectorError::other(Box::new(error), None))?;
        let mut response = HttpResponse::new(status, SdkBody::from(answer.body));
        for (name, value) in answer.headers {
            // A header that isn't text is none of the service's.
            drop(response.headers_mut().try_append(name, value));
        }
        Ok(response)
    }
}
