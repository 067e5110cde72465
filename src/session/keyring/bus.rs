//! The address of D-Bus's session bus: the variable as [`World`] holds it, else the standard path.
//!
//! Only local sockets count. `unixexec:` would run a program that a project's variable names, and `tcp:` would carry
//! secrets elsewhere. Left out: `unix:runtime=yes`, `unix:dir=` and `autolaunch:`, which no session sets.
//!
//! [`World`]: crate::world::World

use std::ffi::OsString;
use std::fmt;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

use crate::code::keyring as code;
use crate::fault::{Fault, Result};
use crate::messages::keyring as say;
use crate::world::Vars;

/// One bus: its address, and the socket behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bus {
    address: String,
    socket: PathBuf,
}

impl Bus {
    /// The bus of the person with this user id.
    pub(super) fn find(vars: &Vars, user: u32) -> Result<Self> {
        let Some(address) = vars.get("DBUS_SESSION_BUS_ADDRESS") else {
            let folder = vars.get("XDG_RUNTIME_DIR").map_or_else(|| format!("/run/user/{user}"), str::to_owned);
            let socket = PathBuf::from(folder).join("bus");
            return Ok(Self { address: format!("unix:path={}", socket.display()), socket });
        };
        let socket = address.split(';').find_map(socket);
        // A variable may hold control characters.
        let address: String = address.escape_debug().collect();
        match socket {
            Some(socket) => Ok(Self { address, socket }),
            None => Err(Fault::new(&code::ADDRESS).with("address", address).hint(say::HINT_BUS, &[])),
        }
    }

    /// What to connect to; the name of an abstract socket begins with a NUL.
    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }
}

impl fmt::Display for Bus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

/// The socket that one address names.
fn socket(address: &str) -> Option<PathBuf> {
    let options = address.strip_prefix("unix:")?;
    let (kind, value) = options
        .split(',')
        .filter_map(|option| option.split_once('='))
        .find(|(kind, _)| matches!(*kind, "path" | "abstract"))?;
    let decoded = percent_decode_str(value);
    let bytes: Vec<u8> = if kind == "abstract" { [0].into_iter().chain(decoded).collect() } else { decoded.collect() };
    (!value.is_empty()).then(|| OsString::from_vec(bytes).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bus(vars: &[(&str, &str)]) -> Result<Bus> {
        Bus::find(&Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))), 1000)
    }

    #[test]
    fn an_address_names_a_socket_of_this_machine() {
        for (address, wanted) in [
            ("unix:path=/run/user/1000/bus", "/run/user/1000/bus"),
            ("unix:path=/tmp/dbus-1,guid=0123", "/tmp/dbus-1"),
            ("unix:guid=0123,path=/tmp/dbus-1", "/tmp/dbus-1"),
            ("unix:abstract=/tmp/dbus-1,guid=0123", "\0/tmp/dbus-1"),
            ("unix:path=/tmp/%27玄 関", "/tmp/'玄 関"),
            ("unix:path=/tmp/%e7%8e%84%e9%96%a2", "/tmp/玄関"),
            ("tcp:host=evil.example,port=1;unix:path=/tmp/bus", "/tmp/bus"),
        ] {
            let bus = bus(&[("DBUS_SESSION_BUS_ADDRESS", address), ("XDG_RUNTIME_DIR", "/run/other")]).unwrap();
            assert_eq!(bus.socket(), Path::new(wanted), "{address}");
            assert_eq!(bus.to_string(), address);
        }
    }

    #[test]
    fn an_address_that_leads_elsewhere_or_runs_something_is_refused() {
        for address in [
            "unixexec:path=/bin/touch,argv1=/tmp/owned",
            "tcp:host=127.0.0.1,port=1",
            "nonce-tcp:host=127.0.0.1,port=1,noncefile=/tmp/n",
            "autolaunch:",
            "unix:path=",
            "unix:dir=/tmp",
            "unix:",
            "/run/user/1000/bus",
            "\u{1b}[2Junix:path=/tmp/bus",
        ] {
            let fault = bus(&[("DBUS_SESSION_BUS_ADDRESS", address)]).unwrap_err();
            assert_eq!(fault.code().id, "GK-AWS-055", "{address}");
            assert!(!fault.to_string().contains('\u{1b}'), "{fault}");
        }
    }

    #[test]
    fn without_a_variable_it_is_where_the_system_puts_it() {
        assert_eq!(bus(&[]).unwrap().socket(), Path::new("/run/user/1000/bus"));
        assert_eq!(bus(&[("XDG_RUNTIME_DIR", "/run/mine")]).unwrap().socket(), Path::new("/run/mine/bus"));
    }
}
