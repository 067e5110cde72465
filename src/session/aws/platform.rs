//! What AWS's platforms hand out the credentials of a role by, and whether they are here at all: nothing is asked of their
//! services, and nothing is sent there.

use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use crate::code::{aws, source as code};
use crate::fault::Fault;
use crate::messages::{Phrase, sources};
use crate::profile::url::{is_loopback, parse};
use crate::world::{Vars, World, files};

/// A platform of AWS's that hands out a role's credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Container,
    Machine,
}

/// Where a platform hands out credentials: a path at ECS's own address, which counts first, or any address.
const OF_TASK: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const OF_ADDRESS: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const OF_POD: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";
/// How a section's `credential_source` names these.
const OF_ECS: &str = "EcsContainer";
const OF_EC2: &str = "Ec2InstanceMetadata";
/// Where an EC2 machine asks for its role, and what names another place.
const METADATA: &str = "http://169.254.169.254";
const METADATA_ELSEWHERE: [&str; 2] = ["AWS_EC2_METADATA_SERVICE_ENDPOINT", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"];
/// Where ECS and EKS hand out credentials: what AWS's SDKs ask in plain HTTP, beside this machine itself.
const CONTAINERS: [&str; 3] = ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"];
/// A program of this machine takes a connection at once, or it doesn't listen.
const TO_CONNECT: Duration = Duration::from_secs(1);

impl Platform {
    const ALL: [Self; 2] = [Self::Container, Self::Machine];

    /// The one that a section's `credential_source` names.
    pub(super) fn of_source(how: &str) -> Option<Self> {
        match how {
            OF_ECS => Some(Self::Container),
            OF_EC2 => Some(Self::Machine),
            _ => None,
        }
    }

    /// The one that a container's variables name; a machine's own role is asked for elsewhere.
    pub(super) fn of_variables(vars: &Vars) -> Option<Self> {
        [OF_TASK, OF_ADDRESS].iter().any(|name| vars.get(name).is_some()).then_some(Self::Container)
    }

    /// As AWS calls it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Container => "ECS",
            Self::Machine => "EC2",
        }
    }
}

/// That a section's `credential_source` isn't here.
pub(super) fn no_machine(how: &str, why: Phrase) -> Fault {
    Fault::new(&code::NO_MACHINE).with("how", how).with_phrase("why", why)
}

/// What `doctor` finds of a source that a platform should be: whether it is here at all. Others take its word for it, for
/// where there is none, a connection may take its time.
pub fn looked_for(no: Fault, world: &World) -> Fault {
    let vars = &world.vars;
    if *no.code() == aws::NO_CREDENTIALS && is_machine(world) {
        return Fault::new(&code::PLATFORM).with("how", Platform::Machine.name());
    }
    let how = no.arg("how").filter(|_| no.code() == &code::PLATFORM);
    let absent = match Platform::ALL.into_iter().find(|platform| how == Some(platform.name())) {
        Some(Platform::Machine) => without_metadata(vars),
        Some(Platform::Container) if Platform::of_variables(vars).is_none() => {
            let why = Phrase::new(sources::NO_VARIABLE).with("names", format_args!("{OF_TASK}, {OF_ADDRESS}"));
            Some(no_machine(OF_ECS, why))
        }
        Some(Platform::Container) | None => None,
    };
    absent.unwrap_or(no)
}

/// Whether this is a machine of EC2's that tells of itself: Claude Code asks it last of all for a role.
fn is_machine(world: &World) -> bool {
    const OFF: &str = "AWS_EC2_METADATA_DISABLED";
    /// Nitro's vendor, and how Xen's number begins.
    const MARKS: [(&str, &str); 2] = [("sys/class/dmi/id/sys_vendor", "Amazon EC2"), ("sys/hypervisor/uuid", "ec2")];
    let is_marked = |(file, mark): (&str, &str)| {
        let said = files::read(&world.dirs.system.join(file)).ok().flatten();
        said.is_some_and(|said| said.starts_with(mark.as_bytes()))
    };
    let is_off = world.var(OFF).is_some_and(|off| off.eq_ignore_ascii_case("true"));
    !is_off && MARKS.into_iter().any(is_marked) && without_metadata(&world.vars).is_none()
}

/// That there is no EC2 machine's metadata service, which a section names. Nothing is sent there; one that a variable
/// places elsewhere isn't looked for.
fn without_metadata(vars: &Vars) -> Option<Fault> {
    let is_placed = METADATA_ELSEWHERE.iter().any(|name| vars.get(name).is_some());
    let addresses = parse(METADATA).filter(|_| !is_placed)?.socket_addrs(|| None).ok()?;
    let is_lost = |address| TcpStream::connect_timeout(address, TO_CONNECT).is_err();
    let first = addresses.first().filter(|_| addresses.iter().all(is_lost))?;
    Some(no_machine(OF_EC2, Phrase::new(sources::NO_METADATA).with("address", first.ip())))
}

