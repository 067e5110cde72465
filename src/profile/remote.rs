//! A deployment profile at an address: the one line that an administrator gives, `https://…/genkan.toml#sha256=…`.
//!
//! The digest says that the text is the one that the administrator meant, whoever serves it; so a line without one is
//! refused, and so is another text. Only `setup` takes such a line: everything else reads the stored copy.

use std::time::Duration;

use ureq::http::Request as HttpRequest;

use super::layer::{Layer, Source};
use super::texts::Found;
use crate::code::profile as code;
use crate::fault::{Fault, Result};
use crate::messages::{profile as words, seen};
use crate::world::World;
use crate::world::digest::sha256;
use crate::world::net::{Net, Route};

/// A profile's text, as its address served it.
#[derive(Debug, Clone)]
pub struct Remote {
    /// The line: the address with its digest.
    line: String,
    pub text: String,
}

/// The longest that one is waited for, and the largest that is taken: an embedded profile is 2 KB.
const TIMEOUT: Duration = Duration::from_secs(20);
const LIMIT: usize = 256 * 1024;

/// Whether this is an address and no name or path.
pub fn is_address(wanted: &str) -> bool {
    wanted.contains("://")
}

/// The address alone, without what follows it.
pub(super) fn address(line: &str) -> &str {
    line.split_once('#').map_or(line, |(url, _)| url)
}

/// The text behind a line.
///
/// # Errors
/// `GK-PRO-057` without https or a digest, `GK-PRO-058` where the text has another one, `GK-PRO-059` where the address
/// serves none, `GK-AWS-010` to `015` where it doesn't answer.
pub fn fetch(world: &World, line: &str) -> Result<Remote> {
    let (url, wanted) = split(line).ok_or_else(|| no_address(line))?;
    let bytes = get(world, url)?;
    if !sha256(&bytes).eq_ignore_ascii_case(wanted) {
        return Err(Fault::new(&code::DIGEST).with("url", url).hint(words::NEW_LINE, &[]));
    }
    let text = String::from_utf8(bytes).map_err(|_| not_served(url, seen::NO_UTF_8.en))?;
    Ok(Remote { line: line.to_owned(), text })
}

/// What an address serves now, beside what its line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Served {
    /// The text of the line.
    Same,
    /// Another one, with its version.
    Other(String),
    /// The file is gone, or is another profile by now.
    Gone,
}

/// Looks whether the address of a line still serves the text of that line.
///
/// # Errors
/// As [`fetch`], but for another text.
pub(super) fn look(world: &World, line: &str) -> Result<Served> {
    let (url, wanted) = split(line).ok_or_else(|| no_address(line))?;
    let bytes = get(world, url)?;
    if sha256(&bytes).eq_ignore_ascii_case(wanted) {
        return Ok(Served::Same);
    }
    let (layer, _) = Layer::parse(Source::Remote(line.to_owned()), &String::from_utf8_lossy(&bytes));
    Ok(Served::Other(layer.text("version").unwrap_or_default().to_owned()))
}

impl Remote {
    pub(super) fn found(&self) -> Found {
        Found { source: Source::Remote(self.line.clone()), text: self.text.clone(), name: None }
    }
}

/// Address and digest of a line.
pub(super) fn split(line: &str) -> Option<(&str, &str)> {
    let (url, wanted) = line.split_once("#sha256=")?;
    let is_digest = wanted.len() == 64 && wanted.bytes().all(|byte| byte.is_ascii_hexdigit());
    (url.starts_with("https://") && is_digest).then_some((url, wanted))
}

fn no_address(line: &str) -> Fault {
    let lacks = if line.starts_with("https://") { words::LACKS_DIGEST } else { words::LACKS_HTTPS };
    Fault::new(&code::ADDRESS).with("line", line).hint(lacks, &[])
}

fn get(world: &World, url: &str) -> Result<Vec<u8>> {
    let request = HttpRequest::get(url).body(Vec::new());
    let request = request.map_err(|error| not_served(url, error))?;
    let answer = Net::new(world, &Route::default(), TIMEOUT)?.send(request, TIMEOUT)?;
    match answer.body.len() {
        _ if matches!(answer.status, 300..=399) => {
            Err(not_served(url, format_args!("HTTP {}", answer.status)).hint(words::NO_REDIRECTS, &[]))
        }
        _ if answer.status != 200 => Err(not_served(url, format_args!("HTTP {}", answer.status))),
        length if length > LIMIT => Err(not_served(url, format_args!("{length} > {LIMIT} bytes"))),
        _ => Ok(answer.body),
    }
}

fn not_served(url: &str, why: impl std::fmt::Display) -> Fault {
    Fault::new(&code::NOT_SERVED).with("url", url).with_phrase("reason", seen::quoted(&why.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn a_line_without_https_or_a_whole_digest_is_none() {
        let good = format!("https://acme.example/genkan.toml#sha256={DIGEST}");
        assert_eq!(split(&good), Some(("https://acme.example/genkan.toml", DIGEST)));
        for line in [
            "https://acme.example/genkan.toml".to_owned(),
            "https://acme.example/genkan.toml#sha256=".to_owned(),
            good.replace("https", "http"),
            good.replace("sha256", "md5"),
            good[..good.len() - 1].to_owned(),
            good.replace("e3b0", "xyz0"),
        ] {
            assert!(split(&line).is_none() && is_address(&line), "{line}");
        }
        assert_eq!(sha256(b""), DIGEST);
        assert!(!is_address("acme") && !is_address("./acme.toml"));
        assert_eq!(address(&good), "https://acme.example/genkan.toml");
    }
}
