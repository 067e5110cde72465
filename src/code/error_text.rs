//! One error text: what it means, how it is recognised, who has to act and what to send to them, in one declaration; and all
//! of them, in the order in which they are looked for.

use super::{
    Code, Who, error_access, error_account, error_answer, error_anthropic, error_aws_credentials, error_aws_role,
    error_aws_sign_in, error_aws_tools, error_binary, error_client, error_command, error_credential_source,
    error_desktop, error_download, error_editor, error_entra, error_entrance, error_federation, error_foundry,
    error_gateway, error_gateway_key, error_gateway_setup, error_git, error_google, error_google_federation,
    error_google_project, error_google_sign_in, error_history, error_hook, error_hosted, error_install, error_job,
    error_mcp, error_metadata, error_model, error_neighbour, error_network, error_package, error_page, error_plugin,
    error_program, error_proxy, error_quota, error_request, error_router, error_settings, error_shell, error_size,
    error_start, error_status, error_stream, error_tls, error_tool,
};
use crate::messages::Message;

/// One meaning that a pasted text can have.
#[derive(Debug)]
pub struct ErrorText {
    /// What happened and what fixes it.
    pub code: &'static Code,
    /// Somebody has seen Claude Code or the service say this, in one of the wordings at least.
    pub verified: bool,
    /// It stands around another reason, and counts behind all texts that give one.
    pub around: bool,
    /// Names of the error (`AccessDeniedException`), any of which goes with this text.
    pub names: &'static [&'static str],
    /// Wordings, any of which is this text; without one, or where no other text has the name, the name decides. What a
    /// named group takes from the text can fill the request.
    pub patterns: &'static [&'static str],
    /// Who has to act where it isn't the reader, and what to send to them.
    pub ask: Option<(Who, Message)>,
    /// Words of a text, with small letters, with which the reader acts all the same, and nobody is asked; behind `^` those
    /// that it begins with, behind `!` those that don't stand in it.
    pub yours: &'static [&'static str],
    /// Texts as people paste them, of which this is the first reading; at least one for each wording. For `{user}`,
    /// `{403}` and `{jp}` see `explain::tests`.
    #[cfg(test)]
    pub examples: &'static [&'static str],
    /// The same where the text names something outside the residency.
    #[cfg(test)]
    pub abroad: &'static [&'static str],
}

impl ErrorText {
    pub fn who(&self) -> Who {
        self.ask.map_or(Who::You, |(who, _)| who)
    }

    pub fn request(&self) -> Option<Message> {
        self.ask.map(|(_, request)| request)
    }
}

/// Whose service a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cloud {
    Aws,
    Google,
    Microsoft,
}

/// The texts of one file.
#[derive(Debug)]
pub struct Area {
    pub texts: &'static [ErrorText],
    /// Whose service all of them are about.
    pub cloud: Option<Cloud>,
    /// What they mean where they name something outside the residency.
    pub outside: Option<&'static Code>,
    /// The same where a gateway says them: its own entry led there.
    pub led_out: Option<&'static Code>,
    /// What they mean where a gateway says them: it speaks of its own credentials and connections, not of this machine's.
    pub behind: Option<&'static Code>,
}

