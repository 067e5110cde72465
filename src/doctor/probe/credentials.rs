//! Looks at the sign-in: what lies here, what the portal and STS say of it, whom Claude Code would sign as, who else
//! could read the files. The questions to AWS go side by side. It renews what a program's own question would renew,
//! and asks no person.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::starting::milliseconds;
use super::{joined, starts_genkan};
use crate::claude::{Effective, Scope};
use crate::code::google as google_code;
use crate::doctor::Groundwork;
use crate::doctor::facts::credentials::{
    Aws, Clocks, Console, CredentialsFacts, Foreign, Google, Holds, Identity, Limit, Others, Renewal, Session, SignIn,
    Standing, Waited,
};
use crate::doctor::facts::{BY_API_KEY, Failure, OFFLINE, Probe};
use crate::models::wiring::CHAIN_TIMEOUT;
use crate::profile::{Profile, copy_path};
use crate::secret::command;
use crate::session::aws::{AwsFiles, Target, foreign_default};
use crate::session::{self, AwsSigned, State};
use crate::setup::document::AwsConfig;
use crate::setup::store::Store;
use crate::world::deadline::left;
use crate::world::{World, accounts, files, person};

/// Milliseconds from which a wait is one.
const FELT: u64 = 2_000;
/// For a question to AWS that needs no keys.
const TIMEOUT: Duration = Duration::from_secs(8);

pub(super) fn of_aws(world: &World, profile: &Profile, work: &Groundwork, online: bool, until: Instant) -> Aws {
    let aws = AwsFiles::read(world);
    let own = Target::from_profile(profile);
    let foreign = aws.as_ref().ok().and_then(|aws| foreign_default(aws, own.as_ref())).map(|fault| {
        let arg = |name: &str| fault.arg(name).unwrap_or_default().to_owned();
        Foreign { file: arg("file"), source: arg("source") }
    });
    let signs_as = session::signs_as(world, &work.effective, profile);
    let (session, identity, clocks) = ask(world, profile, work, online, until);
    let console = own.is_none().then(|| console(&work.with_aws(world), profile)).flatten();
    let signs_as = signs_as.into();
    let renewed_by = renewed_by(&work.effective);
    // Known once the keys were asked for.
    let lost_export = work.lost_export().map(Failure::from);
    Aws {
        lost_export,
        tools: tools(world),
        session,
        identity,
        signs_as,
        console,
        renewed_by,
        foreign_default: foreign,
        rejected: rejected(world),
        clocks,
        at_hand: profile
            .aws()
            .is_some_and(|aws| session::are_keys_at_hand(&work.with_aws(world), AwsSigned { profile, aws })),
        waited: waited(work),
    }
}

/// The wait for the keys, where anybody would notice it.
fn waited(work: &Groundwork) -> Option<Waited> {
    let took = u64::try_from(work.waited()?.as_millis()).unwrap_or(u64::MAX);
    let limit = || {
        let set = work.effective.env(CHAIN_TIMEOUT)?;
        let value = set.value.as_str()?;
        let milliseconds = milliseconds(value)?;
        Some(Limit { value: value.to_owned(), milliseconds, place: (&set.origin).into() })
    };
    (took >= FELT).then(|| Waited { took, limit: limit() })
}

/// Programs that sign people in and write temporary credentials into the AWS files.
fn tools(world: &World) -> Vec<String> {
    const TOOLS: [&str; 14] = [
        "assume",
        "aws-azure-login",
        "aws-google-auth",
        "aws-sso",
        "aws-sso-util",
        "aws-vault",
        "awsume",
        "clisso",
        "gimme-aws-creds",
        "leapp",
        "okta-aws-cli",
        "okta-awscli",
        "onelogin-aws-login",
        "saml2aws",
    ];
    let is_here = |name: &&str| which::which_in(name, world.var("PATH"), "/").is_ok();
    TOOLS.into_iter().filter(is_here).map(str::to_owned).collect()
}

/// The sign-in tool that Claude Code starts, where it isn't genkan.
fn renewed_by(effective: &Effective) -> Option<Renewal> {
    let set = effective.setting("awsAuthRefresh")?;
    let line = set.value.as_str().filter(|line| !line.trim().is_empty() && !starts_genkan(line))?;
    Some(Renewal { line: command::shown(line), place: set.origin.to_string() })
}

/// What `aws login` has left here, after the keys were asked for.
fn console(world: &World, profile: &Profile) -> Option<Console> {
    let state = session::state(world, profile, false).ok().filter(State::is_of_aws_login)?;
    Some(Console { profile: state.name, keys_expire: state.credentials_expire, refreshable: state.refreshable })
}

