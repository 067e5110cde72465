//! GK-AWS-050 to 056: the operating system's keyring, where `aws.storage = "keyring"` keeps what is secret, and the
//! keys of gateways lie.

crate::code::codes! {
    ABSENT "GK-AWS-050" Problem {
        "no keyring can be reached on this machine" /
        "この端末ではキーリングに接続できません"
    } help {
        "genkan stores a sign-in (aws.storage = \"keyring\") and a gateway's key in the Secret Service of the desktop (GNOME Keyring, KWallet, KeePassXC), in the login keychain of macOS or in the Credential Manager of Windows. None answered; containers, SSH sessions and servers often have none. If none is running: the key of a gateway goes into a file that only you can read by `genkan token set --file`, the sign-in to AWS by `genkan setup --set aws.storage=standard`." /
        "genkan はサインイン（aws.storage = \"keyring\"）とゲートウェイのキーを、デスクトップの Secret Service（GNOME Keyring、KWallet、KeePassXC）、macOS のログインキーチェーン、Windows の資格情報マネージャーのいずれかに保存します。どれも応答しませんでした。コンテナー、SSH セッション、サーバーでは動いていないことがよくあります。その場合、ゲートウェイのキーは `genkan token set --file`、AWS のサインインは `genkan setup --set aws.storage=standard` で、本人だけが読めるファイルに保存できます。"
    }
    LOCKED "GK-AWS-051" Person {
        "the keyring is locked" /
        "キーリングがロックされています"
    } help {
        "The keyring exists, but opens only with its password, usually when you sign in to the desktop. Automatic sign-in and SSH leave it locked. Programs that Claude Code calls never open the unlock dialog; `genkan login` does." /
        "キーリングはありますが、パスワードで開くまで使えません。通常はデスクトップへのサインイン時に開きますが、自動ログインや SSH ではロックされたままです。Claude Code が呼び出すコマンドはロック解除の画面を出しません。`genkan login` なら出します。"
    }
    REFUSED "GK-AWS-052" Problem {
        "the keyring cannot store the value" /
        "キーリングに保存できません"
    } help {
        "It answered with an error, has no collection to write to, or did not give back what had just been written; the cause says which. A full or read-only disk, a home without a login keyring and a policy of the organisation are the usual reasons." /
        "キーリングがエラーを返したか、書き込み先のコレクションがないか、書いた値を読み戻せませんでした（原因の欄を参照）。ディスクの空き不足や読み取り専用、ログインキーリングのないホーム、組織のポリシーがよくある理由です。"
    }
    SLOW "GK-AWS-053" Problem {
        "the keyring did not answer within {seconds} s" /
        "キーリングが {seconds} 秒以内に応答しませんでした"
    } help {
        "It may be waiting for an answer in one of its own dialogs, or hang. genkan does not wait longer, so that Claude Code never hangs because of it." /
        "キーリング自身の画面で操作を待っているか、動作が止まっています。Claude Code を止めないため、genkan はこれ以上待ちません。"
    }
    TOO_BIG "GK-AWS-054" Problem {
        "{name} is too big for the keyring: {size} bytes, {limit} at most" /
        "{name} はキーリングに入りません: {size} バイト（上限 {limit} バイト）"
    } help {
        "An entry of the Windows Credential Manager holds 2,560 bytes; genkan splits a value over several entries, up to the limit in the message. An AWS sign-in is normally far smaller." /
        "Windows の資格情報マネージャーの 1 項目は 2,560 バイトまでです。genkan は値を複数の項目に分けて保存しますが、それにもメッセージの上限があります。AWS のサインインはこれよりずっと小さいのが普通です。"
    }
    ADDRESS "GK-AWS-055" Usage {
        "the address of the session bus is not a socket of this machine: {address}" /
        "セッションバスのアドレスがこの端末のソケットではありません: {address}"
    } help {
        "The keyring is reached over the D-Bus session bus. Its address comes from DBUS_SESSION_BUS_ADDRESS, as setup saw it, or is the standard one below /run/user. genkan accepts only unix:path=… and unix:abstract=…: other kinds connect to another machine or start a program." /
        "キーリングには D-Bus のセッションバスで接続します。アドレスは setup が記録した DBUS_SESSION_BUS_ADDRESS か、/run/user の標準の場所です。受け付けるのは unix:path=… と unix:abstract=… だけです。それ以外は別の端末につながるか、プログラムを起動します。"
    }
    FOREIGN "GK-AWS-056" Problem {
        "the session bus at {address} belongs to another user" /
        "{address} のセッションバスは別のユーザーのものです"
    } help {
        "The owner of the bus can read everything sent over it, so nothing was sent. This happens if the recorded address has since been taken by another user, or if a shell switched to another user and kept the variable." /
        "バスの所有者は通信を読めるため、何も送っていません。記録したアドレスを後から他人が使っている場合や、ユーザーを切り替えたシェルに変数が残っている場合に起きます。"
    }
}
