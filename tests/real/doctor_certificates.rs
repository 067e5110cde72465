//! Certificates and ciphers that one TLS library takes and another doesn't: `doctor` judges them as the real client does,
//! which is asked after it each time.

use std::fs;
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use genkan::code::{Code, network as net};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose, SanType,
    date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::copy_bidirectional;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use super::doctor_whole::Way::Plain;
use super::doctor_whole::{OTHER, RUNTIME, Whole, table};
use super::doctor_whole_faults::{Fault, fault};

type Authority = CertifiedIssuer<'static, KeyPair>;

const NAME: &str = "ACME TLS Inspection Root";

fn params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new([]).expect("no names");
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.use_authority_key_identifier_extension = true;
    params
}

fn key() -> KeyPair {
    KeyPair::generate().expect("a key")
}

fn root(change: impl FnOnce(&mut CertificateParams)) -> Authority {
    let mut params = params(NAME);
    change(&mut params);
    CertifiedIssuer::self_signed(params, key()).expect("an authority")
}

/// The files that everybody here trusts have it too.
fn trusted(it: &Whole, pem: &str) {
    let file = it.worker.site.authority();
    let text = fs::read_to_string(&file).expect("authorities");
    fs::write(&file, format!("{text}{pem}")).expect("authorities");
}

/// A certificate by this authority for the models' host, or for its name as the CN alone.
fn issued(by: &Authority, has_names: bool) -> (Certificate, KeyPair) {
    let names = if has_names { vec![RUNTIME.to_owned()] } else { Vec::new() };
    let mut params = CertificateParams::new(names).expect("names");
    params.distinguished_name.push(DnType::CommonName, RUNTIME);
    let key = key();
    (params.signed_by(&key, by).expect("a certificate"), key)
}

/// The models' host leads to a server that opens TLS with this and passes everything on.
fn opened(it: &Whole, key: &KeyPair, chain: Vec<CertificateDer<'static>>) {
    let builder =
        ServerConfig::builder_with_provider(Arc::new(default_provider())).with_safe_default_protocol_versions();
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let config = builder.expect("versions").with_no_client_auth().with_single_cert(chain, key).expect("a certificate");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    it.worker.site.namespace.inside(move || {
        let listener = TcpListener::bind((OTHER, 443)).expect("the server's address");
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let acceptor = acceptor.clone();
                std::thread::spawn(move || drop(pass(client, &acceptor)));
            }
        });
    });
    it.zone.lead(RUNTIME, &[OTHER]);
}

/// One connection, with what is behind it in the clear.
fn pass(client: std::net::TcpStream, acceptor: &TlsAcceptor) -> std::io::Result<()> {
    client.set_nonblocking(true)?;
    tokio::runtime::Builder::new_current_thread().enable_io().build()?.block_on(async {
        let mut inside = acceptor.accept(TcpStream::from_std(client)?).await?;
        let mut behind = TcpStream::connect("127.0.0.1:80").await?;
        copy_bidirectional(&mut inside, &mut behind).await.map(drop)
    })
}

/// The same by OpenSSL with a cipher of old, which rustls hasn't got at either end.
fn opened_by_openssl(it: &Whole, key: &KeyPair, own: &Certificate) {
    const SERVER: &str = include_str!("old_ciphers.py");
    let file = it.worker.home.write("old.pem", &format!("{}{}", own.pem(), key.serialize_pem()));
    it.worker.site.namespace.inside(move || {
        // It ends by itself, whatever becomes of the test.
        let mut server = Command::new("timeout");
        server.args(["60", "python3", "-c", SERVER, OTHER]).arg(file).stdin(Stdio::null());
        std::thread::spawn(move || server.status().expect("Python"));
        let began = Instant::now();
        while std::net::TcpStream::connect((OTHER, 443)).is_err() {
            assert!(began.elapsed() < Duration::from_secs(20), "no server");
            std::thread::sleep(Duration::from_millis(50));
        }
    });
    it.zone.lead(RUNTIME, &[OTHER]);
}

fn of_the_certificates() -> Vec<Fault> {
    const GENKAN_ALONE: (&Code, i32) = (&net::BEYOND, 4);
    vec![
        fault("an authority that has ended", Plain, (&net::ROOT_ENDED, 4), "✓✓✗✓✓–", |it| {
            let by = root(|it| (it.not_before, it.not_after) = (date_time_ymd(2015, 1, 1), date_time_ymd(2021, 1, 1)));
            trusted(it, &by.pem());
            let (own, key) = issued(&by, true);
            opened(it, &key, vec![own.der().clone()]);
        }),
        fault("an issuing authority without its root", Plain, (&net::ROOT_MISSING, 4), "✓✓✗✓✓–", |it| {
            let by = CertifiedIssuer::signed_by(params("ACME Issuing CA 2"), key(), &root(|_| ()));
            let by = by.expect("an authority");
            trusted(it, &by.pem());
            let (own, key) = issued(&by, true);
            opened(it, &key, vec![own.der().clone(), by.der().clone()]);
        }),
        fault("an authority that was renewed", Plain, (&net::UNTRUSTED, 4), "✓✓✗✓✓–", |it| {
            trusted(it, &root(|_| ()).pem());
            let (own, key) = issued(&root(|_| ()), true);
            opened(it, &key, vec![own.der().clone()]);
        }),
        fault("a name as the CN alone", Plain, GENKAN_ALONE, "✓✓!✓✓–", |it| {
            let by = root(|_| ());
            trusted(it, &by.pem());
            let (own, key) = issued(&by, false);
            opened(it, &key, vec![own.der().clone()]);
        })
        .harmless()
        .unnoticed(),
        fault("a server's own certificate as an authority", Plain, GENKAN_ALONE, "✓✓!✓✓–", |it| {
            let mut own = params(RUNTIME);
            // As `openssl req -x509` makes it; with the use of an authority alone the client refuses it.
            own.key_usages.clear();
            own.subject_alt_names = vec![SanType::DnsName(RUNTIME.try_into().expect("a name"))];
            let own = CertifiedIssuer::self_signed(own, key()).expect("a certificate");
            trusted(it, &own.pem());
            opened(it, own.key(), vec![own.der().clone()]);
        })
        .harmless()
        .unnoticed(),
        fault("old ciphers alone", Plain, GENKAN_ALONE, "✓✓!✓✓–", |it| {
            let by = root(|_| ());
            trusted(it, &by.pem());
            let (own, key) = issued(&by, true);
            opened_by_openssl(it, &key, &own);
        })
        .harmless()
        .unnoticed(),
        Fault {
            root: None,
            ..fault("an authority that is in the files", Plain, (&net::UNTRUSTED, 0), "✓✓✓✓✓✓", |it| {
                let by = root(|_| ());
                trusted(it, &by.pem());
                let (own, key) = issued(&by, true);
                opened(it, &key, vec![own.der().clone()]);
            })
        },
    ]
}

/// A certificate and what speaks with it are judged as the real client judges them.
#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_of_the_certificates_has_its_one_cause() {
    table(of_the_certificates());
}
