//! Words of: signing in.

crate::messages::words! {
    CLIENT_WAITS: "{name}: sign in to AWS; Claude Code is waiting", "{name}: AWS にサインインしてください（Claude Code が待っています）";
    SIGN_IN: "{name}: sign in to AWS", "{name}: AWS にサインインしてください";
    AGAIN: "{name}: the address has expired; use this one", "{name}: アドレスの有効期限が切れました。次のアドレスを使ってください";
    STARTED_ELSEWHERE: "{name}: a sign-in to AWS is waiting for you", "{name}: AWS へのサインインが操作を待っています";
    CODE: "Code {code}. Continue only if the page shows the same.", "コード {code}。画面に同じコードが表示された場合だけ続けてください。";
    UNUSUAL: "{host} is not an address of AWS. Continue only if your company signs in there.", "{host} は AWS のアドレスではありません。会社がここでサインインを行っている場合だけ続けてください。";
    SCAN: "Scan this with a phone, or open the address below:", "スマートフォンで読み取るか、下のアドレスを開いてください:";
    OPENED: "A tab was opened. Waiting until {time}.", "ブラウザーのタブを開きました。{time} まで待ちます。";
    OPENED_BEFORE: "A tab was opened at {opened}. Waiting until {time}.", "{opened} に開いたブラウザーのタブで続けてください。{time} まで待ちます。";
    BY_HAND: "Open the address in a browser. Waiting until {time}.", "ブラウザーでアドレスを開いてください。{time} まで待ちます。";
    NO_BROWSER:
        "No browser could be started: open the address yourself. Waiting until {time}.",
        "ブラウザーを起動できません。アドレスを手動で開いてください。{time} まで待ちます。";
    LEFT_UNANSWERED:
        "The last tab was not used, so no new one is opened: open the address yourself. Waiting until {time}.",
        "前回のタブで承認されなかったため、タブは開きません。アドレスを手動で開いてください。{time} まで待ちます。";
    WAITING_BROWSER: "Waiting for your browser…", "ブラウザーを待っています…";
    REACHING: "Asking the sign-in service…", "サインインのサービスに問い合わせています…";
    WAITING: "Waiting for your sign-in…", "サインインを待っています…";
    FORWARD:
        "The browser has to reach port {port} here: ssh -L {port}:127.0.0.1:{port} …",
        "ブラウザーからこの端末のポート {port} に届く必要があります: ssh -L {port}:127.0.0.1:{port} …";
    /// A hint of a fault.
    STILL_OPEN: "this address is valid until {time}: {url}", "このアドレスは {time} まで有効です: {url}";
    PAGE_RECEIVED:
        "genkan has received the answer. You may close this tab and go back.",
        "genkan が応答を受け取りました。このタブを閉じて、元の画面に戻ってください。";
    PAGE_REFUSED:
        "AWS has refused the sign-in. genkan says why; you may close this tab.",
        "AWS がサインインを拒否しました。理由は genkan の画面に表示されます。このタブは閉じてかまいません。";
    PAGE_NOTHING: "There is nothing here.", "このページには何もありません。";
}