/// On Vertex AI nothing of AWS's is asked, read or judged.
pub(super) fn of_google(
    world: &World,
    profile: &Profile,
    work: &Groundwork,
    online: bool,
    until: Instant,
) -> CredentialsFacts {
    let client = work.as_client(profile);
    let seen = session::state(world, &client, false).map(|state| {
        let token = match online {
            true => work.google(world, profile, until).as_ref().map_err(Clone::clone),
            false => return google(state, None, Probe::NotTried(OFFLINE.to_owned())),
        };
        let whom = token.as_ref().ok().and_then(|access| access.whom.clone());
        google(state, whom, token.map(|access| access.token.expires).into())
    });
    let seen = seen.map(|google| Google { gcloud_impersonates: gcloud_impersonates(world), ..google });
    CredentialsFacts { sign_in: SignIn::Google(seen.into()), files: standings(world, &client) }
}

/// Whom gcloud's configuration in use names; a variable goes before it.
fn gcloud_impersonates(world: &World) -> Option<String> {
    let set = |name: &str| world.vars.get(name).filter(|value| !value.is_empty()).map(str::to_owned);
    if let Some(account) = set("CLOUDSDK_AUTH_IMPERSONATE_SERVICE_ACCOUNT") {
        return Some(account);
    }
    let folder = set("CLOUDSDK_CONFIG").map_or_else(|| world.dirs.gcloud.clone(), PathBuf::from);
    let active = || Some(String::from_utf8_lossy(&files::read(&folder.join("active_config")).ok()??).trim().to_owned());
    let active = set("CLOUDSDK_ACTIVE_CONFIG_NAME").or_else(active).filter(|name| !name.is_empty());
    let file = format!("config_{}", active.as_deref().unwrap_or("default"));
    let configuration = files::read(&folder.join("configurations").join(file)).ok()??;
    let account = AwsConfig::parse(&configuration).ok()?.get("auth", "impersonate_service_account")?;
    (!account.is_empty()).then_some(account)
}

fn google(mut state: State, whom: Option<String>, token: Probe<Timestamp>) -> Google {
    // That a file names somebody else for a secret needs nobody to be asked, and nothing comes of it.
    let foreign = state.finding.take_if(|fault| *fault.code() == google_code::FOREIGN_HOST);
    let token = foreign.map_or(token, |fault| Probe::Failed((&fault).into()));
    Google {
        kind: state.kind.name().to_owned(),
        place: state.storage,
        identity: whom.or(state.identity),
        quota_project: state.quota_project,
        token,
        pending: state.pending.map(|pending| pending.expires),
        finding: state.finding.as_ref().map(Failure::from),
        gcloud_impersonates: None,
    }
}

type Asked = (Probe<Option<Session>>, Probe<Option<Identity>>, Probe<Clocks>);

fn ask(world: &World, profile: &Profile, work: &Groundwork, online: bool, until: Instant) -> Asked {
    let timeout = TIMEOUT.min(left(until));
    let of_sign_in = |online| {
        // Of keys that come from elsewhere STS says more, and asks once.
        let state = match Target::from_profile(profile) {
            Some(_) => session::state(world, profile, online).map(|state| Some(seen(state))),
            None => Ok(None),
        };
        Probe::from(state)
    };
    if !online || timeout.is_zero() {
        return (of_sign_in(false), Probe::NotTried(OFFLINE.to_owned()), Probe::NotTried(OFFLINE.to_owned()));
    }
    std::thread::scope(|side| {
        let (first, second) = (world.apart(), work.with_aws(world));
        let identity = (!work.is_by_key(profile)).then(|| {
            side.spawn(move || match work.access(&first, profile, until) {
                Ok(access) => access.works(),
                Err(fault) => Err(fault.clone()),
            })
        });
        let clocks = side.spawn(move || session::clocks(&second, profile, timeout));
        let state = of_sign_in(true);
        let identity = identity.map_or_else(|| Probe::NotTried(BY_API_KEY.to_owned()), joined);
        (state, identity, joined(clocks))
    })
}

fn seen(state: State) -> Session {
    Session {
        name: state.name,
        account: state.account.unwrap_or_default(),
        role: state.role.unwrap_or_default(),
        dangling: dangling(Path::new(&state.storage)),
        storage: state.storage,
        token_expires: state.token_expires,
        keys_expire: state.credentials_expire,
        refreshable: state.refreshable,
        accepted: state.accepted,
        unheard: state.reason.as_ref().map(Failure::from),
        pending: state.pending.map(|pending| pending.expires),
    }
}

fn dangling(file: &Path) -> Option<(String, String)> {
    let lost = |link: &Path| Some((link.display().to_string(), files::dangling(link)?.display().to_string()));
    file.ancestors().find_map(lost)
}

/// The AWS files that botocore, and so the AWS CLI, rejects whole; with the line.
fn rejected(world: &World) -> Vec<Failure> {
    let malformed = |file: &Path| {
        let bytes = files::read(file).ok()??;
        let malformed = AwsConfig::rejected(&bytes)?;
        Some(Failure::from(&malformed.fault(file)))
    };
    [&world.dirs.aws_config, &world.dirs.aws_credentials].into_iter().filter_map(|file| malformed(file)).collect()
}

