//! Words of: `explain`.

crate::messages::words! {
    NOT_SET: "{key} is not set anywhere", "{key} はどこにも設定されていません";
    USES: "{key} = {value}   from {origin}", "{key} = {value}   設定元: {origin}";
    SHADOWS: "  shadows {value} from {origin}", "  使われない値: {value}（{origin}）";
    AS_WANTED: "  as in the profile", "  プロファイルのとおりです";
    WANTED: "  the profile sets {value}", "  プロファイルでは {value}";
    PROFILE_KEY: "a key of genkan's deployment profile {profile} (genkan profile show {profile}), not of Claude Code's settings", "genkan のデプロイメントプロファイル {profile} のキーです（genkan profile show {profile}）。Claude Code の設定項目ではありません";
    KEY_IS: "{description}", "説明: {description}";
    WHAT_TO_DO: "what to do", "対処";
    IN_PROFILE: "in your profile", "プロファイルの値";
    WHO_ACTS: "owner", "対応者";
    SAID: "in the text", "本文から";
    QUOTED: "“{value}”", "「{value}」";
    UNVERIFIED:
        "from documentation or public reports; not observed here",
        "資料や公開された報告に基づく解釈です。実際の応答では確認していません";
    ASIDE: "({what})", "（{what}）";
    REQUEST_FOR: "A request to send to {who}:", "{who}への依頼文:";
    LINES: "{line}\n{rest}", "{line}\n{rest}";
    WITH_MESSAGE: "{ask} The message: “{said}”", "{ask}メッセージ: 「{said}」";
    HOST_UNSAID: "the host that the message which I send along is about (for Claude Code: {hosts})", "併せて送るメッセージの接続先（Claude Code の場合は {hosts}）";
    HOST_OF_NOBODY:
        "the host that Claude Code calls (Anthropic's own service: api.anthropic.com; Amazon Bedrock, Vertex AI, Foundry or a gateway: that one's)",
        "Claude Code の接続先（Anthropic のサービスでは api.anthropic.com。Amazon Bedrock、Vertex AI、Foundry、ゲートウェイでは、それぞれのホスト）";
    REQUEST_ID: "request id: {id}", "リクエスト ID: {id}";
    NOT_IN_CATALOGUE: "This text is not in genkan's catalogue.", "この文面は genkan のカタログにありません。";
    NAMES: "Errors and statuses in it: {names}", "本文にあるエラーとステータス: {names}";
    RELEASE:
        "Nothing fits, or it began with an update: the release may be at fault. Try the newest, or the last that worked, of {program}.",
        "どれにも当てはまらない、または更新してから起きている場合: リリース自体の不具合かもしれません。最新版か、以前動作していた版を試してください（{program}）。";
    CODES_LOOK_LIKE: "a code looks like GK-SET-001; the list of them all is docs/codes.md of genkan's repository", "コードは GK-SET-001 のような形です。すべての一覧は、genkan のリポジトリの docs/codes.md（英語）にあります";
    PASTE_HERE: "Paste the error text, then press Enter and Ctrl-D (on Windows Ctrl-Z and Enter).", "エラーの文面を貼り付け、Enter、Ctrl-D の順に押してください（Windows では Ctrl-Z と Enter）。";
    PASTE_WHOLE:
        "Paste the whole message, from its first line: the reason is often at the end. `genkan check` checks this machine's settings, `genkan doctor` the sign-in and the connection to the models.",
        "先頭の行から全文を貼り付けてください。理由は末尾にあることが多いです。この端末の設定は `genkan check`、サインインとモデルまでの経路は `genkan doctor` で確認できます。";
}
