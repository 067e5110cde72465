//! A machine whose requests go to an LLM gateway, healthy and with each fault of it.

use super::super::client::tests::{differs, left};
use super::super::network::tests::{certificate, first};
use super::network::{distrusted, unresolved};
use super::*;
use crate::claude::Scope;
use crate::code::{aws, gateway as code};
use crate::doctor::facts::account::{Large, Unsteady};
use crate::doctor::facts::client::{Leftover, LostHeader, Place, State, Unsent};
use crate::doctor::facts::gateway::{Fielded, Gateway, Headers, Kept};
use crate::doctor::facts::network::{Host, LookupResult, Page, Tcp};
use crate::doctor::facts::trial::{Ended, Trial};
use crate::messages::{Message, client as reasons};
use crate::profile::GatewayKind;
use crate::profile::testing::behind_gateway;
use crate::session::invoke::{Asked, Counted, Greeting, Marks, Outcome};
use Severity::{Error, Info, Warning};

const NOT_PROVABLE: (&str, Severity) = ("GK-GTW-033", Info);
const NAMES: [&str; 3] = ["acme-opus", "acme-sonnet", "acme-haiku"];

fn marks(more: &[(&str, &str)]) -> Marks {
    let own = [("x-litellm-version", "1.106.2"), ("x-litellm-attempted-fallbacks", "0")];
    own.iter().chain(more).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

pub(super) fn asked(outcome: Outcome) -> Asked {
    let marks = marks(&[("x-litellm-overhead-duration-ms", "12.3")]);
    Asked { outcome, named: None, marks, page: None, passes_whole: false, begun: false, first: 300, last: 320 }
}

fn no(status: u16, name: &str, message: &str) -> Outcome {
    Outcome::Refused(refusal(status, name, message))
}

fn redirected(status: u16, host: &str, path: &str, is_clear: bool) -> Outcome {
    Outcome::Redirected { status, host: host.into(), path: path.into(), is_clear }
}

/// As LiteLLM 1.108.7 says it.
const PROVIDER_KEY: &str = "litellm.AuthenticationError: AnthropicException - {\"type\":\"error\",\"error\":\
                            {\"type\":\"authentication_error\",\"message\":\"invalid x-api-key\"}} LiteLLM: model group \
                            'acme-sonnet' failed with the error above. No fallback was attempted.";
const PAUSED: &str = "No deployments available for selected model, Try again in 5 seconds. Passed model=acme-opus. \
                      pre-call-checks=False, cooldown_list=['a1b2']";

const NO_SUBSCRIPTION_KEY: &str = "Access denied due to missing subscription key. Make sure to include subscription key \
                                   when making requests to an API.";
const QUOTA: &str = "Out of call volume quota. Quota will be replenished in 02:13:44.";
const OPENAIS: &str = "Unknown request URL: POST /v1/messages. Please check the URL for typos, or see the docs at \
                       https://platform.openai.com/docs/api-reference/.";

/// Every model is answered by a page, after so many milliseconds.
fn paged(gateway: &mut Gateway, status: u16, title: &str, passes_whole: bool, first: u64) {
    all(gateway, &Outcome::Page { status, title: title.into() });
    for answer in gateway.asked.values_mut() {
        let Probe::Got(asked) = answer else { continue };
        (asked.first, asked.passes_whole) = (first, passes_whole);
        asked.page = Some("Content type text/event-stream is not permitted by policy DLP-7".into());
    }
}

/// A request that the gateway passes on as large as it is comes to this.
fn kept(gateway: &mut Gateway, answer: Probe<Asked>) {
    gateway.kept = Some(Kept { model: NAMES[2].into(), size: 77_400, answer });
}

/// One with what Claude Code sends with every prompt.
fn fielded(gateway: &mut Gateway, answer: Outcome) {
    let fields = ["thinking", "output_config"].map(str::to_owned).into();
    gateway.fielded = Some(Fielded { model: NAMES[0].into(), fields, answer: Probe::Got(asked(answer)) });
}

/// As LiteLLM passes it on.
const TOO_LARGE: &str = "litellm.BadRequestError: AnthropicException - {\"type\":\"error\",\"error\":{\"type\":\
                         \"request_too_large\",\"message\":\"Request exceeds the maximum size\"}}";

/// What Claude Code 2.1.332 got in place of an answer.
fn client_got(said: &str, errors: &[&str]) -> Trial {
    Trial {
        program: "/usr/bin/claude".into(),
        version: Some("2.1.332".into()),
        ended: Ended::Exit(1),
        answered: false,
        asked: vec![NAMES[0].into()],
        counted: [].into(),
        said: said.into(),
        errors: errors.iter().map(|error| (*error).to_owned()).collect(),
        hanging: Vec::new(),
    }
}

fn listening() -> Gateway {
    let greeting = Greeting { status: 200, said: "\"I'm alive!\"".into(), marks: Marks::new(), took: 4 };
    Gateway {
        url: "https://llm.acme.example".into(),
        key: Probe::Got(None),
        greeted: vec![Probe::Got(greeting)],
        asked: NAMES.map(|name| (name.to_owned(), Probe::Got(asked(Outcome::Stream { tokens: 1 })))).into(),
        longer: Probe::Got(Asked { first: 300, last: 1500, ..asked(Outcome::Stream { tokens: 96 }) }),
        counted: Probe::Got(Some(Counted::Tokens(8))),
        longer_of: NAMES[2].into(),
        most: Some(32_000),
        crowded: None,
        unsteady: None,
        headers: None,
        betas: None,
        large: None,
        kept: None,
        fielded: None,
        is_not_given: false,
    }
}

/// A machine whose gateway answers.
pub(super) fn on_gateway() -> Machine {
    let mut machine = healthy();
    at(&mut machine, |_| ());
    machine
}

/// The machine with a gateway, changed.
fn at(machine: &mut Machine, change: impl FnOnce(&mut Gateway)) {
    machine.profile = behind_gateway(machine.profile.clone(), GatewayKind::Anthropic, "https://llm.acme.example");
    machine.network().hosts = vec![host(Role::Runtime, "llm.acme.example", "10.0.1.5")];
    *machine.account() = Account::default();
    machine.signs_in(SignIn::Key);
    for name in ["CLAUDE_CODE_USE_BEDROCK", "AWS_REGION"] {
        machine.unset(name);
    }
    machine.set("ANTHROPIC_BASE_URL", "https://llm.acme.example");
    for (tier, name) in Tier::ALL.into_iter().zip(["acme-opus", "acme-sonnet", "acme-haiku", "acme-opus"]) {
        machine.set(tier.variable(), name);
        machine.models().written.insert(tier.variable().into(), name.into());
    }
    let mut gateway = listening();
    change(&mut gateway);
    machine.facts.gateway = Probe::Got(gateway);
}

/// The same before a gateway that speaks Bedrock's format.
fn of_bedrocks_format(machine: &mut Machine) {
    const URL: &str = "https://llm.acme.example/bedrock";
    at(machine, |gateway| gateway.url = URL.into());
    machine.profile = behind_gateway(machine.profile.clone(), GatewayKind::Bedrock, URL);
    machine.unset("ANTHROPIC_BASE_URL");
    for (name, value) in [("CLAUDE_CODE_USE_BEDROCK", "1"), ("ANTHROPIC_BEDROCK_BASE_URL", URL)] {
        machine.set(name, value);
    }
}

/// Every model gives this answer, the longer one as well.
fn all(gateway: &mut Gateway, outcome: &Outcome) {
    for answer in gateway.asked.values_mut().chain([&mut gateway.longer]) {
        *answer = Probe::Got(asked(outcome.clone()));
    }
    if let Outcome::Refused(refusal) = outcome {
        gateway.counted = Probe::Got(Some(Counted::Refused(refusal.clone())));
    }
}

/// No model answers; the gateway itself is there.
fn unheard(machine: &mut Machine, why: &Code) {
    at(machine, |gateway| {
        for answer in gateway.asked.values_mut().chain([&mut gateway.longer]) {
            *answer = Probe::Failed(failure_with(why, &[("host", "llm.acme.example")]));
        }
    });
}

/// Somebody's certificate, which everybody trusts, and a page at the root.
fn root(machine: &mut Machine, status: u16) {
    let shown = certificate(&mut machine.network().hosts[0]);
    let page = Page { status, html: true, location: None, server: None, title: Some("ACME".into()), said: None };
    (shown.is_public, shown.page) = (false, Some(page));
}

fn mark(gateway: &mut Gateway, name: &str, value: &str) {
    for answer in gateway.asked.values_mut() {
        if let Probe::Got(asked) = answer {
            asked.marks.insert(name.into(), value.into());
        }
    }
}

/// LiteLLM calls each model by its own name over this route.
fn routed(gateway: &mut Gateway, route: &str) {
    for (model, answer) in &mut gateway.asked {
        if let Probe::Got(asked) = answer {
            asked.marks.insert("x-litellm-model-name".into(), format!("{route}/{model}"));
        }
    }
}

/// The messages name this model, or only the longer one does.
fn named(gateway: &mut Gateway, name: &str, is_longer: bool) {
    let answers = gateway.asked.values_mut().filter(|_| !is_longer).chain([&mut gateway.longer]);
    for answer in answers {
        if let Probe::Got(asked) = answer {
            asked.named = Some(name.into());
        }
    }
}

pub(super) const ROWS: &[Row] = &[
    row("a gateway", |it| at(it, |_| ()), &[NOT_PROVABLE]),
    row(
        "a gateway of nobody's",
        |it| {
            at(it, |g| {
                g.greeted.clear();
                for answer in g.asked.values_mut().chain([&mut g.longer]) {
                    if let Probe::Got(asked) = answer {
                        asked.marks.clear();
                    }
                }
            })
        },
        &[NOT_PROVABLE],
    ),
    row(
        "set up in a folder, whose settings name no helper",
        |it| {
            at(it, |g| g.is_not_given = true);
            it.settings().scope = Scope::Local;
        },
        &[("GK-CRD-021", Error), NOT_PROVABLE],
    ),
    row(
        "answers that may be as long as Claude Code's are refused",
        |it| {
            at(it, |g| {
                let said = "max_tokens: 32000 > 4096, which is the maximum allowed number of output tokens";
                g.longer = Probe::Got(asked(no(400, "invalid_request_error", said)));
            })
        },
        &[("GK-GTW-044", Error), NOT_PROVABLE],
    ),
    row(
        "the longer answer alone meets a moment's limit",
        |it| at(it, |g| g.longer = Probe::Got(asked(no(429, "", "API rate limit exceeded")))),
        &[NOT_PROVABLE],
    ),
    row(
        "no key is kept",
        |it| at(it, |g| g.key = Probe::Failed(failure(&code::NO_KEY))),
        &[("GK-GTW-001", Error), NOT_PROVABLE],
    ),
    row(
        "a command that prints more than the key",
        |it| at(it, |g| g.key = Probe::Failed(failure(&code::COMMAND_SAID))),
        &[("GK-GTW-007", Error), NOT_PROVABLE],
    ),
    row(
        "a wrong key",
        |it| at(it, |g| all(g, &no(401, "auth_error", "Authentication Error, Invalid proxy server token passed"))),
        &[("GK-ERR-141", Error), NOT_PROVABLE],
    ),
    row(
        "a key in headers of the folder's",
        |it| {
            at(it, |g| all(g, &no(401, "auth_error", "Authentication Error, Invalid proxy server token passed")));
            it.settings().leftovers = vec![Leftover {
                name: "ANTHROPIC_CUSTOM_HEADERS".into(),
                value: None,
                place: "/h/project/.claude/settings.local.json".into(),
                managed: false,
                why: String::new(),
            }];
        },
        &[("GK-CLI-006", Error), NOT_PROVABLE],
    ),
    row(
        "headers on one line",
        |it| {
            at(it, |g| all(g, &no(401, "failure", "Invalid API Key. Error Code: 03")));
            it.client().joined = Some(Place { name: "/h/.claude/settings.json".into(), managed: false });
        },
        &[("GK-CLI-090", Error), NOT_PROVABLE],
    ),
    row(
        "headers on one line that the gateway doesn't mind",
        |it| {
            at(it, |_| ());
            it.client().joined = Some(Place { name: "/h/.claude/settings.json".into(), managed: false });
        },
        &[("GK-CLI-090", Warning), NOT_PROVABLE],
    ),
    row(
        "a line of the headers without its colon, which the gateway misses",
        |it| {
            at(it, |g| all(g, &no(403, "failure", "missing X-Tenant header")));
            let place = Place { name: SETTINGS.into(), managed: false };
            it.client().unsent = Some(Unsent { place, impossible: Vec::new(), left_out: vec![1] });
        },
        &[("GK-CLI-099", Error), NOT_PROVABLE],
    ),
    row(
        "a header that HTTP can't carry",
        |it| {
            at(it, |_| ());
            let place = Place { name: SETTINGS.into(), managed: true };
            it.client().unsent = Some(Unsent { place, impossible: vec!["X-Dept".into()], left_out: vec![2] });
        },
        &[("GK-CLI-098", Error), ("GK-CLI-099", Warning), NOT_PROVABLE],
    ),
    row(
        "a header that a stronger layer takes out",
        |it| {
            at(it, |g| all(g, &no(401, "failure", "Invalid API Key. Error Code: 03")));
            let by = Place { name: "/h/project/.claude/settings.json".into(), managed: false };
            it.client().lost_headers = vec![LostHeader { name: "Helicone-Auth".into(), place: SETTINGS.into(), by }];
        },
        &[("GK-CLI-093", Error), NOT_PROVABLE],
    ),
    row(
        "a header that nobody misses",
        |it| {
            at(it, |_| ());
            let by = Place { name: "/h/project/.claude/settings.json".into(), managed: false };
            it.client().lost_headers = vec![LostHeader { name: "X-Team".into(), place: SETTINGS.into(), by }];
        },
        &[("GK-CLI-093", Warning), NOT_PROVABLE],
    ),
    row(
        "Azure API Management doesn't read the key where it is sent",
        |it| at(it, |g| all(g, &no(401, "", NO_SUBSCRIPTION_KEY))),
        &[("GK-GTW-049", Error), NOT_PROVABLE],
    ),
    row(
        "Kong doesn't read the key where it is sent, and Claude Code gets the same",
        |it| {
            at(it, |g| all(g, &no(401, "", "No API key found in request")));
            it.facts.trial = Probe::Got(client_got("API Error: 401 No API key found in request", &[]));
        },
        &[("GK-GTW-049", Error), NOT_PROVABLE],
    ),
    row(
        "a quota that is spent until a time",
        |it| at(it, |g| all(g, &no(403, "", QUOTA))),
        &[("GK-ERR-143", Error), NOT_PROVABLE],
    ),
    row(
        "OpenAI's format alone",
        |it| at(it, |g| all(g, &no(404, "invalid_request_error", OPENAIS))),
        &[("GK-ERR-146", Error), NOT_PROVABLE],
    ),
    row(
        "a filter before it that stops streams alone",
        |it| at(it, |g| paged(g, 403, "Blocked", true, 300)),
        &[("GK-GTW-023", Error), NOT_PROVABLE],
    ),
    row(
        "a time limit before it",
        |it| at(it, |g| paged(g, 504, "504 Gateway Time-out", false, 5004)),
        &[("GK-GTW-024", Error), NOT_PROVABLE],
    ),
    row(
        "a 401 of nobody's words",
        |it| at(it, |g| all(g, &no(401, "", "Unauthorized"))),
        &[("GK-ERR-141", Error), NOT_PROVABLE],
    ),
    row(
        "a key that is switched off",
        |it| at(it, |g| all(g, &no(401, "auth_error", "Virtual key is inactive"))),
        &[("GK-ERR-858", Error), NOT_PROVABLE],
    ),
    row(
        "an expired key",
        |it| at(it, |g| all(g, &no(401, "expired_key", "Authentication Error - Expired Key. Key Expiry time 2026"))),
        &[("GK-ERR-142", Error), NOT_PROVABLE],
    ),
    row(
        "no budget",
        |it| {
            at(it, |g| {
                all(g, &no(429, "budget_exceeded", "Budget has been exceeded! Current cost: 2.0, Max budget: 1.0"))
            })
        },
        &[("GK-ERR-143", Error), NOT_PROVABLE],
    ),
    row(
        "the quota of the account behind it",
        |it| {
            let said = "litellm.RateLimitError: BedrockException - Too many tokens, please wait before trying again.";
            at(it, |g| all(g, &no(429, "None", said)));
        },
        &[("GK-ERR-036", Error), NOT_PROVABLE],
    ),
    row(
        "nobody listens at its address",
        |it| {
            at(it, |g| {
                for answer in g.asked.values_mut() {
                    *answer = Probe::Failed(failure_with(&aws::UNREACHABLE, &[("host", "llm.acme.example")]));
                }
            });
            let address = first(&mut it.network().hosts[0]);
            (address.tcp, address.tls) = (Tcp::Refused, None);
        },
        &[("GK-NET-013", Error), NOT_PROVABLE],
    ),
    row(
        "a name that is known inside alone",
        |it| {
            at(it, |g| {
                for answer in g.asked.values_mut() {
                    *answer = Probe::Failed(failure_with(&aws::UNREACHABLE, &[("host", "llm.acme.example")]));
                }
            });
            it.network().inside = None;
            unresolved(&mut it.network().hosts[0], LookupResult::NoSuchName);
        },
        &[("GK-NET-005", Error), NOT_PROVABLE],
    ),
    row(
        "one model isn't allowed",
        |it| {
            at(it, |g| {
                let said = "key not allowed to access model. This key can only access models=['acme-haiku']. Tried to access acme-opus";
                let said = no(403, "key_model_access_denied", said);
                g.asked.insert("acme-opus".into(), Probe::Got(asked(said)));
            })
        },
        &[("GK-ERR-144", Error), NOT_PROVABLE],
    ),
    row(
        "one model is unknown",
        |it| {
            at(it, |g| {
                let said = no(
                    400,
                    "invalid_request_error",
                    "anthropic_messages: Invalid model name passed in model=acme-opus.",
                );
                g.asked.insert("acme-opus".into(), Probe::Got(asked(said)));
            })
        },
        &[("GK-ERR-145", Error), NOT_PROVABLE],
    ),
    row(
        "no database",
        |it| at(it, |g| all(g, &no(400, "no_db_connection", "No connected db."))),
        &[("GK-ERR-147", Error), NOT_PROVABLE],
    ),
    row(
        "v1 twice, as LiteLLM says it",
        |it| at(it, |g| all(g, &no(404, "", r#"{"detail":"Not Found"}"#))),
        &[("GK-ERR-146", Error), NOT_PROVABLE],
    ),
    row("a plain 404", |it| at(it, |g| all(g, &no(404, "", "Not Found"))), &[("GK-ERR-146", Error), NOT_PROVABLE]),
    row(
        "v1 twice, as a web server says it",
        |it| at(it, |g| all(g, &Outcome::Page { status: 404, title: "404 Not Found".into() })),
        &[("GK-ERR-146", Error), NOT_PROVABLE],
    ),
    row(
        "a sign-in page",
        |it| at(it, |g| all(g, &Outcome::Page { status: 200, title: "Sign in".into() })),
        &[("GK-GTW-023", Error), NOT_PROVABLE],
    ),
    row(
        "a sign-in page, and Claude Code says less of it",
        |it| {
            at(it, |g| all(g, &Outcome::Page { status: 200, title: "Sign in".into() }));
            it.facts.trial = Probe::Got(client_got(
                "API Error: API returned an empty or malformed response (HTTP 200) — check for a proxy or gateway \
                 intercepting the request. Response: content-type html, body is an HTML page, 170 bytes",
                &[],
            ));
        },
        &[("GK-GTW-023", Error), NOT_PROVABLE],
    ),
    row(
        "no route at the gateway, and Claude Code says that of the model",
        |it| {
            at(it, |g| all(g, &no(404, "", "no Route matched with those values")));
            it.facts.trial = Probe::Got(client_got(
                "There's an issue with the selected model (acme-opus). It may not exist or you may not have access to it.",
                &["API error (attempt 1/2): 404 404 no Route matched with those values"],
            ));
        },
        &[("GK-ERR-1335", Error), NOT_PROVABLE],
    ),
    row(
        "a page with a 503, and Claude Code gets the same",
        |it| {
            at(it, |g| all(g, &Outcome::Page { status: 503, title: "503 Service Temporarily Unavailable".into() }));
            it.facts.trial = Probe::Got(client_got("API Error: 503 Service Temporarily Unavailable.", &[]));
        },
        &[("GK-GTW-024", Error), NOT_PROVABLE],
    ),
    row(
        "the gateway refuses what genkan's requests lack and Claude Code's have",
        |it| {
            at(it, |_| ());
            it.facts.trial = Probe::Got(client_got("API Error: 400 invalid beta flag", &[]));
        },
        &[("GK-ERR-035", Error), NOT_PROVABLE],
    ),
    row(
        "a web filter's page, by what it says beside its title",
        |it| {
            at(it, |g| {
                paged(g, 200, "Notice", false, 1);
                for asked in g.asked.values_mut() {
                    if let Probe::Got(asked) = asked {
                        asked.page = Some("This site is blocked by company policy. Category: Generative AI".into());
                    }
                }
            });
        },
        &[("GK-ERR-083", Error), NOT_PROVABLE],
    ),
    row(
        "a proxy's page for what is too large",
        |it| {
            at(it, |g| {
                let page =
                    Outcome::Page { status: 413, title: "ERROR: The requested URL could not be retrieved".into() };
                let (model, answer) = (NAMES[2].into(), Probe::Got(asked(page)));
                g.large = Some(Large { model, answer, is_of_words: false, first_passes: false });
            });
        },
        &[("GK-NET-064", Error), NOT_PROVABLE],
    ),
    row(
        "answers that aren't packed as their header says",
        |it| {
            let said = "Content-Encoding: gzip, but the body is not in gzip format".to_owned();
            at(it, |g| all(g, &Outcome::NoMessage { said, is_openais: false }));
        },
        &[("GK-ERR-390", Error), NOT_PROVABLE],
    ),
    row(
        "a header that something on the way takes out",
        |it| at(it, |g| all(g, &no(400, "invalid_request_error", "anthropic-version: header is required"))),
        &[("GK-GTW-052", Error), NOT_PROVABLE],
    ),
    row(
        "a page that says what is wrong with the request",
        |it| {
            let title = "400 Request Header Or Cookie Too Large".to_owned();
            at(it, |g| all(g, &Outcome::Page { status: 400, title }));
        },
        &[("GK-ERR-411", Error), NOT_PROVABLE],
    ),
    row(
        "the gateway's own key for Anthropic isn't valid",
        |it| at(it, |g| all(g, &no(401, "authentication_error", PROVIDER_KEY))),
        &[("GK-ERR-1286", Error), NOT_PROVABLE],
    ),
    row(
        "one model is refused, the others and Claude Code's are paused for it",
        |it| {
            at(it, |g| {
                all(g, &no(429, "", PAUSED));
                g.asked.insert(NAMES[1].into(), Probe::Got(asked(no(401, "authentication_error", PROVIDER_KEY))));
            });
            it.facts.trial = Probe::Got(client_got(&format!("API Error: Request rejected (429) · {PAUSED}"), &[]));
        },
        &[("GK-ERR-1286", Error), NOT_PROVABLE],
    ),
    row(
        "a redirect without TLS",
        |it| at(it, |g| all(g, &redirected(307, "llm.acme.example", "", true))),
        &[("GK-GTW-040", Error), NOT_PROVABLE],
    ),
    row(
        "a web server that wants a certificate",
        |it| {
            let title = "400 No required SSL certificate was sent".to_owned();
            at(it, |g| all(g, &Outcome::Page { status: 400, title }));
        },
        &[("GK-NET-019", Error), NOT_PROVABLE],
    ),
    row(
        "the gateway's cloud has trouble",
        |it| {
            at(it, |g| {
                all(
                    g,
                    &no(
                        200,
                        "api_error",
                        "litellm.ServiceUnavailableError: BedrockException - Model is not ready for inference. Received Model Group=acme-opus",
                    ),
                )
            })
        },
        &[("GK-ERR-038", Error), NOT_PROVABLE],
    ),
    row(
        "an entry of its own that leads abroad",
        |it| {
            at(it, |g| {
                let said = "litellm.PermissionDeniedError: BedrockException - {\"Message\":\"User: arn:aws:sts::111122223333:assumed-role/litellm/x is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6 with an explicit deny in a service control policy\"}";
                all(g, &no(403, "", said));
            });
        },
        &[("GK-ERR-543", Error), NOT_PROVABLE],
    ),
    row(
        "a model behind it that its cloud has retired",
        |it| {
            at(it, |g| {
                all(
                    g,
                    &no(
                        404,
                        "",
                        "litellm.NotFoundError: BedrockException - {\"message\":\"This model version has reached the end of its life.\"}",
                    ),
                )
            })
        },
        &[("GK-ERR-028", Error), NOT_PROVABLE],
    ),
    row(
        "a filter's page before it",
        |it| at(it, |g| all(g, &Outcome::Page { status: 403, title: "ERROR".into() })),
        &[("GK-GTW-023", Error), NOT_PROVABLE],
    ),
    row(
        "a page of its own at its root",
        |it| {
            at(it, |_| ());
            root(it, 403);
        },
        &[NOT_PROVABLE],
    ),
    row(
        "a web site in its place",
        |it| {
            at(it, |g| all(g, &Outcome::Page { status: 404, title: "404 | ACME".into() }));
            root(it, 404);
        },
        &[("GK-GTW-037", Error), NOT_PROVABLE],
    ),
    row(
        "v1 twice, where it has a page at its root",
        |it| {
            at(it, |g| all(g, &Outcome::Page { status: 404, title: "404 Not Found".into() }));
            it.profile = behind_gateway(it.profile.clone(), GatewayKind::Anthropic, "https://llm.acme.example/v1");
            it.set("ANTHROPIC_BASE_URL", "https://llm.acme.example/v1");
            root(it, 200);
        },
        &[("GK-ERR-146", Error), NOT_PROVABLE],
    ),
    row(
        "a sign-in of Windows before it, with a page",
        |it| {
            at(it, |g| {
                all(g, &Outcome::Page { status: 401, title: "401 - Unauthorized".into() });
                mark(g, "www-authenticate", "Negotiate, NTLM");
            });
        },
        &[("GK-GTW-036", Error), NOT_PROVABLE],
    ),
    row(
        "a sign-in of Windows before it, without a page",
        |it| {
            at(it, |g| {
                all(g, &no(401, "", "Unauthorized"));
                mark(g, "www-authenticate", "Negotiate");
            });
        },
        &[("GK-GTW-036", Error), NOT_PROVABLE],
    ),
    row(
        "a user name and a password before it",
        |it| {
            at(it, |g| {
                all(g, &Outcome::Page { status: 401, title: "401 Authorization Required".into() });
                mark(g, "www-authenticate", "Basic");
            });
        },
        &[("GK-GTW-036", Error), NOT_PROVABLE],
    ),
    row(
        "a 401 that a program's key can answer too",
        |it| {
            at(it, |g| {
                all(g, &no(401, "", "Unauthorized"));
                mark(g, "www-authenticate", "Bearer, Negotiate");
            });
        },
        &[("GK-ERR-141", Error), NOT_PROVABLE],
    ),
    row(
        "a redirect to a sign-in page of its own",
        |it| at(it, |g| all(g, &redirected(302, "llm.acme.example", "/login", false))),
        &[("GK-GTW-023", Error), NOT_PROVABLE],
    ),
    row(
        "answers that end before their end",
        |it| at(it, |g| all(g, &no(200, "", "the stream ended before message_stop"))),
        &[("GK-GTW-047", Error), NOT_PROVABLE],
    ),
    row(
        "a stream in another framing than Bedrock's",
        |it| {
            of_bedrocks_format(it);
            let said = r#"Bedrock streaming response has content-type "text/event-stream"; expected "application/vnd.amazon.eventstream""#;
            if let Probe::Got(gateway) = &mut it.facts.gateway {
                all(gateway, &no(200, "", said));
            }
        },
        &[("GK-ERR-473", Error), NOT_PROVABLE],
    ),
    row(
        "a provider behind it whose answers break off",
        |it| at(it, |g| all(g, &no(200, "api_error", "peer closed connection without sending complete message body"))),
        &[("GK-ERR-181", Error), NOT_PROVABLE],
    ),
    row(
        "it leads back to itself",
        |it| {
            let host = "llm.acme.example".to_owned();
            at(it, |g| all(g, &redirected(301, &host, "", false)));
        },
        &[("GK-GTW-045", Error), NOT_PROVABLE],
    ),
    row(
        "it moved",
        |it| at(it, |g| all(g, &Outcome::Moved { status: 308, to: "https://llm-new.acme.example".into() })),
        &[("GK-GTW-038", Warning), NOT_PROVABLE],
    ),
    row(
        "it moved, and requests don't arrive there",
        |it| at(it, |g| all(g, &Outcome::Moved { status: 302, to: "https://llm-new.acme.example".into() })),
        &[("GK-GTW-038", Error), NOT_PROVABLE],
    ),
    row(
        "streams break off",
        |it| at(it, |g| all(g, &Outcome::BrokeOff("after 300 bytes".into()))),
        &[("GK-GTW-039", Warning), NOT_PROVABLE],
    ),
    row(
        "streams whose message has ended go on",
        |it| at(it, |g| all(g, &Outcome::Unfinished { is_whole: true })),
        &[("GK-INV-023", Error), NOT_PROVABLE],
    ),
    row(
        "streams that take long",
        |it| at(it, |g| all(g, &Outcome::Unfinished { is_whole: false })),
        &[("GK-INV-024", Warning), NOT_PROVABLE],
    ),
    row(
        "longer streams break off",
        |it| at(it, |g| g.longer = Probe::Got(asked(Outcome::BrokeOff("after 4096 bytes".into())))),
        &[("GK-GTW-039", Warning), NOT_PROVABLE],
    ),
    row(
        "it has no credentials at AWS",
        |it| at(it, |g| all(g, &no(500, "", "Unable to locate credentials"))),
        &[("GK-ERR-231", Error), NOT_PROVABLE],
    ),
    row(
        "its own certificate has expired",
        |it| {
            at(it, |_| ());
            super::super::network::tests::certificate(&mut it.network().hosts[0]).expired = true;
            it.facts.gateway = Probe::NotTried("the certificate has ended".into());
        },
        &[("GK-NET-020", Error), NOT_PROVABLE],
    ),
    row(
        "its sign-in at Google has ended",
        |it| at(it, |g| all(g, &no(500, "", "invalid_grant: Token has been expired or revoked."))),
        &[("GK-ERR-231", Error), NOT_PROVABLE],
    ),
    row(
        "a redirect to a sign-in page",
        |it| at(it, |g| all(g, &redirected(302, "login.acme.example", "", false))),
        &[("GK-GTW-023", Error), NOT_PROVABLE],
    ),
    row(
        "a plain 502 page",
        |it| at(it, |g| all(g, &Outcome::Page { status: 502, title: "502 Bad Gateway".into() })),
        &[("GK-GTW-024", Error), NOT_PROVABLE],
    ),
    row("an error of its own", |it| at(it, |g| all(g, &no(500, "", "Oops"))), &[("GK-GTW-024", Error), NOT_PROVABLE]),
    row(
        "a new refusal",
        |it| at(it, |g| all(g, &no(418, "teapot", "I am one"))),
        &[("GK-GTW-025", Error), NOT_PROVABLE],
    ),
    row(
        "a provider behind it that is silent, or slow",
        |it| unheard(it, &aws::TIMEOUT),
        &[("GK-INV-024", Warning), NOT_PROVABLE],
    ),
    row(
        "connections that are closed without an answer",
        |it| unheard(it, &aws::UNREACHABLE),
        &[("GK-GTW-026", Error), NOT_PROVABLE],
    ),
    row(
        "dropped on the way",
        |it| {
            at(it, |g| {
                for answer in g.asked.values_mut() {
                    *answer = Probe::Failed(failure_with(&aws::TIMEOUT, &[("host", "llm.acme.example")]));
                }
                g.greeted = vec![Probe::Failed(failure_with(&aws::TIMEOUT, &[("host", "llm.acme.example")]))];
            });
            first(&mut it.network().hosts[0]).tcp = Tcp::Dropped;
        },
        &[("GK-NET-012", Error), NOT_PROVABLE],
    ),
    row(
        "words of its own in a message's place",
        |it| {
            let said = "利用申請の有効期限が切れています".into();
            at(it, |g| all(g, &Outcome::NoMessage { said, is_openais: false }));
        },
        &[("GK-GTW-043", Error), NOT_PROVABLE],
    ),
    row(
        "answers in OpenAI's format, each with its model's name",
        |it| {
            at(it, |g| {
                for (model, answer) in &mut g.asked {
                    let said = format!("data: {{\"object\":\"chat.completion.chunk\",\"model\":\"{model}\"}}");
                    *answer = Probe::Got(asked(Outcome::NoMessage { said, is_openais: true }));
                }
            });
        },
        &[("GK-GTW-051", Error), NOT_PROVABLE],
    ),
    row(
        "a limit without known words",
        |it| at(it, |g| all(g, &no(429, "", "Limit Exceeded"))),
        &[("GK-ERR-218", Error), NOT_PROVABLE],
    ),
    row(
        "a limit that some requests meet",
        |it| {
            at(it, |g| {
                g.asked.insert(NAMES[1].into(), Probe::Got(asked(no(429, "", "Too Many Requests – nginx/1.22.1"))));
            });
        },
        &[("GK-ERR-218", Warning), NOT_PROVABLE],
    ),
    row(
        "a provider behind it that refuses the gateway's key once a stream has begun",
        |it| {
            at(it, |g| {
                all(g, &no(401, "", "invalid x-api-key"));
                for answer in g.asked.values_mut() {
                    if let Probe::Got(asked) = answer {
                        asked.begun = true;
                    }
                }
            });
        },
        &[("GK-ERR-892", Error), NOT_PROVABLE],
    ),
    row(
        "a server that says after a while that none is behind it",
        |it| at(it, |g| paged(g, 503, "503 Service Unavailable", false, 3004)),
        &[("GK-GTW-024", Error), NOT_PROVABLE],
    ),
    row(
        "no model of a name, as MLflow says it",
        |it| {
            at(it, |g| {
                let said = "GatewayEndpoint not found (name='acme-sonnet')";
                let said = no(404, "RESOURCE_DOES_NOT_EXIST", said);
                g.asked.insert(NAMES[1].into(), Probe::Got(asked(said)));
            });
        },
        &[("GK-ERR-145", Error), NOT_PROVABLE],
    ),
    row(
        "the key of another header",
        |it| {
            at(it, |g| {
                all(g, &no(401, "", "Invalid Helicone-Auth: API key was deleted"));
                g.headers =
                    Some(Headers { names: vec!["Helicone-Auth".into()], place: "~/.claude/settings.json".into() });
            });
        },
        &[("GK-GTW-042", Error), NOT_PROVABLE],
    ),
    row(
        "a beta of the person's own",
        |it| {
            at(it, |g| {
                all(g, &no(400, "invalid_request_error", "invalid beta flag: context-1m-2025-08-07"));
                g.betas = Some(Headers { names: vec!["context-1m-2025-08-07".into()], place: "shell".into() });
            });
        },
        &[("GK-ERR-035", Error), NOT_PROVABLE],
    ),
    row("answers in one piece", |it| at(it, |g| all(g, &Outcome::Whole)), &[("GK-GTW-027", Warning), NOT_PROVABLE]),
    row(
        "a buffered stream",
        |it| {
            at(it, |g| {
                g.longer = Probe::Got(Asked { first: 1490, last: 1500, ..asked(Outcome::Stream { tokens: 96 }) })
            })
        },
        &[("GK-GTW-028", Warning), NOT_PROVABLE],
    ),
    row(
        "no counting",
        |it| at(it, |g| g.counted = Probe::Got(Some(Counted::Refused(refusal(404, "not_found_error", "Not Found"))))),
        &[NOT_PROVABLE, ("GK-GTW-029", Info)],
    ),
    row(
        "slow by its own word",
        |it| at(it, |g| mark(g, "x-litellm-overhead-duration-ms", "2300.7")),
        &[("GK-GTW-030", Warning), NOT_PROVABLE],
    ),
    row(
        "answers that begin late behind a quick gateway",
        |it| {
            at(it, |g| {
                for answer in g.asked.values_mut() {
                    *answer = Probe::Got(Asked { first: 5100, last: 5120, ..asked(Outcome::Stream { tokens: 1 }) });
                }
            });
        },
        &[("GK-GTW-041", Warning), NOT_PROVABLE],
    ),
    row(
        "a fallback",
        |it| at(it, |g| mark(g, "x-litellm-attempted-fallbacks", "1")),
        &[("GK-GTW-034", Warning), NOT_PROVABLE],
    ),
    row(
        "abroad by its own word",
        |it| at(it, |g| mark(g, "x-litellm-model-name", "bedrock/us.anthropic.claude-opus-5-5")),
        &[("GK-GTW-035", Error), NOT_PROVABLE],
    ),
    row(
        "a route to a vendor's own service",
        |it| at(it, |g| routed(g, "anthropic")),
        &[("GK-GTW-048", Warning), NOT_PROVABLE],
    ),
    row(
        "a route with an address of its own",
        |it| {
            at(it, |g| routed(g, "anthropic"));
            at(it, |g| mark(g, "x-litellm-model-api-base", "https://llm.internal.acme.example"));
        },
        &[NOT_PROVABLE],
    ),
    row(
        "a vendor's own service by its address",
        |it| {
            at(it, |g| routed(g, "anthropic"));
            at(it, |g| mark(g, "x-litellm-model-api-base", "https://api.anthropic.com"));
        },
        &[("GK-GTW-035", Error), NOT_PROVABLE],
    ),
    row(
        "abroad by the model that its messages name",
        |it| at(it, |g| named(g, "us.anthropic.claude-sonnet-4-6", false)),
        &[("GK-GTW-035", Error), NOT_PROVABLE],
    ),
    row(
        "abroad by what one message of several names",
        |it| at(it, |g| named(g, "global.anthropic.claude-haiku-4-5-20251001-v1:0", true)),
        &[("GK-GTW-035", Error), NOT_PROVABLE],
    ),
    row("another maker's model", |it| at(it, |g| named(g, "gpt-4o", false)), &[("GK-GTW-046", Warning), NOT_PROVABLE]),
    row(
        "another maker's model by a router's word",
        |it| at(it, |g| mark(g, "x-litellm-model-name", "openai/gpt-4o")),
        &[("GK-GTW-046", Warning), NOT_PROVABLE],
    ),
    row(
        "its model by another name",
        |it| at(it, |g| named(g, "jp.anthropic.claude-haiku-4-5-20251001-v1:0", true)),
        &[NOT_PROVABLE],
    ),
    row(
        "an address of before that lies outside by its own name",
        |it| {
            const URL: &str = "https://0a1b.execute-api.us-east-1.amazonaws.com";
            at(it, |g| g.url = URL.into());
            it.profile = behind_gateway(it.profile.clone(), GatewayKind::Anthropic, URL);
            it.set("ANTHROPIC_BASE_URL", URL);
        },
        &[("GK-RES-010", Error)],
    ),
    row(
        "in another region by its own word",
        |it| at(it, |g| mark(g, "x-litellm-model-api-base", "https://bedrock-runtime.us-east-1.amazonaws.com/model/x")),
        &[("GK-GTW-035", Error), NOT_PROVABLE],
    ),
    row(
        "in another region by the word of the service behind it",
        |it| at(it, |g| mark(g, "x-ms-region", "East US 2")),
        &[("GK-GTW-035", Error), NOT_PROVABLE],
    ),
    row(
        "in another region by the region that was asked",
        |it| at(it, |g| mark(g, "x-amzn-bedrock-region", "us-east-1")),
        &[("GK-GTW-035", Error), NOT_PROVABLE],
    ),
    row(
        "in another region by the host that it was passed to",
        |it| at(it, |g| mark(g, "x-envoy-upstream-host", "bedrock-runtime.us-east-1.amazonaws.com:443")),
        &[("GK-GTW-035", Error), NOT_PROVABLE],
    ),
    row(
        "another cloud's region in Japan, and a host of its own",
        |it| {
            at(it, |g| mark(g, "llm_provider-x-ms-region", "Japan East"));
            at(it, |g| mark(g, "x-envoy-upstream-host", "10.0.0.5:8080"));
        },
        &[NOT_PROVABLE],
    ),
    row(
        "an edge in another country",
        |it| at(it, |g| mark(g, "cf-ray", "9a1b2c3d4e5f6789-LAX")),
        &[NOT_PROVABLE, ("GK-GTW-050", Info)],
    ),
    row("an edge in Japan", |it| at(it, |g| mark(g, "x-amz-cf-pop", "NRT57-P2")), &[NOT_PROVABLE]),
    row(
        "a gateway that doesn't find the service behind it",
        |it| at(it, |g| all(g, &no(503, "", "name resolution failed"))),
        &[("GK-ERR-374", Error), NOT_PROVABLE],
    ),
    row(
        "a gateway that doesn't trust the service behind it",
        |it| {
            at(it, |g| all(g, &no(500, "", "certificate verify failed: self-signed certificate in certificate chain")))
        },
        &[("GK-ERR-856", Error), NOT_PROVABLE],
    ),
    row(
        "large requests are refused",
        |it| {
            let answer = Probe::Got(asked(no(413, "", "<html>413 Request Entity Too Large</html>")));
            at(it, |g| {
                g.large = Some(Large { model: "acme-haiku".into(), answer, is_of_words: false, first_passes: false })
            });
        },
        &[("GK-NET-064", Error), NOT_PROVABLE],
    ),
    row(
        "a limit behind a gateway that writes requests anew",
        |it| at(it, |g| kept(g, Probe::Got(asked(no(413, "request_too_large", "Request exceeds the maximum size"))))),
        &[("GK-NET-113", Error), NOT_PROVABLE],
    ),
    row(
        "a limit behind a gateway that has another status for it, and Claude Code meets it",
        |it| {
            at(it, |g| kept(g, Probe::Got(asked(no(400, "invalid_request_error", TOO_LARGE)))));
            it.facts.trial = Probe::Got(client_got(&format!("API Error: 400 {TOO_LARGE}"), &[]));
        },
        &[("GK-NET-113", Error), NOT_PROVABLE],
    ),
    row(
        "a page behind a gateway in place of what it passes on",
        |it| {
            let page = Outcome::Page { status: 403, title: "Request blocked".into() };
            at(it, |g| kept(g, Probe::Got(asked(page))));
        },
        &[("GK-NET-113", Error), NOT_PROVABLE],
    ),
    row(
        "what a gateway passes on is cut off",
        |it| at(it, |g| kept(g, Probe::Failed(failure(&aws::UNREACHABLE)))),
        &[("GK-NET-113", Error), NOT_PROVABLE],
    ),
    row(
        "nobody answers what a gateway passes on",
        |it| at(it, |g| kept(g, Probe::Failed(failure(&aws::TIMEOUT)))),
        &[("GK-INV-024", Warning), NOT_PROVABLE],
    ),
    row(
        "a model that reads fewer tokens than a session's first request has blanks",
        |it| {
            let said = "This model's maximum context length is 8192 tokens, and the request has 20480 input tokens";
            at(it, |g| kept(g, Probe::Got(asked(no(413, "", said)))));
        },
        &[NOT_PROVABLE],
    ),
    row(
        "a quota that a session's first request meets",
        |it| at(it, |g| kept(g, Probe::Got(asked(no(429, "rate_limit_error", "Too many requests"))))),
        &[NOT_PROVABLE],
    ),
    row(
        "Claude Code's own first request is too large, and doctor's were not",
        |it| {
            at(it, |_| ());
            let said = "Request too large (max 32MB). Double press esc to go back and try with a smaller file.";
            it.facts.trial = Probe::Got(client_got(said, &[]));
        },
        &[("GK-NET-116", Error), NOT_PROVABLE],
    ),
    row(
        "what Claude Code sends with every prompt is refused, and Claude Code meets it",
        |it| {
            let said = "thinking: Extra inputs are not permitted";
            at(it, |g| fielded(g, no(400, "invalid_request_error", said)));
            it.facts.trial = Probe::Got(client_got(&format!("API Error: 400 {said}"), &[]));
        },
        &[("GK-INV-029", Error), NOT_PROVABLE],
    ),
    row(
        "the effort level is refused by another name",
        |it| at(it, |g| fielded(g, no(422, "", "this model has no effort"))),
        &[("GK-INV-029", Error), NOT_PROVABLE],
    ),
    row(
        "a budget for thinking that doctor's own number of tokens is below",
        |it| {
            let said = "`max_tokens` must be greater than `thinking.budget_tokens`";
            at(it, |g| fielded(g, no(400, "invalid_request_error", said)));
        },
        &[NOT_PROVABLE],
    ),
    row(
        "a quota that the request with a prompt's fields meets",
        |it| at(it, |g| fielded(g, no(429, "", "thinking is limited to one request a minute"))),
        &[NOT_PROVABLE],
    ),
    row(
        "a limit that a session's first request passes",
        |it| {
            let answer = Probe::Got(asked(no(413, "", "<html>413 Request Entity Too Large</html>")));
            let model = "acme-haiku".into();
            at(it, |g| g.large = Some(Large { model, answer, is_of_words: false, first_passes: true }));
        },
        &[("GK-NET-115", Warning), NOT_PROVABLE],
    ),
    row(
        "large requests get no answer in the time that doctor has",
        |it| {
            let answer = Probe::Failed(failure(&aws::TIMEOUT));
            at(it, |g| {
                g.large = Some(Large { model: "acme-haiku".into(), answer, is_of_words: false, first_passes: false })
            });
        },
        &[("GK-INV-024", Warning), NOT_PROVABLE],
    ),
    row(
        "a key that is refused at times",
        |it| {
            let no = refusal(401, "authentication_error", "invalid x-api-key");
            at(it, |g| {
                g.unsteady = Some(Unsteady { tried: 9, refused: 4, said: Some(no.clone()), ..Unsteady::default() });
                g.longer = Probe::Got(asked(Outcome::Refused(no)));
            });
        },
        &[("GK-INV-027", Warning), NOT_PROVABLE],
    ),
    row(
        "too many large requests",
        |it| {
            let answer = Probe::Got(asked(no(429, "", "")));
            at(it, |g| {
                g.large = Some(Large { model: "acme-haiku".into(), answer, is_of_words: false, first_passes: false })
            });
        },
        &[("GK-NET-106", Error), NOT_PROVABLE],
    ),
    row(
        "large requests that it waits for no longer",
        |it| {
            let answer = Probe::Got(asked(no(408, "timeout", "litellm.Timeout: APITimeoutError - timeout value=10.0")));
            at(it, |g| {
                g.large = Some(Large { model: "acme-haiku".into(), answer, is_of_words: false, first_passes: false })
            });
        },
        &[("GK-NET-106", Error), NOT_PROVABLE],
    ),
    row(
        "a few requests at a time",
        |it| at(it, |g| g.crowded = Some(refusal(429, "None", "Max parallel request limit reached"))),
        &[NOT_PROVABLE, ("GK-INV-020", Info)],
    ),
    row(
        "no requests are wanted",
        |it| {
            at(it, |g| {
                for answer in g.asked.values_mut() {
                    *answer = Probe::NotTried("--no-invoke".into());
                }
                (g.longer, g.counted) = (Probe::default(), Probe::default());
            })
        },
        &[NOT_PROVABLE],
    ),
    row(
        "a switch of another provider's in the folder leads past it",
        |it| {
            at(it, |_| ());
            it.settings().differing = vec![differs("env.CLAUDE_CODE_USE_VERTEX", State::Overridden)];
            it.set("CLAUDE_CODE_USE_VERTEX", "1");
        },
        &[("GK-RES-010", Error)],
    ),
    row(
        "it hasn't a model, in Anthropic's own words",
        |it| {
            at(it, |g| {
                let said = no(404, "not_found_error", "model: acme-haiku");
                g.asked.insert("acme-haiku".into(), Probe::Got(asked(said)));
            });
        },
        &[("GK-ERR-145", Error), NOT_PROVABLE],
    ),
    row(
        "Bedrock's format, switched off",
        |it| {
            of_bedrocks_format(it);
            it.settings().differing = vec![differs("env.CLAUDE_CODE_USE_BEDROCK", State::Drifted)];
            it.set("CLAUDE_CODE_USE_BEDROCK", "0");
        },
        &[("GK-RES-010", Error), ("GK-CLI-011", Warning)],
    ),
    row(
        "Bedrock's format, and AWS's own address in Tokyo",
        |it| {
            of_bedrocks_format(it);
            it.settings().differing = vec![differs("env.ANTHROPIC_BEDROCK_BASE_URL", State::Drifted)];
            it.set("ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock-runtime.ap-northeast-1.amazonaws.com");
        },
        &[("GK-RES-010", Error), ("GK-CLI-011", Warning)],
    ),
    row(
        "Bedrock's format, and a Region that the gateway doesn't read",
        |it| {
            of_bedrocks_format(it);
            it.settings().differing = vec![differs("env.AWS_REGION", State::Drifted)];
            it.set("AWS_REGION", "us-east-1");
        },
        &[("GK-CLI-011", Warning), NOT_PROVABLE],
    ),
    row(
        "managed settings that allow providers, and not its address",
        |it| at_managed(it, "allowedProviders", reasons::GATEWAY_NOT_ALLOWED),
        &[("GK-CLI-006", Error), NOT_PROVABLE],
    ),
    row(
        "managed settings that require a sign-in to Anthropic",
        |it| at_managed(it, "forceLoginMethod", reasons::OTHER_LOGIN),
        &[("GK-CLI-006", Error), NOT_PROVABLE],
    ),
    row(
        "managed settings that take the guard's hooks away",
        |it| at_managed(it, "strictPluginOnlyCustomization", reasons::HOOKS_OFF),
        &[("GK-CLI-006", Error), NOT_PROVABLE],
    ),
    row(
        "a profile that isn't applied",
        |it| at(it, |g| *g = Gateway { key: Probe::NotTried("not applied".into()), ..Gateway::default() }),
        &[NOT_PROVABLE],
    ),
];

/// What managed settings hold against it.
fn at_managed(machine: &mut Machine, name: &str, why: Message) {
    at(machine, |_| ());
    let place = "/etc/claude-code/managed-settings.json".into();
    machine.settings().leftovers = vec![Leftover { managed: true, place, ..left(name, why) }];
}

/// G2 and G5 of a trial: nobody here knows the account behind a gateway, and who refuses is the machine at its address.
#[test]
fn what_is_the_gateways_is_asked_of_whoever_runs_it() {
    for name in [
        "the quota of the account behind it",
        "nobody listens at its address",
        "an entry of its own that leads abroad",
        "a model behind it that its cloud has retired",
    ] {
        let row = ROWS.iter().find(|row| row.name == name).unwrap();
        let report = machine(row).judged();
        let fix = report.root_cause().unwrap().fix.as_ref().unwrap();
        let text = fix.text.say(Lang::En);
        assert_eq!(fix.who, Who::GatewayAdmin, "{name}: {text}");
        assert!(text.contains("LLM gateway") && !text.contains("jp."), "{name}: {text}");
    }
}

/// Half an hour is nothing that anybody waits for in front of a prompt; a minute is.
#[test]
fn when_the_gateway_answers_again_is_said_where_it_takes_long() {
    for (seconds, said) in [("1860", true), ("60", false), ("soon", false)] {
        let mut it = healthy();
        at(&mut it, |g| {
            all(g, &no(429, "", "API rate limit exceeded"));
            mark(g, "retry-after", seconds);
        });
        let report = it.judged();
        let limit = report.findings.iter().find(|one| one.code.id == "GK-ERR-213").unwrap();
        let details = limit.detail.iter().map(|detail| detail.say(Lang::En));
        assert_eq!(details.collect::<String>().contains("31"), said, "{seconds}");
    }
}

/// What doctor itself sends counts: a limit of a minute is no failure, and nobody is asked to raise it.
#[test]
fn a_limit_of_a_minute_is_a_warning_where_a_model_answers_or_the_wait_is_short() {
    use crate::code::Exit;
    let no = || no(429, "", "API rate limit exceeded");
    for (answers, seconds, is_asked, exit) in [
        (true, "", false, Exit::Done),
        (true, "58", false, Exit::Done),
        (false, "58", false, Exit::Done),
        // Without a time it is waited for first; for an hour nobody waits.
        (false, "", false, Exit::Remote),
        (false, "3600", true, Exit::Remote),
    ] {
        let mut it = healthy();
        at(&mut it, |g| {
            all(g, &no());
            mark(g, "retry-after", seconds);
            if answers {
                g.asked.insert(NAMES[2].into(), Probe::Got(asked(Outcome::Stream { tokens: 1 })));
            }
        });
        let report = it.judged();
        let limit = report.findings.iter().find(|one| one.code.id == "GK-ERR-213").unwrap();
        let fix = limit.fix.as_ref().unwrap();
        assert_eq!((fix.kind == FixKind::Ask, report.exit(false)), (is_asked, exit), "{answers}, {seconds}");
    }
}

/// Whoever runs it finds the cause by what the request names.
#[test]
fn what_the_answer_itself_says_stands_in_the_request_to_whoever_runs_it() {
    type Fault = (fn(&mut Gateway), &'static [&'static str], &'static [&'static str]);
    let faults: [Fault; 7] = [
        (
            |g| all(g, &no(401, "", NO_SUBSCRIPTION_KEY)),
            &["Azure API Management", "Ocp-Apim-Subscription-Key"],
            &["Kong"],
        ),
        (|g| all(g, &no(401, "", "No API key found in request")), &["Kong's key-auth"], &["Azure"]),
        (|g| all(g, &no(401, "", "Missing API key")), &["in which header"], &["Azure", "Kong"]),
        (|g| all(g, &no(403, "", QUOTA)), &["replenished in 02:13:44"], &["tell me when", "LiteLLM"]),
        (|g| all(g, &no(404, "invalid_request_error", OPENAIS)), &["OpenAI's format", "/v1/messages"], &[]),
        (|g| paged(g, 403, "Blocked", true, 300), &["policy DLP-7", "in one piece"], &[]),
        (|g| paged(g, 504, "504 Gateway Time-out", false, 5004), &["5 s after", "policy DLP-7"], &[]),
    ];
    for (break_it, has, lacks) in faults {
        let mut machine = healthy();
        at(&mut machine, break_it);
        let report = machine.judged();
        let root = report.root_cause().unwrap();
        let fix = root.fix.as_ref().unwrap();
        let text = fix.text.say(Lang::En);
        let details: String = root.detail.iter().map(|one| one.say(Lang::En)).collect();
        assert_eq!(fix.who, Who::GatewayAdmin, "{text}");
        assert_ne!(root.code.exit, crate::code::Exit::Person, "{}", root.code.id);
        for words in has {
            assert!(text.contains(words), "{words}: {text}");
        }
        for words in lacks {
            assert!(!text.contains(words) && !details.contains(words), "{words}: {text} {details}");
        }
    }
}

/// Said in a header or in the words, where anybody would have to wait.
#[test]
fn a_short_wait_is_said_as_well() {
    for (message, header, said) in [
        ("API rate limit exceeded", "30", "in 30 s"),
        ("Rate limit is exceeded. Try again in 37 seconds.", "", "Try again in 37 seconds"),
    ] {
        let mut it = healthy();
        at(&mut it, |g| {
            all(g, &no(429, "", message));
            mark(g, "retry-after", header);
        });
        let report = it.judged();
        let limit = report.findings.iter().find(|one| one.group == Group::Invoke && one.severity >= Warning).unwrap();
        let details: String = limit.detail.iter().map(|detail| detail.say(Lang::En)).collect();
        assert!(details.contains(said), "{details}");
    }
}

/// The certificate is the gateway's: its administrator is told what is wrong with it, and that it is the gateway's.
#[test]
fn what_is_wrong_with_its_certificate_is_told_to_whoever_runs_it() {
    type Fault = (&'static str, fn(&mut Host), &'static str);
    let faults: [Fault; 5] = [
        ("GK-NET-022", distrusted, "whole chain"),
        ("GK-NET-020", |host| certificate(host).expired = true, "renew"),
        ("GK-NET-021", |host| certificate(host).names_host = false, "another name"),
        (
            "GK-NET-086",
            |host| {
                distrusted(host);
                let leaf = &mut certificate(host).chain[0];
                leaf.subject = leaf.issuer.clone();
            },
            "self-signed",
        ),
        (
            "GK-NET-087",
            |host| {
                distrusted(host);
                certificate(host).lacks_issuer = Some("CN=ACME Root CA".into());
            },
            "whole chain",
        ),
    ];
    for (code, break_it, word) in faults {
        let mut machine = on_gateway();
        break_it(&mut machine.network().hosts[0]);
        let report = machine.judged();
        let root = report.root_cause().unwrap();
        let fix = root.fix.as_ref().unwrap();
        let text = fix.text.say(Lang::En);
        assert_eq!((root.code.id, fix.who), (code, Who::GatewayAdmin), "{text}");
        assert!(text.contains("ur LLM gateway") && text.contains(word) && text.contains("llm."), "{code}: {text}");
        assert!(fix.text.say(Lang::Ja).contains("ゲートウェイ"), "{code}");
    }
}

/// What breaks off behind it is in its log, and a page of its own is one that people sign in on.
#[test]
fn how_its_answers_end_and_where_it_leads_are_told_to_whoever_runs_it() {
    type Row = (Outcome, &'static str, &'static str);
    let rows: [Row; 4] = [
        (no(200, "", "the stream ended before message_stop"), "GK-GTW-047", "before it is complete"),
        (no(200, "api_error", "incomplete chunked read"), "GK-ERR-181", "look into its log"),
        (redirected(302, "llm.acme.example", "/login", false), "GK-GTW-023", "sign-in page stands in front"),
        (redirected(303, "llm.acme.example", "/oauth2/…", false), "GK-GTW-023", "llm.acme.example/oauth2/…"),
    ];
    for (outcome, code, words) in rows {
        let mut machine = healthy();
        at(&mut machine, |gateway| all(gateway, &outcome));
        let report = machine.judged();
        let root = report.root_cause().unwrap();
        let fix = root.fix.as_ref().unwrap();
        let (title, text) = (root.title(Lang::En).to_string(), fix.text.say(Lang::En));
        assert_eq!((root.code.id, fix.who), (code, Who::GatewayAdmin), "{text}");
        assert!(text.contains(words), "{text}");
        let details: Vec<_> = root.detail.iter().map(|one| one.say(Lang::En)).collect();
        let said = format!("{title} {details:?}");
        assert!(!said.contains("refused") && !said.contains("shown above"), "{said}");
    }
}
