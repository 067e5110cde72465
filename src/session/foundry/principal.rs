//! A token of Entra ID for Foundry, for the service principal that variables name: by its secret, its certificate or a
//! federated token, in the order and the form of Azure's library inside Claude Code (`EnvironmentCredential`, then
//! `WorkloadIdentityCredential`). Nothing is stored.
//!
//! What the variables hold goes to Microsoft's own sign-in hosts alone, in a request's body, and not where a folder's
//! settings, which anybody may have written, name any of it. Known hole: a certificate's key with a passphrase
//! isn't opened.

use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use rustls::SignatureScheme;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use ureq::http::Request;
use url::Url;
use url::form_urlencoded::Serializer;
use x509_parser::parse_x509_certificate;
use zeroize::Zeroizing;

use super::az::{AUDIENCE, Token};
use super::{CLIENT, FEDERATED, SECRETS, Signer, TENANT};
use crate::claude::Effective;
use crate::claude::switch::is_on;
use crate::code::foundry as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, foundry as words, proxy as of_files};
use crate::secret::DOTS;
use crate::world::digest::uuid;
use crate::world::net::{Net, Response, is_sealed};
use crate::world::{World, files, html};

type Secret = Zeroizing<String>;

/// Who asks for a token, where, and what shows that it is so.
pub struct Principal {
    /// Of the sign-in; one of [`HOSTS`].
    pub host: String,
    pub tenant: String,
    client: String,
    proof: Proof,
}

enum Proof {
    Secret(Secret),
    Certificate {
        file: String,
        /// The whole chain goes along.
        with_chain: bool,
    },
    Federated {
        file: String,
    },
}

const AUTHORITY: &str = "AZURE_AUTHORITY_HOST";
const CHAIN: &str = "AZURE_CLIENT_SEND_CERTIFICATE_CHAIN";
/// Microsoft's own sign-in: the public cloud's first, which is Claude Code's where nothing is named.
const HOSTS: [&str; 5] = [
    "login.microsoftonline.com",
    "login.microsoftonline.us",
    "login.partner.microsoftonline.cn",
    "login.chinacloudapi.cn",
    "login.windows.net",
];
/// The deadline of the request.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The lifetime of what is signed with a certificate.
const LIFE: i64 = 600;
/// How many characters of a refusal are passed on: an administrator needs the ids at its end.
const EXCERPT: usize = 800;

impl Principal {
    /// The principal that variables name, where `signer` is one.
    ///
    /// # Errors
    /// Why it isn't tried.
    pub fn named(settings: &Effective, signer: Signer) -> std::result::Result<Self, String> {
        let unsigned = || format!("{}: only Claude Code signs with it", signer.name());
        let read = |name: &str| settings.text(name).filter(|set| !set.is_empty());
        for name in [TENANT, CLIENT, SECRETS[0], SECRETS[1], FEDERATED, AUTHORITY] {
            if let Some(set) = settings.env(name).filter(|set| set.origin.needs_trust()) {
                return Err(format!("{name} ({})", set.origin));
            }
        }
        let authority = read(AUTHORITY).map_or_else(|| format!("https://{}", HOSTS[0]), str::to_owned);
        let url = Url::parse(&authority).ok().filter(|url| url.scheme() == "https" && url.port().is_none());
        let host = url.as_ref().and_then(Url::host_str).filter(|host| HOSTS.contains(host));
        let host = host.ok_or_else(|| format!("{AUTHORITY} = {authority}"))?.to_owned();
        let proof = match signer {
            Signer::Principal if let Some(secret) = read(SECRETS[0]) => {
                Proof::Secret(Zeroizing::new(secret.to_owned()))
            }
            Signer::Principal => {
                let file = read(SECRETS[1]).ok_or_else(unsigned)?.to_owned();
                let pem = files::read(Path::new(&file)).ok().flatten().map(Zeroizing::new);
                if pem.is_some_and(|pem| is_sealed(&pem)) {
                    return Err(unsigned());
                }
                Proof::Certificate { file, with_chain: read(CHAIN).is_some_and(is_on) }
            }
            Signer::Workload => Proof::Federated { file: read(FEDERATED).ok_or_else(unsigned)?.to_owned() },
            Signer::Token | Signer::Key | Signer::Nobody | Signer::Managed | Signer::AzureCli => return Err(unsigned()),
        };
        let of = |name: &str| read(name).map(str::to_owned).ok_or_else(unsigned);
        Ok(Self { host, tenant: of(TENANT)?, client: of(CLIENT)?, proof })
    }