/// Every error text, in the order in which they are looked for.
pub static AREAS: [Area; 53] = [
    area(error_tool::TEXTS),
    area(error_hosted::TEXTS),
    area(error_neighbour::TEXTS),
    area(error_router::TEXTS),
    area(error_history::TEXTS),
    area(error_request::TEXTS),
    area(error_size::TEXTS),
    area(error_job::TEXTS),
    area(error_account::TEXTS),
    area(error_anthropic::TEXTS),
    area(error_access::TEXTS)
        .of(Cloud::Aws)
        .or_outside(&error_access::OUTSIDE_RESIDENCY)
        .or_led_out(&error_gateway::LEADS_OUT),
    area(error_model::TEXTS)
        .of(Cloud::Aws)
        .or_outside(&error_access::FOREIGN_PROFILE)
        .or_led_out(&error_gateway::LEADS_OUT),
    area(error_quota::TEXTS)
        .of(Cloud::Aws)
        .or_outside(&error_access::FOREIGN_PROFILE)
        .or_led_out(&error_gateway::LEADS_OUT),
    area(error_metadata::TEXTS).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_google_federation::TEXTS).of(Cloud::Google).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_google::TEXTS)
        .of(Cloud::Google)
        .or_outside(&error_google_project::OUTSIDE_LOCATION)
        .or_led_out(&error_gateway::LEADS_OUT),
    area(error_google_project::TEXTS)
        .of(Cloud::Google)
        .or_outside(&error_google_project::OUTSIDE_LOCATION)
        .or_led_out(&error_gateway::LEADS_OUT),
    area(error_google_sign_in::TEXTS).of(Cloud::Google).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_gateway_setup::TEXTS).or_outside(&error_gateway::OUTSIDE_MODEL),
    area(error_gateway_key::TEXTS).or_outside(&error_gateway::OUTSIDE_MODEL),
    area(error_gateway::TEXTS).or_outside(&error_gateway::OUTSIDE_MODEL),
    area(error_foundry::TEXTS).of(Cloud::Microsoft),
    area(error_entra::TEXTS).of(Cloud::Microsoft).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_federation::TEXTS).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_credential_source::TEXTS).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_aws_tools::TEXTS).of(Cloud::Aws).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_aws_sign_in::TEXTS).of(Cloud::Aws).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_aws_credentials::TEXTS).of(Cloud::Aws).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_aws_role::TEXTS).of(Cloud::Aws).or_behind(&error_gateway_setup::GATEWAY_SETUP),
    area(error_settings::TEXTS),
    area(error_editor::TEXTS),
    area(error_client::TEXTS),
    area(error_install::TEXTS),
    area(error_binary::TEXTS),
    area(error_desktop::TEXTS),
    area(error_start::TEXTS),
    area(error_package::TEXTS),
    area(error_download::TEXTS),
    area(error_hook::TEXTS),
    area(error_shell::TEXTS),
    area(error_program::TEXTS),
    area(error_mcp::TEXTS),
    area(error_git::TEXTS),
    area(error_plugin::TEXTS),
    area(error_command::TEXTS),
    area(error_proxy::TEXTS).or_outside(&error_network::ABROAD).or_behind(&error_gateway::NO_UPSTREAM),
    area(error_tls::TEXTS).or_outside(&error_network::ABROAD).or_behind(&error_gateway::UPSTREAM_TLS),
    area(error_entrance::TEXTS).or_outside(&error_network::ABROAD).or_behind(&error_gateway::NO_UPSTREAM),
    area(error_answer::TEXTS).or_outside(&error_network::ABROAD).or_behind(&error_gateway::NO_UPSTREAM),
    area(error_stream::TEXTS).or_outside(&error_network::ABROAD).or_behind(&error_gateway::NO_UPSTREAM),
    area(error_network::TEXTS).or_outside(&error_network::ABROAD).or_behind(&error_gateway::NO_UPSTREAM),
    area(error_page::TEXTS).or_behind(&error_page::UPSTREAM_PAGE),
    area(error_status::TEXTS),
];

const fn area(texts: &'static [ErrorText]) -> Area {
    Area { texts, cloud: None, outside: None, led_out: None, behind: None }
}

impl Area {
    const fn of(self, cloud: Cloud) -> Self {
        Self { cloud: Some(cloud), ..self }
    }

    const fn or_outside(self, code: &'static Code) -> Self {
        Self { outside: Some(code), ..self }
    }

    const fn or_led_out(self, code: &'static Code) -> Self {
        Self { led_out: Some(code), ..self }
    }

    const fn or_behind(self, code: &'static Code) -> Self {
        Self { behind: Some(code), ..self }
    }
}

/// What this error means where a gateway says it; `None` where that makes no difference.
pub fn behind(code: &Code) -> Option<&'static Code> {
    area_of(code)?.behind
}

/// Whose service this error is about, where all texts beside it are about that one.
pub fn cloud(code: &Code) -> Option<Cloud> {
    area_of(code)?.cloud
}

