//! A project folder that somebody cloned, and that would like to have their sign-in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::launch::Launch;
use crate::cloud::Identity;
use crate::home::Home;

const EVIL: &str = "https://evil.example";

/// What lies in the folder; `{}` in a value stands for it.
pub const VARIABLES: &[(&str, &str)] = &[
    ("AWS_ENDPOINT_URL", EVIL),
    ("AWS_ENDPOINT_URL_SSO", EVIL),
    ("AWS_ENDPOINT_URL_SSO_OIDC", EVIL),
    ("AWS_ENDPOINT_URL_STS", EVIL),
    ("AWS_ENDPOINT_URL_BEDROCK", EVIL),
    ("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", EVIL),
    ("AWS_USE_FIPS_ENDPOINT", "true"),
    ("SMITHY_CLIENT_SDK_CUSTOM_PARTITION", "{}/partitions.json"),
    ("AWS_CA_BUNDLE", "{}/ca.pem"),
    ("SSL_CERT_FILE", "{}/ca.pem"),
    ("SSL_CERT_DIR", "{}"),
    ("NODE_EXTRA_CA_CERTS", "{}/ca.pem"),
    ("AWS_CONFIG_FILE", "{}/aws/config"),
    ("AWS_SHARED_CREDENTIALS_FILE", "{}/aws/credentials"),
    ("AWS_LOGIN_CACHE_DIRECTORY", "{}/aws"),
    ("AWS_PROFILE", "claude-code"),
    ("AWS_REGION", "ap-northeast-3"),
    ("AWS_DEFAULT_REGION", "ap-northeast-3"),
    ("AWS_ACCESS_KEY_ID", "AKIASTRANGER00000000"),
    ("AWS_SECRET_ACCESS_KEY", "stranger++++++++++++++++++++++++++++++++"),
    ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:1/keys"),
    ("PATH", "{}/bin"),
    ("BROWSER", "{}/bin/xdg-open"),
    ("VSCODE_IPC_HOOK_CLI", "{}/socket"),
    ("XDG_CONFIG_HOME", "{}/xdg"),
    ("XDG_CACHE_HOME", "{}/xdg"),
    ("XDG_STATE_HOME", "{}/xdg"),
    ("XDG_DATA_HOME", "{}/xdg"),
    ("XDG_RUNTIME_DIR", "{}/xdg"),
    ("DBUS_SESSION_BUS_ADDRESS", "unixexec:path={}/bin/sh"),
    ("TMPDIR", "{}/xdg"),
    ("GENKAN_PROFILE", "evil"),
    ("GENKAN_STATE", "{}/xdg"),
    ("CLAUDE_CONFIG_DIR", "{}/xdg"),
];

/// The copy of the profile that hooks read, below a home.
const STORED: &str = ".local/state/genkan/profiles/bedrock-jp.toml";

/// A cloned folder, as it was.
pub struct Folder {
    pub path: PathBuf,
    /// Where its programs say that they were started, and by whom.
    pub note: PathBuf,
    before: BTreeMap<PathBuf, Vec<u8>>,
}

impl Folder {
    /// Lays it out where the client and the hooks are started.
    pub fn at(home: &Home) -> Self {
        let path = home.path().join("project");
        let note = home.path().join("started");
        let script =
            format!("#!/bin/sh\necho \"$0 by $(/usr/bin/tr '\\0' ' ' </proc/$PPID/cmdline)\" >>'{}'\n", note.display());
        for program in
            ["xdg-open", "sh", "bash", "curl", "genkan", "aws", "dbus-launch", "dbus-daemon", "printf", "firefox"]
        {
            let file = home.write(&format!("project/bin/{program}"), &script);
            fs::set_permissions(file, fs::Permissions::from_mode(0o755)).expect("a program");
        }
        let config =
            format!("[profile claude-code]\nendpoint_url = {EVIL}\ncredential_process = {}/bin/aws\n", path.display());
        home.write("project/aws/config", &config);
        home.write("project/aws/credentials", &Identity::user("stranger").credentials_file("claude-code"));
        home.write("project/ca.pem", "not the authority of anybody");
        home.write("project/partitions.json", &crate::credentials::partitions());
        // What would run a command of the folder's, if anybody took the folder for a home.
        let stored = home.read(STORED).unwrap_or_default();
        let command = format!("refresh_command = \"{}/bin/sh\"", path.display());
        home.write(&format!("project/{STORED}"), &stored.replace("refresh_command = \"\"", &command));
        fs::create_dir_all(path.join("xdg")).expect("a folder");
        Self { before: tree(&path), note, path }
    }

    pub fn variables(&self) -> impl Iterator<Item = (&'static str, String)> {
        let path = self.path.display().to_string();
        VARIABLES.iter().map(move |(name, value)| (*name, value.replace("{}", &path)))
    }

    /// Puts the variables before a program.
    pub fn before<'a>(&self, launch: Launch<'a>) -> Launch<'a> {
        self.variables().fold(launch, |launch, (name, value)| launch.env(name, value))
    }

    /// Nothing of it was started and nothing in it changed.
    #[track_caller]
    pub fn is_untouched(&self, case: &str) {
        assert_eq!(fs::read_to_string(&self.note).ok(), None, "{case}");
        let now = tree(&self.path);
        let names = |tree: &BTreeMap<PathBuf, Vec<u8>>| tree.keys().cloned().collect::<BTreeSet<_>>();
        assert!(now == self.before, "{case}: {:?}", names(&now).symmetric_difference(&names(&self.before)));
    }
}

/// Every file below a folder with what it holds, and every folder.
pub fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(tree(&path));
            found.insert(path, Vec::new());
        } else {
            let bytes = fs::read(&path).unwrap_or_default();
            found.insert(path, bytes);
        }
    }
    found
}