    /// A token for Foundry.
    ///
    /// # Errors
    /// `GK-FDY-017` where Entra ID refuses, `018` where what a variable holds or names can't be used, `019` where somebody
    /// else answers; `GK-AWS-010` to `015` where nobody does.
    pub fn token(&self, world: &World, net: &Net) -> Result<Token> {
        // As the library looks at it: what else is in it would lead to another path.
        let is_tenant = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
        if !self.tenant.chars().all(is_tenant) {
            return Err(unusable(TENANT, words::NO_TENANT.into()));
        }
        let url = format!("https://{}/{}/oauth2/v2.0/token", self.host, self.tenant);
        let scope = format!("{AUDIENCE}/.default");
        let (name, proof) = match &self.proof {
            Proof::Secret(secret) => ("client_secret", secret.clone()),
            Proof::Certificate { file, with_chain } => {
                ("client_assertion", self.assertion(file, *with_chain, &url, world.now())?)
            }
            Proof::Federated { file } => {
                let token = read(FEDERATED, file)?;
                let token = String::from_utf8_lossy(&token).trim().to_owned();
                ("client_assertion", Zeroizing::new(token))
            }
        };
        let mut form = Serializer::new(String::new());
        form.append_pair("grant_type", "client_credentials").append_pair("client_id", &self.client);
        form.append_pair("scope", &scope).append_pair(name, &proof);
        if name == "client_assertion" {
            form.append_pair("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        }
        let form = Zeroizing::new(form.finish());
        let request = Request::post(&url).header("accept", "application/json");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let request = request.body(form.as_bytes().to_vec()).map_err(|_| self.foreign("?"))?;
        self.read(&net.send(request, TIMEOUT)?, &proof, world.now())
    }

    fn read(&self, answer: &Response, proof: &Secret, now: Timestamp) -> Result<Token> {
        let document: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let text = String::from_utf8_lossy(&answer.body);
        let shown = |text: &str| {
            let text = text.replace(proof.as_str(), DOTS);
            text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(EXCERPT).collect::<String>()
        };
        let status = format!("HTTP {}", answer.status);
        if let Some(error) = document["error"].as_str() {
            let said = document["error_description"].as_str().unwrap_or_default();
            let fault = Fault::new(&code::PRINCIPAL_REFUSED).with("name", self.name());
            return Err(fault.because(shown(&format!("{status} {error}: {said}"))));
        }
        match document["access_token"].as_str().filter(|token| answer.status == 200 && !token.is_empty()) {
            Some(token) => {
                let life = document["expires_in"].as_i64().map(SignedDuration::from_secs);
                Ok(Token {
                    value: Zeroizing::new(token.to_owned()),
                    expires: life.and_then(|life| now.checked_add(life).ok()),
                    tenant: Some(self.tenant.clone()),
                })
            }
            None => match html::title(&text) {
                Some(title) => Err(self.foreign(&shown(&format!("{status}: {title}")))),
                None => Err(self.foreign(&status)),
            },
        }
    }

    /// The variable that proves it.
    const fn name(&self) -> &'static str {
        match self.proof {
            Proof::Secret(_) => SECRETS[0],
            Proof::Certificate { .. } => SECRETS[1],
            Proof::Federated { .. } => FEDERATED,
        }
    }

    fn foreign(&self, why: &str) -> Fault {
        Fault::new(&code::NOT_ENTRA).with("host", &self.host).because(why)
    }

    /// What the certificate's key signs in place of a secret (PS256), as Microsoft's library writes it.
    fn assertion(&self, file: &str, with_chain: bool, url: &str, now: Timestamp) -> Result<Secret> {
        let name = SECRETS[1];
        let pem = read(name, file)?;
        let chain: Vec<_> = CertificateDer::pem_slice_iter(&pem).filter_map(std::result::Result::ok).collect();
        let leaf = chain.first().ok_or_else(|| unusable(name, of_files::CERT_NONE.into()))?;
        if let Ok((_, leaf)) = parse_x509_certificate(leaf)
            && let Ok(ends) = Timestamp::from_second(leaf.validity().not_after.timestamp())
            && ends < now
        {
            return Err(unusable(name, Phrase::new(words::ENDED).with("time", ends)));
        }
        let none = || unusable(name, of_files::KEY_NONE.into());
        let key = PrivateKeyDer::from_pem_slice(&pem).map_err(|_| none())?;
        let signer =
            any_supported_type(&key).ok().and_then(|key| key.choose_scheme(&[SignatureScheme::RSA_PSS_SHA256]));
        let signer = signer.ok_or_else(none)?;
        let mut header =
            json!({"alg": "PS256", "typ": "JWT", "x5t#S256": URL_SAFE_NO_PAD.encode(Sha256::digest(leaf))});
        if with_chain {
            header["x5c"] = chain.iter().map(|one| Value::from(STANDARD.encode(one))).collect();
        }
        let mut id = [0; 16];
        getrandom::fill(&mut id).map_err(|_| none())?;
        let now = now.as_second();
        let claims = json!({"aud": url, "iss": self.client, "sub": self.client, "jti": uuid(id, 4), "nbf": now,
            "exp": now + LIFE});
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", part(&header), part(&claims));
        let signature = signer.sign(message.as_bytes()).map_err(|_| none())?;
        Ok(Zeroizing::new(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))))
    }
}

