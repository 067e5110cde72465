//! GK-ERR-101 to 119: what the client says about its own settings.

crate::code::codes! {
    SETTINGS_DROPPED "GK-ERR-101" Usage {
        "the client ignores a settings file as a whole, so nothing in it is in force: neither provider nor pins nor rules" /
        "クライアントが設定ファイル全体を無視しています。プロバイダー、固定モデル、ルールのいずれも有効になっていません"
    } help {
        "The client reads plain JSON only: no comments, no trailing commas, the right type for every key it knows. Mend the place that is named; `genkan check` gives line and column." /
        "クライアントが読めるのは純粋な JSON だけです。コメントや末尾のカンマは使えず、既知のキーは型も正しくなければなりません。示された箇所を直してください。行と列は `genkan check` で分かります。"
    }
    MANAGED_BROKEN "GK-ERR-102" Usage {
        "a managed settings file is broken, and the client doesn't start for anybody on this machine" /
        "管理設定ファイルが壊れており、このマシンの全員のクライアントが起動しません"
    } help {
        "Whoever manages this machine has to mend or remove the file. `genkan check` gives line and column." /
        "このマシンの管理者がファイルを修正または削除する必要があります。行と列は `genkan check` で分かります。"
    }
    MANAGED_FIELD "GK-ERR-103" Usage {
        "a key in the managed settings has a wrong type; the client ignores that key and keeps the rest" /
        "管理設定のキーの型が誤っています。クライアントはそのキーだけを無視し、残りは有効です"
    } help {
        "Whoever manages this machine should mend the key. What it was meant to enforce isn't enforced now." /
        "このマシンの管理者がキーを修正する必要があります。それまで、意図した制限は有効になりません。"
    }
    MANAGED_ONLY "GK-ERR-104" Usage {
        "a key stands in a file where the client doesn't honour it; the rest of the file is in force" /
        "クライアントが受け付けない場所にキーが書かれています。ファイルの残りは有効です"
    } help {
        "The key works in managed settings only. Remove it here; `genkan setup --scope managed` (as administrator) puts it where it counts." /
        "このキーは管理設定でのみ有効です。ここからは削除してください。`genkan setup --scope managed`（管理者として実行）で有効な場所に書き込めます。"
    }
    PROVIDER_REFUSED "GK-ERR-105" Usage {
        "the managed settings allow only certain providers, and a variable on this machine leads elsewhere; the client doesn't start" /
        "管理設定で許可されたプロバイダー以外に向かう変数があるため、クライアントが起動しません"
    } help {
        "Remove the variable that the text names; `genkan explain` with its name shows where it is set. Nothing was sent." /
        "本文にある変数を削除してください。設定場所は `genkan explain 変数名` で分かります。リクエストは送信されていません。"
    }
    PROVIDER_MISSING "GK-ERR-106" Usage {
        "the managed settings allow only certain providers, and this session has none of them set" /
        "管理設定で許可されたプロバイダーが、このセッションで設定されていません"
    } help {
        "Run `genkan setup`, then `genkan check`. Nothing was sent." /
        "`genkan setup`、続いて `genkan check` を実行してください。リクエストは送信されていません。"
    }
    PROVIDER_UNSEEN "GK-ERR-107" Usage {
        "the client tries Anthropic's own service: your Bedrock settings did not load or aren't there" /
        "クライアントが Anthropic のサービスに接続しようとしています。Bedrock の設定が読み込まれていないか、存在しません"
    } help {
        "Don't sign in there. `genkan check` names the file that did not load or the key that is missing; `genkan setup` writes it." /
        "そこでサインインしないでください。読み込めなかったファイルや不足しているキーは `genkan check` で分かります。`genkan setup` で書き込めます。"
    }
    NOT_TRUSTED "GK-ERR-108" Person {
        "the client doesn't trust this folder yet and holds back what its settings ask for" /
        "クライアントがこのフォルダーをまだ信頼していないため、フォルダーの設定を保留しています"
    } help {
        "Start `claude` in the folder once and answer the question, if you know where the folder comes from: its settings can run commands and change where requests go." /
        "フォルダーの入手元を把握している場合は、そこで一度 `claude` を起動して確認に答えてください。フォルダーの設定は、コマンドの実行や接続先の変更ができます。"
    }
    AWS_SAID_NO "GK-ERR-109" Person {
        "the client shows an AWS refusal (403); the part after “API Error” says which" /
        "AWS が拒否しました（403）。「API Error」より後の部分が理由を示します"
    } help {
        "Sign in again first. If it stays, paste the message whole: what follows “API Error: 403” decides. Where only a few words follow that name no AWS action, a proxy's block page may be speaking." /
        "まずサインインし直してください。解消しない場合は全文を貼り付けてください。「API Error: 403」に続く部分で判断できます。AWS の操作名がなく短い文だけが続く場合は、プロキシーの遮断ページの可能性があります。"
    }
}
