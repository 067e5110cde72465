//! GK-ERR-101 to 105, 700 and others: what Claude Code says of its settings files, of managed settings, and of the
//! organization that they sign in to.

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
        "端末管理者が、正しい JSON のファイルを配り直す必要があります。リクエストを国内に保つ設定が含まれている場合があるため、それまで作業を続けないでください。行と列は `genkan check --scope managed` で分かります。続けて表示されるエラー（401 など）の原因は別にあります。"
    } text {
        verified: true,
        patterns: [
            r"now manages mcp servers on this computer, but the file it sent can't be read",
            r"managed settings failed to load; policies from the failed source are not in effect(?:: (?<file>\S+\.json))?",
            r"unable to read managed policy settings(?:.{0,200}?(?<file2>/\S+\.json))?",
            r"this computer's managed settings could not be read|can't read this computer's managed settings|unable to read whether this (?:computer|machine)'s managed settings",
        ],
        ask: DeviceAdmin (MANAGED_FILE),
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
    SETTINGS_FIELDS "GK-ERR-979" Usage {
        "a settings file has keys that this release of Claude Code doesn't know; a release that says so can ignore the whole file" /
        "設定ファイルに、この Claude Code のリリースにないキーがあります。こう表示するリリースでは、ファイル全体が無視されることがあります"
    } help {
        "Look the key that the text names up in the documentation of the settings. It stands there: the key is right, and newer than this release: delete nothing, and update Claude Code. It doesn't: delete it from the file in the text, or rename it: `env` holds variables (not `environment`), `hooks` the hooks, `permissions` the rules, `mcpServers` belongs in .mcp.json.\n- “statusLine”, “outputStyle”, “enabledPlugins”, “sandbox”, or another key that the documentation has: it is right, and newer than this release. Delete nothing; update Claude Code. If the warning goes away by itself, and the status line works, it was a false alarm.\n- Another program or an old set-up script wrote them: update it, so that they don't come back.\n- `genkan check` shows afterwards what is in force." /
        "本文のキーを設定のドキュメントで確認してください。記載があれば、キーは正しく、このリリースより新しいものです。削除せず、Claude Code を更新してください。記載がなければ、本文のファイルから削除するか、名前を直します。環境変数は `env`（`environment` ではありません）、フックは `hooks`、ルールは `permissions` に書きます。`mcpServers` は .mcp.json に書きます。\n- 「statusLine」「outputStyle」「enabledPlugins」「sandbox」など、ドキュメントにあるキーの場合: キーは正しく、このリリースより新しいものです。削除せず、Claude Code を更新してください。警告がひとりでに消え、ステータスラインが動作する場合は、誤った警告です。\n- 別のプログラムや古いセットアップスクリプトが書き込んだ場合: 再び書き込まれないように、そのプログラムを更新してください。\n- その後、有効な設定は `genkan check` で確認できます。"
    } text {
        verified: false,
        patterns: [
            r"(?:^|\s)(?<file>[\w./\\:~-]{0,160}settings(?:\.local)?\.json)\b.{0,200}?\bunrecognized (?:fields?|keys?|properties): (?<key>[\w$.-]{1,60}(?:, [\w$.-]{1,60}){0,12})",
        ],
        examples: [
            "Invalid Settings\n .claude/settings.local.json\n  └ Unrecognized fields: environment, experimentalTools",
        ],
    }
    RULE_SKIPPED "GK-ERR-1273" Usage {
        "a permission rule in a settings file is written wrongly and was skipped; the rest of the file counts, but what this rule should forbid or allow isn't" /
        "設定ファイルの権限ルールの書き方に誤りがあり、そのルールだけが無視されました。ほかの設定は有効ですが、このルールの禁止や許可は行われません"
    } help {
        "Correct the rule that the text names, by the words behind “was skipped”; it may be one that should protect you (`deny`). A rule is `Tool` or `Tool(content)`, and nothing stands behind the closing parenthesis: `Bash(rm -rf /*)`, not `Bash(rm -rf /)*`. Save, start Claude Code again, and see with `/permissions` that it is there.\n- You didn't write it: a plugin, template or program brought the file: correct it in your copy, and update or report it there.\n- It stands in managed settings: whoever manages the devices corrects it." /
        "本文に示されたルールを、「was skipped」の後の説明に従って直してください。利用者を保護するルール（`deny`）のこともあります。ルールは `Tool` または `Tool(content)` の形で、閉じかっこの後には何も書きません。`Bash(rm -rf /)*` ではなく `Bash(rm -rf /*)` です。保存して Claude Code を起動し直し、`/permissions` で表示されることを確認してください。\n- 自分で書いていない場合: プラグイン、テンプレート、プログラムによるファイルです。手元のファイルを直し、提供元を更新するか、報告してください。\n- 管理対象の設定にある場合: 端末管理者が修正します。"
    } text {
        verified: false,
        patterns: [
            r"\binvalid permission rule \W?(?<rule>[^\x22]{1,160}?)\W? was skipped\b|\bmalformed tool\(content\) rule\b",
        ],
        examples: [
            "Invalid permission rule \"Bash(rm -rf /)*\" was skipped: Malformed Tool(content) rule.\nRules take the form Tool or Tool(content) and must end at the closing \")\"; parentheses inside the content are literal",
        ],
    }
    SETTINGS_DROPPED "GK-ERR-101" Usage {
        "Claude Code ignores a settings file as a whole, so nothing in it is in force: neither provider nor pins nor rules" /
        "Claude Code が設定ファイル全体を無視しています。プロバイダー、固定モデル、ルールのいずれも有効になっていません"
    } help {
        "Claude Code reads plain JSON only: no comments, no trailing commas, the right type for every key it knows. Fix the place that is named; `genkan check` gives line and column.\n- “$schema”: that line holds another address than the only one that Claude Code takes. Write the one there that the text gives behind “Expected one of” (it ends with claude-code-settings.json), or delete the line (it is for editors alone), then start Claude Code again.\n- “Invalid or malformed JSON”: one place makes the whole file unreadable. Besides commas and comments it is often a backslash: JSON doesn't know `\\$` (in a command of statusLine or of a hook), and a path of Windows needs two (`C:\\\\Users`). Write `$` alone; `python3 -m json.tool FILE` or `jq . FILE` shows the place.\n- “Found invalid settings files”: /doctor in Claude Code names the place. Often it is a permission rule with something behind `:*`, as in `Bash(git reset:* --hard)`: `:*` may stand only at its end. Correct that rule or remove it.\n- “for prefix matching”, “permissions … allow”, “permissions … deny”, “permissions … ask”: the permission rule that is named has a form that this release doesn't take. Write it as the text says (`Bash(NAME:*)` in place of `Bash(NAME*)`), or delete it under `permissions` in that file (mostly .claude/settings.local.json), then start Claude Code again; everything else in the file is in force then. Old releases wrote such rules themselves at “don't ask again”: update Claude Code.\n- The text names another program's settings.json (.vscode/settings.json, an editor's or a terminal's own): Claude Code doesn't read that one; correct it for that program." /
        "Claude Code が読めるのは純粋な JSON だけです。コメントや末尾のカンマは使えず、既知のキーは型も正しくなければなりません。示された箇所を直してください。行と列は `genkan check` で分かります。\n- 「$schema」の場合: この行のアドレスが、Claude Code の受け付ける唯一のものと異なります。本文の「Expected one of」の後にあるもの（末尾は claude-code-settings.json）にするか、行を削除し（エディターのためのものです）、Claude Code を起動し直してください。\n- 「Invalid or malformed JSON」の場合: 1 か所の誤りで、ファイル全体が読めなくなります。カンマやコメントのほか、バックスラッシュもよくある原因です。JSON では `\\$`（statusLine やフックのコマンド）は使えず、Windows のパスでは 2 個必要です（`C:\\\\Users`）。`$` はそのまま書いてください。場所は `python3 -m json.tool ファイル` または `jq . ファイル` で分かります。\n- 「Found invalid settings files」の場合: 誤りの箇所は Claude Code の /doctor で分かります。多くは `Bash(git reset:* --hard)` のように、`:*` の後に何かが続く権限のルールです。`:*` は末尾にだけ書けます。そのルールを直すか、削除してください。\n- 「for prefix matching」「permissions … allow」「permissions … deny」「permissions … ask」の場合: 示された権限のルールの形が、このリリースでは受け付けられません。本文のとおりに書き直すか（`Bash(名前*)` は `Bash(名前:*)` に）、そのファイル（多くは .claude/settings.local.json）の `permissions` から削除し、Claude Code を起動し直してください。ファイルのほかの設定も有効になります。古いリリースは、「今後は尋ねない」を選んだときにこのようなルールを書き込んでいました。Claude Code を更新してください。\n- 別のプログラムの settings.json（.vscode/settings.json、エディターやターミナルのもの）の場合: Claude Code はそのファイルを読みません。そのプログラムのために直してください。"
    } text {
        verified: true,
        patterns: [
            r"invalid json syntax in settings file at|(?:these|some) settings did not load\b.{0,40}\bnot in effect|these settings did not load, so nothing|your user settings file \S{1,200} has errors|settings file (?:leads to another host and was not read|could not be verified against the route)|couldn't update settings\. check your settings file for syntax|settings file at \S{1,200} contains invalid json|permission rules must be in an array\. format",
            r"these settings files did not load, so nothing in them is in effect(?:.{0,200}? (?<file>\S+\.json)(?: \((?<key>[^)]+)\))?: (?<reason>invalid or malformed json|expected \w+, but received \w+))?",
            r"files with errors are skipped entirely, not just the invalid settings",
            r"found invalid settings files",
            r"\bsettings errors? .{0,200}?(?<file>\S+\.json)\b|\.json\b.{0,300}?: mismatched parentheses|(?:^|^settings: |[^:] |[^s]: |[^e] settings: )settings validation failed",
            r"settings file failed to parse|\b(?:invalid|malformed) (?:json|settings)\b.{0,60}\bsettings(?:\.local)?\.json|settings(?:\.local)?\.json\b.{0,60}\b(?:invalid|malformed|parse error|failed to parse|could not be parsed|unexpected token)|settings error: \S+\.json",
            r"error: invalid settings\b|(?:^|[^-\w])settings\.json\b.{0,80}\b(?:is not valid json|has errors|could not be read)",
            r"invalid settings\b.{0,120}settings(?:\.local)?\.json",
            r"found \d+ (?:invalid settings files?|settings (?:issues?|errors?))\b",
            r"^\W{0,6}(?:(?:settings )?errors?\W{1,4}){0,2}invalid or malformed json\W{0,3}$|\bsettings errors?: invalid or malformed json\b",
            r"\$schema\W{1,4}invalid value\W{1,3}expected\b.{0,80}?\bclaude-code-settings\.json",
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
            "Invalid Settings\n .claude/settings.json\n  └ permissions: Expected object, but received array",
            "Found 1 settings issue · /doctor for details",
            "Found 1 invalid settings file · /doctor for details",
            "Invalid or malformed JSON",
            "settings.json: $schema: Invalid value. Expected one of: \"https://json.schemastore.org/claude-code-settings.json\"",
            "Settings Error: Invalid or malformed JSON",
        ],
    }
    MANAGED_BROKEN "GK-ERR-102" Usage {
        "a managed settings file is broken, and Claude Code doesn't start for anybody on this machine" /
        "管理設定ファイルが壊れており、この端末の全員の Claude Code が起動しません"
    } help {
        "Whoever manages this machine has to fix or remove the file. `genkan check` gives line and column.\n- “received null”, “received undefined”, “Expected object”: the file is empty or holds `null` (or a list or text) where a JSON object is expected: it has to hold `{ }` at least, or be removed. The settings come from a service (the console, a management system): the same holds for what stands there." /
        "この端末の管理者がファイルを修正または削除する必要があります。行と列は `genkan check` で分かります。\n- 「received null」「received undefined」「Expected object」の場合: ファイルが空か、JSON オブジェクトの代わりに `null`（または配列や文字列）が入っています。少なくとも `{ }` を書くか、ファイルを削除する必要があります。設定をサービス（コンソール、端末管理システム）から配布している場合は、そこの内容を直してください。"
    } text {
        verified: true,
        patterns: [r"(?:(?<file>\S+\.json): )?managed settings document could not be parsed as a json object", r"error: invalid managed settings\b"],
        ask: DeviceAdmin (MANAGED_FILE),
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
    MANAGED_EMPTIED "GK-ERR-694" Problem {
        "Claude Code's log shows managed settings without rules in force: those that come from Anthropic's service are empty, and they take the place of the file on this machine" /
        "Claude Code のログでは、有効な管理設定に規則がありません。Anthropic のサービスから届く管理設定が空で、この端末のファイルの代わりに使われています"
    } help {
        "The file on this machine (managed-settings.json, a policy of the device management) has rules: they aren't in force, though the file was read. Don't continue working until /permissions shows them and `genkan check --scope managed` names no other cause.\n- Whoever manages Claude Code sets the same rules in Anthropic's admin console, since settings from there win over the file, or removes the empty settings there. Update Claude Code as well: that an empty answer (304, from its cache) counts was reported as a fault and open at that time.\n- With Bedrock, Vertex AI or Foundry as the provider nothing is fetched from there: a sign-in to Anthropic is in use. `genkan check` says why.\n- No managed rules were ever distributed: the lines are in order." /
        "この端末のファイル（managed-settings.json、端末管理のポリシー）に規則がある場合: 読み込まれていても、有効になっていません。/permissions に規則が表示され、`genkan check --scope managed` でほかの原因が示されなくなるまで、作業を続けないでください。\n- Claude Code の管理者が、同じ規則を Anthropic の管理コンソールに設定するか（そこの設定がファイルより優先されます）、そこの空の設定を削除します。Claude Code も更新してください。空の応答（304、キャッシュ）が優先されることは不具合として報告され、その時点では未修正でした。\n- プロバイダーが Bedrock、Vertex AI、Foundry の場合: そこからは取得されません。Anthropic へのサインインが使われています。理由は `genkan check` で分かります。\n- 管理設定の規則を配布していない場合: この行は異常ではありません。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bremote managed settings loaded\b.{0,600}?\breplacing all (?:allow|deny|ask) rules for destination 'policysettings' with 0 rule",
        ],
        ask: DeviceAdmin {
            "Claude Code on my machine read our managed settings file, but the managed settings from Anthropic's service are empty and take its place, so no rule is in force (the log that I send along). Please set the rules in Anthropic's admin console, or remove the empty settings there." /
            "この端末の Claude Code は管理設定のファイルを読み込みましたが、Anthropic のサービスから届く空の管理設定が代わりに使われ、規則が有効になっていません（詳しくは、併せて送るログのとおりです）。Anthropic の管理コンソールに規則を設定するか、そこの空の設定を削除していただけますか。"
        },
        examples: [
            "[DEBUG] MDM settings load completed in 2ms\n[DEBUG] Remote managed settings loaded\n[DEBUG] Replacing all allow rules for destination 'policySettings' with 0 rule(s): []\n[DEBUG] Replacing all deny rules for destination 'policySettings' with 0 rule(s): []",
            "[DEBUG] Remote managed settings loaded\n[DEBUG] Replacing all deny rules for destination 'policySettings' with 0 rule(s): []",
        ],
    }
    MANAGED_UNREAD "GK-ERR-234" Remote {
        "Claude Code can't load or apply the organization's managed settings, and may not start without them" /
        "Claude Code が組織の管理設定を読み込めないか適用できません。管理設定なしでは起動しない場合があります"
    } help {
        "If they come over the network, a proxy or gateway that doesn't pass the request on, or an old sign-in, is the usual reason: `genkan doctor`. If they are in a file, `genkan check` names the one that can't be read. For anything else, ask whoever manages this machine.\n- “remote managed settings”: they come from Anthropic for the account that is signed in. Does it happen to others in your organization too, since somebody changed these settings or since an update of Claude Code? Then their content is refused: one entry that this release doesn't take has all of them refused, and where they are required nobody can start (reported of `spinnerVerbs` without its `mode`). Whoever manages them in Claude's admin settings corrects that entry (`\"mode\": \"append\"` or `\"replace\"`), or takes out what was added last; `claude --debug` may name it. You alone: sign in anew (`claude auth login` in a terminal, for an editor's extension too), then start it again. It stays: the network or a proxy (`genkan doctor`), or another release of Claude Code.\n- “Remote settings: Settings validation failed”: the settings came from Anthropic, where an administrator of your organization saved them, and one value in them has a wrong type: `path` names the key (a number behind it the place in its list), `expected` what belongs there (reported of `allowedChannelPlugins` with a text in place of an object). Claude Code leaves them out and says so in its debug log alone, so what they should enforce isn't enforced. No file on your side is at fault: send these lines to whoever manages Claude's admin settings, who corrects that value.\n- “Settings validation failed … managed-settings.json”, “Policy settings … Settings validation failed”: a value in the managed file (or policy) of this machine has a wrong type: `path` names the key, `expected` what belongs there. You can't correct that file: the device administrator does.\n- “Broken symlink or missing file”, as a debug line beside it: that file just isn't there, which is usual and no cause." /
        "ネットワークから配布される場合は、リクエストを通さないプロキシやゲートウェイ、または古いサインインが主な原因です（`genkan doctor`）。ファイルの場合は、読めないものが `genkan check` で分かります。それ以外は、この端末の管理者が確認できます。\n- 「remote managed settings」の場合: サインイン中のアカウントに、Anthropic から配布される設定です。この設定の変更後や Claude Code の更新後から、組織のほかの人にも起こっていないか確認してください。起こっている場合は、内容が拒否されています。そのリリースが受け付けない項目が 1 つでもあると全体が拒否され、設定が必須の組織では誰も起動できません（`mode` のない `spinnerVerbs` で報告があります）。Claude の管理設定の担当者が、その項目を直すか（`\"mode\": \"append\"` または `\"replace\"`）、最後に加えたものを外してください。`claude --debug` で項目が分かることがあります。自分だけの場合は、サインインし直し（ターミナルで `claude auth login`。エディターの拡張機能の場合も同じです）、起動し直してください。それでも続く場合は、ネットワークやプロキシ（`genkan doctor`）、または Claude Code のリリースの問題です。\n- 「Remote settings: Settings validation failed」の場合: 組織の管理者が保存し、Anthropic から配布された設定に、型の誤った値が 1 つあります。`path` がキー（後の数字は一覧の中の位置）、`expected` が求められる型です（`allowedChannelPlugins` に、オブジェクトではなく文字列を書いた報告があります）。Claude Code はこの設定を使わず、そのことはデバッグログにしか表示されないため、意図した制限が有効になっていません。手元のファイルに問題はありません。この部分を Claude の管理設定の担当者に送り、値を直してもらってください。\n- 「Settings validation failed … managed-settings.json」「Policy settings … Settings validation failed」の場合: 端末の管理設定のファイル（またはポリシー）に、型の誤った値があります。`path` がキー、`expected` が求められる型です。利用者は変更できないため、端末の管理者が直します。\n- デバッグの行として「Broken symlink or missing file」が併記される場合: そのファイルがないというだけの通常の表示で、原因ではありません。"
    } text {
        verified: false,
        patterns: [
            r"carries settings (?:not yet approved in|the managed-settings dialog lists)|managed settings need your approval, which couldn't be asked|because your organization's settings (?:were not approved|didn't load)|is still loading your organization's settings|does not load your organization's settings in the mode|couldn't load settings from cloud gateway|does not use all_proxy to load your organization's settings|requires its managed settings to load, which may limit",
            r"remote managed settings (?:failed to load|could not|did not settle|were not)|requires? remote managed settings to load|couldn't (?:apply|load|read) your organization's (?:managed )?settings|managed settings document \(?\S{1,200} could not be read|(?:organization's|remote) policy could not be loaded|managed settings could not be (?:read|loaded)|managed settings re-read failed",
            r"(?:organization's|machine's) managed settings (?:\([^)]{1,40}\) )?(?:could not|couldn't) be (?:read|loaded|reached)|source of your organization's managed settings could not be read|managed settings (?:were not approved|require approval)|require the policy helper\b.{0,120}to succeed|\bpolicyhelpers?\b.{0,80}(?:exited with|timed out|failed|did not|refused|output (?:is|was) not)|couldn't reload your organization's managed settings|admin(?:istrator)? (?:policy )?source failed to load|policy source exists but failed to load|managed policy on this machine could not be read",
            r"\b(?:remote|policy) settings: settings validation failed\b|\bsettings validation failed\W{1,5}[^\[{]{0,160}managed-settings\.json",
            r"\borganization's policy could not be (?:read|checked yet)\b|\bcan't read your organization's settings\b|\borganization's mods could not be loaded\b",
        ],
        ask: DeviceAdmin {
            "Claude Code on my machine can't load or apply our managed settings. Please look at the message that I send along: whether the settings' content is right (one entry that Claude Code doesn't take has all of them refused; those that come from Anthropic are in our organization's admin settings for Claude: please hand this on to whoever manages these), or whether the proxy or gateway passes the request on." /
            "この端末の Claude Code が組織の管理設定を読み込めないか適用できません。併せて送るメッセージをもとに、設定の内容（受け付けられない項目が 1 つあると全体が拒否されます。Anthropic から配布される設定は組織の Claude の管理設定にありますので、その担当者への連絡をお願いします）、またはプロキシやゲートウェイがリクエストを通しているかをご確認いただけますか。"
        },
        examples: [
            "Your organization's managed settings need your approval, which couldn't be asked for here. Run `claude` in a terminal and approve them, then run this command again.",
            "Your organization requires remote managed settings to load, but they could not be loaded.",
            "Claude Code cannot start: your organization's remote managed settings require the policy helper /opt/acme/policy to succeed (onFailure \"refuse\"), and it cannot run until those settings are approved in the managed-settings dialog. Contact your administrator.",
            "[DEBUG] Remote settings: Settings validation failed - [ { \"expected\": \"object\", \"code\": \"invalid_type\"",
            "Your organization's policy could not be read, so this session cannot run a turn.",
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
        ask: DeviceAdmin (MANAGED_FILE),
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
    FIRST_PARTY_LOGIN "GK-ERR-1201" Person {
        "this machine's managed settings demand a sign-in to Anthropic (forceLoginMethod or forceLoginOrgUUID), and Claude Code refuses every other credential: a key, a token, apiKeyHelper, or a cloud's" /
        "この端末の管理設定が Anthropic へのサインインを必須にしているため（forceLoginMethod または forceLoginOrgUUID）、Claude Code がほかの認証（キー、トークン、apiKeyHelper、クラウド）を拒否しています"
    } help {
        "Since 2.1.146 both settings refuse keys, helpers and clouds as well. If your organization uses a cloud, a gateway or a helper, signing in is wrong: whoever manages the machine takes forceLoginMethod and forceLoginOrgUUID out of the managed settings (`genkan check` shows where they are).\n- Your organization does want the sign-in: take the other credential away (`genkan explain` with its name shows where it is set: ANTHROPIC_API_KEY, ANTHROPIC_AUTH_TOKEN, apiKeyHelper, CLAUDE_CODE_USE_BEDROCK), then `claude auth login` with the organization's account.\n- apiKeyHelper stands in the managed settings too: the two contradict each other, and only one of them can stay." /
        "2.1.146 以降、どちらの設定でも、キー、ヘルパー、クラウドが拒否されます。組織がクラウド、ゲートウェイ、ヘルパーを使う場合は、サインインしないでください。端末管理者が、管理設定から forceLoginMethod と forceLoginOrgUUID を削除します（設定場所は `genkan check` で分かります）。\n- 組織がサインインを求めている場合: もう一方の認証を外し（設定場所は `genkan explain` にその名前を付けると分かります: ANTHROPIC_API_KEY、ANTHROPIC_AUTH_TOKEN、apiKeyHelper、CLAUDE_CODE_USE_BEDROCK）、組織のアカウントで `claude auth login` を実行してください。\n- 管理設定に apiKeyHelper もある場合: 両者は矛盾しており、どちらか一方しか使えません。"
    } text {
        verified: false,
        patterns: [
            r"\bmanaged settings require a first-party login\b",
        ],
        ask: DeviceAdmin {
            "Claude Code on my machine refuses our credential, because the managed settings demand a sign-in to Anthropic (forceLoginMethod or forceLoginOrgUUID; since 2.1.146 they also refuse apiKeyHelper, API keys and clouds). Please take these two settings out if we use a cloud, a gateway or a helper, or tell me which account I should sign in with." /
            "この端末の Claude Code が当社の認証を拒否しています。管理設定が Anthropic へのサインインを必須にしているためです（forceLoginMethod または forceLoginOrgUUID。2.1.146 以降は apiKeyHelper、API キー、クラウドも拒否されます）。クラウド、ゲートウェイ、ヘルパーを使う場合はこれらの設定を削除していただくか、サインインに使うアカウントを教えていただけますか。"
        },
        examples: [
            "This machine's managed settings require a first-party login, but a non-OAuth authentication method is active (third-party provider, API key, auth token, or apiKeyHelper).",
        ],
    }
    SIGN_IN_BLOCKED "GK-ERR-241" Usage {
        "the managed settings don't permit this sign-in: another organization, another kind of account, or another provider is required" /
        "管理設定でこのサインインが許可されていません。別の組織、別の種類のアカウント、または別のプロバイダーが必要です"
    } help {
        "Don't sign in to Anthropic if your organization uses a cloud or a gateway: `genkan setup` writes the profile's provider, `genkan check` shows what sends requests elsewhere. If a sign-in is required, use the organization that the text names. Where the text speaks of a configured credential (ANTHROPIC_API_KEY, ANTHROPIC_AUTH_TOKEN, apiKeyHelper), `genkan explain` with its name shows where to remove it; with a cloud or a gateway, forceLoginMethod and forceLoginOrgUUID don't belong in managed settings, and whoever manages the machine has to remove them." /
        "組織がクラウドやゲートウェイを使う場合は、Anthropic にサインインしないでください。`genkan setup` でプロファイルのプロバイダーを設定でき、別の接続先につながる設定は `genkan check` で分かります。サインインが必要な場合は、本文に示された組織を使ってください。設定済みの認証情報（ANTHROPIC_API_KEY、ANTHROPIC_AUTH_TOKEN、apiKeyHelper）が挙げられている場合は、`genkan explain` にその名前を付けて設定場所を確認し、削除してください。クラウドやゲートウェイを使う場合、管理設定に forceLoginMethod と forceLoginOrgUUID があってはなりません。端末管理者が削除する必要があります。"
    } text {
        verified: false,
        patterns: [
            r"\benforceanthropicsignin\W{1,3}, (?:and none is stored|so )|require a sign-in to anthropic \(enforceanthropicsignin\)|sign-in to anthropic required by managed settings|belongs to organization \S{1,80}, but this machine requires|unable to verify organization for (?:this sign-in|the current authentication token)|signs this session for organization|but this computer's managed settings require another sign-in",
            r"this computer's (?:managed )?settings require a (?:console sign-in|sign-in at another gateway)|sign-in isn't for an anthropic console account|a setting requires an anthropic console sign-in",
            r"login blocked: |different organization than required by|managed settings require a particular sign-in|api provider not allowed by managed settings|gateway login is required by your organization's policy|do not permit signing in|console profile login refused",
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
        "Start `claude` in a terminal, run /login, choose your organization and sign in to its gateway; then start the editor's or the background session again. `/status` says what is missing.\n- “managed settings do not name that gateway”: forceLoginGatewayUrl is missing on this computer. Its administrator has to set it.\n- It can't be renewed: check the network or VPN first, then sign in again.\n- The saved sign-in can't be read: the keychain may be locked." /
        "ターミナルで `claude` を起動して /login を実行し、組織を選んでゲートウェイにサインインしてください。その後、エディターやバックグラウンドのセッションを起動し直します。不足しているものは `/status` で分かります。\n- 「managed settings do not name that gateway」の場合: この端末に forceLoginGatewayUrl がありません。端末管理者が設定する必要があります。\n- 更新できない場合: 先にネットワークや VPN を確認し、サインインし直してください。\n- 保存したサインインを読み取れない場合: キーチェーンがロックされていることがあります。"
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
        "Run /login again and choose the organization that is set up for your provider (Bedrock, Vertex AI, Foundry or a gateway). Without such an organization you don't need this sign-in: `genkan check` shows what your profile uses.\n- “did not send an ID token”, “sign-in details”, “redirect address”, “https address”: the app registration at the identity provider is wrong. Its administrator has to correct it.\n- “By this computer's clock”: set the clock.\n- “allows access only from its own network”: connect to that network (VPN) first." /
        "もう一度 /login を実行し、使うプロバイダー（Bedrock、Vertex AI、Foundry、ゲートウェイ）用に設定された組織を選んでください。そのような組織がない場合、このサインインは不要です。プロファイルの内容は `genkan check` で分かります。\n- 「did not send an ID token」「sign-in details」「redirect address」「https address」の場合: ID プロバイダーのアプリ登録の誤りです。管理者が直す必要があります。\n- 「By this computer's clock」の場合: 時計を合わせてください。\n- 「allows access only from its own network」の場合: 先にそのネットワーク（VPN）に接続してください。"
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
    SETTINGS_CRASH "GK-ERR-1163" Problem {
        "Claude Code crashes while it lists what is wrong in a settings file: a value there has another form than it should, mostly below `hooks`" /
        "設定ファイルの誤りを一覧にする処理で Claude Code が異常終了しました。多くは `hooks` の値の形が正しくありません"
    } help {
        "Correct the file: below an event of `hooks` stands a list of objects, each with `matcher` and a list `hooks` of objects with `type` and `command`; a bare command, or an event that doesn't exist, isn't allowed. Move ~/.claude/settings.json, .claude/settings.json and settings.local.json away one after another to find which it is.\n- Update Claude Code: newer releases name the place in place of crashing (reported up to 2.0.76)." /
        "ファイルを修正してください。`hooks` の各イベントには、`matcher` と、`type` と `command` を持つオブジェクトの一覧 `hooks` を含むオブジェクトを並べます。コマンドだけの値や、存在しないイベントは使えません。~/.claude/settings.json、.claude/settings.json、settings.local.json を順に退避すると、どのファイルか分かります。\n- Claude Code を更新してください。新しいリリースは異常終了せずに場所を示します（2.0.76 までの報告があります）。"
    } text {
        verified: false,
        patterns: [
            r"cannot assign to read only property '\d{1,3}' of object '\[object string\]'.{0,600}?(?:\bclaude-code\b|\$bunfs)",
        ],
        examples: [
            "TypeError: Cannot assign to read only property '0' of object '[object String]'\n    at KOB (file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:609:6891)",
        ],
    }
    ORGANIZATION_HELPER "GK-ERR-703" Person {
        "the credential helper that your organization's settings name didn't run on this computer, or gave no usable credential, so the request wasn't sent" /
        "組織の設定で指定された認証情報の helper がこの端末で実行されなかったか、使える認証情報を返さなかったため、リクエストは送信されていません"
    } help {
        "Start Claude Code again, and read the reason behind the sentence: `claude --debug` and /status give it in full.\n- “managed settings no longer allow commands”, “this computer's own managed settings set”: the computer's managed settings stop it. Its administrator decides.\n- “didn't give a credential”: run the helper's command in a terminal; a sign-in or a VPN that it needs is the usual reason.\n- “a character that a request header can't hold”: the helper prints more than the credential." /
        "Claude Code を起動し直し、文の後に続く理由を確認してください。全文は `claude --debug` と /status で分かります。\n- 「managed settings no longer allow commands」「this computer's own managed settings set」の場合: この端末の管理設定で止められています。判断は端末管理者が行います。\n- 「didn't give a credential」の場合: helper のコマンドをターミナルで実行してください。必要なサインインや VPN がないことが主な原因です。\n- 「a character that a request header can't hold」の場合: helper が認証情報以外も出力しています。"
    } text {
        verified: false,
        patterns: [
            r"\byour organization's credential helper (?:doesn't|didn't|does not|gave a credential)\b|your organization's credential settings run a command, and ",
        ],
        ask: DeviceAdmin {
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
        "The provider settings on this computer stay in force: `genkan check` shows which. If your organization gives you a profile of genkan, that is what should be in force.\n- If the console's connection is meant to be used, its administrator has to correct the part that the text names: it may be only for the desktop app, or this computer's managed settings take priority.\n- AWS_BEARER_TOKEN_BEDROCK is set aside: the key may belong to another region or address than the organization's." /
        "この端末のプロバイダー設定が有効なままです。内容は `genkan check` で分かります。組織から genkan のプロファイルを受け取っている場合は、それが有効であるべき設定です。\n- コンソールの接続を使うはずの場合は、本文に示された箇所を管理者が直す必要があります。デスクトップアプリ専用の設定であるか、この端末の管理設定が優先されていることがあります。\n- AWS_BEARER_TOKEN_BEDROCK が使われない場合: キーが、組織の設定とは別のリージョンまたはアドレスのものである可能性があります。"
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
        "Exit, start `claude` in a terminal and run /status: it says what is required. After a sign-in to an organization only a new session sends requests.\n- You signed out or in to another account, in this window or another: run /login and choose the organization again.\n- “managed settings set the Microsoft Foundry key”: their administrator has to set ANTHROPIC_FOUNDRY_RESOURCE beside the key.\n- The gateway doesn't take your own Anthropic sign-in: nothing is wrong, that sign-in isn't needed there." /
        "Claude Code を終了し、ターミナルで `claude` を起動して /status を実行してください。必要なものが分かります。組織へのサインイン後は、新しいセッションだけがリクエストを送信します。\n- このウィンドウか別のウィンドウでサインアウトしたか、別のアカウントでサインインした場合: /login を実行し、組織を選び直してください。\n- 「managed settings set the Microsoft Foundry key」の場合: 管理者がキーと併せて ANTHROPIC_FOUNDRY_RESOURCE を設定する必要があります。\n- ゲートウェイが自分の Anthropic のサインインを受け付けない場合: 問題ではありません。そこでは不要です。"
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
        ask: DeviceAdmin {
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
}