/// Whether this error is about a cloud's models: what names them can lead outside.
pub fn is_of_models(code: &Code) -> bool {
    area_of(code).is_some_and(|area| area.led_out.is_some())
}

/// Whether this error says no more than that an answer, or the lack of one, isn't what it should be, whoever gave it.
pub fn is_of_whoever_answers(code: &Code) -> bool {
    let areas = [
        error_proxy::TEXTS,
        error_entrance::TEXTS,
        error_answer::TEXTS,
        error_stream::TEXTS,
        error_network::TEXTS,
        error_page::TEXTS,
        error_status::TEXTS,
    ];
    areas.iter().any(|texts| texts.iter().any(|text| *text.code == *code))
}

fn area_of(code: &Code) -> Option<&'static Area> {
    AREAS.iter().find(|area| area.texts.iter().any(|text| *text.code == *code))
}

/// What this error means where a gateway says it, which itself led outside; `None` where it says nothing of a place outside.
pub fn led_out(code: &Code) -> Option<&'static Code> {
    AREAS.iter().find(|area| area.outside.is_some_and(|outside| *outside == *code))?.led_out
}

/// Every error text, in the order in which they are looked for.
pub fn texts() -> impl Iterator<Item = &'static ErrorText> {
    AREAS.iter().flat_map(|area| area.texts)
}

/// Declares error texts: a code each, as [`codes!`](crate::code::codes) does, and `TEXTS` in the order in which they
/// are looked for: a special text stands before a general one. All fields but `verified` can be left out.
///
/// ```ignore
/// NAME "GK-ERR-NNN" Exit {
///     "what happened" / "in Japanese"
/// } help {
///     "what fixes it" / "in Japanese"
/// } text {
///     verified: true,
///     around: true,
///     names: ["NameOfTheError"],
///     patterns: [r"a wording with a (?<group>\w+)"],
///     ask: CloudAdmin { "a request about {group}" / "in Japanese" },
///     examples: ["A wording with a thing"],
///     abroad: ["A wording with a thing-in-us-east-1"],
/// }
/// ```
/// `ask: CloudAdmin (NAME_OF_A_TEXT)` is a request that several share.
macro_rules! error_texts {
    ($($name:ident $id:literal $exit:ident { $en:literal / $ja:literal } help { $help_en:literal / $help_ja:literal } text {
        verified: $verified:literal,
        $(around: $around:literal,)?
        $(names: [$($error:literal),+ $(,)?],)?
        $(patterns: [$($pattern:expr),+ $(,)?],)?
        $(ask: $who:ident $request:tt,)?
        $(yours: [$($yours:literal),+ $(,)?],)?
        $(examples: [$($example:literal),+ $(,)?],)?
        $(abroad: [$($abroad:literal),+ $(,)?],)?
    })*) => {
        $($crate::code::code! { $name $id $exit { $en / $ja } help { $help_en / $help_ja } })*

        /// How each of them is recognised, special ones first.
        pub static TEXTS: &[$crate::code::error_text::ErrorText] = &[$($crate::code::error_text::ErrorText {
            code: &$name,
            verified: $verified,
            around: $crate::code::error_text::given!(false $(, $around)?),
            names: &[$($($error),+)?],
            patterns: &[$($($pattern),+)?],
            ask: $crate::code::error_text::given!(None $(, Some((
                $crate::code::Who::$who,
                $crate::code::error_text::request!($request),
            )))?),
            yours: &[$($($yours),+)?],
            #[cfg(test)]
            examples: &[$($($example),+)?],
            #[cfg(test)]
            abroad: &[$($($abroad),+)?],
        }),*];
    };
}
pub(crate) use error_texts;

/// What is given, or else the first.
macro_rules! given {
    ($otherwise:expr) => {
        $otherwise
    };
    ($otherwise:expr, $given:expr) => {
        $given
    };
}
pub(crate) use given;

macro_rules! request {
    ({ $en:literal / $ja:literal }) => {
        $crate::messages::Message { en: $en, ja: $ja }
    };
    (($shared:ident)) => {
        $shared
    };
}
pub(crate) use request;
