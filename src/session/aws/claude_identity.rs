//! The AWS identity that Claude Code would sign with: its merged settings and its shell, held against the AWS files in
//! the order of its SDK. No request is sent, and no secret is returned.
//!
//! Seen in 2.1.328: a bearer token goes before everything else; the credentials of `awsCredentialExport` go before
//! every other identity, and `AWS_PROFILE` before keys in variables, where the AWS CLI takes them the other way round.
//! Known hole: the role of an EC2 machine shows at its metadata service alone.

use serde::{Deserialize, Serialize};

use super::config_files::AwsFiles;
use super::root::{KEY, OF_TOKEN, Root};
use super::sources::Source;
use super::target::Target;
use crate::claude::Effective;
use crate::models::wiring::BEARER;
use crate::profile::Profile;
use crate::world::Vars;

/// The source of Claude Code's identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    Bearer,
    Export,
    /// The AWS profile that a variable names.
    Profile,
    /// Keys in variables.
    Keys,
    /// `[default]`.
    Default,
    Platform,
    Nothing,
}

/// The identity that Claude Code's next request would be signed with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignsAs {
    pub by: By,
    /// The variable, setting or section that decides it, and where it is written.
    pub place: String,
    /// The source that it leads to, where that is an AWS profile or keys.
    pub source: Option<String>,
    /// Whether it is the deployment profile's own account and role; `None` for a command or a platform, whose identity
    /// isn't known here.
    pub is_own: Option<bool>,
    /// Where the key stands that goes before the sign-in of the same AWS profile, which is the deployment profile's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before_own: Option<String>,
    /// The AWS profile of the deployment profile, where it is there and nothing names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<String>,
    /// The variable that names it for the AWS CLI alone, and where that is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named_for_cli: Option<String>,
    /// Where `AWS_PROFILE` is set to nothing, which counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emptied: Option<String>,
    /// Where keys in variables are set beside an AWS profile: other AWS tools prefer them.
    pub keys_beside: Option<String>,
    /// Keys that never expire, the identity's own and those in variables beside it: where they are written, and the
    /// first characters of their id.
    pub long_lived: Vec<(String, String)>,
}

/// The sign-in of the deployment profile, and its name.
type Own<'a> = Option<(&'a Target, &'a str)>;

pub const EXPORT_SETTING: &str = "awsCredentialExport";
pub const PROFILE_VARIABLE: &str = "AWS_PROFILE";
/// What the AWS CLI takes where that isn't set, and no SDK for JavaScript.
const CLI_PROFILE: &str = "AWS_DEFAULT_PROFILE";
/// Where Claude Code looks when nothing names an AWS profile or keys.
const OF_NOBODY: [By; 3] = [By::Default, By::Platform, By::Nothing];

/// Whether a bearer token goes out in place of a signature.
pub fn has_bearer(effective: &Effective) -> bool {
    effective.env(BEARER).is_some_and(|token| token.value != "")
}

impl SignsAs {
    /// Whether somebody else signs than a profile that names its SSO settings says. Where nobody does, a person has yet to
    /// sign in.
    pub fn is_foreign(&self, profile: &Profile) -> bool {
        let is_right = match profile.is_isolated() {
            false => self.by == By::Profile && self.is_own == Some(true),
            true => self.by == By::Export,
        };
        profile.sso().is_some() && !is_right && self.by != By::Nothing
    }

    /// Where it is decided: the line that goes before the profile's own sign-in, else what names the identity.
    pub fn decided_at(self) -> String {
        self.before_own.unwrap_or(self.place)
    }

