//! Words that several commands share.

crate::messages::words! {
    ERROR: "error", "エラー";
    CAUSE: "cause", "原因";
    HINT: "hint", "ヒント";
    YES: "yes", "はい";
    NO: "no", "いいえ";
    ASKING: "Asking the service…", "サービスに問い合わせています…";
    WHICH_KEY: "Please answer y or n.", "y か n で答えてください。";
    WHICH_KEYS: "Please answer y, n, or d (shows the changes).", "y、n、または d（変更内容を表示）で答えてください。";
    NUMBER: "The number, or a part of the words", "番号、または文字の一部";
    WHICH_NUMBER: "Please answer with a number from 1 to {all}, or with a part of one line's words.", "1 から {all} の番号か、1 行だけに含まれる文字で答えてください。";
    FILTER: "Filter: {text}  ({left} of {all})", "絞り込み: {text}（{all} 件中 {left} 件）";
    FILTER_HINT: "{all} items; type to filter", "{all} 件。文字を入力して絞り込めます";
    OTHERS_LINK: "{place} is {owner}'s link to {target}, which isn't {owner}'s: root doesn't follow it", "{place} は {owner} のリンクですが、リンク先の {target} は {owner} の所有ではありません。root はこのリンクをたどりません";
    WITHOUT_OTHERS_LINK: "Find out what it is for; then remove it: `rm {place}`", "リンクの用途を確認してから、削除してください: `rm {place}`";
    /// An error's hint, where the account has no other home.
    HOME_OF_OTHERS: "The home folder {home} belongs to {owner}. An administrator gives this account one of its own, or the rights to this one.", "ホームフォルダー {home} の所有者は {owner} です。このアカウント専用のホームフォルダーの用意か、権限の付与を管理者に依頼してください。";
    /// The same, where `su` has left HOME as it was.
    OTHERS_HOME: "HOME is {home}, which belongs to {owner}. `su - {user}` (with the dash) sets your own.", "HOME が {owner} の {home} になっています。`su - {user}`（ハイフン付き）で自分の HOME に切り替わります。";
    /// An error's hint, of a file that is larger than any that belongs there.
    MOVE_AWAY: "move it away; a cache of a sign-in may be deleted, `genkan login` makes a new one", "別の場所に移してください。サインインのキャッシュであれば削除できます（`genkan login` で作り直せます）";
    /// What repairs a place where nothing can be read or written, an error's hint.
    NO_ROOM: "make room on the disk of {place}, or have your quota raised", "{place} のディスクの空きか、割り当て（quota）が足りません。空きを増やすか、割り当ての引き上げを依頼してください";
    READ_ONLY: "{place} is mounted read-only: whoever administers this machine, or starts this container, can make it writable", "{place} は読み取り専用でマウントされています。書き込めるようにできるのは、この端末の管理者か、コンテナーを起動する人です";
    MOUNTED_ITSELF: "{place} is mounted by itself (by the configuration of a container or a VM), so nothing can take its place: mount its folder instead, or change the file on the host", "{place} は（コンテナーや VM の設定により）ファイル単体でマウントされているため、置き換えられません。代わりにフォルダーをマウントするか、ホスト側でファイルを変更してください";
    NO_MODES: "the disk of {place} may keep no modes (FAT, exFAT, some network drives), so what genkan writes there can't be kept from others: put your home on another disk, or mount this one with modes", "{place} のディスクは権限（モード）を保存できない可能性があります（FAT、exFAT、一部のネットワークドライブなど）。その場合、genkan が書き込む内容をほかのユーザーから保護できません。ホームを別のディスクに置くか、権限を保存できる設定でマウントしてください";
    READ_ONLY_LINK: "{place} is a link to {target}, which is read-only: where another tool makes this file (home-manager, for example), put the lines that `genkan setup --dry-run` shows for it into that tool's configuration", "{place} のリンク先 {target} は読み取り専用です。このファイルを別のツール（home-manager など）が作成している場合は、`genkan setup --dry-run` がこのファイルについて示す行を、そのツールの設定に加えてください";
    CIRCLE_IN_PLACE: "{place} is a link that leads back to itself: look at it and remove it", "{place} は自分自身に戻るリンクです。確認して、削除してください";
    BY_VARIABLE: "{name} names this file. Unset it, and the file is {default}; or write the path of the AWS tools' own file: export {name}={default}", "このファイルは {name} で指定されています。変数を削除すると、ファイルは {default} になります。または AWS ツール用のファイルのパスを設定してください: export {name}={default}";
    FILE_IN_PLACE: "{place} is a file, and a folder is needed there: look at it and move it away", "{place} はファイルですが、ここにはフォルダーが必要です。内容を確認して、別の場所に移してください";
    FOLDER_IN_PLACE: "{place} is a folder, and a file is needed there: look at it and move it away", "{place} はフォルダーですが、ここにはファイルが必要です。内容を確認して、別の場所に移してください";
    NO_FILE_IN_PLACE: "{place} is a pipe, a socket or a device, and a file is needed there: look at it and move it away", "{place} はパイプ、ソケット、またはデバイスですが、ここにはファイルが必要です。内容を確認して、別の場所に移してください";
    LINK_IN_PLACE: "{place} is a link to {target}, which isn't there: make that folder, or remove the link", "{place} のリンク先 {target} がありません。リンク先のフォルダーを作るか、リンクを削除してください";
    OWN_MODE: "{place} is yours, but its mode forbids access: chmod {mode} {place}", "{place} の所有者は自分ですが、モードによりアクセスできません: chmod {mode} {place}";
    TAKE_BACK: "{place} belongs to {owner}. To own it again (ask an administrator if you can't use sudo): sudo chown {flags}\"$USER\" {place}", "{place} の所有者が {owner} になっています。自分に戻すには（sudo を使えない場合は管理者に依頼）: sudo chown {flags}\"$USER\" {place}";
    ROOTS_PLACE: "{place} belongs to {owner}: only an administrator may write there", "{place} の所有者は {owner} です。書き込めるのは管理者だけです";
    OTHERS_PLACE: "{place} belongs to {owner}, and you may not write there: ask {owner}", "{place} の所有者は {owner} で、書き込みが許可されていません。{owner} に依頼してください";
    ROOTS_SECRET: "{place} belongs to {owner}, and you may not read it: ask whoever administers this machine", "{place} の所有者は {owner} で、読み取りが許可されていません。この端末の管理者に依頼してください";
    OTHERS_SECRET: "{place} belongs to {owner}, and you may not read it: ask {owner}", "{place} の所有者は {owner} で、読み取りが許可されていません。{owner} に依頼してください";
    LOCKED_OTHERWISE: "owner and mode of {place} allow it; a flag may forbid it. To see it: {look} {place}, to remove it: {take_off} {place}", "{place} の所有者と権限に問題はありません。変更禁止の属性が付いている可能性があります。確認: {look} {place}、解除: {take_off} {place}";
    IN_BRACKETS: "{what} ({more})", "{what}（{more}）";
    /// A name that is the same in every language.
    NAMED: "{name}", "{name}";
    /// Where a variable comes from.
    SHELL: "shell", "シェル";
    /// Whom a request is for, where a profile names nobody.
    IT: "IT", "情報システム部門の担当者様";
    /// As AWS's refusals name them.
    BOUNDARY: "permissions boundary", "アクセス許可の境界";
    RESOURCE_POLICY: "resource control policy", "リソースコントロールポリシー";
    LEFT: "{time} left", "残り {time}";
    /// A moment, with the zone whose clock says it.
    LOCAL: "{time} {zone}", "{time}（{zone}）";
    /// A length of time in one unit.
    SECONDS: "{count} seconds", "{count} 秒";
    MINUTES: "{count} min", "{count} 分";
    HOURS: "{count} h", "{count} 時間";
    DAYS: "{count} days", "{count} 日";
}
