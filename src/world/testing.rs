//! A world for tests: a machine with nothing on it, below a folder, at a fixed time.

use std::io::Write;
use std::net::Ipv4Addr;
use std::path::Path;
use std::process::{Command, Stdio};

use socket2::{Domain, Socket, Type};

use super::{Clock, Dirs, Os, Ui, Vars, World, net};
use crate::messages::Lang;

/// A Linux machine whose home is `folder/home` and whose system folders are below `folder/root`, with these variables.
/// What it says is kept in memory.
pub(crate) fn world(folder: &Path, vars: &[(&str, &str)]) -> World {
    let vars = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let dirs = Dirs::new(Os::Linux, &folder.join("home"), &vars, &folder.join("root"));
    World { cwd: folder.to_owned(), ..with_dirs(dirs, vars) }
}

/// The same with folders of its own, in no folder in particular.
pub(crate) fn with_dirs(dirs: Dirs, vars: Vars) -> World {
    World {
        vars,
        dirs,
        clock: Clock::Fixed("2026-11-20T09:00:00Z".parse().unwrap()),
        os: Os::Linux,
        exe: "/usr/local/bin/genkan".into(),
        cwd: "/".into(),
        ui: Ui::memory(Lang::En),
        shown: net::Shown::default(),
    }
}

/// Writes a script that can be started at once. A file that this process has written can't: every program that another
/// test is about to start holds it open for a moment ("text file busy").
pub(crate) fn program(path: &Path, script: &str) {
    let mut writer = Command::new("/bin/sh")
        .args(["-c", r#"mkdir -p "$(dirname "$1")" && cat > "$1" && chmod 755 "$1""#, "sh"])
        .arg(path)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    writer.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    assert!(writer.wait().unwrap().success());
}

/// A port at which nobody listens, for as long as the socket is kept; a listener may take it.
pub(crate) fn unheard_port() -> (Socket, u16) {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_reuse_address(true).unwrap();
    socket.bind(&std::net::SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    let port = socket.local_addr().unwrap().as_socket().unwrap().port();
    (socket, port)
}
