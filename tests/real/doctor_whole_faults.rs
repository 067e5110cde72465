//! What goes wrong on a whole machine, a few things to each group: what `doctor` has to say of it, and what becomes of
//! the other groups.

use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener};
use std::os::unix::fs::PermissionsExt;

use genkan::code::{
    Code, aws, client as cli, error_access as access, error_model as model, error_quota as quota, identity,
    invoke as inv, machine, network as net, private_path as prv, residency as res, sign_in as sign, source,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::client;
use super::doctor_network::{drops, run};
use super::doctor_whole::Way::{Bare, Plain, Private};
use super::doctor_whole::{INSIDE, NOBODY, OTHER, PRIVATE, PUBLIC, RUNTIME, Way, Whole};
use super::endpoint::{Company, Endpoint};
use super::forward::{Forward, Manner, URL};
use super::nameserver::Says;
use super::office::{ROLE, START};
use super::prepared;
use crate::cloud::fault_injection::{FOREVER, NOWHERE};
use crate::cloud::request::Refusal;
use crate::cloud::{Disturbance, Identity, Scenario, token_file};
use crate::program;

/// Something that goes wrong.
pub(super) struct Fault {
    pub(super) what: &'static str,
    pub(super) way: Way,
    /// The one error, if there is any; the exit code.
    pub(super) root: Option<&'static Code>,
    pub(super) exit: i32,
    /// Whether the client answers all the same: the person's work goes on, and what it was set up for is broken.
    pub(super) answers: bool,
    pub(super) warnings: Vec<&'static Code>,
    /// What becomes of each group, in the order of a report: `✓` it is well, `!` it has a warning, `✗` the cause lies
    /// there, `–` it can't be judged.
    pub(super) marks: &'static str,
    /// What is so at AWS from the beginning.
    pub(super) world: fn(&mut Scenario),
    /// What happens once everything is set up.
    pub(super) make: fn(&mut Whole),
}

pub(super) fn fault(
    what: &'static str,
    way: Way,
    (root, exit): (&'static Code, i32),
    marks: &'static str,
    make: fn(&mut Whole),
) -> Fault {
    Fault { what, way, root: Some(root), exit, answers: exit == 0, warnings: Vec::new(), marks, world: |_| (), make }
}

impl Fault {
    pub(super) fn of_aws(self, world: fn(&mut Scenario)) -> Self {
        Self { world, ..self }
    }

    pub(super) fn warns(self, code: &'static Code) -> Self {
        Self { warnings: [self.warnings, vec![code]].concat(), ..self }
    }

    /// What was promised is broken, and nobody notices at work.
    pub(super) fn unnoticed(self) -> Self {
        Self { answers: true, ..self }
    }

    /// Nothing but a warning comes of it.
    pub(super) fn harmless(self) -> Self {
        Self { root: None, warnings: self.root.into_iter().collect(), ..self }
    }
}

/// Everything is swallowed, at one place or another on the way.
pub(super) fn swallowed() -> Vec<Fault> {
    let names = |it: &mut Whole| {
        let nowhere = NOWHERE.to_string();
        for name in ["bedrock-runtime", "bedrock", "sts"] {
            it.zone.lead(&format!("{name}.ap-northeast-1.amazonaws.com"), &[&nowhere]);
        }
        ["amazonaws.com", "awsapps.com"].into_iter().for_each(|end| it.zone.lead(end, &[&nowhere]));
    };
    // As a machine has them where nobody chose anything: each is asked twice, five seconds long.
    let servers = |it: &mut Whole| {
        let text = format!("nameserver {NOWHERE}\nnameserver {NOWHERE}\n");
        it.worker.site.namespace.inside(move || fs::write("/etc/resolv.conf", text)).expect("resolv.conf");
    };
    let proxy = |it: &mut Whole| it.var("HTTPS_PROXY", &format!("http://{NOWHERE}:3128"));
    vec![
        fault("packets", Plain, (&net::DROPPED, 4), "✓–✗✓––", names),
        fault("packets, private path", Private, (&net::DROPPED, 4), "✓–✗–––", names),
        fault("packets, and a renewal is due", Plain, (&net::DROPPED, 4), "✓–✗✓––", |it| {
            it.worker.signed_in(1);
            ["amazonaws.com", "awsapps.com"].into_iter().for_each(|end| it.zone.lead(end, &["10.0.0.2"]));
        }),
        fault("names", Plain, (&net::SILENT_SERVERS, 4), "✓–✗✓––", servers),
        fault("names, private path", Private, (&net::OUTSIDE, 4), "✓–✗–––", servers),
        fault("what goes to the proxy", Plain, (&net::PROXY_UNREACHED, 4), "✓–✗✓––", proxy),
    ]
}

pub(super) const SETTINGS: &str = ".claude/settings.json";
const LOCAL: &str = "project/.claude/settings.local.json";

pub(super) fn of_the_client() -> Vec<Fault> {
    vec![
        fault("a leftover key of the first party", Plain, (&res::WITHOUT_SETTINGS, 0), "✓✓✓✓!✓", |it| {
            it.var("ANTHROPIC_API_KEY", "sk-ant-api03-0123456789");
        })
        .harmless(),
        fault("a leftover key of Bedrock's", Plain, (&cli::DEFEATED, 1), "✗–✓✓✓–", |it| {
            it.var("AWS_BEARER_TOKEN_BEDROCK", "leftovers");
        }),
        // The test starts it by its path.
        fault("no client", Plain, (&cli::NOT_INSTALLED, 1), "✗✓✓✓✓✓", |it| it.vars.clear()).unnoticed(),
        // A shell starts it, and it ends well at once; the test starts the other one.
        fault("an update that broke off", Plain, (&cli::EMPTY, 1), "✗✓✓✓✓✓", |it| {
            let file = it.worker.home.write(".local/bin/claude", "");
            fs::set_permissions(&file, Permissions::from_mode(0o755)).expect("a mode");
            it.vars[0].1 = format!("{}:{}", file.parent().expect("a folder").display(), it.vars[0].1);
        })
        .unnoticed(),
        fault("settings that don't load", Plain, (&cli::NOT_JSON, 1), "✗–✓✓––", |it| {
            let text = it.worker.home.read(SETTINGS).expect("settings");
            it.worker.home.write(SETTINGS, &text.replacen('{', "{ // mine\n", 1));
        }),
        // Windows PowerShell writes it so with `>`.
        Fault {
            root: None,
            ..fault("settings in UTF-16", Plain, (&cli::NOT_JSON, 0), "✓✓✓✓✓✓", |it| {
                let text = it.worker.home.read(SETTINGS).expect("settings");
                let utf16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
                fs::write(it.worker.home.path().join(SETTINGS), utf16).expect("settings");
            })
        },
        // Docker makes it where the file that it is to mount isn't there.
        fault("a folder in place of the settings", Plain, (&cli::CANNOT_BE_READ, 1), "✗–✓✓––", |it| {
            let file = it.worker.home.path().join(SETTINGS);
            fs::remove_file(&file).and_then(|()| fs::create_dir(&file)).expect("a folder");
        }),
        fault("another tool's key command in the folder", Plain, (&cli::IDLE_HELPER, 0), "!✓✓✓✓✓", |it| {
            let helper = json!({"apiKeyHelper": "echo sk-of-another-tool"});
            it.worker.home.write(LOCAL, &helper.to_string());
        })
        .harmless(),
        fault("an address of the folder's own", Plain, (&res::ASKED_ELSEWHERE, 1), "–✓–✓✗–", |it| {
            let env = json!({"env": {"ANTHROPIC_BEDROCK_BASE_URL": "http://localhost:4000"}});
            it.worker.home.write(LOCAL, &env.to_string());
        }),
        // Nothing holds a prompt back any more, and the keys last for an hour.
        fault("the hook's program is gone", Plain, (&cli::HOOK_BROKEN, 1), "✗✓✓✓✓✓", |it| {
            it.worker.site.without_genkan(None);
            it.program = program::genkan();
        })
        .unnoticed(),
        fault(
            "a hook of a repository's whose script is gone",
            Plain,
            (&cli::HOOK_STOPS, 1),
            "✗✓✓✓✓✓",
            |it| {
                it.edit(SETTINGS, |all| {
                    let command = "python3 \"$CLAUDE_PROJECT_DIR\"/.claude/hooks/check.py";
                    all["hooks"]["UserPromptSubmit"] = json!([{"hooks": [{"type": "command", "command": command}]}]);
                });
            },
        ),
        fault(
            "a record of genkan's that a full disk left empty",
            Plain,
            (&machine::TORN_RECORD, 0),
            "!✓✓✓✓✓",
            |it| {
                it.worker.home.write(".local/state/genkan/ledger.json", "");
            },
        )
        .harmless(),
        fault("its own file is torn", Plain, (&cli::STATE_TORN, 1), "✗✓✓✓✓✓", |it| {
            it.worker.home.write(".claude.json", "{\"numStartups\": 3,\n \"projects\": {\n");
        }),
        // NUL bytes alone are no content to it.
        Fault {
            root: None,
            ..fault(
                "its own file is empty after a full disk",
                Plain,
                (&cli::STATE_TORN, 0),
                "✓✓✓✓✓✓",
                |it| {
                    it.worker.home.write(".claude.json", "\0\0\0\0");
                },
            )
        },
        fault("permissions without a question, as root", Plain, (&cli::BYPASS_AS_ROOT, 1), "✗✓✓✓✓✓", |it| {
            it.edit(SETTINGS, |all| all["permissions"]["defaultMode"] = json!("bypassPermissions"));
        }),
        fault("seconds in the place of milliseconds", Plain, (&cli::NO_TIME, 1), "✗✓✓✓✓✓", |it| {
            it.edit(SETTINGS, |all| all["env"]["API_TIMEOUT_MS"] = json!("1"));
        }),
        // Nobody runs a hook but Claude Code: nothing is wrong in what was looked at, and the sentence says what wasn't.
        Fault {
            root: None,
            answers: false,
            ..fault(
                "a company's hook that blocks each prompt",
                Plain,
                (&cli::HOOKS_UNTRIED, 0),
                "✓✓✓✓✓✓",
                |it| {
                    let file = it.worker.home.write("dlp/check", "#!/bin/sh\necho 'DLP unreachable' >&2\nexit 2\n");
                    fs::set_permissions(&file, Permissions::from_mode(0o755)).expect("a mode");
                    let hook = json!([{"hooks": [{"type": "command", "command": file.display().to_string()}]}]);
                    let managed = json!({"hooks": {"UserPromptSubmit": hook}}).to_string();
                    it.worker.site.write("/etc/claude-code/managed-settings.json", &managed);
                },
            )
        },
        Fault {
            root: None,
            answers: false,
            ..fault("a hook that lets no answer end", Plain, (&cli::HOOKS_UNTRIED, 0), "✓✓✓✓✓✓", |it| {
                it.edit(SETTINGS, |all| {
                    all["hooks"]["Stop"] = json!([{"hooks": [{"type": "command", "command": "exit 2"}]}]);
                });
            })
        },
        fault("a wrapper whose settings switch Bedrock off", Plain, (&res::WRAPPED, 1), "–✓✓✓✗–", |it| {
            let settings =
                json!({"env": {"CLAUDE_CODE_USE_BEDROCK": "0", "ANTHROPIC_BASE_URL": "http://127.0.0.1:3456"}});
            let settings = it.worker.home.write(".ccr/settings.json", &settings.to_string());
            let real = client::program().expect("the client").display().to_string();
            let script = format!("#!/bin/sh\nexec {real} --settings {} \"$@\"\n", settings.display());
            let file = it.worker.home.write("bin/claude", &script);
            fs::set_permissions(&file, Permissions::from_mode(0o755)).expect("a mode");
            it.vars[0].1 = format!("{}:{}", file.parent().expect("a folder").display(), it.vars[0].1);
        })
        // The test starts the other one.
        .unnoticed(),
        // A file that Claude Code passes over, in the shell; the settings name the right one.
        Fault {
            root: None,
            ..fault(
                "a root certificate's file in DER, in the shell",
                Plain,
                (&net::UNTRUSTED, 0),
                "✓✓✓✓✓✓",
                |it| {
                    let file = it.worker.home.path().join("corp-root.cer");
                    fs::write(&file, [0x30, 0x82, 1, 10, 2, 1]).expect("a file");
                    it.var("NODE_EXTRA_CA_CERTS", &file.display().to_string());
                },
            )
        },
        fault("nothing was ever set up", Bare, (&cli::NOT_SET_UP, 1), "✗–✓✓––", |_| ()),
        fault("variables beside env", Plain, (&cli::DIFFERS, 1), "✗✓✓✓––", |it| {
            it.edit(SETTINGS, |all| {
                *all = json!({ "CLAUDE_CODE_USE_BEDROCK": "1", "AWS_REGION": "ap-northeast-1", "AWS_PROFILE": "claude-code" });
            });
        })
        .warns(&cli::OUTSIDE_ENV),
    ]
}

/// Set up without a sign-in of genkan's: the shell and the AWS files, which somebody else wrote, name the credentials.
pub(super) fn by_others(it: &mut Whole, profile: Option<&str>) {
    let authority = it.worker.site.authority().display().to_string();
    let bundle = format!("network.ca_bundle={authority}");
    prepared::genkan(&it.worker.site, &it.worker.home, &["setup", "--non-interactive", "--set", &bundle]);
    let files = format!(
        "[sso-session acme]\nsso_start_url = {START}\nsso_region = ap-northeast-1\n\
         sso_registration_scopes = sso:account:access\n[profile claude-code]\nsso_session = acme\n\
         sso_account_id = 111122223333\nsso_role_name = {ROLE}\nregion = ap-northeast-1\nca_bundle = {authority}\n"
    );
    it.worker.home.write(".aws/config", &files);
    it.worker.signed_in(0);
    profile.into_iter().for_each(|name| it.var("AWS_PROFILE", name));
}

pub(super) fn of_the_credentials() -> Vec<Fault> {
    let sign_out = |it: &mut Whole| {
        fs::remove_file(it.worker.home.path().join(token_file("acme"))).expect("a token");
    };
    vec![
        Fault {
            root: None,
            ..fault(
                "an AWS profile of somebody else's",
                Bare,
                (&identity::KEYS_ACCEPTED, 0),
                "✓✓✓✓✓✓",
                |it| {
                    by_others(it, Some("claude-code"));
                },
            )
        },
        fault("an AWS profile that nobody names", Bare, (&identity::UNNAMED, 1), "✓✗✓✓✓–", |it| {
            by_others(it, None)
        }),
        fault("an AWS profile that isn't there", Bare, (&aws::NO_PROFILE, 1), "✓✗✓✓––", |it| {
            by_others(it, Some("claude-cod"));
        }),
        // Claude Code goes on; the AWS CLI doesn't.
        fault("Shift_JIS in the AWS file", Plain, (&identity::REJECTED_FILE, 0), "✓!✓✓✓✓", |it| {
            let file = it.worker.home.path().join(".aws/config");
            let text = fs::read(&file).expect("a file");
            fs::write(&file, [b"# \x8e\x84\x82\xcc\x90\xdd\x92\xe8\n", &text[..]].concat()).expect("a file");
        })
        .harmless(),
        fault("a byte order mark in the AWS file", Plain, (&identity::REJECTED_FILE, 0), "✓!✓✓✓✓", |it| {
            let text = it.worker.home.read(".aws/config").expect("a file");
            it.worker.home.write(".aws/config", &format!("\u{feff}{}", text.replace('\n', "\r\n")));
        })
        .harmless(),
        fault("a comment behind a value in the AWS file", Plain, (&cli::DIFFERS, 0), "!✓✓✓✓✓", |it| {
            let text = it.worker.home.read(".aws/config").expect("a file");
            let text = text.replace("sso_account_id = 111122223333", "sso_account_id = 111122223333 # prod");
            it.worker.home.write(".aws/config", &text);
        })
        .harmless(),
        // What doctor asks by the profile's identity is answered; Claude Code's requests aren't signed by it.
        fault("keys of a tool's beside the sign-in", Plain, (&identity::OTHER_SIGNER, 1), "✓✗✓✓✓–", |it| {
            let old = Identity::role("saml", Timestamp::now() - SignedDuration::from_hours(30));
            let file = it.worker.home.write(".aws/credentials", &old.credentials_file("claude-code"));
            fs::set_permissions(file, Permissions::from_mode(0o600)).expect("a mode");
        }),
        fault("a program for keys that isn't there", Plain, (&identity::OTHER_SIGNER, 1), "✓✗✓✓✓–", |it| {
            let text = it.worker.home.read(".aws/config").expect("a file");
            let line = "[profile claude-code]\ncredential_process = /opt/acme/bin/aws-creds --role dev\n";
            it.worker.home.write(".aws/config", &text.replace("[profile claude-code]\n", line));
        }),
        fault("an awsCredentialExport from before", Plain, (&cli::DIFFERS, 1), "✗–✓✓✓–", |it| {
            let old = Identity::role("old", Timestamp::now() - SignedDuration::from_hours(30));
            let keys = json!({"AccessKeyId": old.access_key, "SecretAccessKey": old.secret, "SessionToken": old.token});
            let file = it.worker.home.write("old.json", &json!({"Credentials": keys}).to_string());
            it.edit(SETTINGS, |all| all["awsCredentialExport"] = json!(format!("cat {}", file.display())));
        }),
        fault("another AWS file, which isn't there", Plain, (&cli::DIFFERS, 1), "✗–✓✓✓–", |it| {
            let there = it.worker.home.path().join("work/aws-config").display().to_string();
            it.var("AWS_CONFIG_FILE", &there);
        }),
        fault("a line of a stand-in's in the AWS file", Plain, (&source::LED, 1), "✓–✗✓––", |it| {
            let text = it.worker.home.read(".aws/config").expect("a file");
            let line = "[profile claude-code]\nendpoint_url = http://localhost:4566\n";
            it.worker.home.write(".aws/config", &text.replace("[profile claude-code]\n", line));
        }),
        fault("FIPS hosts, which Tokyo hasn't got", Plain, (&source::LED, 1), "✓–✗✓––", |it| {
            for service in ["portal.sso-fips", "oidc-fips", "sts-fips", "bedrock-fips", "bedrock-runtime-fips"] {
                it.zone.say(&format!("{service}.ap-northeast-1.amazonaws.com"), Says::NoSuchName);
            }
            it.var("AWS_USE_FIPS_ENDPOINT", "true");
        }),
        fault("signed out", Plain, (&aws::SIGNED_OUT, 3), "✓✗✓✓––", sign_out),
        fault("signed out, private path", Private, (&aws::SIGNED_OUT, 3), "✓✗✓✓––", sign_out),
        fault("a session that AWS has ended", Plain, (&identity::NOT_ACCEPTED, 3), "✓✗✓✓––", |it| {
            it.worker.site.cloud.directory.revoke_sessions();
        }),
        fault("a role that isn't assigned", Plain, (&aws::NOT_ASSIGNED, 1), "✓✗✓✓––", |_| ())
            .of_aws(|world| world.instances[0].grants.clear()),
        fault("a portal that never answers", Plain, (&identity::UNHEARD, 4), "✓!✓✓––", |it| {
            hangs(it, "portal.")
        })
        .harmless(),
        fault("nobody ever answers", Plain, (&identity::UNHEARD, 4), "✓!✓✓––", |it| hangs(it, "")).harmless(),
        // Whoever signs in works for an hour, and then again: the token is spent where its successor can be kept alone.
        fault("no place for a new token", Plain, (&sign::NO_PLACE, 3), "✓✗✓✓––", |it| {
            it.worker.signed_in(1);
            let folder = it.worker.home.path().join(".aws/sso/cache").display().to_string();
            for args in [&["--bind", &folder, &folder][..], &["-o", "remount,ro,bind", &folder]] {
                run(&it.worker.site, "mount", args).expect("a mount");
            }
        }),
        fault("keys of somebody else", Plain, (&identity::OTHER_IDENTITY, 1), "✓✗✓✓––", |_| ())
            .of_aws(|world| {
                world.identities[0].account = "999922223333".into();
                world.identities[0].arn =
                    "arn:aws:sts::999922223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/hanako".into();
            })
            .unnoticed(),
    ]
}

/// What nobody's password answers.
const DOMAIN_ALONE: &str = "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Negotiate\r\n\
                            proxy-authenticate: NTLM\r\ncontent-length: 0\r\n\r\n";
const SIGN_IN: &str =
    "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Negotiate\r\ncontent-length: 0\r\n\r\n";
const BLOCKED: &str = "HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\ncontent-length: 54\r\nserver: squid\r\n\r\n\
                       <html><title>Access denied: category AI</title></html>";

const NO_TUNNELS: &str = "HTTP/1.1 405 Method Not Allowed\r\nserver: nginx\r\ncontent-type: text/html\r\n\
                          content-length: 38\r\n\r\n<html><title>405 Not Allowed</title>\r\n";
const GONE: &str = "vpce-0a1b2c3d4e5f67890-abcd1234.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com";

/// Somebody else's server at the other address.
fn stranger(it: &Whole, name: &str) {
    Company::new("Another Server CA").serve(&it.worker.site, OTHER, Endpoint::serving(&[name]));
}

pub(super) fn of_the_network() -> Vec<Fault> {
    let refuse = |it: &mut Whole| it.zone.lead(RUNTIME, &[NOBODY]);
    vec![
        fault("the runtime refuses", Plain, (&net::REFUSED, 4), "✓✓✗✓✓–", refuse),
        fault("the runtime refuses, private path", Private, (&net::REFUSED, 4), "✓✓✗–✓–", refuse),
        Fault {
            root: None,
            ..fault("a proxy that says much", Plain, (&net::PROXY_BROKEN, 0), "✓✓✓✓✓✓", |it| {
                drops(&it.worker.site, &format!("ip daddr {PUBLIC} tcp dport 443")).expect("a rule");
                Forward::start(&it.worker.site, Manner::OpensAtLength(443));
                it.var("HTTPS_PROXY", URL);
            })
        },
        fault("a runtime that never answers", Plain, (&inv::SLOW, 4), "✓✓✓✓✓✗", |it| hangs(it, RUNTIME)),
        // The client signs without it.
        fault("STS refuses", Plain, (&net::REFUSED, 0), "✓✓!✓✓✓", |it| {
            it.zone.lead("sts.ap-northeast-1.amazonaws.com", &[NOBODY]);
        })
        .harmless(),
        fault("an expired certificate", Plain, (&net::EXPIRED, 4), "✓✓✗✓✓–", |it| {
            it.serve(|way| way.expired = true)
        }),
        fault("a stranger's certificate", Private, (&net::WRONG_NAME, 4), "✓✓✗–✓–", |it| {
            it.serve(|way| way.names = vec!["other.example".into()]);
        }),
        // The authority is a trusted one, so that nothing but the name is wrong.
        fault("a zone that covers too much", Private, (&net::WIDE_ZONE, 4), "✓–✗–––", |it| {
            it.serve(|_| ());
            it.zone.forget();
            it.zone.lead("awsapps.com", &[PUBLIC]);
            it.zone.lead(INSIDE, &[PRIVATE]);
            it.zone.lead("amazonaws.com", &[OTHER]);
        }),
        fault("a CNAME to an endpoint that is gone", Plain, (&net::ALIAS, 4), "✓✓✗✓✓–", |it| {
            it.zone.say(RUNTIME, Says::Alias(GONE));
            it.zone.say(GONE, Says::NoSuchName);
        }),
        fault("a CNAME to the page of a filter", Plain, (&net::ALIAS, 4), "✓✓✗✓✓–", |it| {
            stranger(it, "block.filter.example");
            it.zone.lead("block.filter.example", &[OTHER]);
            it.zone.say(RUNTIME, Says::Alias("block.filter.example"));
        }),
        fault("another's address first", Plain, (&net::STALE_ADDRESS, 4), "✓✓✗✓✓–", |it| {
            stranger(it, "intranet.acme.example");
            it.zone.lead(RUNTIME, &[OTHER, PUBLIC]);
        }),
        fault("another's address second", Plain, (&net::STALE_ADDRESS, 0), "✓✓!✓✓✓", |it| {
            stranger(it, "intranet.acme.example");
            it.zone.lead(RUNTIME, &[PUBLIC, OTHER]);
        })
        .harmless(),
        fault("a PAC file in the place of a proxy", Plain, (&net::PROXY_FILE, 1), "✓–✗✓––", |it| {
            Forward::start(&it.worker.site, Manner::Says(NO_TUNNELS));
            it.var("HTTPS_PROXY", "http://127.0.0.1:3128/proxy.pac");
        }),
        Fault {
            root: None,
            ..fault("a proxy that hands out a PAC file", Plain, (&net::REACHED, 0), "✓✓✓✓✓✓", |it| {
                Forward::start(&it.worker.site, Manner::Opens(443));
                it.var("HTTPS_PROXY", "http://127.0.0.1:3128/proxy.pac");
            })
        },
        fault("an inspection that nobody trusts", Plain, (&net::UNTRUSTED, 4), "✓✓✗✓✓–", |it| {
            it.company = Company::new("another inspection");
            it.serve(|_| ());
        }),
        fault("a page in place of the runtime", Plain, (&net::BLOCK_PAGE, 4), "✓✓✗✓✓–", |it| {
            it.serve(|way| way.answer = Some(BLOCKED));
        }),
        fault("exceptions with semicolons", Plain, (&net::PROXY_REFUSED, 4), "✓–✗✓––", |it| {
            Forward::start(&it.worker.site, Manner::Says(BLOCKED));
            it.var("HTTPS_PROXY", URL);
            it.var("NO_PROXY", "localhost;127.0.0.1;*.amazonaws.com;*.awsapps.com");
        }),
        fault("a proxy that wants a sign-in", Plain, (&net::PROXY_DOMAIN_SIGN_IN, 4), "✓–✗✓––", |it| {
            Forward::start(&it.worker.site, Manner::Says(SIGN_IN));
            it.var("HTTPS_PROXY", URL);
        }),
        fault("name servers whose answers are cut short", Plain, (&net::SERVER_FAILS, 4), "✓–✗✓––", |it| {
            it.zone.forget();
            it.zone.say("", Says::CutShort);
        }),
        fault(
            "a password for a proxy that takes none",
            Plain,
            (&net::PROXY_DOMAIN_SIGN_IN, 4),
            "✓–✗✓––",
            |it| {
                Forward::start(&it.worker.site, Manner::Says(DOMAIN_ALONE));
                it.var("HTTPS_PROXY", "http://taro:Natsu2026@127.0.0.1:3128");
            },
        ),
        fault("a # in the proxy's password", Plain, (&net::PROXY_ADDRESS, 1), "✓–✗✓––", |it| {
            it.var("HTTPS_PROXY", "http://taro:12#ab@127.0.0.1:3128");
        }),
        fault("TLS 1.0 alone on the way", Plain, (&net::HANDSHAKE, 4), "✓✓✗✓✓–", |it| {
            it.worker.site.namespace.inside(|| {
                let listener = TcpListener::bind((OTHER, 443)).expect("443");
                std::thread::spawn(move || {
                    for mut stream in listener.incoming().flatten() {
                        // The alert `protocol_version`, as TLS 1.0 has it.
                        _ = stream.read(&mut [0; 4096]);
                        _ = stream.write_all(&[0x15, 3, 1, 0, 2, 2, 70]);
                        _ = stream.shutdown(Shutdown::Write);
                        _ = stream.read(&mut [0; 4096]);
                    }
                });
            });
            it.zone.lead(RUNTIME, &[OTHER]);
        }),
        fault("name servers that say nothing", Plain, (&net::SILENT_SERVERS, 4), "✓–✗✓––", |it| {
            it.names(&Says::Nothing);
        }),
        fault("not on the company's network", Private, (&net::OUTSIDE, 4), "✓✓✗–✓–", |it| {
            // AWS answers from the internet, and nobody knows the company's names.
            it.leads(Plain);
            it.zone.say(INSIDE, Says::NoSuchName);
        })
        .unnoticed(),
        fault("not on any network", Private, (&net::OUTSIDE, 4), "✓–✗–––", |it| {
            it.names(&Says::NoSuchName)
        }),
    ]
}

pub(super) fn of_the_private_path() -> Vec<Fault> {
    vec![
        fault("the runtime is public", Private, (&prv::PUBLIC, 1), "✓✓✓✗✓–", |it| {
            it.zone.lead(RUNTIME, &[PUBLIC])
        })
        .unnoticed(),
        fault("one endpoint alone is missing", Private, (&prv::PUBLIC, 1), "✓✓–✗✓–", |it| {
            let site = &it.worker.site;
            run(site, "ip", &["address", "add", "203.0.113.6/32", "dev", "lo"]).expect("an address");
            drops(site, "ip daddr 203.0.113.6 tcp dport 443").expect("nftables");
            it.zone.lead(RUNTIME, &["203.0.113.6"]);
        }),
        fault(
            "addresses of this machine's own containers",
            Private,
            (&net::OWN_NETWORK, 1),
            "✓✓✗–✓–",
            |it| {
                for line in [
                    "link add docker0 type bridge",
                    "address add 172.17.0.1/16 dev docker0",
                    "link add v0 type veth peer name v1",
                    "link set v0 master docker0 up",
                    "link set v1 up",
                    "link set docker0 up",
                ] {
                    run(&it.worker.site, "ip", &line.split(' ').collect::<Vec<_>>()).expect("ip");
                }
                it.zone.lead(RUNTIME, &["172.17.0.5"]);
            },
        ),
        fault("the runtime is also public", Private, (&prv::MIXED, 1), "✓✓✓✗✓–", |it| {
            it.zone.lead(RUNTIME, &[PRIVATE, PUBLIC]);
        })
        .unnoticed(),
        fault("the runtime through a proxy", Private, (&prv::VIA_PROXY, 1), "✓✓✓✗✓–", |it| {
            Forward::start(&it.worker.site, Manner::Opens(443));
            it.var("HTTPS_PROXY", URL);
        })
        .unnoticed(),
    ]
}

pub(super) fn of_the_account() -> Vec<Fault> {
    vec![
        // The others answer.
        fault("a pin that was moved abroad", Plain, (&res::PIN_MOVED, 1), "!✓✓✓✗✓", |it| {
            it.edit(SETTINGS, |all| {
                all["env"]["ANTHROPIC_DEFAULT_OPUS_MODEL"] = json!("global.anthropic.claude-opus-5-5");
            });
        })
        .warns(&cli::DIFFERS)
        .unnoticed(),
        fault("another region in the settings", Plain, (&res::ASKED_ELSEWHERE, 1), "–✓✓✓✗–", |it| {
            it.edit(SETTINGS, |all| all["env"]["AWS_REGION"] = json!("us-east-1"));
        }),
        // The test starts the other one.
        fault("a wrapper whose settings file names another region", Plain, (&res::WRAPPED, 1), "–✓✓✓✗–", |it| {
            let text = json!({"env": {"AWS_REGION": "us-east-1"}}).to_string();
            let settings = it.worker.home.write("work.json", &text);
            let own = client::program().expect("the client").display();
            let script = format!("#!/bin/sh\nexec {own} --settings {} \"$@\"\n", settings.display());
            let file = it.worker.home.write(".local/bin/claude", &script);
            fs::set_permissions(&file, Permissions::from_mode(0o755)).expect("a mode");
            it.vars[0].1 = format!("{}:{}", file.parent().expect("a folder").display(), it.vars[0].1);
        })
        .unnoticed(),
        fault("a model that the account hasn't got", Plain, (&res::NOT_IN_ACCOUNT, 1), "✓✓✓✓✗✓", |_| ())
            .of_aws(|world| world.profiles.retain(|profile| profile.id != "jp.anthropic.claude-opus-5-5"))
            .unnoticed(),
        fault("an SCP denies the other region", Plain, (&access::DENIED_BY_ORGANIZATION, 1), "✓✓✓✓✓✗", |_| ()).of_aws(
            |world| {
                refuses(
                    world,
                    "jp.anthropic.claude-sonnet-4-6",
                    "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/hanako \
                     is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: \
                     arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6 with an explicit \
                     deny in a service control policy: \
                     arn:aws:organizations::111122223333:policy/o-abcd123456/service_control_policy/p-abcd1234",
                );
            },
        ),
        fault("one tier over its quota for the moment", Plain, (&quota::THROTTLED, 0), "✓✓✓✓✓!", |_| ())
            .harmless()
            .of_aws(|world| {
                let said = "Too many tokens, please wait before trying again.";
                let refusal = Refusal::new(429, "ThrottlingException", said);
                world.refusals.push(("jp.anthropic.claude-opus-5-5".to_owned(), refusal));
            }),
        fault("the endpoint's policy has no streaming", Private, (&access::ENDPOINT_POLICY, 1), "✓✓✓✓✓✗", |_| ()).of_aws(
            |world| {
                let said = "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/hanako \
                            is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: \
                            arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5 \
                            because no VPC endpoint policy allows the bedrock:InvokeModelWithResponseStream action";
                for model in ["jp.anthropic.claude-opus-5-5", "jp.anthropic.claude-sonnet-4-6"] {
                    refuses(world, model, said);
                }
            },
        ),
        fault("an agreement that is missing", Plain, (&model::NO_MODEL_ACCESS, 1), "✓✓✓✓✓✗", |_| ()).of_aws(|world| {
            let said = "You don't have access to the model with the specified model ID.";
            refuses(world, "jp.anthropic.claude-opus-5-5", said);
            let availability = json!({
                "modelId": "anthropic.claude-opus-5-5",
                "agreementAvailability": {"status": "NOT_AVAILABLE"},
                "authorizationStatus": "AUTHORIZED",
                "entitlementAvailability": "AVAILABLE",
                "regionAvailability": "AVAILABLE",
            });
            world.availability.push(("anthropic.claude-opus-5-5".into(), availability));
        })
        .unnoticed(),
    ]
}

fn refuses(world: &mut Scenario, model: &str, text: &str) {
    world.refusals.push((model.to_owned(), Refusal::new(403, "AccessDeniedException", text.to_owned())));
}

/// What is asked there is taken, and nothing ever comes back.
fn hangs(whole: &Whole, at: &str) {
    whole.worker.site.cloud.faults.always(at, Disturbance::LateRequest(FOREVER));
}