    /// Judges by the merged settings; `own` is the sign-in of the deployment profile, and its name.
    pub fn from_settings(effective: &Effective, files: &AwsFiles, own: Own<'_>) -> Self {
        let texts = effective.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?)));
        let vars = Vars::new(texts.map(|(name, text)| (name.to_owned(), text.to_owned())));
        let mut signer = Self::first(effective, files, own, &vars);
        // Whatever goes before them, other tools sign with them, and so does Claude Code once that is gone.
        let beside = Root::of_keys(&vars).filter(|_| signer.by != By::Keys);
        let beside = beside.map(|root| Source { profile: None, root, roles: Vec::new() });
        signer.long_lived.extend(beside.and_then(|source| lasting(&source, files)));
        signer
    }

    /// With the AWS profile that the deployment profile names, where neither setup nor anything else tells Claude Code to
    /// take it.
    pub fn with_unnamed(self, effective: &Effective, files: &AwsFiles, profile: &Profile) -> Self {
        let own = profile.aws().filter(|_| profile.sso().is_none() && OF_NOBODY.contains(&self.by));
        let section = own.and_then(|own| files.section(&own.profile)).filter(|section| section.name() != "default");
        let Some(section) = section else { return self };
        let cli = effective.env(CLI_PROFILE).filter(|cli| cli.value == section.name());
        let named_for_cli = cli.map(|cli| format!("{CLI_PROFILE} ({})", cli.origin));
        let emptied = effective.env(PROFILE_VARIABLE).filter(|set| set.value == "").map(|set| set.origin.to_string());
        Self { unnamed: Some(section.name().to_owned()), named_for_cli, emptied, ..self }
    }

    fn first(effective: &Effective, files: &AwsFiles, own: Own<'_>, vars: &Vars) -> Self {
        let of_variable = |name: &str| {
            vars.get(name)?;
            effective.env(name).map(|value| format!("{name} ({})", value.origin))
        };
        let export = effective.setting(EXPORT_SETTING);
        let export = export.filter(|export| export.value.as_str().is_some_and(|command| !command.trim().is_empty()));
        if let Some(place) = of_variable(BEARER) {
            return Self { is_own: Some(false), ..Self::alone(By::Bearer, place) };
        }
        if let Some(export) = export {
            return Self::alone(By::Export, format!("{EXPORT_SETTING} ({})", export.origin));
        }
        if let Some((name, place)) = vars.get(PROFILE_VARIABLE).zip(of_variable(PROFILE_VARIABLE)) {
            let signer = Self::section(By::Profile, place, files, name, vars, own);
            return Self { keys_beside: of_variable(KEY), ..signer };
        }
        if let Some(root) = Root::of_keys(vars) {
            let source = Source { profile: None, root, roles: Vec::new() };
            return Self::source(By::Keys, of_variable(KEY).unwrap_or_default(), &source, files, own);
        }
        if files.section("default").is_some() {
            let place = format!("[default] ({})", files.file_of("default"));
            let signer = Self::section(By::Default, place, files, "default", vars, own);
            if signer.source.is_some() {
                return signer;
            }
        }
        match Root::of_platform(vars) {
            Some(root) => Self::alone(By::Platform, root.to_string()),
            None => Self::alone(By::Nothing, String::new()),
        }
    }

    fn alone(by: By, place: String) -> Self {
        Self {
            by,
            place,
            source: None,
            is_own: None,
            before_own: None,
            unnamed: None,
            named_for_cli: None,
            emptied: None,
            keys_beside: None,
            long_lived: Vec::new(),
        }
    }

    fn section(by: By, place: String, files: &AwsFiles, name: &str, vars: &Vars, own: Own<'_>) -> Self {
        match Source::recognise(files, name, vars).ok().flatten() {
            Some(source) => {
                let signer = Self::source(by, place, &source, files, own);
                Self { before_own: signer.before_own(&source, files, name, own), ..signer }
            }
            // It gives no credentials at all, and Claude Code looks no further.
            None => {
                let role = role_before(files, name, own);
                let source = role.as_ref().map(|_| ROLE.to_owned());
                Self { source, before_own: role, ..Self::alone(by, place) }
            }
        }
    }

    /// A section with a sign-in of its own, of which something else is taken all the same.
    fn before_own(&self, source: &Source, files: &AwsFiles, name: &str, own: Own<'_>) -> Option<String> {
        if !source.roles.is_empty() {
            return role_before(files, name, own).filter(|_| self.is_own == Some(false));
        }
        let section = files.section(name).filter(|_| self.is_own == Some(false))?;
        if has_own_sign_in(files, name, own) {
            // What leads to a file stands in the section all the same.
            return Some(section.place(OF_TOKEN).unwrap_or_else(|| source.root.place(files)));
        }
        // Another account or role in `~/.aws/credentials`, whose lines come before those that setup writes.
        let places =
            ["sso_session", "sso_account_id", "sso_role_name"].into_iter().filter_map(|key| section.place(key));
        places.into_iter().find(|place| files.is_of_credentials(place))
    }

    fn source(by: By, place: String, source: &Source, files: &AwsFiles, own: Own<'_>) -> Self {
        let last = source.roles.last().map_or_else(|| source.root.to_string(), |role| role.arn.clone());
        Self {
            source: Some(last),
            is_own: own.map(|(own, profile)| source.is_sign_in_of(own) || asks_genkan(source, files, profile)),
            long_lived: lasting(source, files).into_iter().collect(),
            ..Self::alone(by, place)
        }
    }
}

/// A role is assumed before a sign-in of the same section is used.
const ROLE: &str = "role_arn";

/// Where a section names a role beside the profile's own sign-in.
fn role_before(files: &AwsFiles, name: &str, own: Own<'_>) -> Option<String> {
    files.section(name)?.place(ROLE).filter(|_| has_own_sign_in(files, name, own))
}