pub(super) fn standings(world: &World, profile: &Profile) -> Vec<Standing> {
    let stored =
        [Scope::User, Scope::Managed].map(|scope| copy_path(&Store::new(&world.dirs, scope).folder, &profile.name));
    let secrets = session::secrets(world, profile).into_iter().map(|file| (file, Holds::Secret));
    let all = secrets.chain(stored.map(|file| (file, Holds::Profile)));
    let config = profile.aws().map(|_| [&world.dirs.aws_config, &world.dirs.aws_credentials].map(Clone::clone));
    let config = config.into_iter().flatten().map(|file| (file, Holds::Config));
    all.chain(config.filter(|(file, _)| files::is_denied(file)))
        .filter_map(|(file, holds)| {
            let seen = file.ancestors().find_map(files::standing);
            let is_there = files::is_denied(&file) || files::standing(&file).is_some();
            let files::Standing { mode, is_own, is_roots, .. } = seen.filter(|_| is_there)?;
            let others = others(world, &file).filter(|_| !(holds == Holds::Profile && is_roots));
            Some(Standing { file: file.display().to_string(), holds, mode, is_own, is_roots, others })
        })
        .collect()
}

/// Nothing is closed to root, who looks at other people's files on purpose.
fn others(world: &World, file: &Path) -> Option<Others> {
    let (place, uid) = files::of_others(file, &world.dirs.home).filter(|_| !person::is_root())?;
    let owner = accounts::name_of(world, uid).unwrap_or_else(|| format!("uid {uid}"));
    Some(Others { owner, place: place.display().to_string(), locked: files::is_denied(file) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claude::{Content, Layer, Layers, Origin};
    use crate::world::Vars;
    use crate::world::testing::{program, world};

    #[test]
    fn genkan_is_no_sign_in_tool_of_somebody_s_own() {
        for (line, expected) in [
            ("/usr/local/bin/genkan refresh --profile acme", None),
            ("saml2aws login -a work", Some("saml2aws login -a ••••")),
            (" ", None),
        ] {
            let settings = serde_json::json!({ "awsAuthRefresh": line }).to_string();
            let content = Content::parse(settings.as_bytes(), Scope::User);
            let files = vec![Layer { origin: Origin::User("/h/.claude/settings.json".into()), content }];
            let found = renewed_by(&Effective::new(&Layers { shell: Vars::default(), files }));
            assert_eq!(found.map(|found| found.line).as_deref(), expected, "{line}");
        }
    }

    /// A secret manager's pipe in place of a file: to open it is to wait for whoever writes.
    #[cfg(unix)]
    #[test]
    fn a_pipe_in_place_of_an_aws_file_is_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        let here = world(folder.path(), &[]);
        files::replace(&here.dirs.aws_config, b"", None, files::Access::Private).unwrap();
        nix::unistd::mkfifo(&here.dirs.aws_credentials, nix::sys::stat::Mode::S_IRWXU).unwrap();
        let (tell, told) = std::sync::mpsc::channel();
        std::thread::spawn(move || tell.send(standings(&here, &crate::profile::testing::japan()).len()));
        assert!(told.recv_timeout(Duration::from_secs(20)).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn sign_in_tools_are_programs_on_the_path() {
        let folder = tempfile::tempdir().unwrap();
        let bin = folder.path().join("bin");
        let here = world(folder.path(), &[("PATH", bin.to_str().unwrap())]);
        files::replace(&bin.join("leapp"), b"#!/bin/sh\n", None, files::Access::Private).unwrap();
        program(&bin.join("terraform"), "#!/bin/sh\n");
        assert_eq!(tools(&here), Vec::<String>::new());
        for name in ["saml2aws", "leapp"] {
            program(&bin.join(name), "#!/bin/sh\n");
        }
        assert_eq!(tools(&here), ["leapp", "saml2aws"]);
    }

    #[test]
    fn whom_gcloud_impersonates_stands_in_the_configuration_in_use() {
        let folder = tempfile::tempdir().unwrap();
        let here = world(folder.path(), &[]);
        let write = |name: &str, text: &str| {
            let file = here.dirs.gcloud.join(name);
            files::replace(&file, text.as_bytes(), None, files::Access::Private).unwrap();
        };
        assert_eq!(gcloud_impersonates(&here), None);
        write("configurations/config_default", "[core]\nproject = p\n\n[auth]\nimpersonate_service_account = a@p\n");
        write("configurations/config_work", "[core]\nproject = q\n");
        assert_eq!(gcloud_impersonates(&here).as_deref(), Some("a@p"));
        write("active_config", "work\n");
        assert_eq!(gcloud_impersonates(&here), None);
        let vars = [("CLOUDSDK_ACTIVE_CONFIG_NAME", "default")];
        assert_eq!(gcloud_impersonates(&world(folder.path(), &vars)).as_deref(), Some("a@p"));
        let vars = [("CLOUDSDK_AUTH_IMPERSONATE_SERVICE_ACCOUNT", "b@p")];
        assert_eq!(gcloud_impersonates(&world(folder.path(), &vars)).as_deref(), Some("b@p"));
    }
}
