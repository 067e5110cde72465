//! GK-ERR-101 to 119: what Claude Code says about its own settings.

use crate::messages::Message;

/// Several of these texts ask for the same.
pub const MANAGED_FILE: Message = Message {
    en: "The managed settings file of Claude Code⟦ at {file}⟧ is not valid, and Claude Code on this machine doesn't start or ignores part of it. Please fix or remove it; `genkan check` gives line and column.",
    ja: "Claude Code の管理設定ファイル⟦ {file} ⟧が正しくないため、この端末の Claude Code が起動しない、または一部が無視されています。修正または削除していただけますか。行と列は `genkan check` で分かります。",
};

super::error_text::error_texts! {
    MANAGED_IGNORED "GK-ERR-378" Usage {
        "a managed settings file can't be read by Claude Code, so none of its rules apply on this machine, or Claude Code refuses to start" /
        "管理設定のファイルを Claude Code が読めないため、この端末で規則が有効にならないか、Claude Code が起動しません"
    } help {
        "Whoever manages this machine has to distribute the file again as complete, plain JSON. Don't continue working until then: it may contain the settings that keep requests in Japan. `genkan check --scope managed` gives the line and column. An error below it (a 401, for example) has other reasons." /
        "端末の管理者が、正しい JSON のファイルを配り直す必要があります。リクエストを国内に保つ設定が含まれている場合があるため、それまで作業を続けないでください。行と列は `genkan check --scope managed` で分かります。続けて表示されるエラー（401 など）の原因は別にあります。"
    } text {
        verified: true,
        patterns: [
            r"now manages mcp servers on this computer, but the file it sent can't be read",
            r"managed settings failed to load; policies from the failed source are not in effect(?:: (?<file>\S+\.json))?",
            r"unable to read managed policy settings(?:.{0,200}?(?<file2>/\S+\.json))?",
            r"this computer's managed settings could not be read|can't read this computer's managed settings|unable to read whether this (?:computer|machine)'s managed settings",
        ],
        ask: DeviceManagement (MANAGED_FILE),
        examples: [
            "Your organization now manages MCP servers on this computer, but the file it sent can't be read, so your own servers won't load from now on. Ask your admin to fix the file.",
            "Unable to read managed policy settings. This machine may require organization login enforcement, but the policy file failed to load. Contact your administrator. Detail: /etc/claude-code/managed-settings.json: Invalid or malformed JSON",
            "Managed settings failed to load; policies from the failed source are NOT in effect: /etc/claude-code/managed-settings.json: Invalid or malformed JSON",
            "Claude Code did not send this request: this computer's managed settings could not be read.",
        ],
    }
    ENV_NUMBER "GK-ERR-423" Usage {
        "Claude Code got something else where it expects a text: most often a value under `env` in its settings is a number or true/false without quotes" /
        "文字列であるべき値が、文字列ではありません。多くは、Claude Code の設定の `env` に、数値または true/false が引用符なしで書かれています"
    } help {
        "Write every value under `env` in quotes, e.g. \"MAX_THINKING_TOKENS\": \"8000\". `genkan check` names the file and the key.\n- All values are texts already: it is a fault of Claude Code itself; update it (`claude update`), and begin a new conversation if it comes with a resumed one. With a stack trace of your own program, the fault is there." /
        "`env` の値はすべて \"MAX_THINKING_TOKENS\": \"8000\" のように引用符で囲んでください。ファイルとキーは `genkan check` で分かります。\n- すべて引用符付きの場合: Claude Code 自体の不具合です。更新し（`claude update`）、再開した会話で起こる場合は新しい会話を始めてください。スタックトレースが自分のプログラムのものであれば、原因はそちらにあります。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,8}(?:error\W{1,4})?[a-z_$]\w{0,2}\.(?:tolowercase|trim|startswith) is not a function\b|(?:\benv\b|\bclaude\b|settings\.json).{0,600}\b[a-z_$]\w{0,2}\.(?:tolowercase|trim|startswith) is not a function\b|\b[a-z_$]\w{0,2}\.(?:tolowercase|trim|startswith) is not a function\b.{0,600}(?:claude|/cli\.js)",
        ],
        examples: [
            "H.toLowerCase is not a function. (In 'H.toLowerCase()', 'H.toLowerCase' is undefined)",
        ],
    }
    HOOK_EVENT "GK-ERR-538" Usage {
        "a settings file names a hook event that this release of Claude Code doesn't know, so the whole file is skipped: neither provider nor pins nor rules in it are in force" /
        "設定ファイルに、この Claude Code のリリースにないフックのイベントがあるため、ファイル全体が無視されています。プロバイダー、固定モデル、ルールのいずれも有効になっていません"
    } help {
        "Update Claude Code: the event is newer than it (`claude update`, or as your company installs it).\n- Until then take the named events out of `hooks`, or update the program that wrote them there (apps that watch Claude Code do).\n- It is misspelt: “Expected one of” lists the names that this release knows.\n- “was ignored”, “entry ignored”: newer releases skip that entry only, and the rest of the file is in force." /
        "Claude Code を更新してください。イベントの方が新しいものです（`claude update` または組織の配布手順）。\n- それまでは、示されたイベントを `hooks` から外すか、それを書き込んだプログラム（Claude Code を監視するアプリなど）を更新してください。\n- 綴りの誤りの場合: このリリースで使える名前は「Expected one of」の後にあります。\n- 「was ignored」「entry ignored」の場合: 新しいリリースではその項目だけが無視され、ファイルの残りは有効です。"
    } text {
        verified: false,
        patterns: [
            r"\bhooks\.\w{1,40}: unknown hook event; entry ignored|unknown hook event \x22\w{1,60}\x22 was ignored",
            r"\bhooks\W{1,24}\w{3,40}: (?:\W{0,2}\w{3,40}\W{0,2} is not valid\. expected one of|invalid key in record)(?:.{0,1500}?files with errors are skipped entirely, not just the invalid settings)?",
        ],
        examples: [
            "Unknown hook event \"BeforeEdit\" was ignored. Valid events: PreToolUse, PostToolUse, UserPromptSubmit",
            "Settings Error

 /home/taro/.claude/settings.json
  └ hooks
    ├ PermissionDenied: Invalid key in record

Files with errors are skipped entirely, not just the invalid settings.",
        ],
    }
    HOOK_FORM "GK-ERR-539" Usage {
        "a hook in a settings file has the wrong form (an event's list, or the list `hooks` in it, is missing), so the whole file is skipped: neither provider nor pins nor rules in it are in force" /
        "設定ファイルのフックの形式が誤っているため（イベントの一覧、またはその内側の一覧 `hooks` がありません）、ファイル全体が無視されています。プロバイダー、固定モデル、ルールのいずれも有効になっていません"
    } help {
        "Each entry of an event is an object with a list of its own: `\"SessionStart\": [{\"matcher\": \"\", \"hooks\": [{\"type\": \"command\", \"command\": \"…\"}]}]`. Correct the entry that is named, and start Claude Code again.\n- A name such as postEditHook is no event: Claude Code's are PreToolUse, PostToolUse, UserPromptSubmit, SessionStart, Stop and others. mcpServers belongs into .mcp.json.\n- A tool or plugin wrote the file: update that and let it write it again, or take its part out.\n- “ignored”, “won't run in this session”: newer releases skip that hook only, and the rest of the file is in force." /
        "イベントの各項目は、内側に一覧を持つオブジェクトです: `\"SessionStart\": [{\"matcher\": \"\", \"hooks\": [{\"type\": \"command\", \"command\": \"…\"}]}]`。示された項目を直し、Claude Code を起動し直してください。\n- postEditHook のような名前のイベントはありません。Claude Code のイベントは PreToolUse、PostToolUse、UserPromptSubmit、SessionStart、Stop などです。mcpServers は .mcp.json に書きます。\n- ツールやプラグインが書き込んだ場合: それを更新して書き直させるか、その部分を外してください。\n- 「ignored」「won't run in this session」の場合: 新しいリリースではそのフックだけが無視され、ファイルの残りは有効です。"
    } text {
        verified: false,
        patterns: [
            r"hook (?:entry (?:\x22type\x22 )?must be|matcher (?:\x22hooks\x22 )?must be)|\bmust be an (?:object mapping (?:hook )?event names to matcher arrays|array of matchers; received)|some hooks in \S{1,200} have errors and won't run",
            r"\bhooks\W{1,24}\w{3,40}: expected array, but received \w+",
            r"\bhooks\W{1,24}\w{3,40}\W{1,24}\d{1,3}\W{1,24}hooks: expected array, but received \w+(?:.{0,1500}?files with errors are skipped entirely, not just the invalid settings)?",
        ],
        examples: [
            "\"hooks\" must be an object mapping event names to matcher arrays; received a single matcher — entry ignored.",
            "Invalid Settings
 /workspaces/app/.claude/settings.json
  ├ Unrecognized fields: mcpServers, features
  └ hooks
    ├ postEditHook: Expected array, but received object",
            "Settings Error

  .claude/settings.json
   └ hooks
     └ SessionStart
       └ 0
         └ hooks: Expected array, but received undefined

  Files with errors are skipped entirely, not just the invalid settings.",
        ],
    }
    SETTINGS_DROPPED "GK-ERR-101" Usage {
        "Claude Code ignores a settings file as a whole, so nothing in it is in force: neither provider nor pins nor rules" /
        "Claude Code が設定ファイル全体を無視しています。プロバイダー、固定モデル、ルールのいずれも有効になっていません"
    } help {
        "Claude Code reads plain JSON only: no comments, no trailing commas, the right type for every key it knows. Fix the place that is named; `genkan check` gives line and column.\n- The text names another program's settings.json (.vscode/settings.json, an editor's or a terminal's own): Claude Code doesn't read that one; correct it for that program." /
        "Claude Code が読めるのは純粋な JSON だけです。コメントや末尾のカンマは使えず、既知のキーは型も正しくなければなりません。示された箇所を直してください。行と列は `genkan check` で分かります。\n- 別のプログラムの settings.json（.vscode/settings.json、エディターやターミナルのもの）の場合: Claude Code はそのファイルを読みません。そのプログラムのために直してください。"
    } text {
        verified: true,
        patterns: [
            r"invalid json syntax in settings file at|(?:these|some) settings did not load\b.{0,40}\bnot in effect|these settings did not load, so nothing|your user settings file \S{1,200} has errors|settings file (?:leads to another host and was not read|could not be verified against the route)|couldn't update settings\. check your settings file for syntax|settings file at \S{1,200} contains invalid json|permission rules must be in an array\. format",
            r"these settings files did not load, so nothing in them is in effect(?:.{0,200}? (?<file>\S+\.json)(?: \((?<key>[^)]+)\))?: (?<reason>invalid or malformed json|expected \w+, but received \w+))?",
            r"files with errors are skipped entirely, not just the invalid settings",
            r"found invalid settings files",
            r"\bsettings errors? .{0,200}?(?<file>\S+\.json)\b|\.json\b.{0,300}?: mismatched parentheses|settings validation failed",
            r"settings file failed to parse|\b(?:invalid|malformed) (?:json|settings)\b.{0,60}\bsettings(?:\.local)?\.json|settings(?:\.local)?\.json\b.{0,60}\b(?:invalid|malformed|parse error|failed to parse|could not be parsed|unexpected token)|settings error: \S+\.json",
            r"error: invalid settings\b|(?:^|[^-\w])settings\.json\b.{0,80}\b(?:is not valid json|has errors|could not be read)",
            r"invalid settings\b.{0,120}settings(?:\.local)?\.json",
            r"found \d+ (?:invalid settings files?|settings (?:issues?|errors?))\b",
        ],
        examples: [
            "These settings did not load, so nothing in them is in effect, including hooks, permission rules and sandbox settings, though environment variables they already set can stay:
/home/taro/.claude/settings.json",
            "Settings Error\n\n /home/taro/.claude/settings.json\n  └ permissions",
            "Files with errors are skipped entirely, not just the invalid settings.",
            "Found invalid settings files. They will be ignored.",
            "These settings files did not load, so nothing in them is in effect, including hooks and permission rules. Each loads again once the problem listed for it is fixed:\n  /home/taro/.claude/settings.json (awsAuthRefresh): Expected string, but received number\nNot logged in · Please run /login",
            "Settings Error: /home/taro/.claude/settings.json",
            "[{\"error\":\"Error: Invalid settings\\n    at l1Q\"}]",
            "Invalid Settings\n .claude/settings.json\n  └ Unrecognized fields: mcpServers",
            "Found 1 settings issue · /doctor for details",
            "Found 1 invalid settings file · /doctor for details",
        ],
    }
    MANAGED_BROKEN "GK-ERR-102" Usage {
        "a managed settings file is broken, and Claude Code doesn't start for anybody on this machine" /
        "管理設定ファイルが壊れており、この端末の全員の Claude Code が起動しません"
    } help {
        "Whoever manages this machine has to fix or remove the file. `genkan check` gives line and column." /
        "この端末の管理者がファイルを修正または削除する必要があります。行と列は `genkan check` で分かります。"
    } text {
        verified: true,
        patterns: [r"(?:(?<file>\S+\.json): )?managed settings document could not be parsed as a json object", r"error: invalid managed settings\b"],
        ask: DeviceManagement (MANAGED_FILE),
        examples: ["Error: Invalid managed settings: [", "/etc/claude-code/managed-settings.d/30-c.json: Managed settings document could not be parsed as a JSON object; none of its settings are in effect. Fix or remove it."],
    }
    POLICY_UNREACHED "GK-ERR-266" Remote {
        "Claude Code couldn't fetch the organization's policy from its service: a proxy or web filter doesn't pass that request on, or answered in its place" /
        "Claude Code が組織のポリシーを取得できません。プロキシまたは Web フィルターがそのリクエストを通さないか、代わりに応答しています"
    } help {
        "The policy belongs to a sign-in to Anthropic or to a gateway. If your organization uses only Bedrock, Vertex AI or Foundry, Claude Code shouldn't request it: `genkan check` says what sends requests there. Otherwise the proxy has to pass on the host and path; `genkan doctor` shows who answers." /
        "このポリシーは、Anthropic またはゲートウェイへのサインインに付属するものです。組織が Bedrock、Vertex AI、Foundry だけを使う場合は取得されないはずです（接続先の原因は `genkan check`）。それ以外では、プロキシがホストとパスを通す必要があります。応答している相手は `genkan doctor` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"for your organization's policy (?:didn't complete|got a 404|to be|\(http|which)|asked \S{1,120} for your organization's policy|the request for your organization's policy|organization's policy couldn't be loaded|(?:couldn't load|couldn't reach \S{1,120} to load) your organization's policy|to load your organization's policy\. check your network",
        ],
        ask: NetworkTeam {
            "Claude Code on my machine requests our organization's policy from its service and gets no answer, or an answer from something on the route. Please check whether the proxy or the web filter passes the host and path in the message that I send along, or tell me that it is blocked on purpose." /
            "この端末の Claude Code が組織のポリシーを取得しようとしていますが、応答がないか、途中の機器が応答しています。併せて送るメッセージのホストとパスをプロキシや Web フィルターが通しているか、意図的に遮断しているかを教えていただけますか。"
        },
        examples: [
            "Not available: the request to api.anthropic.com for your organization's policy didn't complete. If you use a proxy, check that it lets api.anthropic.com through.",
        ],
    }
    MANAGED_UNREAD "GK-ERR-234" Remote {
        "Claude Code can't load or apply the organization's managed settings, and may not start without them" /
        "Claude Code が組織の管理設定を読み込めないか適用できません。管理設定なしでは起動しない場合があります"
    } help {
        "If they come over the network, a proxy or gateway that doesn't pass the request on, or an old sign-in, is the usual reason: `genkan doctor`. If they are in a file, `genkan check` names the one that can't be read. For anything else, ask whoever manages this machine." /
        "ネットワークから配布される場合は、リクエストを通さないプロキシやゲートウェイ、または古いサインインが主な原因です（`genkan doctor`）。ファイルの場合は、読めないものが `genkan check` で分かります。それ以外は、この端末の管理者が確認できます。"
    } text {
        verified: false,
        patterns: [
            r"carries settings (?:not yet approved in|the managed-settings dialog lists)|managed settings need your approval, which couldn't be asked|because your organization's settings (?:were not approved|didn't load)|is still loading your organization's settings|does not load your organization's settings in the mode|couldn't load settings from cloud gateway|does not use all_proxy to load your organization's settings|requires its managed settings to load, which may limit",
            r"remote managed settings (?:failed to load|could not|did not settle|were not)|requires? remote managed settings to load|couldn't (?:apply|load|read) your organization's (?:managed )?settings|managed settings document \(?\S{1,200} could not be read|(?:organization's|remote) policy could not be loaded|managed settings could not be (?:read|loaded)|managed settings re-read failed",
            r"(?:organization's|machine's) managed settings (?:\([^)]{1,40}\) )?(?:could not|couldn't) be (?:read|loaded|reached)|source of your organization's managed settings could not be read|managed settings (?:were not approved|require approval)|require the policy helper\b.{0,120}to succeed|\bpolicyhelpers?\b.{0,80}(?:exited with|timed out|failed|did not|refused|output (?:is|was) not)|couldn't reload your organization's managed settings|admin(?:istrator)? (?:policy )?source failed to load|policy source exists but failed to load|managed policy on this machine could not be read",
        ],
        ask: DeviceManagement {
            "Claude Code on my machine can't load or apply our managed settings. Please look at the message that I send along: whether the file is right, or whether the proxy or gateway passes the request on." /
            "この端末の Claude Code が組織の管理設定を読み込めないか適用できません。併せて送るメッセージをもとに、ファイルの内容、またはプロキシやゲートウェイがリクエストを通しているかをご確認いただけますか。"
        },
        examples: [
            "Your organization's managed settings need your approval, which couldn't be asked for here. Run `claude` in a terminal and approve them, then run this command again.",
            "Your organization requires remote managed settings to load, but they could not be loaded.",
            "Claude Code cannot start: your organization's remote managed settings require the policy helper /opt/acme/policy to succeed (onFailure \"refuse\"), and it cannot run until those settings are approved in the managed-settings dialog. Contact your administrator.",
        ],
    }
    MANAGED_FIELD "GK-ERR-103" Usage {
        "a key in the managed settings has a wrong type; Claude Code ignores that key and applies the rest" /
        "管理設定のキーの型が誤っています。Claude Code はそのキーだけを無視し、残りは有効です"
    } help {
        "Whoever manages this machine should fix the key. What it should enforce isn't enforced until then." /
        "この端末の管理者がキーを修正する必要があります。それまで、意図した制限は有効になりません。"
    } text {
        verified: true,
        patterns: [
            r"\x22deniedmodels\x22 was present but is not a list|(?:must be an array of|entries must be) provider names\b|credential entries are not protected until it is fixed",
            r"managed settings contain invalid entries(?:.{0,120}?: (?<file>\S+\.json) \((?<key>[^)]+)\))?",
            r"failed schema validation\. this field was ignored|the values listed above were skipped",
            r#"\"(?<key>\w+)\" was present but invalid(?:.{0,160}until it is fixed| \(it takes)|was degraded to (?:mode \"deny\"|an explicit false|a non-functional)|holds only values that could not be applied as written|is not a valid static settings payload|on the (?:singular )?policyhelpers?(?:\.\S+)? (?:entry |map )?is ignored|(?:inside|directly on) the (?:singular )?policyhelpers?(?: map)? is ignored|the credential is not protected until the entry is fixed|this credential is not protected until the entry is fixed|enforceavailablemodels: .{0,120}(?:disabled|off)\b|\ballowedproviders lists only unrecognized"#,
        ],
        ask: DeviceManagement (MANAGED_FILE),
        examples: [
            "\"deniedModels\" was present but is not a list of model names, so it was ignored and blocks no models until it is fixed.",
            "remote managed settings\n  └ permissions: Failed schema validation. This field was ignored.",
            "Managed settings contain invalid entries (remaining valid policies are still enforced):\n  /etc/claude-code/managed-settings.d/30-c.json (awsAuthRefresh): Failed schema validation. This field was ignored.",
            "\"availableModels\" was present but invalid; enforcing an empty allowlist (only the default model is available) until it is fixed.",
        ],
    }
    MANAGED_ONLY "GK-ERR-104" Usage {
        "a key is in a file where Claude Code doesn't honour it; the rest of the file is in force" /
        "Claude Code が受け付けない場所にキーが書かれています。ファイルの残りは有効です"
    } help {
        "The key works in managed settings only. Remove it here; `genkan setup --scope managed` (as administrator) writes it where it takes effect." /
        "このキーは管理設定でのみ有効です。ここからは削除してください。`genkan setup --scope managed`（管理者として実行）で有効な場所に書き込めます。"
    } text {
        verified: true,
        patterns: [
            r"is ignored: (?:no settings file can set this key|a project's settings can only|this computer has an organization sign-in)|is ignored . managed settings set|in settings is ignored: no settings file can give it this value|is ignored \W{1,3} managed settings set",
            r#"(?:(?<file>\S+\.json) \([^)]+\): )?"(?<key>\w+)" is only honored from managed settings and was ignored here"#,
            r#"\"(?<key>\w+)\" is only honored from (?:the organization's managed settings|managed settings)\b|(?:is not the managed settings source that applies|policy helper configuration is read from the highest managed settings source)|project-scoped settings can't set this key|with network\.\w+, only managed settings may set it"#,
        ],
        examples: [
            "CLAUDE_CODE_ENTRYPOINT in /home/taro/work/.claude/settings.json is ignored: no settings file can set this key, only the environment Claude Code is started with or Claude Code itself.",
            "These settings entries were skipped; the rest of each file is in effect:\n  /home/taro/.claude/settings.json (deniedModels): \"deniedModels\" is only honored from managed settings and was ignored here.",
            "\"policyHelper\" in /etc/claude-code/managed-settings.d/20.json ignored: policy helper configuration is read from the highest managed settings source only (MDM here), even with managedSourcesBehavior \"merge\". Configure the helper in that source instead.",
        ],
    }
    SIGN_IN_BLOCKED "GK-ERR-241" Usage {
        "the managed settings don't permit this sign-in: another organization, another kind of account, or another provider is required" /
        "管理設定でこのサインインが許可されていません。別の組織、別の種類のアカウント、または別のプロバイダーが必要です"
    } help {
        "Don't sign in to Anthropic if your organization uses a cloud or a gateway: `genkan setup` writes the profile's provider, `genkan check` shows what sends requests elsewhere. If a sign-in is required, use the organization that the text names. Where the text speaks of a configured credential (ANTHROPIC_API_KEY, ANTHROPIC_AUTH_TOKEN, apiKeyHelper), `genkan explain` with its name shows where to remove it; with a cloud or a gateway, forceLoginOrgUUID doesn't belong in managed settings, and whoever manages the machine has to remove it." /
        "組織がクラウドやゲートウェイを使う場合は、Anthropic にサインインしないでください。`genkan setup` でプロファイルのプロバイダーを設定でき、別の接続先につながる設定は `genkan check` で分かります。サインインが必要な場合は、本文に示された組織を使ってください。設定済みの認証情報（ANTHROPIC_API_KEY、ANTHROPIC_AUTH_TOKEN、apiKeyHelper）が挙げられている場合は、`genkan explain` にその名前を付けて設定場所を確認し、削除してください。クラウドやゲートウェイを使う場合、管理設定の forceLoginOrgUUID は不要です。端末の管理者が削除する必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\benforceanthropicsignin\W{1,3}, (?:and none is stored|so )|require a sign-in to anthropic \(enforceanthropicsignin\)|sign-in to anthropic required by managed settings|belongs to organization \S{1,80}, but this machine requires|unable to verify organization for (?:this sign-in|the current authentication token)|signs this session for organization|but this computer's managed settings require another sign-in",
            r"this computer's (?:managed )?settings require a (?:console sign-in|sign-in at another gateway)|sign-in isn't for an anthropic console account|a setting requires an anthropic console sign-in",
            r"login blocked: |different organization than required by|managed settings require a (?:first-party login|particular sign-in)|api provider not allowed by managed settings|gateway login is required by your organization's policy|do not permit signing in|console profile login refused",
            r"requires a cloud gateway sign-in on this machine, but this session is configured with|your organization's settings name another gateway or none",
            r"this computer's managed settings (?:refuse this session|don't allow\b|may limit how you sign in)|this computer's settings require a different sign-in method",
        ],
        examples: [
            "Unable to verify organization for the current authentication token.
This machine requires 0a1b2c3d-1111-2222-3333-444455556666 but the token could not be validated.",
            "This sign-in isn't for an Anthropic Console account, so Claude Code can't use it. Nothing on this computer changed.",
            "Login blocked: this machine's managed settings policy could not be satisfied or verified.",
            "Your organization requires a Cloud gateway sign-in on this machine, but this session is configured with an API key, which a gateway machine does not accept.",
            "Claude Code did not send this request: this computer's managed settings refuse this session. Start `claude` again to see why and what to do.",
        ],
    }
    ORGANIZATIONS_GATEWAY "GK-ERR-700" Person {
        "your organization sends Claude Code's requests through its gateway, and you aren't signed in to it there, or no longer; nothing was sent" /
        "組織の設定で Claude Code のリクエストは組織のゲートウェイを通りますが、そこにサインインしていないか、サインインが切れています。何も送信されていません"
    } help {
        "Start `claude` in a terminal, run /login, choose your organization and sign in to its gateway; then start the editor's or the background session again. `/status` says what is missing.
- “managed settings do not name that gateway”: forceLoginGatewayUrl is missing on this computer. Its administrator has to set it.
- It can't be renewed: check the network or VPN first, then sign in again.
- The saved sign-in can't be read: the keychain may be locked." /
        "ターミナルで `claude` を起動して /login を実行し、組織を選んでゲートウェイにサインインしてください。その後、エディターやバックグラウンドのセッションを起動し直します。不足しているものは `/status` で分かります。
- 「managed settings do not name that gateway」の場合: この端末に forceLoginGatewayUrl がありません。端末の管理者が設定する必要があります。
- 更新できない場合: 先にネットワークや VPN を確認し、サインインし直してください。
- 保存したサインインを読み取れない場合: キーチェーンがロックされていることがあります。"
    } text {
        verified: false,
        patterns: [
            r"your organization sends claude code's requests through its gateway(?: \(inference\.baseurl\))?, (?:which you (?:haven't|aren't) signed in to|but this computer's managed settings do not name)",
            r"\byour (?:saved )?sign-in to your organization's gateway\b|\byour organization's gateway did not accept your sign-in\b",
        ],
        examples: [
            "Claude Code did not send this request. Your organization sends Claude Code's requests through its gateway, which you haven't signed in to · Run /login to sign in to it, or /status for details",
            "Claude Code could not renew your sign-in to your organization's gateway. Check your network. If this continues, sign in again.",
        ],
    }
    ORGANIZATION_SIGN_IN "GK-ERR-702" Person {
        "the sign-in to your organization (Anthropic's Enterprise Admin Console, or the identity provider before its gateway) wasn't completed, so Claude Code didn't keep it" /
        "組織へのサインイン（Anthropic の Enterprise Admin Console、またはゲートウェイの前の ID プロバイダー）が完了せず、Claude Code に保存されていません"
    } help {
        "Run /login again and choose the organization that is set up for your provider (Bedrock, Vertex AI, Foundry or a gateway). Without such an organization you don't need this sign-in: `genkan check` shows what your profile uses.
- “did not send an ID token”, “sign-in details”, “redirect address”, “https address”: the app registration at the identity provider is wrong. Its administrator has to correct it.
- “By this computer's clock”: set the clock.
- “allows access only from its own network”: connect to that network (VPN) first." /
        "もう一度 /login を実行し、使うプロバイダー（Bedrock、Vertex AI、Foundry、ゲートウェイ）用に設定された組織を選んでください。そのような組織がない場合、このサインインは不要です。プロファイルの内容は `genkan check` で分かります。
- 「did not send an ID token」「sign-in details」「redirect address」「https address」の場合: ID プロバイダーのアプリ登録の誤りです。管理者が直す必要があります。
- 「By this computer's clock」の場合: 時計を合わせてください。
- 「allows access only from its own network」の場合: 先にそのネットワーク（VPN）に接続してください。"
    } text {
        verified: false,
        patterns: [
            r"\byour organization's identity provider (?:did not send|sent a token|does not use|is not available)|\b(?:could not get a token|did not come) from your organization's identity provider|by this computer's clock, the token from your organization's identity provider",
            r"isn't (?:in an organization that's )?set up to use claude through another provider|\bcould not find the organization sign-in in secure storage|your sign-in is too large for claude code to save",
            r"this sign-in (?:gave claude code more access than it asked for|didn't let claude code read your organization's settings)|couldn't confirm which organization you signed in to|could not read the settings of the organization that you chose|sign-in didn't grant reading your profile|could not sign in to your organization's gateway|redirect address is not registered, ask your administrator",
        ],
        examples: [
            "Your organization's identity provider did not send an ID token. Ask your administrator to check that its app registration issues ID tokens.",
            "The organization you chose isn't set up to use Claude through another provider (Amazon Bedrock, Google Vertex AI, Microsoft Foundry or a gateway). If your company has such an organization, sign in again and choose it.",
            "Couldn't confirm which organization you signed in to. Try signing in again.",
        ],
    }
    ORGANIZATION_HELPER "GK-ERR-703" Person {
        "the credential helper that your organization's settings name didn't run on this computer, or gave no usable credential, so the request wasn't sent" /
        "組織の設定で指定された認証情報の helper がこの端末で実行されなかったか、使える認証情報を返さなかったため、リクエストは送信されていません"
    } help {
        "Start Claude Code again, and read the reason behind the sentence: `claude --debug` and /status give it in full.
- “managed settings no longer allow commands”, “this computer's own managed settings set”: the computer's managed settings stop it. Its administrator decides.
- “didn't give a credential”: run the helper's command in a terminal; a sign-in or a VPN that it needs is the usual reason.
- “a character that a request header can't hold”: the helper prints more than the credential." /
        "Claude Code を起動し直し、文の後に続く理由を確認してください。全文は `claude --debug` と /status で分かります。
- 「managed settings no longer allow commands」「this computer's own managed settings set」の場合: この端末の管理設定で止められています。判断は端末の管理者が行います。
- 「didn't give a credential」の場合: helper のコマンドをターミナルで実行してください。必要なサインインや VPN がないことが主な原因です。
- 「a character that a request header can't hold」の場合: helper が認証情報以外も出力しています。"
    } text {
        verified: false,
        patterns: [
            r"\byour organization's credential helper (?:doesn't|didn't|does not|gave a credential)\b|your organization's credential settings run a command, and ",
        ],
        ask: DeviceManagement {
            "Claude Code doesn't run the credential helper that our organization's settings name, or gets no credential from it (the message that I send along says why). Please check the helper and this computer's managed settings." /
            "Claude Code で、組織の設定にある認証情報の helper が実行されないか、認証情報が返りません（理由は併せて送るメッセージのとおりです）。helper とこの端末の管理設定を確認していただけますか。"
        },
        examples: [
            "Your organization's credential helper didn't give a credential (exit code 1). Run claude with --debug for details, or ask your administrator.",
        ],
    }
    ORGANIZATION_CONNECTION "GK-ERR-704" Problem {
        "Claude Code doesn't use the connection to a cloud provider that your organization set in Anthropic's admin console" /
        "Anthropic の管理コンソールで組織が設定したクラウドプロバイダーへの接続を、Claude Code が使用していません"
    } help {
        "The provider settings on this computer stay in force: `genkan check` shows which. If your organization gives you a profile of genkan, that is what should be in force.
- If the console's connection is meant to be used, its administrator has to correct the part that the text names: it may be only for the desktop app, or this computer's managed settings take priority.
- AWS_BEARER_TOKEN_BEDROCK is set aside: the key may belong to another region or address than the organization's." /
        "この端末のプロバイダー設定が有効なままです。内容は `genkan check` で分かります。組織から genkan のプロファイルを受け取っている場合は、それが有効であるべき設定です。
- コンソールの接続を使うはずの場合は、本文に示された箇所を管理者が直す必要があります。デスクトップアプリ専用の設定であるか、この端末の管理設定が優先されていることがあります。
- AWS_BEARER_TOKEN_BEDROCK が使われない場合: キーが、組織の設定とは別のリージョンまたはアドレスのものである可能性があります。"
    } text {
        verified: false,
        patterns: [
            r"can(?:'t|not) use (?:your organization's connection to a cloud provider|the connection that your organization set)|isn't using the connection from your organization's settings|connection to your cloud provider that your organization set in the admin console isn't used",
            r"organization's settings name no cloud provider for claude code|\bdid not name a cloud provider for claude code|aws_bearer_token_bedrock from your own environment or settings is not used",
        ],
        examples: [
            "Claude Code can't use your organization's connection to a cloud provider on this computer. Either your organization's settings name no connection that works in a terminal, or this computer's managed settings turn it off.",
            "You use an organization sign-in (not a claude.ai login). That organization's settings name no cloud provider for Claude Code.",
        ],
    }
    HELD_BACK "GK-ERR-701" Usage {
        "Claude Code itself held the request back: this process no longer runs under the sign-in or organization that it began with, or isn't allowed to use it; nothing was sent" /
        "Claude Code 自身がリクエストを止めました。開始時のサインインや組織ではなくなったか、このプロセスではそれを使えません。何も送信されていません"
    } help {
        "Exit, start `claude` in a terminal and run /status: it says what is required. After a sign-in to an organization only a new session sends requests.
- You signed out or in to another account, in this window or another: run /login and choose the organization again.
- “managed settings set the Microsoft Foundry key”: their administrator has to set ANTHROPIC_FOUNDRY_RESOURCE beside the key.
- The gateway doesn't take your own Anthropic sign-in: nothing is wrong, that sign-in isn't needed there." /
        "Claude Code を終了し、ターミナルで `claude` を起動して /status を実行してください。必要なものが分かります。組織へのサインイン後は、新しいセッションだけがリクエストを送信します。
- このウィンドウか別のウィンドウでサインアウトしたか、別のアカウントでサインインした場合: /login を実行し、組織を選び直してください。
- 「managed settings set the Microsoft Foundry key」の場合: 管理者がキーと併せて ANTHROPIC_FOUNDRY_RESOURCE を設定する必要があります。
- ゲートウェイが自分の Anthropic のサインインを受け付けない場合: 問題ではありません。そこでは不要です。"
    } text {
        verified: false,
        patterns: [
            r"claude code did not send this request[.:]|your organization's gateway doesn't accept your own anthropic sign-in|after a sign-in to your organization, only a new session sends requests",
            r"claude code could not (?:get your organization's settings|use your organization's latest settings) · ",
        ],
        examples: [
            "Claude Code did not send this request: this session's sign-in to your organization has ended. Start Claude Code again.",
            "Claude Code could not use your organization's latest settings · Run /status in Claude Code for details",
        ],
    }
    MANAGED_CONTRADICTS "GK-ERR-275" Usage {
        "the managed settings contradict themselves: they set or require something that they don't allow, so nobody on this machine can comply with them" /
        "管理設定の内容が矛盾しています。設定または要求しているものを自身で許可していないため、この端末の利用者は満たせません"
    } help {
        "Only whoever manages this machine can fix it: list the provider in allowedProviders, pin the address in the managed env block, or drop the credential that a sign-in policy can't accept. `genkan check` shows which file says what; `genkan setup --scope managed` writes settings that fit together." /
        "修正できるのはこの端末の管理者だけです。プロバイダーを allowedProviders に加える、アドレスを管理設定の env に固定する、サインインのポリシーと両立しない認証情報を外す、のいずれかです。どのファイルの値かは `genkan check` で分かり、`genkan setup --scope managed` で整合した設定を書き込めます。"
    } text {
        verified: false,
        patterns: [
            r#"managed settings set both (?<key>\S+) and a sign-in policy|managed settings (?:set|select) .{1,80}but allowedproviders does not list|managed settings require the cloud gateway sign-in but allowedproviders|allow claude code to use no api provider at all|this policy cannot be satisfied from here|none of them can be used as the default model|ask your administrator to update \"availablemodels\""#,
            r"this computer's managed settings allow no organization to sign in",
        ],
        ask: DeviceManagement {
            "The managed settings of Claude Code contradict themselves: they set or require something that they don't allow. Please look at the message that I send along, and list the provider or model, pin the address, or drop the credential that it names." /
            "Claude Code の管理設定の内容が矛盾しており、設定または要求しているものが許可されていません。併せて送るメッセージをもとに、プロバイダーやモデルの追加、アドレスの固定、または認証情報の削除をしていただけますか。"
        },
        examples: [
            "ask your administrator (managed settings set both apiKeyHelper and a sign-in policy; a helper key cannot satisfy it)",
            "This computer's managed settings allow no organization to sign in. Ask your administrator to check forceLoginOrgUUID.",
        ],
    }
    PROVIDER_REFUSED "GK-ERR-105" Usage {
        "the managed settings allow only certain providers, but a variable on this machine selects another; Claude Code doesn't start" /
        "管理設定で許可されたプロバイダー以外に向かう変数があるため、Claude Code が起動しません"
    } help {
        "Remove the variable that the text names; `genkan explain` with its name shows where it is set. Nothing was sent." /
        "本文にある変数を削除してください。設定場所は `genkan explain 変数名` で分かります。リクエストは送信されていません。"
    } text {
        verified: true,
        patterns: [
            r"points the aws sdk's \S{1,40} clients at|to a value that makes the .{1,60}endpoint \S{1,120}; that is not one of",
            r"your organization's managed settings allow claude code to use: (?<allowed>[^.]{1,80})\. .{0,240}?\b(?<variable>(?-i:[A-Z][A-Z0-9_]+)) is set in",
            r"your organization's managed settings allow claude code to use: (?<allowed>[^.]{1,80})\. .{0,120}?local socket \((?<variable>(?-i:[A-Z_]+))\)",
            r#"which differs from (?:the|any) value your organization's managed settings pin|it differs from the value your organization's managed settings pin|which is not the gateway your organization's managed settings name|this machine's managed settings restrict which api providers claude code may use|no allowedproviders entry admits|add \"[\w ]{1,30}\" to allowedproviders to permit it|lists \"customendpoint\", but this endpoint is not pinned"#,
            r"on a host without an allowedproviders policy",
        ],
        examples: [
            "AWS_ENDPOINT_URL is set and points the AWS SDK's Bedrock clients at https://llm.acme.example; that is not one of Bedrock's own service hosts.",
            "Your organization's managed settings allow Claude Code to use: Amazon Bedrock.\nThis session sends every request through a local socket (ANTHROPIC_UNIX_SOCKET) — as a `claude ssh` session does, or to a forwarder of your own — to a destination this machine can't see.",
            "Your organization's managed settings allow Claude Code to use: Amazon Bedrock.\nThis session sends its Amazon Bedrock requests to evil.example because ANTHROPIC_BEDROCK_BASE_URL is set in your shell environment; that is not one of Amazon Bedrock's own service hosts.",
            "This session sends requests to llm.other.example because ANTHROPIC_BASE_URL is set in your shell environment, which differs from the value your organization's managed settings pin (or that pin comes from a source this session cannot vouch for yet).",
            "To continue: run `claude gateway` on a host without an allowedProviders policy, or ask your administrator.",
        ],
    }
    DESKTOP_CREDENTIALS "GK-ERR-479" Person {
        "the desktop app keeps the Bedrock credentials itself, and gave none to this session (known for folders in WSL)" /
        "Bedrock の認証情報はデスクトップアプリが管理していますが、このセッションには渡されていません（WSL のフォルダーで起こることが知られています）"
    } help {
        "Use Claude Code in the WSL terminal with an AWS profile of its own (`genkan setup` there, `genkan login`), or open a folder on Windows; update the app." /
        "WSL のターミナルで、そこの AWS プロファイルを使う Claude Code（WSL 内で `genkan setup`、`genkan login`）を使うか、Windows 上のフォルダーを開いてください。アプリも更新してください。"
    } text {
        verified: false,
        patterns: [
            r"bedrock credentials are managed by the desktop app, but none are available",
        ],
        examples: [
            "Bedrock credentials are managed by the desktop app, but none are available",
        ],
    }
    PROVIDER_MISSING "GK-ERR-106" Usage {
        "the managed settings allow only certain providers, and this session has none of them set" /
        "管理設定で許可されたプロバイダーが、このセッションで設定されていません"
    } help {
        "Run `genkan setup`, then `genkan check`. Nothing was sent." /
        "`genkan setup`、続いて `genkan check` を実行してください。リクエストは送信されていません。"
    } text {
        verified: true,
        patterns: [r"your organization's managed settings allow claude code to use: (?<allowed>[^.]{1,80})\."],
        examples: ["Your organization's managed settings allow Claude Code to use: Amazon Bedrock.\nThis session would go to the Anthropic API directly (a claude.ai or Console sign-in, or an Anthropic API key)."],
    }
    NEEDS_ANTHROPIC "GK-ERR-273" Usage {
        "this feature of Claude Code exists only with Anthropic's own service and sign-in, so it isn't available with your organization's provider; nothing is wrong with the setup" /
        "この機能は Anthropic 自身のサービスとサインインでのみ使えます。組織のプロバイダーでは利用できませんが、設定の誤りではありません"
    } help {
        "Don't remove the provider's settings or sign in to Anthropic for it: the requests would leave your organization's cloud. Work without the feature; `genkan check` confirms that the profile's provider is in force.\n- You do sign in to Anthropic itself (“not yet enabled for your account”): unset DISABLE_TELEMETRY and CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC, update Claude Code; else the account's administrator has to enable it, or it isn't rolled out to the account." /
        "この機能のためにプロバイダーの設定を外したり、Anthropic にサインインしたりしないでください。リクエストが組織のクラウドの外に出ます。この機能なしで使ってください。プロファイルのプロバイダーが有効なことは `genkan check` で確認できます。\n- Anthropic 自体にサインインしている場合（「not yet enabled for your account」など）: DISABLE_TELEMETRY と CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC の設定を外し、Claude Code を更新してください。それでも表示される場合は、アカウントの管理者が有効にするか、まだ提供されていません。"
    } text {
        verified: false,
        patterns: [
            r"(?:channels (?:are not|aren't)|claude\.ai mcp proxy is not|files api is unavailable|nested model access is not) (?:available )?on (?:third-party providers|bedrock, vertex, or foundry)|does not use anthropic console sign-in|text completions api is not available on claude platform",
            r"its requests must go (?:straight )?to anthropic's api|is only available with claude\.ai authentication|not (?:supported|available) (?:through|on) bedrock(?:/|, )vertex(?:/|,? or |, )(?:other )?third-party providers|this session doesn't connect to the anthropic api directly|not available with a custom anthropic_base_url|(?:doesn't|does not) work with an api key helper",
            r"remote credentials fetch failed|remote control (?:requires|is only available|failed to connect)|couldn't reconnect to your remote control session",
            r"\bfast mode (?:is )?(?:not available|unavailable) on (?:bedrock|vertex|foundry)|\bfast mode is not (?:available|supported)\b",
            r"remote control is not (?:yet )?(?:enabled|available) for your account|logged in to use remote control",
            r"^\W{0,6}unknown (?:slash )?command: /(?:desktop|teleport|remote-control|ultraplan|ultrareview|voice|chrome)\b",
        ],
        examples: [
            "Channels are not available on third-party providers",
            "DesignSync is only available with claude.ai authentication. It is not supported through Bedrock, Vertex, or other third-party providers.",
            "Remote credentials fetch failed — see debug log",
            "Fast mode is not available on Bedrock, Vertex, or Foundry",
            "Remote Control is not yet enabled for your account.",
            "Error: You must be logged in to use Remote Control.",
            "Unknown command: /desktop",
        ],
    }
    OTEL_HELPER "GK-ERR-546" Usage {
        "the command in otelHeadersHelper gave no headers for the telemetry; prompts and answers aren't affected" /
        "otelHeadersHelper のコマンドから、テレメトリーのヘッダーが得られません。プロンプトと応答には影響しません"
    } help {
        "Run the very command at `otelHeadersHelper` in the settings in a terminal: it has to end with 0 and print one JSON object whose values are texts.\n- Its path begins with ~ or a variable: that isn't expanded; write the whole path.\n- The file isn't there, or isn't executable (`chmod +x`).\n- Your company's package wrote it: run its newer installer. The helper may also need a sign-in that has ended: sign in, then start Claude Code again." /
        "設定の `otelHeadersHelper` にあるコマンドを、そのままターミナルで実行してください。終了コード 0 で、値が文字列の JSON オブジェクトを 1 つ出力する必要があります。\n- パスが ~ や変数で始まる場合: 展開されません。絶対パスで書いてください。\n- ファイルがない、または実行権がない場合: 置き直すか、`chmod +x` を実行してください。\n- 組織のパッケージが書き込んだ場合: 新しいインストーラーを実行してください。ヘルパーに必要なサインインが終了していることもあります。サインインし、Claude Code を起動し直してください。"
    } text {
        verified: false,
        patterns: [
            r"error getting opentelemetry headers from otelheadershelper",
            r"otelheadershelper (?:failed|is configured but|did not|timed out|must)",
        ],
        examples: [
            "Error getting OpenTelemetry headers from otelHeadersHelper (in settings): Command failed: /opt/acme/otel-headers",
            "error: otelHeadersHelper did not return a valid value",
        ],
    }
    TELEMETRY "GK-ERR-270" Remote {
        "Claude Code can't send its telemetry (OpenTelemetry) to the collector; prompts and answers aren't affected" /
        "Claude Code がテレメトリー（OpenTelemetry）をコレクターに送れません。プロンプトと応答には影響しません"
    } help {
        "Check OTEL_EXPORTER_OTLP_ENDPOINT, its headers and certificates: `genkan explain OTEL_EXPORTER_OTLP_ENDPOINT` shows where it is set. If there is a proxy, add the collector's host to NO_PROXY or to the proxy's allow list." /
        "OTEL_EXPORTER_OTLP_ENDPOINT とそのヘッダー、証明書を確認してください（設定場所は `genkan explain OTEL_EXPORTER_OTLP_ENDPOINT`）。プロキシを経由する場合は、コレクターのホストを NO_PROXY に加えるか、プロキシで許可します。"
    } text {
        verified: false,
        patterns: [
            r"telemetry collector that your organization set isn't used|^\W{0,3}export took longer than \S{1,12} milliseconds|telemetry batch was not sent to your organization's collector|telemetry endpoint is not the host it belongs to",
            r"opentelemetry (?:collector|telemetry|export)\b.{0,80}(?:not sent|timed out|unavailable|failed|within \d)|otlpexportererror",
            r"\b14 unavailable: no connection established\W{0,4}(?:\\n ?|at )|\b14 unavailable\b.{0,160}:431[78]\b|\b(?:metrics|traces|logs|span) export\b.{0,40}\bfail|failed to export (?:span|metric|log)|otel_exporter_otlp_\w+\b.{0,40}(?:not set|invalid|unsupported|undefined)|unsupported protocol set in otel|(?:localhost|127\.0\.0\.1|::1\]?):431[78]\b|opentelemetry\.proto\.collector",
            r"\bexport\(\) failed with status_code",
        ],
        examples: [
            "Export took longer than 30000 milliseconds and timed out.",
            "Could not connect to the OpenTelemetry collector through the proxy within 30 seconds, so this export was not sent. Check that both can be reached.",
            "Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:4317",
            "{\"stack\":\"Error: 14 UNAVAILABLE: No connection established\\n at callErrorFromStatus (call.js:31:19)\"}",
            "Export() failed with status_code: \"UNAVAILABLE\" error_message: \"failed to connect to all addresses\"",
        ],
    }
    RESTRICTED_MODE "GK-ERR-630" Usage {
        "VS Code holds the extension back, because the open folder isn't trusted in VS Code (Restricted Mode)" /
        "開いているフォルダーが VS Code で信頼されていないため、拡張機能が無効になっています（制限モード）"
    } help {
        "If you know where the folder comes from: “Manage Workspace Trust” (in the banner or the command palette), then trust it or its parent. Claude Code asks once more by itself when it starts there. Where the choice is greyed out, whoever manages VS Code has set it." /
        "フォルダーの入手元が確かであれば、バナーまたはコマンドパレットの「ワークスペースの信頼の管理」で、そのフォルダーまたは親フォルダーを信頼してください。Claude Code も、起動時に別途確認します。選べない場合は、VS Code の管理者が設定しています。"
    } text {
        verified: false,
        patterns: [
            r"extension (?:is|has been) disabled because the current workspace is not trusted|you are in restricted mode\b|\bin restricted mode\b.{0,60}\b(?:trust|workspace|extension)",
        ],
        examples: [
            "This extension has been disabled because the current workspace is not trusted.",
        ],
    }
    NOT_TRUSTED "GK-ERR-108" Person {
        "Claude Code doesn't trust this folder yet and holds back what its settings ask for" /
        "Claude Code がこのフォルダーをまだ信頼していないため、フォルダーの設定を保留しています"
    } help {
        "Start `claude` in the folder once and answer the question, if you know where the folder comes from: its settings can run commands and change where requests go." /
        "フォルダーの入手元を把握している場合は、そこで一度 `claude` を起動して確認に答えてください。フォルダーの設定は、コマンドの実行や接続先の変更ができます。"
    } text {
        verified: true,
        patterns: [
            r"this workspace has not been trusted",
            r"claude code didn't start because this folder isn't trusted",
            r"workspace (?:is |has )?not (?:been |yet )?trusted|(?:folder|directory|workspace) (?:is|has) ?n(?:\'t|ot) (?:been |yet )?trusted|review and accept the (?:workspace )?trust",
            r"workspace trust (?:is |was |has )?(?:not|n\'t) (?:been )?(?:accepted|granted|established)|(?:without|until) (?:you )?(?:accept\w*|grant\w*) (?:the )?(?:workspace )?trust",
            r"proxyauthhelper configured in project/local settings but workspace trust|a proxy helper set by this project is not run",
        ],
        examples: [
            "Ignoring 2 permissions.allow entries from .claude/settings.json: this workspace has not been trusted. Run Claude Code interactively here once and accept the trust dialog",
            "Claude Code didn't start because this folder isn't trusted.",
            "Error: Workspace not trusted. Please run `claude` in /home/taro/project first to review and accept the workspace trust dialog.",
            "Skipping PreToolUse:Write hook execution - workspace trust not accepted",
            "proxyAuthHelper configured in project/local settings but workspace trust not yet accepted — skipping",
        ],
    }
    AWS_SAID_NO "GK-ERR-109" Person {
        "Claude Code shows an AWS refusal (403); the part after “API Error” says which" /
        "AWS が拒否しました（403）。「API Error」より後の部分が理由を示します"
    } help {
        "Sign in again first. If it persists, paste the whole message: the reason follows “API Error: 403”. If only a few words follow that name no AWS action, it may be a proxy's block page." /
        "まずサインインし直してください。解消しない場合は全文を貼り付けてください。「API Error: 403」に続く部分で判断できます。AWS の操作名がなく短い文だけが続く場合は、プロキシのブロックページの可能性があります。"
    } text {
        verified: true,
        around: true,
        patterns: [
            r"aws authentication failed · .{0,400}",
            r"^\W{0,6}aws authentication failed\W{0,3}$",
        ],
        examples: [
            "{403}Access Denied",
            "AWS authentication failed",
        ],
    }
    JSON_ENDS "GK-ERR-397" Problem {
        "something that Claude Code or another program reads as JSON ends in the middle: a file on this machine, or an answer that broke off" /
        "Claude Code または別のプログラムが読む JSON が途中で終わっています。この端末のファイルか、途中で切れた応答です"
    } help {
        "`genkan check` reads Claude Code's own files. On Vertex AI it is most often Google's credentials file (~/.config/gcloud/application_default_credentials.json, or the one in GOOGLE_APPLICATION_CREDENTIALS): `genkan login` rewrites it. If the files are complete, `genkan doctor` shows whether answers break off.\n- AI_JSONParseError (opencode and other programs with the AI SDK): the model's answer broke off, by its limit of output or by a gateway or proxy that cuts the stream; no file is at fault." /
        "Claude Code のファイルは `genkan check` で確認できます。Vertex AI では、多くの場合 Google の認証情報ファイル（~/.config/gcloud/application_default_credentials.json、または GOOGLE_APPLICATION_CREDENTIALS のファイル）です。`genkan login` で書き直されます。ファイルに問題がなければ、応答が途中で切れていないかを `genkan doctor` で確認できます。\n- AI_JSONParseError（opencode など、AI SDK を使うプログラム）の場合: モデルの応答が、出力の上限や、ストリームを切るゲートウェイやプロキシによって途切れています。ファイルの問題ではありません。"
    } text {
        verified: true,
        patterns: [
            r"\bapi error: json parse error: unexpected eof\b",
            r"\bai_jsonparseerror\b.{0,400}unexpected end of json|json parsing failed: text: .{0,400}unexpected end of json",
        ],
        examples: [
            "API Error: JSON Parse error: Unexpected EOF",
            "AI_JSONParseError: JSON parsing failed: Text: {\"a\":. Error message: Unexpected end of JSON input",
        ],
    }
    BASE_URL "GK-ERR-281" Usage {
        "an address that is set (the base URL of a provider or gateway, or a proxy's) isn't a complete URL" /
        "設定されたアドレス（プロバイダーまたはゲートウェイのベース URL、またはプロキシ）が完全な URL ではありません"
    } help {
        "It is written https://host or https://host:port, without blanks or quotes. `genkan explain ANTHROPIC_BASE_URL` (or the variable that the text names, or the provider's own, such as ANTHROPIC_BEDROCK_BASE_URL) shows where it is set, `genkan setup` writes the profile's.\n- The text shows a bare host:port (`input: '10.0.0.3:1082'`): mostly a proxy without its scheme. Set HTTPS_PROXY and HTTP_PROXY to http://host:port, or remove them where the program starts (an editor has its own environment): `genkan explain HTTPS_PROXY`." /
        "https://ホスト または https://ホスト:ポート の形です（空白や引用符は不可）。設定場所は `genkan explain ANTHROPIC_BASE_URL`（または本文にある変数、ANTHROPIC_BEDROCK_BASE_URL などプロバイダーごとの変数）で分かり、`genkan setup` でプロファイルの値を設定できます。\n- 本文に「ホスト:ポート」だけがある場合（`input: '10.0.0.3:1082'`）: 多くは、プロキシの指定に http:// がありません。HTTPS_PROXY と HTTP_PROXY を http://ホスト:ポート の形にするか、プログラムを起動する環境（エディターには独自の環境があります）から削除してください（`genkan explain HTTPS_PROXY`）。"
    } text {
        verified: false,
        patterns: [
            r"url rejected: (?:no host part|malformed input)|no scheme supplied\. perhaps you meant|no connection adapters were found for '|invalid url '\S{0,80}': no host supplied|request url has an unsupported protocol|unsupported protocol scheme \W|fetch\(\) url is invalid|protocol must be http:, https:|httpx\.invalidurl: ",
            r"invalid url\b.{0,900}\berr_invalid_url\W{1,4}input: '(?<value>[\w.-]{1,120}:\d{2,5})'",
            r"\b(?<variable>(?:anthropic\w*_base_url|aws_endpoint_url\w*|anthropic_foundry_resource))\b.{0,60}(?:is invalid|is not a (?:valid |complete )?url|invalid url)|claude_code_use_gateway is set but (?<variable3>anthropic_base_url) is (?:missing|not set)|invalid (?:base )?url\b.{0,40}\b(?<variable2>anthropic\w*_base_url|aws_endpoint_url\w*)|is set .{0,80}to a value that is not a url, so where",
            r#""[^"\s]{1,160}/v1/[^"\s]{1,80}" cannot be parsed as a url|\bapi error: (?:typeerror\W{1,3})?(?:\[?err_invalid_url\W{1,3})?invalid url\W{0,3}(?:$|at |check |retry)|invalid url\W{1,4}(?:code: \S{1,20} )?input: '[\w.-]{1,120}:\d{2,5}'|request url is missing an 'https?://' or 'https?://' protocol"#,
        ],
        examples: [
            "requests.exceptions.MissingSchema: Invalid URL 'llm.acme.example/v1': No scheme supplied. Perhaps you meant https://llm.acme.example/v1?",
            "TypeError: Invalid URL
    at new URL (node:internal/url:826:25)
    at new B00 (file:///opt/lib/node_modules/@anthropic-ai/claude-code/cli.js:162:1814) {
  code: 'ERR_INVALID_URL',
  input: '10.0.0.3:1082'",
            "CLAUDE_CODE_USE_GATEWAY is set but ANTHROPIC_BASE_URL is invalid: Invalid URL",
            "API Error: \"llm.acme.example/v1/messages?beta=true\" cannot be parsed as a URL.",
            "httpx.UnsupportedProtocol: Request URL is missing an 'http://' or 'https://' protocol.",
        ],
    }
    HEADER "GK-ERR-242" Usage {
        "a value that becomes a header of a request (a key, ANTHROPIC_CUSTOM_HEADERS, an MCP server's headers) can't be sent: it is empty, or has a line break, a blank at its end, a typographic quote or another character outside ASCII" /
        "リクエストのヘッダーになる値（キー、ANTHROPIC_CUSTOM_HEADERS、MCP サーバーのヘッダー）を送信できません。空か、改行、末尾の空白、全角の引用符などの ASCII 以外の文字が入っています"
    } help {
        "`genkan explain ANTHROPIC_CUSTOM_HEADERS`, `genkan explain ANTHROPIC_AUTH_TOKEN` and `genkan explain ANTHROPIC_API_KEY` show where each is set. A key that was pasted with a line break is the usual reason; store the gateway's key again with `genkan token rotate`.\n- “Bearer ” with nothing behind it: the key is empty; in a CI job the secret or variable isn't passed, in another program its own key isn't set.\n- Another program or an MCP server said it: correct the key or header in its own entry (`claude mcp get NAME`)." /
        "設定場所は `genkan explain ANTHROPIC_CUSTOM_HEADERS`、`genkan explain ANTHROPIC_AUTH_TOKEN`、`genkan explain ANTHROPIC_API_KEY` で分かります。改行ごと貼り付けたキーが主な原因です。ゲートウェイのキーは `genkan token rotate` で登録し直してください。\n- 「Bearer 」の後に何もない場合: キーが空です。CI のジョブではシークレットや変数が渡されておらず、ほかのプログラムではそのプログラムのキーが設定されていません。\n- ほかのプログラムや MCP サーバーの表示の場合: その設定（`claude mcp get 名前`）のキーまたはヘッダーを直してください。"
    } text {
        verified: false,
        patterns: [
            r"header name must be a valid http token|invalidargumenterror: invalid authorization header|return character\(s\) in header (?:value|name)",
            r"invalid anthropic_custom_headers|invalid request header from the environment|\bERR_INVALID_CHAR\b|invalid (?:character|value) in header|is an invalid header value|header '?(?<header>[\w-]+)'? has invalid value|illegal header value|invalid header value(?:: | char in| for|\W{0,3}$)|is not a legal http header|invalid http header\b|\bis not valid for header\b|cannot convert argument to a bytestring",
        ],
        examples: [
            "TypeError [ERR_INVALID_HTTP_TOKEN]: Header name must be a valid HTTP token [\"X-Team Name\"]",
            "Invalid ANTHROPIC_CUSTOM_HEADERS · Fix the environment variable",
        ],
    }
    NOT_SAVED "GK-ERR-265" Person {
        "the new sign-in works, but Claude Code couldn't save it (keychain or credentials file), so it is lost when this session ends" /
        "新しいサインインは有効ですが、保存先（キーチェーンまたは認証情報ファイル）に書き込めないため、セッションの終了とともに失われます"
    } help {
        "Unlock the keychain, or make ~/.claude (CLAUDE_CONFIG_DIR) writable and free space on its disk, then sign in again. With Bedrock, Vertex AI or Foundry no such sign-in is needed: `genkan check` says whether the profile's provider is in force." /
        "キーチェーンのロックを解除するか、~/.claude（CLAUDE_CONFIG_DIR）の書き込み権限とディスクの空きを確保して、サインインし直してください。Bedrock、Vertex AI、Foundry ではこのサインインは不要です。プロファイルのプロバイダーが有効かどうかは `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"failed to save api key to macos keychain|couldn't remove your expired login",
            r"(?:your (?:new )?credentials|claude\.ai credentials|the (?:cloud-sessions )?credential)\b.{0,20}(?:could not|couldn't|were not|weren't) (?:be )?(?:confirmed |confirm )?(?:saved|save)\b|couldn't confirm your new credentials were saved|could not save the (?:refreshed |cloud-sessions |new )?(?:claude\.ai )?credentials?|your new sign-in did not replace the existing credentials",
            r"couldn't save which api key, token or workload identity|disk that holds the claude code config directory, or the disk quota on it, is full",
            r"\bcan't save to the (?:macos )?keychain\b|couldn't save (?:your login|the sign-in)\b|could not save your sign-in|couldn't confirm that your login was saved",
        ],
        examples: [
            "Failed to save API key to macOS Keychain. Run `claude doctor` to diagnose keychain access.",
            "Logged in for now, but your new credentials could not be saved to the macOS Keychain.",
            "OAuth access token could not be refreshed: the disk that holds the Claude Code config directory, or the disk quota on it, is full; delete files you no longer need on that disk and try again",
            "OAuth access token could not be refreshed: can't save to the macOS Keychain. Unlock it, run claude outside any sandbox, retry, or sign in again",
        ],
    }
    KEY_HELPER "GK-ERR-355" Person {
        "the command that prints Claude Code's key (apiKeyHelper, or the desktop app's credential helper) failed or printed no key" /
        "Claude Code にキーを渡すコマンド（apiKeyHelper、またはデスクトップアプリの credential helper）が失敗したか、キーを出力しませんでした"
    } help {
        "Run the same command in a terminal and read what it says: a sign-in, a VPN or a password manager that it needs is the usual reason, or it prints more than the key. The desktop app starts its helper's file without arguments, and takes a bare token or {\"token\": \"…\"}. `genkan explain apiKeyHelper` shows Claude Code's and where it is set. If genkan stores the gateway's key, store a new one with `genkan token rotate`." /
        "同じコマンドをターミナルで実行し、表示を確認してください。必要なサインイン、VPN、パスワードマネージャーが使えないか、キー以外も出力していることが主な原因です。デスクトップアプリは helper のファイルを引数なしで起動し、トークンだけ、または {\"token\": \"…\"} の出力を受け付けます。Claude Code のコマンドと設定場所は `genkan explain apiKeyHelper` で分かります。genkan がゲートウェイのキーを保管している場合は、`genkan token rotate` で登録し直せます。"
    } text {
        verified: false,
        patterns: [
            r"\bapikeyhelper(?: script)? (?:is failing|failed|did not return|returned|timed out|exited)|error getting api key from apikeyhelper|\[custom-3p\] helper spawn failed|\bcredential helper (?:failed to start|output was not a usable)",
        ],
        examples: [
            "Error getting API key from apiKeyHelper (in settings or ~/.claude.json):",
        ],
    }
    SIGN_IN_CODE "GK-ERR-358" Person {
        "the sign-in in the browser wasn't completed: its code or state is missing, incomplete, already used or from another attempt" /
        "ブラウザーでのサインインが完了していません。コードや state がないか、不完全、使用済み、または別の試行のものです"
    } help {
        "Start the sign-in again and copy the whole code at once. If the browser runs on another machine (SSH, container, WSL), it doesn't reach this machine's localhost, so the code has to be pasted. With Bedrock, Vertex AI or Foundry no sign-in to Anthropic is needed: `genkan check` says whether the profile's provider is in force." /
        "サインインを最初からやり直し、コード全体を一度にコピーしてください。ブラウザーが別の端末にある場合（SSH、コンテナー、WSL）は、この端末の localhost に接続できないため、コードの貼り付けが必要です。Bedrock、Vertex AI、Foundry では Anthropic へのサインインは不要です。プロファイルのプロバイダーが有効かどうかは `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"that code wasn't accepted\. it may be incomplete|^\W{0,3}authorization code not found\W{0,3}$|authentication failed: invalid authorization code|invalid callback url . no authorization code|invalid callback url \W{1,3} no authorization code",
            r"\binvalid code\. please make sure the full code|\boauth error: (?:invalid )?(?:state|code)\b|\bstate mismatch\W{1,4}possible csrf|(?:^|[\s\x22])(?:state|code|code_verifier|redirect_uri): field required|invalid code[ _]verifier|no authorization code (?:was )?(?:received|found|returned)",
        ],
        examples: [
            "That code wasn't accepted. It may be incomplete, expired, already used, or from an earlier sign-in attempt. Sign in again to get a new code.",
            "OAuth error: Invalid code. Please make sure the full code was copied",
        ],
    }
    POLICY_FORBIDS "GK-ERR-369" Usage {
        "your organization's policy for Claude Code forbids this (a plugin or its source, an MCP server, a permission mode, a feature); nothing is broken" /
        "組織の Claude Code のポリシーで禁止されています（プラグインやその配布元、MCP サーバー、権限モード、機能など）。故障ではありません"
    } help {
        "Work without it, or ask whoever manages Claude Code in your organization. `genkan check` shows which managed file forbids it.\n- An extension of a browser or of VS Code (Edge, Chrome, “blocked by your organization”): that program's own policy forbids it, which `genkan check` doesn't see." /
        "それを使わずに作業するか、組織で Claude Code を管理している担当者に相談してください。どの管理ファイルの設定かは `genkan check` で分かります。\n- ブラウザーや VS Code の拡張機能の場合（Edge、Chrome の「blocked by your organization」など）: そのプログラム自身のポリシーによるもので、`genkan check` には表示されません。"
    } text {
        verified: false,
        patterns: [
            r"cannot use --strict-mcp-config when an enterprise mcp config|cannot dynamically configure mcp servers when an enterprise|enterprise mcp config(?:uration)? (?:\(managed-mcp\.json\) )?is (?:present|active) and has exclusive control|managed setting disablesideloadflags forbids",
            r"permission rules are restricted to managed settings|restricts permission rules to managed settings|(?:organization|managed settings) allows? only (?:its own )?managed permission rules|your organization manages the permission rules|organization's mcp policy does not allow|does not match any pattern in allowedhttphookurls|blocked by your organization's managed policy|is provided by your organization(?:'s managed settings| \(managed\)) and cannot be removed|channels not enabled by org policy",
            r"(?:\b(?:marketplace|plugin|mcp|mode|control|hooks?|skills?|connector|settings?|extension)\b.{0,100}\b(?:blocked|not allowed|disallowed|forbidden|denied|restricted|not permitted)|\bdisabled) (?:by|under) (?:your |the )?(?:enterprise|organi[sz]ation(?:'s)?|company(?:'s)?|managed)(?: managed)? (?:policy|policies|settings)|not in the allowed marketplace list|enterprise policy (?:does not|doesn't) allow|organi[sz]ation's (?:\w+ )?(?:policy|policies|settings) (?:blocks?|forbids?|prohibits?|prevents?|disallows?|restricts?|(?:does not|doesn't|do not|don't) (?:allow|permit))\b.{0,40}\b(?:mcp|connector|plugin|marketplace|extension|skills?|hooks?|mode)\b",
            // What Claude in Chrome says of a page; the company's filter says it with a category or a name of its own.
            r"^\W{0,3}this site is blocked by your organization's policy\W{0,3}$",
        ],
        ask: DeviceManagement {
            "Claude Code says that our policy forbids what the message that I send along names. Please tell me whether that is intended, or allow it." /
            "Claude Code で、組織のポリシーにより禁止されていると表示されます（対象は併せて送るメッセージに示されています）。意図した設定かどうかを教えていただくか、許可していただけますか。"
        },
        examples: [
            "You cannot use --strict-mcp-config when an enterprise MCP config is present",
            "Your organization's MCP policy does not allow \"tools\".",
            "Cannot add MCP server \"tools\": not allowed by enterprise policy",
            "This site is blocked by your organization's policy",
        ],
    }
    ROOT "GK-ERR-362" Usage {
        "Claude Code doesn't skip its permission prompts for the administrator's account (root, sudo)" /
        "管理者アカウント（root、sudo）では、Claude Code の許可確認を省略できません"
    } help {
        "Run it as an ordinary user, in a container with a user of its own (USER in the image), or without --dangerously-skip-permissions. IS_SANDBOX=1 is for throw-away sandboxes only." /
        "通常のユーザーで実行するか、コンテナーでは専用のユーザーを作るか（イメージの USER）、--dangerously-skip-permissions を外してください。IS_SANDBOX=1 は使い捨てのサンドボックスに限ります。"
    } text {
        verified: false,
        patterns: [
            r"cannot be used with root/sudo privileges|(?:skip-permissions|bypasspermissions)\b.{0,80}(?:as root|root user|running as root|can only be used in docker)",
        ],
        examples: [
            "--dangerously-skip-permissions cannot be used with root/sudo privileges for security reasons",
        ],
    }
    STATE_FILE "GK-ERR-363" Problem {
        "Claude Code's own file ~/.claude.json (MCP servers, projects, sign-in) is missing or isn't valid JSON, so it doesn't start or starts from scratch" /
        "Claude Code の ~/.claude.json（MCP サーバー、プロジェクト、サインインの情報）がないか、正しい JSON ではありません。そのため起動しないか、初期状態に戻ります"
    } help {
        "Copy a backup over it (the text names one; else ~/.claude/backups or ~/.claude.json.backup), or correct the place where it was edited by hand. A full disk or many sessions that write at once damage it; update Claude Code. genkan's settings aren't in this file: `genkan check` says whether they are in force." /
        "バックアップ（本文に示されたもの、または ~/.claude/backups、~/.claude.json.backup）をコピーして戻すか、手で編集した箇所を直してください。ディスクの空き不足や、複数のセッションの同時書き込みでも壊れます。Claude Code を更新してください。genkan の設定はこのファイルにはありません。有効かどうかは `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"(?:claude )?configuration file (?:at |not found at:? )?\S{0,160}\.claude\.json\b.{0,40}(?:is corrupted|contains invalid|invalid json|backup)|claude configuration file (?:at \S{1,160} )?(?:is corrupted|not found)|unexpected token '?c'?, \x22claude con|\.claude\.json\b.{0,40}(?:is |was )?(?:corrupt|not valid json|invalid json|could not be parsed)",
            // botocore has an error of the same name, about another file.
            r"\bconfigparseerror\W{1,4}(?:json|syntaxerror|unexpected|expected|invalid|unterminated|bad control)|(?:^|[^.\w])configparseerror\W{0,4}$",
        ],
        examples: [
            "Claude configuration file at /home/taro/.claude.json is corrupted: Unexpected end of JSON input",
            "ConfigParseError: JSON Parse error: Unexpected EOF",
        ],
    }
    MCP_SCOPE "GK-ERR-633" Person {
        "the sign-in to an MCP server is refused: its authorization server doesn't allow the scope or the resource that Claude Code asks for; the model's service isn't involved" /
        "MCP サーバーへのサインインが拒否されました。Claude Code が要求したスコープまたはリソースを、認可サーバーが許可していません。モデルのサービスは関係しません"
    } help {
        "invalid_scope: update Claude Code (older ones asked for every scope that the server lists, and for offline_access), or name the scopes in the server's entry: `\"oauth\": {\"scopes\": \"…\"}` in .mcp.json; the server's documentation says which.\n- invalid_target: the server announces another address of itself than its authorization accepts (with or without /mcp or a slash at its end): compare the address in `claude mcp get NAME` with its documentation; only whoever runs the server can correct the rest.\n- Your company runs the server or its sign-in (Keycloak, Okta, Authelia): its administrator allows the scopes to this client." /
        "invalid_scope の場合: Claude Code を更新するか（古い版は、サーバーが列挙するすべてのスコープや offline_access を要求します）、.mcp.json のサーバーの項目に `\"oauth\": {\"scopes\": \"…\"}` でスコープを指定してください。必要なスコープはサーバーの説明書にあります。\n- invalid_target の場合: サーバーが知らせる自身のアドレスと、認可サーバーが受け付けるアドレスが異なります（/mcp や末尾のスラッシュの有無など）。`claude mcp get 名前` のアドレスを説明書と照らし合わせてください。それ以外は、サーバーの運用元だけが直せます。\n- 会社がサーバーまたはそのサインイン（Keycloak、Okta、Authelia など）を運用している場合: 管理者が、このクライアントにスコープを許可します。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid_target\b.{0,80}\bresource\b|\bresource indicator is (?:missing|unknown|invalid)",
            r"\binvalid_scope\b.{0,160}(?:offline_access|\bopenid\b|requested scope is invalid, unknown, or malformed|not allowed to request scope|unknown oauth scope)|unknown oauth scope\b|\b(?:mcp|oauth(?: error)?)\b.{0,120}\binvalid_scope\b",
        ],
        examples: [
            "invalid_target: The resource parameter does not match this authorization server",
            "invalid_scope: The requested scope is invalid, unknown, or malformed. The OAuth 2.0 Client is not allowed to request scope 'offline_access'.",
        ],
    }
    BROWSER_TOOL "GK-ERR-629" Usage {
        "a program or MCP server that drives a browser (Playwright, Puppeteer, Chrome DevTools) doesn't find one or can't start it; neither Claude Code nor a sign-in is concerned" /
        "ブラウザーを操作するプログラムまたは MCP サーバー（Playwright、Puppeteer、Chrome DevTools）が、ブラウザーを見つけられないか、起動できません。Claude Code とサインインは関係しません"
    } help {
        "“… is not found at …”, “Could not find Chrome”: install it as the text says (`npx playwright install chrome`, or `npx puppeteer browsers install chrome`), or let it use the one that it brings: `--browser=chromium` in the server's args.\n- “error while loading shared libraries” (a container, WSL): `npx playwright install-deps`. As root or in a container also `--no-sandbox`, and without a display `--headless`.\n- “Opening in existing browser session”: close Chrome, or give the program a profile folder of its own (`--user-data-dir`, `--isolated`).\n- The download is blocked: have the network team allow it, or name a browser that is installed (`--executable-path`)." /
        "「… is not found at …」「Could not find Chrome」の場合: 本文のとおりにインストールするか（`npx playwright install chrome`、`npx puppeteer browsers install chrome`）、同梱のものを使ってください（サーバーの引数に `--browser=chromium`）。\n- 「error while loading shared libraries」の場合（コンテナー、WSL）: `npx playwright install-deps` を実行します。root やコンテナーでは `--no-sandbox`、画面がなければ `--headless` も指定してください。\n- 「Opening in existing browser session」の場合: Chrome を閉じるか、専用のプロファイルのフォルダーを指定してください（`--user-data-dir`、`--isolated`）。\n- ダウンロードが遮断されている場合: ネットワーク担当に許可を依頼するか、インストール済みのブラウザーを指定してください（`--executable-path`）。"
    } text {
        verified: false,
        patterns: [
            r"failed to launch the browser process|\bchromium distribution '[\w-]{1,20}' is not found|browsertype\.launch\w*: (?:executable|failed to launch|chromium)|could not find chrom(?:e|ium) \(|looks like playwright (?:test or playwright )?was just installed or updated|opening in existing browser session",
        ],
        examples: [
            "browserType.launchPersistentContext: Chromium distribution 'chrome' is not found at /opt/google/chrome/chrome
Run \"npx playwright install chrome\"",
        ],
    }
    UNKNOWN_MODEL "GK-ERR-626" Problem {
        "whoever answered doesn't know a model of this name; the text doesn't say whose service it is" /
        "応答した相手に、この名前のモデルはありません。どのサービスかは本文から分かりません"
    } help {
        "`genkan doctor` shows which server answers, `genkan explain ANTHROPIC_MODEL` and `genkan explain ANTHROPIC_BASE_URL` where the name and the address are set; `genkan models` lists the profile's names.\n- A gateway or router: take a name from its own list (its /v1/models), or have its administrator add this one.\n- A program other than Claude Code: the name belongs into its own settings, spelled as its provider has it (Bedrock, Vertex AI and Foundry each spell it otherwise)." /
        "どのサーバーが応答しているかは `genkan doctor` で、名前とアドレスの設定場所は `genkan explain ANTHROPIC_MODEL` と `genkan explain ANTHROPIC_BASE_URL` で分かります。プロファイルの名前は `genkan models` に並びます。\n- ゲートウェイやルーターの場合: その一覧（/v1/models）にある名前を使うか、管理者に追加してもらってください。\n- Claude Code 以外のプログラムの場合: 名前はそのプログラムの設定にあります。プロバイダーの綴り（Bedrock、Vertex AI、Foundry で異なります）で指定してください。"
    } text {
        verified: false,
        patterns: [
            r"\bunknown model\b\W{1,3}(?<model>[\w.@/-]{2,80}\w)\b",
        ],
        examples: [
            "Unknown model: claude-sonnet-4.5",
        ],
    }
    COMMAND_LINE "GK-ERR-373" Usage {
        "`claude` (or the command that the text is of) was started with something that it can't use: an option, an input, or a conversation that doesn't exist" /
        "`claude`（または表示したコマンド）の起動時の指定を使用できません（オプション、入力、または存在しない会話）"
    } help {
        "`claude --help` lists the options of this version; newer ones need `claude update`. Conversations belong to a folder: `claude --resume` in the folder where it was begun lists them. With --print the prompt comes as an argument or through stdin, and stream-json needs --verbose. Neither the provider nor genkan's settings are involved.\n- “Invalid JSON provided to --settings”: the program that starts Claude Code hands it over broken; update that program (ccr, claude-code-router: 1.0.42 or later). Your own --settings: check the file, or the quotation marks of your shell.\n- “passed via --permission-prompt-tool … not found”: its MCP server isn't connected yet or has another name; the name is mcp__SERVER__TOOL, and --mcp-config has to name the server." /
        "このバージョンのオプションは `claude --help` で分かります。新しいオプションには `claude update` が必要です。会話はフォルダーごとに保存されるため、開始したフォルダーで `claude --resume` を実行してください。--print ではプロンプトを引数または標準入力で渡し、stream-json には --verbose が必要です。プロバイダーや genkan の設定は関係しません。\n- 「Invalid JSON provided to --settings」の場合: Claude Code を起動するプログラムの渡す JSON が壊れています。そのプログラムを更新してください（ccr、claude-code-router は 1.0.42 以降）。自分で --settings を指定した場合は、ファイルまたはシェルの引用符を確認してください。\n- 「passed via --permission-prompt-tool … not found」の場合: MCP サーバーに接続できていないか、名前が異なります。名前は mcp__サーバー__ツール で、サーバーを --mcp-config で指定する必要があります。"
    } text {
        verified: false,
        patterns: [
            r"^\W{0,4}error: --[a-z][\w-]{1,40}(?:=[\w-]{1,40})? (?:requires|only works with|cannot be used with|can't be used with|file not found)\b",
            r"^\W{0,4}error: (?:settings file (?:not found|exceeds the)|cannot use settings file|input contained only whitespace|stream-json input carried over|piped stdin input exceeds|cannot read --input-format=stream-json)",
            r"passed via --permission-prompt-tool\) (?:not found|must be an mcp tool)|\bversion \S{1,40} is not available for installation\. use 'stable'",
            r"invalid json provided to --settings",
            r"stream-json requires --verbose|input must be provided either through stdin|no conversation found (?:with session id|to continue)|session id \S{0,60} ?is already in use|\bclaude\b.{0,80}unknown option '|provided value \x22[^\x22]{1,60}\x22 is not a uuid",
            r"^error: unknown option '--?[\w-]{1,60}'\W*(?:\(?did you mean .{0,60})?$",
            r"cannot be launched inside another claude code session",
            r"^\W{0,4}error: (?:unknown option '-{1,2}[\w-]{1,40}|option '[^']{1,60}' argument (?:missing|'[^']{1,60}' is invalid)|missing required argument '|too many arguments)",
            r"\bno conversations found to resume\b",
        ],
        examples: [
            "Error: --input-format=stream-json requires output-format=stream-json.",
            "Error: Settings file not found: /home/taro/acme-settings.json",
            "Error: MCP tool mcp__approver__ask (passed via --permission-prompt-tool) not found. Available MCP tools: none",
            "$ ccr code
Error: Invalid JSON provided to --settings",
            "No conversation found with session ID: 0a1b2c3d-1111-2222-3333-444455556666",
            "error: unknown option '--foo'",
            "Claude Code cannot be launched inside another Claude Code session.\nNested sessions share runtime resources and will crash all active sessions.\nTo bypass this check, unset the CLAUDECODE environment variable.",
            "No conversations found to resume.",
        ],
    }
}
