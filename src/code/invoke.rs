//! GK-INV: a real request to the pinned models. What Bedrock refuses has its own codes, GK-ERR.

crate::code::codes! {
    REFUSED "GK-INV-001" Problem {
        "{service} refuses {models}: {name}" /
        "{service} が {models} を拒否しました: {name}"
    } help {
        "The error is none that genkan knows. AWS's words and the request id are in the evidence; AWS support can look it up." /
        "genkan のカタログにないエラーです。AWS の文面とリクエスト ID を根拠の欄に示しています。AWS サポートに照会できます。"
    }
    NO_ANSWER "GK-INV-002" Remote {
        "no answer from {service} for {models}" /
        "{models} に {service} からの応答がありません"
    } help {
        "The request left and no answer came back that can be Bedrock's. Where the groups before this one find nothing, something on the route treats requests with a body differently: a proxy that holds streams back, a size limit, a page in place of the answer." /
        "リクエストに対し、Bedrock のものと認められる応答がありませんでした。ほかの項目に問題がなければ、本文付きのリクエストだけを別扱いする経路（ストリームを溜めるプロキシ、サイズ制限、応答を置き換えるページなど）が考えられます。"
    }
    NOT_GRANTED "GK-INV-003" Problem {
        "the account may not use {models} yet ({what})" /
        "アカウントではまだ {models} を利用できません（{what}）"
    } help {
        "A profile can be listed before its model is granted: agreement, use-case form, eligibility. An administrator does that once for the account." /
        "プロファイルが一覧にあっても、契約への同意、ユースケースフォーム、利用資格が揃うまで利用できません。管理者がアカウントで一度行えば済みます。"
    }
    NOT_ASKED "GK-INV-004" Done {
        "no request was sent to {models}" /
        "{models} にはリクエストを送っていません"
    } help {
        "doctor sends a real request only where it stays in the allowed regions, and none with --no-invoke or --offline. A request costs a few tokens." /
        "doctor が実際のリクエストを送るのは、許可リージョン内で処理される場合だけです。--no-invoke や --offline では送りません。1 回あたり数トークンの料金がかかります。"
    }
    ANSWERED "GK-INV-005" Done {
        "{models} answered" /
        "{models} から応答がありました"
    } help {
        "The smallest real request to each pinned model was answered as a stream." /
        "固定した各モデルへの最小のリクエストに、ストリームで応答がありました。"
    }
}