fn read(name: &str, file: &str) -> Result<Zeroizing<Vec<u8>>> {
    match files::read(Path::new(file)) {
        Ok(Some(bytes)) => Ok(Zeroizing::new(bytes)),
        Ok(None) => Err(unusable(name, of_files::CERT_ABSENT.into()).because(file)),
        Err(_) => Err(unusable(name, of_files::CERT_UNREADABLE.into()).because(file)),
    }
}

fn unusable(name: &str, why: Phrase) -> Fault {
    Fault::new(&code::PRINCIPAL_VALUE).with("name", name).with_phrase("why", why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claude::{Content, Layer, Layers, Origin, Scope};
    use crate::world::Vars;

    const SECRET: &str = "x~y-secret";

    fn settings(vars: &[(&str, &str)], folder: &str) -> Effective {
        let shell = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let content = Content::parse(format!(r#"{{"env": {folder}}}"#).as_bytes(), Scope::Project);
        let files = vec![Layer { origin: Origin::Project("/p/.claude/settings.json".into()), content }];
        Effective::new(&Layers { shell, files })
    }

    #[test]
    fn what_it_holds_goes_to_microsofts_own_hosts_and_nowhere_else() {
        let own = [(TENANT, "11111111-2222"), (CLIENT, "66666666-2222"), (SECRETS[0], SECRET)];
        for (more, folder, expected) in [
            (&[][..], "{}", Ok("login.microsoftonline.com")),
            (&[(AUTHORITY, "https://login.microsoftonline.us/")], "{}", Ok("login.microsoftonline.us")),
            (&[(AUTHORITY, "https://login.microsoftonline.com.evil.example")], "{}", Err(AUTHORITY)),
            (&[(AUTHORITY, "http://login.microsoftonline.com")], "{}", Err(AUTHORITY)),
            (&[(AUTHORITY, "https://login.microsoftonline.com:8443")], "{}", Err(AUTHORITY)),
            (&[(AUTHORITY, "https://me@evil.example/login.microsoftonline.com")], "{}", Err(AUTHORITY)),
            (&[], r#"{"AZURE_AUTHORITY_HOST": "https://login.microsoftonline.com"}"#, Err(AUTHORITY)),
            (&[], r#"{"AZURE_TENANT_ID": "other"}"#, Err(TENANT)),
        ] {
            let vars: Vec<_> = own.iter().chain(more).copied().collect();
            let named = Principal::named(&settings(&vars, folder), Signer::Principal);
            let named = named.map(|principal| principal.host);
            match expected {
                Ok(host) => assert_eq!(named.as_deref(), Ok(host), "{more:?} {folder}"),
                Err(name) => {
                    let why = named.expect_err(name);
                    assert!(why.starts_with(name) && !why.contains(SECRET), "{why}");
                }
            }
        }
    }

    #[test]
    fn of_what_variables_name_wrongly_the_variable_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let here = crate::world::testing::world(folder.path(), &[]);
        let net = Net::direct(Duration::from_secs(1));
        let missing = folder.path().join("token").display().to_string();
        let sealed = folder.path().join("sealed.pem");
        let text = b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n";
        files::replace(&sealed, text, None, files::Access::Private).unwrap();
        for (vars, signer, code) in [
            (
                &[(TENANT, "a/b"), (CLIENT, "c"), (SECRETS[0], SECRET)][..],
                Signer::Principal,
                Some(&code::PRINCIPAL_VALUE),
            ),
            (&[(TENANT, "t"), (CLIENT, "c"), (SECRETS[1], &missing)], Signer::Principal, Some(&code::PRINCIPAL_VALUE)),
            (&[(TENANT, "t"), (CLIENT, "c"), (FEDERATED, &missing)], Signer::Workload, Some(&code::PRINCIPAL_VALUE)),
            (&[(TENANT, "t"), (CLIENT, "c"), (SECRETS[1], sealed.to_str().unwrap())], Signer::Principal, None),
        ] {
            match Principal::named(&settings(vars, "{}"), signer) {
                Ok(principal) => {
                    let fault = principal.token(&here, &net).err().unwrap();
                    assert_eq!(Some(fault.code()), code, "{fault}");
                    assert!(vars.iter().any(|(name, _)| fault.arg("name") == Some(name)), "{fault}");
                }
                Err(why) => assert!(code.is_none() && why.starts_with(signer.name()), "{why}"),
            }
        }
    }

    #[test]
    fn an_answer_is_a_token_a_refusal_or_somebody_elses() {
        let principal = Principal {
            host: HOSTS[0].to_owned(),
            tenant: "t".to_owned(),
            client: "c".to_owned(),
            proof: Proof::Secret(Zeroizing::new(SECRET.to_owned())),
        };
        let proof = Zeroizing::new(SECRET.to_owned());
        let now = "2026-11-20T09:00:00Z".parse().unwrap();
        for (status, body, expected) in [
            (200, r#"{"access_token": "e30", "expires_in": 3599}"#, Ok("2026-11-20T09:59:59Z")),
            (
                401,
                r#"{"error": "invalid_client", "error_description": "AADSTS7000222: x~y-secret"}"#,
                Err((&code::PRINCIPAL_REFUSED, "AADSTS7000222")),
            ),
            (403, "<html><title>Netskope Alert</title></html>", Err((&code::NOT_ENTRA, "Netskope Alert"))),
            (200, "{}", Err((&code::NOT_ENTRA, "HTTP 200"))),
        ] {
            let answer = Response { status, headers: Vec::new(), body: body.as_bytes().to_vec() };
            match (principal.read(&answer, &proof, now), expected) {
                (Ok(token), Ok(ends)) => assert_eq!(token.expires.unwrap().to_string(), ends),
                (Err(fault), Err((code, said))) => {
                    let causes = fault.causes(crate::messages::Lang::En).join(" ");
                    assert_eq!(fault.code(), code);
                    assert!(causes.contains(said) && !causes.contains(SECRET), "{causes}");
                }
                (got, _) => panic!("{body}: {:?}", got.err()),
            }
        }
    }
}
