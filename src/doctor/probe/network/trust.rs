//! Whose authorities are whose: the web's, this machine's, and what Claude Code, the AWS tools and genkan each add.
//!
//! Claude Code takes the web's and the machine's (`CLAUDE_CODE_CERT_STORE`) and `NODE_EXTRA_CA_CERTS`; the AWS tools
//! one file instead of the web's; genkan, as Claude Code's hooks call it, the machine's and the profile's. Known hole:
//! an AWS CLI that a distribution has packaged may take the machine's store.

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use rustls::RootCertStore;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::chain;
use crate::claude::Effective;
use crate::claude::origin::SHELL;
use crate::doctor::facts::network::{Authorities, Certificate, Consumer, NoCertificates};
use crate::fault::Fault;
use crate::messages::Lang;
use crate::profile::Profile;
use crate::session;
use crate::world::net::{AUTHORITIES, Route, private_key};
use crate::world::{World, files};

/// A client's certificate with its key.
pub(super) type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

/// Authorities, as the libraries of genkan and of Claude Code take them from the same files.
///
/// rustls ends a chain at each of them. OpenSSL and BoringSSL end it at one that issued itself and is in force; others in
/// the files only help to get there.
#[derive(Clone)]
pub(super) struct Store {
    pub(super) roots: RootCertStore,
    pub(super) ends: RootCertStore,
    pub(super) between: Vec<CertificateDer<'static>>,
    /// Those that came as certificates; of the web's own no more is known than name and key.
    pub(super) known: Vec<Known>,
}

/// A certificate of a file, or of the machine's store.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) der: CertificateDer<'static>,
    pub(super) certificate: Certificate,
    pub(super) is_root: bool,
}

impl Store {
    fn new(roots: RootCertStore) -> Self {
        Self { ends: roots.clone(), roots, between: Vec::new(), known: Vec::new() }
    }

    fn add(&mut self, certificates: Vec<CertificateDer<'static>>, now: Timestamp) {
        self.roots.add_parsable_certificates(certificates.iter().cloned());
        for der in certificates {
            let Some(certificate) = chain::certificate(&der) else { continue };
            let is_root = certificate.subject == certificate.issuer;
            if !is_root {
                self.between.push(der.clone());
            } else if certificate.not_before <= now && now <= certificate.not_after {
                self.ends.add_parsable_certificates([der.clone()]);
            }
            self.known.push(Known { der, certificate, is_root });
        }
    }

    fn join(&mut self, other: &Self) {
        self.roots.extend(other.roots.roots.iter().cloned());
        self.ends.extend(other.ends.roots.iter().cloned());
        self.between.extend(other.between.iter().cloned());
        self.known.extend(other.known.iter().cloned());
    }
}

/// The stores that a chain is held against.
pub(super) struct Trust {
    pub(super) public: Store,
    pub(super) system: Store,
    pub(super) consumers: Vec<(Consumer, Store)>,
    /// The client certificate that is shown.
    pub(super) identity: Option<Identity>,
    /// When they were read, about as the examination began: a proxy may make a certificate since.
    pub(super) since: Instant,
}

/// What programs in Python and curl take their authorities from, and the AWS tools where nobody needs them. The first file
/// that holds certificates counts.
const OF_OTHERS: [&str; 3] = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "AWS_CA_BUNDLE"];

