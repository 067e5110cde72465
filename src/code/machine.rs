//! GK-SYS: this machine: files, locks, people.

crate::code::codes! {
    NO_HOME "GK-SYS-001" Usage {
        "no home folder: HOME names no absolute path" /
        "ホームフォルダーが分かりません: HOME に絶対パスが設定されていません"
    } help {
        "genkan writes below the person's home. Set HOME (on Windows USERPROFILE), or give `--home DIR`. `--scope managed` needs no home." /
        "genkan はホームフォルダーの下に書き込みます。HOME（Windows では USERPROFILE）を設定するか、`--home フォルダー` を指定してください。`--scope managed` にはホームは不要です。"
    }
    CANNOT_READ "GK-SYS-002" Problem {
        "cannot read {file}" /
        "{file} を読み込めません"
    } help {
        "The file or a folder above it can't be read by this user. Check owner and mode; nothing was changed." /
        "このユーザーではファイルまたは上位フォルダーを読めません。所有者と権限を確認してください。何も変更していません。"
    }
    CANNOT_WRITE "GK-SYS-003" Problem {
        "cannot write {file}" /
        "{file} に書き込めません"
    } help {
        "The new content was first written beside the file, but could not be put in its place; the old file is intact. Check free space, owner and mode of the folder." /
        "新しい内容は同じフォルダーの一時ファイルに書いてから置き換えます。置き換えられなかったため、元のファイルはそのままです。空き容量とフォルダーの所有者・権限を確認してください。"
    }
    CHANGED_MEANWHILE "GK-SYS-004" Problem {
        "{file} was changed by another program while genkan was working" /
        "genkan の処理中に別のプログラムが {file} を変更しました"
    } help {
        "Somebody wrote the file between reading and replacing it. Nothing of theirs was overwritten; run the command again." /
        "読み込みから置き換えまでの間に別のプログラムが書き込みました。その内容は上書きしていません。もう一度実行してください。"
    }
    LOCKED "GK-SYS-005" Problem {
        "another genkan is running (lock {file})" /
        "別の genkan が実行中です（ロック {file}）"
    } help {
        "Two commands that write can't run at the same time. Wait for the other one; the lock is released when its process ends, so there is nothing to delete." /
        "書き込みを行うコマンドは同時に実行できません。もう一方の終了を待ってください。ロックはプロセスとともに消えるので、削除は不要です。"
    }
    NOT_A_FILE "GK-SYS-006" Problem {
        "{file} is not a regular file" /
        "{file} は通常のファイルではありません"
    } help {
        "There is a folder, a pipe or a device in place of a settings file. genkan doesn't open it; move it elsewhere." /
        "設定ファイルの場所にフォルダーやパイプ、デバイスがあります。genkan は開きません。別の場所に移してください。"
    }
    TOO_LARGE "GK-SYS-013" Problem {
        "{file} is too large: {size} MiB, and genkan reads {limit} MiB at most" /
        "{file} が大きすぎます: {size} MiB（genkan が読むのは {limit} MiB まで）"
    } help {
        "A proper file is never this large: another program has written it, or a disk was full. Look at it and move it elsewhere. A cache of tokens or keys (below ~/.aws/sso/cache or genkan's own folders) may be deleted; then sign in again with `genkan login`." /
        "本来のファイルはこの大きさにはなりません。別のプログラムが書き込んだか、ディスクの空きが不足した可能性があります。内容を確認して、別の場所に移してください。トークンやキーのキャッシュ（~/.aws/sso/cache や genkan 自身のフォルダーの下）は削除しても構いません。その後、`genkan login` でサインインし直してください。"
    }
    CANNOT_BECOME "GK-SYS-007" Problem {
        "cannot work as {name}" /
        "{name} として実行できません"
    } help {
        "Only root can work in another person's home, and this program's file has to be readable for that person. Run it with sudo from a place like /usr/local/bin, or have the person run it." /
        "別の人のホームで作業できるのは root だけで、その人がこのプログラムを読めることも必要です。/usr/local/bin などに置いて sudo で実行するか、本人が実行してください。"
    }
    NOT_ROOT "GK-SYS-008" Problem {
        "`--all-users` needs root" /
        "`--all-users` には root 権限が必要です"
    } help {
        "Only root can become each person in turn. Run it with sudo, or from the device-management service; a single person runs the command without the flag." /
        "順に各ユーザーとして実行できるのは root だけです。sudo またはデバイス管理サービスから実行してください。1 人分であれば、本人がこのフラグなしで実行します。"
    }
    LATE "GK-SYS-009" Problem {
        "{name}: no answer within {seconds} s" /
        "{name}: {seconds} 秒以内に応答がありません"
    } help {
        "Each person's part runs as that person and is stopped at its deadline, so that one home (a network drive that doesn't answer, say) doesn't hold up the others. What was written is intact; run the command again." /
        "各ユーザーの処理は本人として実行し、期限が来ると終了させます。応答しないネットワークドライブなど、1 人のホームがほかの人の処理を妨げないためです。書き込み済みのファイルは壊れていません。もう一度実行してください。"
    }
    NO_ANSWER "GK-SYS-010" Problem {
        "{name}: genkan ended without an answer" /
        "{name}: genkan が結果を返さずに終了しました"
    } help {
        "This person's part was stopped from outside, or its output could not be read. Run `genkan check` as that person to see the result." /
        "このユーザーの処理が外部から終了されたか、出力を読めませんでした。本人として `genkan check` を実行すると状態が分かります。"
    }
    NOT_ON_WINDOWS "GK-SYS-011" Usage {
        "`{flag}` does not exist on Windows" /
        "`{flag}` は Windows では使えません"
    } help {
        "On Windows no program can run as another person without that person's password. Set the machine up for everybody with `genkan setup --scope managed` (as administrator or SYSTEM); for the per-user part, each person runs the command without the flag: as a logon script, or from Intune in the user's context." /
        "Windows では、本人のパスワードなしにほかのユーザーとして実行することはできません。端末全体の設定は `genkan setup --scope managed`（管理者または SYSTEM）で行います。ユーザーごとの設定は、ログオンスクリプトや Intune のユーザーコンテキストなどで、各自がこのフラグなしで実行してください。"
    }
    NO_SUCH_FILE "GK-SYS-014" Usage {
        "there is no file {file}" /
        "ファイル {file} がありません"
    } help {
        "The command line names a file that isn't there, or a folder. A relative path begins in the folder in which the command runs." /
        "コマンドで指定したファイルが存在しないか、フォルダーです。相対パスは、コマンドを実行したフォルダーが起点です。"
    }
    OTHERS_HOME "GK-SYS-015" Usage {
        "genkan runs as root in {home}, which is {owner}'s home; nothing was written" /
        "genkan が root として {owner} のホームフォルダー {home} で実行されています。何も書き込んでいません"
    } help {
        "`sudo -E` and `su` without a dash leave HOME as it was. What root writes there would be root's: the person couldn't change it, and Claude Code couldn't start the hooks. Run the command without sudo as that person, or as root with `--user NAME`; `--scope managed` is for everybody on the machine." /
        "`sudo -E` やハイフンなしの `su` では、HOME が元のユーザーのままになります。root が書き込んだファイルは root の所有となり、本人は変更できず、Claude Code もフックを起動できません。sudo を付けずに本人として実行するか、root であれば `--user 名前` を付けてください。端末全体の設定には `--scope managed` を使います。"
    }
    BUG "GK-SYS-070" Bug {
        "this is a bug in genkan {version} ({place})" /
        "genkan {version} の不具合です（{place}）"
    } help {
        "genkan met a condition that its authors did not expect. Files are replaced in one step, so each is either the old or the new one. Please report the line unchanged." /
        "genkan の想定外の状態です。ファイルは一度に置き換えるため、どれも元のままか新しい内容です。表示された行をそのまま報告してください。"
    }
    NO_THREADS "GK-SYS-016" Problem {
        "the system starts no further thread for genkan (ulimit -u, or a container's limit of processes)" /
        "システムがこれ以上スレッドを開始できません（ulimit -u、またはコンテナーのプロセス数の上限）"
    } help {
        "This person's programs, or the container's, have used up the processes that they are allowed. End some of them, or raise the limit: `ulimit -u` in the shell, nproc in /etc/security/limits.conf, TasksMax of a service, pids of a container. Files are replaced in one step, so each is either the old or the new one." /
        "このユーザー、またはコンテナーのプログラムが、許可されたプロセス数を使い切っています。プログラムを終了するか、上限を増やしてください（シェルの `ulimit -u`、/etc/security/limits.conf の nproc、サービスの TasksMax、コンテナーの pids）。ファイルは一度に置き換えるため、どれも元のままか新しい内容です。"
    }
    HOME_GONE "GK-SYS-017" Usage {
        "HOME is {home}, which isn't there; this account's home is {own}" /
        "HOME が {home} になっていますが、このフォルダーは存在しません。このアカウントのホームは {own} です"
    } help {
        "genkan and Claude Code keep their settings in the home folder, so without it neither finds any. Mostly a script, a service or a container sets HOME, or the folder isn't mounted yet. Run the command with HOME set to the account's home, or make the folder if it is meant to be one." /
        "設定はホームフォルダーの中にあるため、存在しないホームでは何も判定できず、Claude Code も設定を見つけられません。多くの場合、スクリプト、サービス、コンテナーが HOME を変えているか、フォルダーがまだマウントされていません。HOME をアカウントのホームに直して実行するか、それが正しいホームであればフォルダーを作成してください。"
    }
    TORN_RECORD "GK-SYS-012" Problem {
        "genkan's own record {file} is incomplete" /
        "genkan の記録 {file} が途中で切れています"
    } help {
        "A full disk or a crash left the file empty or cut off. Claude Code doesn't read it; `genkan undo` and `genkan use off` do. `genkan setup` puts it aside under another name and writes a new one; what was in the settings before the first setup can't be restored from the new one." /
        "ディスクの空き不足やクラッシュで、ファイルが空になるか途中で切れたものです。Claude Code は読み取りませんが、`genkan undo` と `genkan use off` は読み取ります。`genkan setup` は別名で残したうえで新しい記録を作成します。最初の設定より前の内容は、新しい記録からは戻せません。"
    }
}