/// Whether a section has the profile's own sign-in, whatever else it has.
fn has_own_sign_in(files: &AwsFiles, name: &str, own: Own<'_>) -> bool {
    let target = files.section(name).and_then(|section| section.target().ok().flatten());
    let sign_in = target.map(|target| Source { profile: None, root: Root::SignIn(target), roles: Vec::new() });
    sign_in.zip(own).is_some_and(|(sign_in, (own, _))| sign_in.is_sign_in_of(own))
}

/// Whether genkan is asked for the credentials of this deployment profile, as setup writes it.
fn asks_genkan(source: &Source, files: &AwsFiles, profile: &str) -> bool {
    let question = format!(" credentials --profile {profile} --format process");
    source.genkans_line(files).is_some_and(|line| line.ends_with(&question))
}

/// Where keys that never expire are written, and the first characters of their id.
fn lasting(source: &Source, files: &AwsFiles) -> Option<(String, String)> {
    let fault = source.long_lived(files)?;
    let arg = |name: &str| fault.arg(name).map(str::to_owned);
    arg("place").zip(arg("key"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::claude::layers::Layers;
    use crate::claude::{Content, Layer, Origin, Scope};
    use crate::session::aws::config_files::tests::given;
    use crate::session::tests::acme;

    const CONFIG: &str = "[sso-session acme]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = ap-northeast-1\n\
        [profile claude-code]\nsso_session = acme\nsso_account_id = 111122223333\nsso_role_name = ClaudeCodeUser\n\
        [profile other]\nsso_session = acme\nsso_account_id = 999922223333\nsso_role_name = Admin\n\
        [profile aside]\nsso_session = acme\nsso_account_id = 111122223333\nsso_role_name = ClaudeCodeUser\n\
        role_arn = arn:aws:iam::999922223333:role/Far\nsource_profile = nobody\n[profile nobody]\nregion = ap-northeast-1\n\
        [profile far]\nrole_arn = arn:aws:iam::999922223333:role/Far\nsource_profile = claude-code\n\
        [profile ours]\ncredential_process = '/opt/a b/genkan' credentials --profile acme --format process\n\
        [profile beside]\ncredential_process = /opt/genkan credentials --profile other --format process\n\
        [profile forged]\ncredential_process = /opt/evil credentials --profile acme --format process\n\
        [profile onwards]\nrole_arn = arn:aws:iam::999922223333:role/Far\nsource_profile = ours\n";
    const KEYS: &str = "[default]\naws_access_key_id = AKIASTRANGER00000000\naws_secret_access_key = hush\n";

    fn own() -> Target {
        Target { session: acme(), account: "111122223333".into(), role: "ClaudeCodeUser".into(), behind: None }
    }

    fn signer(shell: &[(&str, &str)], settings: &Value, credentials: &str) -> SignsAs {
        let vars = Vars::new(shell.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let content = Content::parse(settings.to_string().as_bytes(), Scope::User);
        let layer = Layer { origin: Origin::User("settings.json".into()), content };
        let effective = Effective::new(&Layers { shell: vars, files: vec![layer] });
        SignsAs::from_settings(&effective, &given(CONFIG, credentials).unwrap(), Some((&own(), "acme")))
    }

    #[test]
    fn the_identity_is_the_one_that_the_clients_sdk_takes() {
        let shared = json!({"env": {"AWS_PROFILE": "claude-code"}});
        let keys = [("AWS_ACCESS_KEY_ID", "AKIAX"), ("AWS_SECRET_ACCESS_KEY", "hush")];
        let container = [("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/x")];
        for (case, shell, settings, credentials, by, is_own) in [
            ("as setup writes it", &[][..], shared.clone(), "", By::Profile, Some(true)),
            ("beside a stranger's default", &[], shared.clone(), KEYS, By::Profile, Some(true)),
            ("the shell's profile is weaker", &[("AWS_PROFILE", "other")], shared.clone(), "", By::Profile, Some(true)),
            ("the shell's keys too", &keys, shared.clone(), "", By::Profile, Some(true)),
            (
                "a blank one isn't there",
                &[("AWS_PROFILE", "other")],
                json!({"env": {"AWS_PROFILE": ""}}),
                "",
                By::Nothing,
                None,
            ),
            ("another profile", &[], json!({"env": {"AWS_PROFILE": "other"}}), "", By::Profile, Some(false)),
            ("a role of somebody's", &[], json!({"env": {"AWS_PROFILE": "far"}}), "", By::Profile, Some(false)),
            ("genkan is asked", &[], json!({"env": {"AWS_PROFILE": "ours"}}), "", By::Profile, Some(true)),
            ("for another", &[], json!({"env": {"AWS_PROFILE": "beside"}}), "", By::Profile, Some(false)),
            ("another program is", &[], json!({"env": {"AWS_PROFILE": "forged"}}), "", By::Profile, Some(false)),
            ("a role behind it", &[], json!({"env": {"AWS_PROFILE": "onwards"}}), "", By::Profile, Some(false)),
            ("a profile that isn't there", &[], json!({"env": {"AWS_PROFILE": "gone"}}), "", By::Profile, None),
            ("keys of the shell", &keys, json!({}), KEYS, By::Keys, Some(false)),
            ("the default", &[], json!({}), KEYS, By::Default, Some(false)),
            ("a container", &container, json!({}), "", By::Platform, None),
            ("nothing", &[], json!({}), "", By::Nothing, None),
            ("an exporter", &keys, json!({"awsCredentialExport": "genkan"}), KEYS, By::Export, None),
            ("a bearer key", &[(BEARER, "b")], json!({"awsCredentialExport": "genkan"}), "", By::Bearer, Some(false)),
            (
                "a blanked bearer key",
                &[(BEARER, "b")],
                json!({"env": {BEARER: ""}, "awsCredentialExport": "x"}),
                "",
                By::Export,
                None,
            ),
        ] {
            let found = signer(shell, &settings, credentials);
            assert_eq!((found.by, found.is_own), (by, is_own), "{case}: {found:?}");
            assert!(!format!("{found:?}").contains("hush"), "{case}");
        }
    }

    #[test]
    fn what_other_tools_take_and_what_never_expires_is_named_with_its_place() {
        let keys = [("AWS_ACCESS_KEY_ID", "AKIAX"), ("AWS_SECRET_ACCESS_KEY", "hush")];
        let beside = signer(&keys, &json!({"env": {"AWS_PROFILE": "claude-code"}}), "");
        assert_eq!(beside.keys_beside.as_deref(), Some("AWS_ACCESS_KEY_ID (shell)"));
        let default = signer(&[], &json!({}), KEYS);
        assert_eq!(default.long_lived, [("/a/credentials:2".to_owned(), "AKIASTRA".to_owned())]);
        let keys = [("AWS_ACCESS_KEY_ID", "AKIABESIDE00000000"), ("AWS_SECRET_ACCESS_KEY", "hush")];
        for (settings, session) in [
            (json!({"env": {"AWS_PROFILE": "claude-code"}}), ""),
            (json!({"awsCredentialExport": "genkan"}), ""),
            (json!({}), ""),
            // A token goes with keys that end by themselves.
            (json!({"env": {"AWS_PROFILE": "claude-code"}}), "token"),
        ] {
            let session = [("AWS_SESSION_TOKEN", session)];
            let shell: Vec<_> = keys.into_iter().chain(session.into_iter().filter(|(_, it)| !it.is_empty())).collect();
            let found = signer(&shell, &settings, "").long_lived;
            assert_eq!(found.len(), usize::from(shell.len() == 2), "{settings}: {found:?}");
            assert!(found.iter().all(|(_, key)| key == "AKIABESI"), "{found:?}");
        }
    }

    /// What stands beside the sign-in is to be taken out, not the variable that names the section.
    #[test]
    fn what_goes_before_the_own_sign_in_is_named_with_its_place() {
        let shared = json!({"env": {"AWS_PROFILE": "claude-code"}});
        let keys = "[claude-code]\naws_access_key_id = AKIAOLD\naws_secret_access_key = hush\n";
        let seen = signer(&[], &shared, keys);
        assert_eq!((seen.by, seen.is_own), (By::Profile, Some(false)));
        let place = seen.before_own.expect("a place");
        assert!(place.ends_with(":2"), "{place}");
        assert_eq!(signer(&[], &shared, "").before_own, None);
        let other = signer(&[], &shared, "[claude-code]\noutput = json\nsso_account_id = 999999999999\n");
        assert_eq!(other.is_own, Some(false));
        assert!(other.before_own.is_some_and(|place| place.ends_with("credentials:3")));
        // A role, whether or not anybody can assume it.
        let aside = json!({"env": {"AWS_PROFILE": "aside"}});
        for (credentials, source) in
            [("", "role_arn"), ("[nobody]\naws_access_key_id = AKIAOLD\naws_secret_access_key = hush\n", "arn:aws")]
        {
            let seen = signer(&[], &aside, credentials);
            assert!(seen.before_own.is_some_and(|place| place.contains("/a/config:")), "{credentials}");
            assert!(seen.source.is_some_and(|seen| seen.starts_with(source)), "{credentials}");
        }
        assert_eq!(signer(&[], &json!({"env": {"AWS_PROFILE": "other"}}), "").before_own, None);
    }
}