/// Reads every store, and how each was named.
pub(super) fn read(
    world: &World,
    profile: &Profile,
    effective: &Effective,
    route: &Route,
) -> (Trust, Vec<Authorities>) {
    let mut named = Vec::new();
    let public = Store::new(webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect());
    let mut system = Store::new(RootCertStore::empty());
    system.add(rustls_native_certs::load_native_certs().certs, world.now());

    let mut add = |store: &mut Store, consumer, by: &str, (origin, managed): (String, bool), file: &str| {
        let read = certificates(file);
        let holds = match &read {
            Ok(certificates) => Ok(certificates.len()),
            Err(why) => Err(why.clone()),
        };
        store.add(read.unwrap_or_default(), world.now());
        named.push(Authorities { consumer, by: by.to_owned(), origin, managed, file: file.to_owned(), holds });
    };

    let text = |name: &str| {
        let resolved = effective.env(name)?;
        Some((
            resolved.value.as_str().filter(|value| !value.is_empty())?,
            (resolved.origin.to_string(), resolved.origin.is_managed()),
        ))
    };
    let stores = text("CLAUDE_CODE_CERT_STORE").map_or("bundled,system", |(value, _)| value);
    let takes = |store: &str| stores.split(',').any(|word| word.trim() == store);
    let mut client = Store::new(RootCertStore::empty());
    for (_, store) in [("bundled", &public), ("system", &system)].into_iter().filter(|(name, _)| takes(name)) {
        client.join(store);
    }
    if let Some((file, origin)) = text("NODE_EXTRA_CA_CERTS") {
        add(&mut client, Consumer::Client, "NODE_EXTRA_CA_CERTS", origin, file);
    }

    let has_tools = profile.credentials().may_use_aws_tools();
    let mut tools = Store::new(RootCertStore::empty());
    let bundle = session::ca_bundle(world, profile);
    match (world.var("AWS_CA_BUNDLE"), bundle) {
        _ if !has_tools => {}
        (Some(file), _) => add(&mut tools, Consumer::AwsTools, "AWS_CA_BUNDLE", (SHELL.to_owned(), false), file),
        (None, Some(file)) => {
            let origin = world.dirs.aws_config.display().to_string();
            add(&mut tools, Consumer::AwsTools, "ca_bundle", (origin, false), &file);
        }
        (None, None) => tools.clone_from(&public),
    }

    let mut genkan = system.clone();
    if !profile.network.authority().is_empty() {
        let origin = profile.name.clone();
        add(&mut genkan, Consumer::Genkan, "network.ca_bundle", (origin, false), profile.network.authority());
    }
    for file in AUTHORITIES.iter().filter_map(|name| world.var(name)) {
        genkan.add(certificates(file).unwrap_or_default(), world.now());
    }
    let tools = has_tools.then_some((Consumer::AwsTools, tools));
    // Named for programs that nobody here starts: the file may hold the very authority that Claude Code lacks.
    let others = OF_OTHERS.into_iter().filter(|name| !has_tools || *name != "AWS_CA_BUNDLE").find_map(|name| {
        let file = world.var(name)?;
        let mut store = Store::new(RootCertStore::empty());
        store.add(certificates(file).ok()?, world.now());
        add(&mut Store::new(RootCertStore::empty()), Consumer::Others, name, (SHELL.to_owned(), false), file);
        Some((Consumer::Others, store))
    });
    let consumers = [(Consumer::Client, client), (Consumer::Genkan, genkan)].into_iter().chain(tools).chain(others);
    let consumers = consumers.collect();
    let trust = Trust { public, system, consumers, identity: identity(route), since: Instant::now() };
    (trust, named)
}

/// The certificates of a PEM file, or why there are none.
fn certificates(file: &str) -> Result<Vec<CertificateDer<'static>>, NoCertificates> {
    let file = Path::new(file);
    let why = |fault: Fault| match files::is_denied(file) {
        true => NoCertificates::Denied,
        false => NoCertificates::Other(fault.causes(Lang::En).join(": ")),
    };
    let bytes = files::read(file).map_err(why)?.ok_or(NoCertificates::Gone)?;
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
    match (read, &bytes[..]) {
        (Ok(certificates), _) if !certificates.is_empty() => Ok(certificates),
        (Ok(_), [0xef, 0xbb, 0xbf, ..]) => Err(NoCertificates::Marked),
        (Ok(_), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) => Err(NoCertificates::Wide),
        (Ok(_), _) => Err(NoCertificates::Empty),
        (Err(error), _) => Err(NoCertificates::Other(error.to_string())),
    }
}

fn identity(route: &Route) -> Option<Identity> {
    let chain = certificates(&route.client_cert).ok()?;
    Some((chain, PrivateKeyDer::from_pem_slice(&private_key(route).ok()?).ok()?))
}