/// That nobody listens where a variable says that this machine or its platform hands out credentials: Claude Code 2.1.332
/// waits for it for 22 seconds; or that it is an address which AWS's SDKs don't ask in plain HTTP. Nothing is sent there.
pub(super) fn not_served(vars: &Vars) -> Option<Fault> {
    let (name, url) = match vars.get(OF_TASK) {
        Some(_) => (OF_TASK, parse(&format!("http://{}", CONTAINERS[0]))?),
        None => (OF_ADDRESS, parse(vars.get(OF_ADDRESS)?)?),
    };
    let is_near = is_loopback(&url) || url.host_str().is_some_and(|host| CONTAINERS.contains(&host));
    if !is_near {
        let fault = || Fault::new(&code::FAR_CONTAINER).with("name", name).with("host", url.host_str().unwrap_or("?"));
        return (url.scheme() == "http").then(fault);
    }
    let addresses = url.socket_addrs(|| None).ok()?;
    // Elsewhere than on this machine an address that nobody has is silent.
    let is_lost = |address: &SocketAddr| {
        let lost = TcpStream::connect_timeout(address, TO_CONNECT).err();
        lost.is_some_and(|lost| !address.ip().is_loopback() || lost.kind() == std::io::ErrorKind::ConnectionRefused)
    };
    let first = addresses.first().filter(|_| addresses.iter().all(is_lost))?;
    Some(Fault::new(&code::NOT_SERVED).with("address", first).with("name", name))
}

/// That the token isn't there which a pod shows to what hands out its credentials.
pub(super) fn without_token(vars: &Vars) -> Option<Fault> {
    let file = vars.get(OF_POD).filter(|file| vars.get(OF_TASK).is_none() && !Path::new(file).exists())?;
    Some(Fault::new(&code::NO_TOKEN_FILE).with("file", file).with("by", OF_POD))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::tests::{world, write};
    use crate::world::testing::unheard_port;

    #[test]
    fn a_machine_of_ec2_is_known_by_its_board_where_it_tells_of_itself() {
        let (_reserved, free) = unheard_port();
        let nobody = format!("http://127.0.0.1:{free}");
        let folder = tempfile::tempdir().unwrap();
        let board = folder.path().join("sys/class/dmi/id/sys_vendor");
        std::fs::create_dir_all(board.parent().unwrap()).unwrap();
        for (vendor, vars, expected) in [
            ("Amazon EC2\n", vec![(METADATA_ELSEWHERE[0], nobody.as_str())], true),
            ("Amazon EC2\n", vec![(METADATA_ELSEWHERE[0], &nobody), ("AWS_EC2_METADATA_DISABLED", "True")], false),
            ("QEMU\n", vec![(METADATA_ELSEWHERE[0], &nobody)], false),
        ] {
            write(&board, vendor);
            let mut world = world(folder.path(), None, &vars);
            world.dirs.system = folder.path().to_owned();
            let found = looked_for(Fault::new(&aws::NO_CREDENTIALS), &world);
            let code = if expected { "GK-AWS-071" } else { "GK-AWS-002" };
            assert_eq!(found.code().id, code, "{vendor} {vars:?}");
        }
    }

    #[test]
    fn where_a_program_should_hand_out_keys_and_nobody_listens_is_named() {
        let heard = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let (_reserved, free) = unheard_port();
        let heard = heard.local_addr().map(|address| (address.port(), heard)).unwrap();
        for (address, expected) in [
            (format!("http://127.0.0.1:{free}/role"), Some("GK-AWS-089")),
            (format!("http://localhost:{free}/"), Some("GK-AWS-089")),
            (format!("http://127.0.0.1:{}/role", heard.0), None),
            // What AWS's SDKs ask nobody at.
            ("http://vault.acme.example/role".into(), Some("GK-AWS-098")),
            ("http://169.254.169.254/role".into(), Some("GK-AWS-098")),
            ("https://vault.acme.example/role".into(), None),
            ("nowhere".into(), None),
        ] {
            let vars = vec![(OF_ADDRESS, address.as_str())];
            let folder = tempfile::tempdir().unwrap();
            let world = world(folder.path(), None, &vars);
            let found = not_served(&world.vars).map(|fault| fault.code().id);
            assert_eq!(found, expected, "{vars:?}");
        }
        // A variable that was copied from a pod, without its token.
        let folder = tempfile::tempdir().unwrap();
        let token = folder.path().join("token").display().to_string();
        let vars = [(OF_ADDRESS, "http://169.254.170.23/v1/credentials"), (OF_POD, &token)];
        let found = || without_token(&world(folder.path(), None, &vars).vars).map(|fault| fault.code().id);
        assert_eq!(found(), Some("GK-AWS-095"));
        write(Path::new(&token), "t");
        assert_eq!(found(), None);
    }
}
