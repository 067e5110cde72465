//! GK-ERR-204 and others: Claude Code's program on this machine: its updates, its sandbox, its files and rights.

/// A file of a project's packages on a drive of Windows; not where npm puts its global ones, nor its cache.
macro_rules! projects_package {
    () => {
        concat!(
            r"[a-z]:[\\/]{1,4}(?:users[\\/]{1,4}[^\\/']{1,60}[\\/]{1,4}(?:[^a.\\/']|a[^p\\/'])|[^upn\\/']|u[^s\\/']",
            r"|n[^vo\\/']|p(?:[^r\\/']|r(?:[^o\\/']|o[^g\\/'])))[^']{0,240}?node_modules\b",
        )
    };
}

super::error_text::error_texts! {
    NPM_LEFTOVER "GK-ERR-418" Problem {
        "npm can't replace a package (Claude Code or another): a folder of an update that was interrupted, or the running program, stands in the way" /
        "npm でパッケージ（Claude Code など）を置き換えられません。中断された更新のフォルダーが残っているか、そのプログラムが実行中です"
    } help {
        "End the program everywhere (Claude Code: the editor that runs one, too), delete the folders that the message names (path and dest), and install again. Permissions aren't at fault.\n- “operation not permitted, unlink”, “operation not permitted, rename”, “operation not permitted, rmdir”, “resource busy or locked”, “errno -4048”, “errno -4082”, in the node_modules of a project on Windows: a program holds that folder open. Close the editor, the dev server and every `node` of the project, delete its folder node_modules, and run `npm install` again. It can't be deleted: restart Windows, then delete it. It comes back each time: a virus scanner or a synchronised folder (OneDrive) holds the files: move the project out of it. Neither an administrator's terminal nor npm's prefix changes that.\n- “claude-code”, “claude.exe”: the native installer doesn't have this trouble.\n- The folders lie below /usr: put `sudo` in front of `rm -rf`. The package is npm itself: delete the folder of dest alone (its name begins with a dot), then install npm again." /
        "そのプログラム（Claude Code では、それを実行しているエディターも）をすべて終了し、メッセージにあるフォルダー（path と dest）を削除して、もう一度インストールしてください。権限の問題ではありません。\n- Windows のプロジェクトの node_modules で「operation not permitted, unlink」「operation not permitted, rename」「operation not permitted, rmdir」「resource busy or locked」「errno -4048」「errno -4082」となる場合: 別のプログラムがそのフォルダーを開いています。エディター、開発サーバー、そのプロジェクトの `node` をすべて終了し、プロジェクトの node_modules フォルダーを削除して、もう一度 `npm install` を実行してください。削除できない場合は、Windows を再起動してから削除します。毎回起こる場合は、ウイルス対策ソフトや同期フォルダー（OneDrive）がファイルを使っています。プロジェクトを別の場所に移してください。管理者のターミナルや npm の prefix では変わりません。\n- 「claude-code」「claude.exe」の場合: ネイティブインストーラーでは起こりません。\n- フォルダーが /usr の下にある場合: `rm -rf` の前に `sudo` を付けてください。パッケージが npm 自身の場合は、dest のフォルダー（名前がドットで始まります）だけを削除し、npm をもう一度インストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"couldn't update because claude\.exe is in use",
            r"\bENOTEMPTY\b.{0,400}?claude-code|\bnpm (?:err!|error) (?:code )?ENOTEMPTY\b",
            concat!(r"\b(?:EPERM: operation not permitted|EBUSY: resource busy or locked), (?:unlink|rename|rmdir|scandir|lstat) '", projects_package!()),
            concat!(r"\b(?:err!|error) syscall (?:unlink|rename|rmdir|scandir|lstat)\b.{0,60}?\bpath ", projects_package!(), r".{0,200}?\berrno -40(?:48|82)\b"),
        ],
        examples: [
            "Couldn't update because claude.exe is in use. Close other Claude Code sessions (including VS Code), then run claude update again, or run claude doctor.",
            "npm error code ENOTEMPTY\nnpm error path /opt/homebrew/lib/node_modules/@anthropic-ai/claude-code",
            "npm ERR! code ENOTEMPTY\nnpm ERR! syscall rename\nnpm ERR! path /usr/local/lib/node_modules/npm\nnpm ERR! dest /usr/local/lib/node_modules/.npm-i9nnxROI",
            "npm ERR! path C:\\Users\\taro\\work\\app\\node_modules\\base64url\\dist\nnpm ERR! code EPERM\nnpm ERR! errno -4048\nnpm ERR! syscall unlink\nnpm ERR! Error: EPERM: operation not permitted, unlink 'C:\\Users\\taro\\work\\app\\node_modules\\base64url\\dist'",
            "npm error code EBUSY\nnpm error syscall rmdir\nnpm error path D:\\work\\app\\node_modules\\esbuild\nnpm error errno -4082",
        ],
    }
    NOBODY_ANSWERS "GK-ERR-808" Usage {
        "a command (gcloud, az, gh or another) asks a question, and nobody can answer where it runs: in a job, a script or another program, without a terminal" /
        "コマンド（gcloud、az、gh など）が質問していますが、ジョブ、スクリプト、ほかのプログラムの中で、ターミナルなしで動いているため、誰も答えられません"
    } help {
        "Read the question (mostly just above the text), and give the answer with the command: gcloud `--quiet` (`-q`), az and many others `--yes` (`-y`), gh and others a value for each question; its --help names it. Or run it yourself in a terminal.\n- “gcloud”: `--quiet` takes each question's default, the letter in capitals: with (y/N) that is no. A question without a default (a region, a project, a name) fails even so: give the value (`--region`, `--project`). For a whole job: `gcloud config set disable_prompts true`. An API that isn't enabled: `gcloud services enable NAME` beforehand, by whoever may. A component that is missing: `gcloud components install NAME` in a step before, with --quiet.\n- “without the --quiet flag”: this question has to be answered by somebody: run the command in a terminal, without --quiet, or give the value as an option.\n- The question is a sign-in (a browser, a code, a password): no option answers it. Sign in before, in a terminal, or let the job use an identity of its own (a service account, workload identity, `GH_TOKEN`).\n- Claude Code ran it: its commands have no terminal. Tell it which option to take, or run the command in a terminal of your own.\n- “sudo”: it asks for your password, and nobody can type it there (a tool, Claude Code's Bash, a job). Run that command yourself in a terminal of your own, or have the machine's administrator allow it without a password. Never give the password to Claude Code or write it into a command." /
        "質問（多くは本文のすぐ上にあります）を確認し、答えをコマンドで指定してください。gcloud では `--quiet`（`-q`）、az など多くのコマンドでは `--yes`（`-y`）、gh などでは質問ごとの値です。オプションは --help で分かります。または、自分でターミナルから実行してください。\n- 「gcloud」の場合: `--quiet` では、それぞれの質問の既定値（大文字の方）が使われます。(y/N) では「いいえ」です。既定値のない質問（リージョン、プロジェクト、名前）はそれでも失敗するため、値を指定してください（`--region`、`--project`）。ジョブ全体では `gcloud config set disable_prompts true` を使えます。API が有効でない場合は、権限のある人が事前に `gcloud services enable 名前` を実行します。コンポーネントがない場合は、前のステップで --quiet を付けて `gcloud components install 名前` を実行してください。\n- 「without the --quiet flag」の場合: この質問には人が答える必要があります。--quiet を付けずにターミナルで実行するか、値をオプションで指定してください。\n- 質問がサインイン（ブラウザー、コード、パスワード）の場合: オプションでは答えられません。事前にターミナルでサインインするか、ジョブ自身の ID（サービスアカウント、Workload Identity、`GH_TOKEN`）を使ってください。\n- Claude Code が実行した場合: Claude Code のコマンドにはターミナルがありません。使うオプションを伝えるか、自分のターミナルで実行してください。\n- 「sudo」の場合: パスワードを求めていますが、そこ（ツール、Claude Code の Bash、ジョブ）では入力できません。自分のターミナルで実行するか、端末管理者にパスワードなしでの実行を許可してもらってください。パスワードを Claude Code に伝えたり、コマンドに書いたりしないでください。"
    } text {
        verified: false,
        patterns: [
            r"\bprompt could not be answered because you are not in an interactive session\b",
            r"\bunable to prompt for confirmation as no tty available\b",
            r"\b(?:required|must provide .{1,160}?) when not running interactively\b",
            r"\bmust be passed in to proceed when running in non-interactive mode\b",
            r"\bsudo: (?:a terminal is required to read the password|a password is required|no tty present and no askpass program)",
        ],
        examples: [
            "ERROR: (gcloud.run.deploy) This prompt could not be answered because you are not in an interactive session.  You can re-run the command with the --quiet flag to accept default answers for all prompts.",
            "Unable to prompt for confirmation as no tty available. Use --yes.",
            "must provide `--title` and `--body` (or `--fill` or `fill-first` or `--fillverbose`) when not running interactively",
            "error: --yes or --skip-preview must be passed in to proceed when running in non-interactive mode",
            "sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper",
        ],
    }
    NO_TERMINAL "GK-ERR-635" Usage {
        "a program with a screen of its own (Claude Code or another) was started without a terminal to read keys from: its input comes from a pipe, a file or another program" /
        "画面を表示するプログラム（Claude Code など）が、キー入力を受け取るターミナルなしで起動されました。入力がパイプ、ファイル、またはほかのプログラムにつながっています"
    } help {
        "The program needs a terminal as its input, or has to be started by its way without a screen. Claude Code's: `claude -p \"…\"` for one question, a script or CI, also with input (`cat FILE | claude -p \"…\"`); options without -p aren't enough.\n- Another program than `claude` says it: look in its --help for such a way (--non-interactive, --yes, --ci, or the answers as options), or start it in a terminal yourself. Where it has none, that is a fault of its own (it asks for keys without looking whether a terminal is there): update it, or tell its author.\n- The screen is wanted: start `claude` itself in a terminal; `docker run -it`, `docker exec -it` and `ssh -t` give one. A pipe (`… | claude`) takes it away.\n- Another tool starts it (a launcher, an agent): use that tool's own way for Claude Code, or update it.\n- “not a terminal” (tmux): in a job or over a plain ssh `tmux new-session -d` (it stays in the background); to look at it, `ssh -t HOST tmux attach`.\n- In Git Bash's own window on Windows: Windows Terminal or PowerShell, or `winpty claude`.\n- “the input device is not a TTY”: docker's option -t wants a terminal: leave it out in a script, job, hook or MCP server (`docker run -i`, `docker exec -i`). In Git Bash: `winpty docker …`, or PowerShell or Windows Terminal." /
        "入力としてターミナルを用意するか、画面なしの方法で起動してください。Claude Code では、1 回の質問、スクリプト、CI に `claude -p \"…\"` を使います。入力も渡せます（`cat ファイル | claude -p \"…\"`）。-p なしの指定では足りません。\n- `claude` 以外のプログラムの表示の場合: そのプログラムの --help で、画面なしの方法（--non-interactive、--yes、--ci、回答を指定するオプションなど）を確認するか、自分でターミナルから起動してください。その方法がなければ、プログラム自体の問題です（ターミナルの有無を確認せずにキー入力を求めています）。更新するか、作者に知らせてください。\n- 画面を使う場合: ターミナルで `claude` 自体を起動してください。`docker run -it`、`docker exec -it`、`ssh -t` ではターミナルが割り当てられます。パイプ（`… | claude`）では使えません。\n- ほかのツール（ランチャー、エージェント）から起動している場合: そのツールの Claude Code 用の方法を使うか、更新してください。\n- 「not a terminal」（tmux）の場合: ジョブや通常の ssh では `tmux new-session -d`（バックグラウンドで動きます）を使い、表示するには `ssh -t ホスト tmux attach` を実行してください。\n- Windows の Git Bash のウィンドウの場合: Windows Terminal や PowerShell、または `winpty claude` を使ってください。\n- 「the input device is not a TTY」の場合: docker の -t オプションにはターミナルが必要です。スクリプト、ジョブ、フック、MCP サーバーでは外してください（`docker run -i`、`docker exec -i`）。Git Bash では `winpty docker …`、または PowerShell か Windows Terminal を使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\braw mode is not supported on the (?:current process\.)?stdin",
            r"\bopen terminal failed: not a terminal\b|\bthe input device is not a tty\b|\bcannot enable tty mode on non tty input\b",
        ],
        examples: [
            "Error: Raw mode is not supported on the current process.stdin, which Ink uses as input stream by default.",
            "open terminal failed: not a terminal",
            "the input device is not a TTY.  If you are using mintty, try prefixing the command with 'winpty'",
        ],
    }
    TERMINAL_TYPE "GK-ERR-329" Usage {
        "the type of this terminal (TERM) isn't known where the program runs, so a program with a screen of its own (tmux, an editor, a pager) doesn't start or draws wrongly; neither Claude Code nor a sign-in is concerned" /
        "ターミナルの種類（TERM）が、プログラムを実行している側で認識されません。そのため、画面を表示するプログラム（tmux、エディター、ページャー）が起動しないか、正しく表示できません。Claude Code とサインインは関係しません"
    } help {
        "Over SSH or in a container its description (terminfo) is missing there. At once: `TERM=xterm-256color tmux` (or the program that you start); for good `SetEnv TERM=xterm-256color` under that host in ~/.ssh/config.\n- To keep what the terminal can do (colours, keys): bring its description there once, from your own machine: `infocmp -x \"$TERM\" | ssh HOST -- tic -x -` (it goes to ~/.terminfo). kitty does so by itself with `kitten ssh HOST`; Debian and Ubuntu have packages (kitty-terminfo, ncurses-term).\n- Only with sudo: it drops TERMINFO: `sudo TERMINFO=\"$TERMINFO\" PROGRAM`, or the package above for the whole machine.\n- “opening terminal: unknown”, “dumb”, “TERM environment variable not set”, “does not support clear”: no type is set at all (docker, cron, a job). `docker exec -it -e TERM=xterm-256color …`; in a job the program's way without a screen.\n- TERM=xterm-256color isn't known either: the image has no descriptions: install ncurses-base and ncurses-term (Alpine: ncurses-terminfo)." /
        "SSH の接続先やコンテナーに、ターミナルの定義（terminfo）がありません。すぐに使うには `TERM=xterm-256color tmux`（または起動するプログラム）を実行してください。恒久的には、~/.ssh/config のそのホストに `SetEnv TERM=xterm-256color` を書きます。\n- ターミナルの機能（色やキー）をそのまま使う場合: 定義を、手元の端末から一度送ってください: `infocmp -x \"$TERM\" | ssh ホスト -- tic -x -`（~/.terminfo に保存されます）。kitty では `kitten ssh ホスト` が自動で行います。Debian と Ubuntu にはパッケージがあります（kitty-terminfo、ncurses-term）。\n- sudo でだけ起こる場合: TERMINFO が引き継がれません。`sudo TERMINFO=\"$TERMINFO\" プログラム` を使うか、上のパッケージを全体にインストールしてください。\n- 「opening terminal: unknown」「dumb」「TERM environment variable not set」「does not support clear」の場合: ターミナルの種類が設定されていません（docker、cron、ジョブ）。`docker exec -it -e TERM=xterm-256color …` を使ってください。ジョブでは、そのプログラムの画面なしの方法を使います。\n- TERM=xterm-256color も認識されない場合: イメージに定義がありません。ncurses-base と ncurses-term（Alpine では ncurses-terminfo）をインストールしてください。"
    } text {
        verified: false,
        patterns: [
            r"\bmissing or unsuitable terminal\b|\bopen terminal failed: terminal does not support\b",
            r"\berror opening terminal: [\w.+-]{1,60}",
            r"'[\w.+-]{1,60}': unknown terminal type\b|\bunknown terminal\W{1,3}[\w.+-]{1,60}\x22|\bcan't find terminal definition for\b|\b(?:cannot|can't|could not) find (?:a )?terminfo (?:entry|database)\b|\bterminal entry not found in terminfo\b",
            r"\bterminal is not fully functional\b|\bterm environment variable (?:is )?not set\b",
        ],
        examples: [
            "open terminal failed: missing or unsuitable terminal: xterm-ghostty",
            "Error opening terminal: xterm-kitty.",
            "tput: unknown terminal \"xterm-ghostty\"",
            "TERM environment variable not set.",
        ],
    }
    UPDATE_HOME "GK-ERR-540" Usage {
        "Claude Code's installer or updater can't make its folder below the home folder that is set: what stands there is in the way, often because HOME points elsewhere (OneDrive, a network drive), or because the folder is read-only or the cloud drive's" /
        "Claude Code のインストーラーまたは更新が、ホームフォルダーの下に自身のフォルダーを作成できません。そこにあるものが妨げになっています。多くは HOME が別の場所（OneDrive、ネットワークドライブ）を指しているか、フォルダーが読み取り専用またはクラウドドライブの管理下にあるためです"
    } help {
        "The path is below OneDrive or on a network drive: a PowerShell profile or a variable of Windows sets HOME. Remove it, or set it to %USERPROFILE%, open a new terminal (`echo $env:HOME`) and run `claude update`.\n- The path is in your own home folder: look what stands there (a file, a link that leads nowhere, a placeholder of the cloud drive), move it away, and install again.\n- The folder that arose in OneDrive can be deleted once claude runs from the other one." /
        "パスが OneDrive やネットワークドライブの下にある場合: PowerShell のプロファイルまたは Windows の環境変数が HOME を設定しています。削除するか %USERPROFILE% にして、新しいターミナルを開き（`echo $env:HOME` で確認）、`claude update` を実行してください。\n- パスが自分のホームフォルダーにある場合: そこにあるもの（ファイル、リンク切れ、クラウドドライブのプレースホルダー）を確認し、別の場所に移してからインストールし直してください。\n- OneDrive にできたフォルダーは、もう一方の場所の claude が動いてから削除してください。"
    } text {
        verified: false,
        patterns: [
            r"\beexist\b.{0,60}\bmkdir '?[^']{1,240}[/\\]\.(?:local|claude|cache)(?:[/\\][\w.-]{1,40}){0,3}[/\\]claude\b",
        ],
        examples: [
            "Error: EEXIST: file already exists, mkdir 'C:\\Users\\taro\\OneDrive - Acme\\.local\\share\\claude\\versions'",
        ],
    }
    UPDATE "GK-ERR-204" Usage {
        "Claude Code (or npm) can't write where it is installed, or npm not in its cache, so it can't be installed or updated" /
        "Claude Code（または npm）がインストール先（または npm のキャッシュ）に書き込めないため、インストールまたは更新ができません"
    } help {
        "Mostly the folder belongs to another user (root) or to the system; installing with sudo only brings it back at the next update. The installed version still works.\n- “claude-code”, “auto-update”, “auto-updates”, “Claude Code”: if your company installs it, leave updates to the company. Otherwise use the native installer, which writes to your home folder, in place of npm.\n- “Insufficient permissions for auto-updates”, and the folder is yours and writable (`ls -ld $(npm prefix -g)/lib/node_modules`): some releases warn falsely, also beside “up to date”. Update by hand: `npm update -g @anthropic-ai/claude-code`; a chown changes nothing then.\n- “RUN npm install”, “Dockerfile”, an image's build: mostly the step runs after `USER`. Put it before that line, or write `USER root` before it and the other user again behind it.\n- “npm error”, “npm ERR!”, or another package: give npm a folder of your own (`npm config set prefix ~/.npm-global`, its bin in PATH), or use a Node.js of your own (nvm), then install again without sudo.\n- EBADENGINE beside it: the package wants a newer Node.js.\n- “Your cache folder contains root-owned files”, “_cacache”: npm's cache holds files of root (npm was once run with sudo): run the line that npm prints below it (`sudo chown -R … ~/.npm`). In a container or CI job without sudo, point `npm_config_cache` at a folder that the user may write to." /
        "多くの場合、フォルダーは別のユーザー（root）またはシステムのものです。sudo でのインストールでは、次の更新で再発します。インストール済みのバージョンはそのまま使えます。\n- 「claude-code」「auto-update」「auto-updates」「Claude Code」の場合: 組織が Claude Code を配布しているときは、更新を組織に任せてください。それ以外では、npm の代わりに、ホームフォルダーに書き込むネイティブインストーラーを使ってください。\n- 「Insufficient permissions for auto-updates」で、フォルダーが自分のもので書き込める場合（`ls -ld $(npm prefix -g)/lib/node_modules`）: 誤って警告するリリースがあります（「up to date」と並ぶこともあります）。手動で更新してください: `npm update -g @anthropic-ai/claude-code`。この場合、chown では変わりません。\n- 「RUN npm install」「Dockerfile」など、イメージのビルドの場合: 多くは、この手順が `USER` の後にあります。その行より前に置くか、直前に `USER root` を書き、直後に元のユーザーに戻してください。\n- 「npm error」「npm ERR!」、またはほかのパッケージの場合: npm に自分のフォルダーを指定するか（`npm config set prefix ~/.npm-global`、その bin を PATH に追加）、自分用の Node.js（nvm）を使い、sudo なしでインストールし直してください。\n- EBADENGINE も表示される場合: パッケージが新しい Node.js を必要としています。\n- 「Your cache folder contains root-owned files」「_cacache」の場合: npm を sudo で実行したことがあり、npm のキャッシュに root のファイルがあります。その下に npm が表示する行（`sudo chown -R … ~/.npm`）を実行してください。sudo のないコンテナーや CI ジョブでは、`npm_config_cache` にユーザーが書き込めるフォルダーを指定します。"
    } text {
        verified: false,
        patterns: [
            r"can't auto-update: npm global folder isn't writable|failed to create executable at \S{1,200}\. source file exists|failed to (?:uninstall global npm package|remove (?:global npm|local) installation|get npm global prefix)",
            r"no write permissions? for auto-updates",
            r"(?:auto-?update failed: )?no write permission to npm prefix|insufficient permissions for auto-?updates|auto-?update failed\b.{0,60}\b(?:EACCES|EPERM|EROFS|permission)",
            r"\b(?:EACCES|EPERM)\b.{0,60}(?:mkdir|rename|open|unlink|rmdir|symlink|operation not permitted)[^\s]{0,3}\s\S{0,120}(?:lib|npm|nodejs|\.claude[/\\]local)[/\\]node_modules",
            r"insufficient permissions for global npm|\bnpm (?:err!|error) .{0,200}\b(?:EACCES|EPERM|EBUSY|EEXIST|EROFS|permission denied|resource busy)\b|failed to install new version of claude|\bnpm\b[^$%]{0,60}\binstall\b[^$%]{0,80}?(?:\bEACCES\b|[^h:,] permission denied|[^h][:,] permission denied)",
            r"failed to copy executable\b|failed to install (?:native|claude code) (?:update|version)\b.{0,160}?(?:\b(?:EACCES|EPERM|EROFS)\b|permission|not permitted|not writable|read-only)",
            r"insufficient permissions to (?:install|update|auto-?update)|\blast update attempt: failed \(no_permissions\)",
        ],
        examples: [
            "Can't auto-update: npm global folder isn't writable",
            "⚠  No write permissions for auto-updates (requires sudo)",
            "✗ Auto-update failed: no write permission to npm prefix",
            "npm ERR! Error: EACCES: permission denied, mkdir '/usr/local/lib/node_modules'",
            "Error: Insufficient permissions for global npm install.",
            "Error: Failed to copy executable: EACCES: permission denied, copyfile '/home/taro/.local/bin/claude'",
            "Insufficient permissions to install update",
            "npm ERR! code EACCES\nnpm ERR! path /Users/taro/.npm/_cacache/index-v5/85\nnpm ERR! Your cache folder contains root-owned files, due to a bug in\nnpm ERR! previous versions of npm",
        ],
    }
    CODEX_FOLDER "GK-ERR-1079" Usage {
        "Codex (OpenAI's program, not Claude Code) refuses to run in a folder that is no Git repository and isn't trusted" /
        "Codex（OpenAI のプログラム。Claude Code ではありません）が、Git リポジトリでも信頼済みでもないフォルダーでの実行を拒否しました"
    } help {
        "Run it in a Git repository (`git init` makes the folder one), or trust the folder once by starting `codex` there. A plugin or script that calls it can add `--skip-git-repo-check` to `codex exec`: without Git its changes can't be undone. Claude Code and its provider aren't involved." /
        "Git リポジトリで実行するか（`git init` でリポジトリになります）、そのフォルダーで `codex` を 1 度起動して信頼してください。呼び出すプラグインやスクリプトでは、`codex exec` に `--skip-git-repo-check` を付けられますが、Git なしでは変更を元に戻せません。Claude Code とそのプロバイダーは関係しません。"
    } text {
        verified: false,
        patterns: [r"\bnot inside a trusted directory and --skip-git-repo-check\b"],
        examples: ["Codex exited with code 1: Not inside a trusted directory and --skip-git-repo-check was not specified."],
    }
    NPM_CLEANUP "GK-ERR-1080" Problem {
        "npm couldn't clear away an installation that had failed before; why it failed isn't in these lines" /
        "npm が、先に失敗したインストールの後片付けに失敗しました。失敗の理由はこれらの行にはありません"
    } help {
        "“npm warn cleanup” only follows: no right is missing. The reason stands in a line “npm error …”, or in the log that npm names at its end (npm-cache\\_logs, ~/.npm/_logs): paste that. Mostly a package's own script failed: update the package.\n- Windows, a folder below `_npx`: end the programs that use it (the MCP server, Claude Code), delete the folder `_npx` in `npm config get cache`, and start again; an antivirus that holds the files does the same." /
        "「npm warn cleanup」は結果にすぎず、権限の問題ではありません。理由は「npm error …」の行、または最後に示されるログ（npm-cache\\_logs、~/.npm/_logs）にあります。それを貼り付けてください。多くはパッケージ自身のスクリプトの失敗です。パッケージを更新してください。\n- Windows で `_npx` の下のフォルダーの場合: 使っているプログラム（MCP サーバー、Claude Code）を終了し、`npm config get cache` のフォルダーにある `_npx` を削除して、起動し直してください。ウイルス対策がファイルを使っている場合にも起こります。"
    } text {
        verified: false,
        around: true,
        patterns: [r"\bnpm warn cleanup (?:failed to remove|\[)"],
        examples: ["npm warn cleanup Failed to remove some directories ["],
    }
    UPDATE_CHECK "GK-ERR-080" Remote {
        "only the check for a newer version failed: the program didn't learn the newest version's number, mostly from the npm registry; the installed version works on, and no model's provider is involved" /
        "新しいバージョンの確認だけが失敗しました。最新のバージョン番号を（多くは npm レジストリから）取得できていません。インストール済みのバージョンは引き続き使え、モデルのプロバイダーは関係しません"
    } help {
        "Ask the same question by hand, in the same terminal: `npm view @anthropic-ai/claude-code version` (another program: the name of its package). It prints the reason (a proxy, a certificate, 401, 403, 404): paste that. Then `npm config get registry`: it has to be https://registry.npmjs.org, or your company's mirror (an old or wrong one: `npm config delete registry`, or the line in .npmrc).\n- “status code 403”, “status code 401”, “status: 403”, “status: 401”, “status code 404”, “status: 404”: whoever answered refused the question. 401 and 403: the mirror wants a sign-in, or a proxy or filter blocks the registry for programs; 404: the mirror doesn't have the package.\n- Behind a proxy: HTTPS_PROXY in this terminal (`genkan explain HTTPS_PROXY`), for npm itself `npm config set https-proxy http://HOST:PORT`; an old proxy: `npm config delete proxy`, `npm config delete https-proxy`. Where the network inspects TLS, `npm config set cafile PATH` names the company's root (PEM). `npm ping` shows whether the registry answers.\n- A mirror of the company (Artifactory, Nexus): `npm whoami` shows whether it wants a sign-in (`npm login`); it has to offer the package. No npm on this machine (“npm: command not found”): install Claude Code with the native installer.\n- `npm view` works, and the check alone fails: the program asks by itself and doesn't read .npmrc. Give it HTTPS_PROXY and NODE_EXTRA_CA_CERTS in its own environment (an editor has one of its own), or try later.\n- Claude Code from the native installer asks downloads.claude.ai, not npm: `curl -sI https://downloads.claude.ai` shows whether the network lets it through; `claude doctor` says which kind of installation runs, and whether there are several.\n- “update config store”, “configstore”: npm's notifier can't write its file, since a run with sudo made it root's: `sudo chown -R \"$USER\" ~/.config`. Nothing else is wrong.\n- Your company distributes the program: leave updates to it; `DISABLE_AUTOUPDATER=1` (`claude.env` in the profile) switches Claude Code's own check off." /
        "同じターミナルで、同じ問い合わせを手動で実行してください: `npm view @anthropic-ai/claude-code version`（ほかのプログラムではそのパッケージ名）。理由（プロキシ、証明書、401、403、404）が表示されるため、それを貼り付けてください。続いて `npm config get registry` を確認します。https://registry.npmjs.org または会社のミラーである必要があります（古いものや誤ったものは `npm config delete registry` または .npmrc の行の削除で外します）。\n- 「status code 403」「status code 401」「status: 403」「status: 401」「status code 404」「status: 404」の場合: 応答した相手が問い合わせを拒否しています。401 と 403 では、ミラーがサインインを求めているか、プロキシやフィルターがプログラムからレジストリへの通信を遮断しています。404 では、ミラーにそのパッケージがありません。\n- プロキシの内側の場合: このターミナルに HTTPS_PROXY を（`genkan explain HTTPS_PROXY`）、npm 自身には `npm config set https-proxy http://ホスト:ポート` を設定してください。古いプロキシは `npm config delete proxy` と `npm config delete https-proxy` で外します。TLS 検査がある場合は、`npm config set cafile パス` で会社のルート証明書（PEM）を指定します。レジストリが応答するかは `npm ping` で分かります。\n- 会社のミラー（Artifactory、Nexus）の場合: サインインが必要かは `npm whoami` で分かり（`npm login`）、ミラーにそのパッケージがある必要があります。この端末に npm がない場合（「npm: command not found」）は、ネイティブインストーラーで Claude Code をインストールしてください。\n- `npm view` が成功し、確認だけが失敗する場合: プログラム自身が問い合わせており、.npmrc を読みません。プログラム自身の環境（エディターには独自の環境があります）に HTTPS_PROXY と NODE_EXTRA_CA_CERTS を設定するか、時間をおいて試してください。\n- ネイティブインストーラーの Claude Code は、npm ではなく downloads.claude.ai に問い合わせます。ネットワークを通れるかは `curl -sI https://downloads.claude.ai` で、どの種類が動いているか、複数あるかは `claude doctor` で分かります。\n- 「update config store」「configstore」の場合: sudo での実行により所有者が root になったファイルに、npm の更新通知が書き込めません。`sudo chown -R \"$USER\" ~/.config` で直ります。ほかに問題はありません。\n- 会社がプログラムを配布している場合: 更新は会社に任せてください。Claude Code 自身の確認は `DISABLE_AUTOUPDATER=1`（プロファイルの `claude.env`）で無効にできます。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"(?:unable to|failed to|couldn't|could not|can't|cannot) (?:fetch|get|retrieve|check|determine|query|read|find|look up) (?:the )?(?:latest |newest |new |available |current )?(?:versions?|updates?|releases?|metadata|dist-tags?|package info\w*)\b(?: (?:number|info\w*|list))? (?:from|on|in|at|with) (?:the )?npm\b(?: registry)?",
            r"(?:unable to|failed to|couldn't|could not|can't|cannot) check (?:the )?npm(?: registry)? for (?:updates?|(?:the |a )?(?:new|newer|latest) versions?)|(?:unable to|failed to|couldn't|could not|can't|cannot) (?:reach|contact|access|connect to) (?:the )?npm registry",
            r"(?:unable to|failed to|couldn't|could not|can't|cannot|error) (?:check|checking|when checking|while checking) (?:for )?(?:[\w@/.-]{1,40} )?(?:updates?|(?:the |a )?(?:new|newer|latest) versions?)\b",
            r"\bupdate check (?:has )?failed\b|\bfailed to fetch npm dist-tags\b|\bautoupdater\w{0,10}: failed to (?:fetch|get) latest version",
        ],
        examples: [
            "Failed to check for updates Unable to fetch latest version from npm registry",
            "Couldn't get the latest version from the npm registry",
            "Unable to reach the npm registry",
            "Failed to check for updates",
            "npm update check failed\nTry running with sudo or get access to the local update config store via\nsudo chown -R $USER:$(id -gn $USER) /home/taro/.config",
        ],
    }
    UPDATE_UNEXPLAINED "GK-ERR-409" Problem {
        "Claude Code, or the program that the text is of, couldn't update itself; the text gives no reason that is known here. The installed version still works" /
        "Claude Code（またはこの文を表示したプログラム）を更新できませんでした。本文からは理由を特定できませんでした。インストール済みのバージョンは引き続き使えます"
    } help {
        "Shown once: leave it, the update is tried again. If your company installs Claude Code, leave updates to the company. Otherwise `claude update` (or the text's own `npm i -g …`) in a terminal prints the reason; where it hangs or prints none, see the leftovers below.\n- `claude update` says that it is up to date, and the notice comes at every start all the same: the record of an earlier failure (~/.claude/.last-update-result.json) wasn't cleared, while nothing is wrong now. Leave it: the next real update takes it away; or delete that file and start again.\n- “install_failed”, “Last update attempt”, of a native installation: an update that broke off leaves files on which later ones can hang or fail. Close every Claude Code; in ~/.local/share/claude/versions delete a file of 0 bytes (`ls -l`; whole ones have 200 MB and more), and what is left of downloads in ~/.claude/downloads and ~/.cache/claude/staging; then `claude update` again. “Another process” updates, and none runs: delete ~/.local/state/claude/locks as well. On Windows the first and the last stand below %USERPROFILE%. It breaks off each time: the line is slow or a proxy cuts it (`genkan doctor`).\n- “Automatic update failed”: Gemini CLI and Qwen Code say so, and run npm in the background. Mostly the package was installed with sudo, so npm's folder belongs to root (EACCES each time): update it by hand with the same rights, or better install it anew without sudo, into a prefix of your own (`npm config set prefix ~/.local`) or by its own installer. `npm i -g` with its package's name shows the reason.\n- EACCES, “no write permission”: npm's folder belongs to root. No sudo: `claude install` changes to the native installer, or `npm config set prefix ~/.local` and `npm i -g @anthropic-ai/claude-code` again, with ~/.local/bin in PATH.\n- ENOTEMPTY, EEXIST: a folder of an interrupted update: close every Claude Code, delete claude-code and .claude-code-* in the @anthropic-ai folder of `npm root -g`, install again.\n- `claude doctor` says “unknown”, or a path that you don't expect: a wrapper or a second copy starts; `which -a claude` shows it. Update the copy that runs.\n- It can't be downloaded, or it fails each time in a container, a sandbox or a network with a list of allowed hosts: Claude Code's native installation loads its updates from downloads.claude.ai (npm's from registry.npmjs.org). Have that host added to the list, or set DISABLE_AUTOUPDATER to 1 where the image is built anew anyway; `genkan doctor` shows what the network refuses." /
        "一度表示されただけであれば、そのままで構いません（更新は再試行されます）。組織が Claude Code を配布している場合、更新は組織に任せてください。それ以外では、ターミナルで `claude update`（または本文の `npm i -g …`）を実行すると理由が表示されます。止まったままになるか、何も表示されない場合は、以下の残ったファイルを確認してください。\n- `claude update` では最新と表示されるのに、起動のたびに通知が出る場合: 以前の失敗の記録（~/.claude/.last-update-result.json）が残っているだけで、現在は問題ありません。そのままで構いません（次に実際に更新されると消えます）。このファイルを削除して起動し直しても消えます。\n- ネイティブ版で「install_failed」「Last update attempt」の場合: 中断された更新のファイルが残り、以降の更新が止まるか失敗することがあります。Claude Code をすべて終了し、~/.local/share/claude/versions にある 0 バイトのファイル（`ls -l` で確認。完全なものは 200 MB 以上あります）と、~/.claude/downloads と ~/.cache/claude/staging に残ったダウンロードを削除してから、`claude update` をやり直してください。更新中のプロセスがないのに「Another process」と表示される場合は、~/.local/state/claude/locks も削除します。Windows では、最初と最後のものは %USERPROFILE% の下にあります。毎回中断される場合は、回線が遅いか、プロキシが切断しています（`genkan doctor`）。\n- 「Automatic update failed」の場合: Gemini CLI と Qwen Code の表示で、裏で npm を実行しています。多くは sudo でインストールしたため npm のフォルダーが root のもので、毎回 EACCES になります。同じ権限で手動で更新するか、sudo なしで、自分のフォルダー（`npm config set prefix ~/.local`）または専用のインストーラーで入れ直してください。理由は、パッケージ名を付けた `npm i -g` で表示されます。\n- EACCES や「no write permission」の場合: npm のフォルダーが root のものです。sudo は使わず、`claude install` でネイティブインストーラーに切り替えるか、`npm config set prefix ~/.local` の後に `npm i -g @anthropic-ai/claude-code` をやり直してください（~/.local/bin を PATH に追加）。\n- ENOTEMPTY、EEXIST の場合: 中断された更新のフォルダーが残っています。Claude Code をすべて終了し、`npm root -g` の @anthropic-ai フォルダーにある claude-code と .claude-code-* を削除して、インストールし直してください。\n- `claude doctor` に「unknown」や予期しないパスが表示される場合: ラッパーまたは別の場所のものが起動しています（`which -a claude`）。実行されているものを更新してください。\n- ダウンロードできない場合や、コンテナー、サンドボックス、許可したホストだけのネットワークで毎回失敗する場合: ネイティブ版の Claude Code は、更新を downloads.claude.ai から取得します（npm 版は registry.npmjs.org）。このホストを許可リストに加えてもらうか、イメージを作り直して更新する環境では DISABLE_AUTOUPDATER を 1 にしてください。何が拒否されているかは `genkan doctor` で分かります。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"^\W{0,3}couldn't install (?:the update|claude code)\W{0,3}$|claude code installation failed|failed to install claude cli package|native auto-updater failed: |claude code can't auto-update",
            r"auto-?update failed|\bclaude\b.{0,60}\bupdate\b.{0,40}\binstall_failed\b|\bupdate\b.{0,20}\bfailed\W{1,6}install_failed\b",
            r"\bautomatic update failed\W{1,3}please try updating manually|\bfailed to install (?:native|claude code) (?:update|version)\b",
        ],
        examples: [
            "Claude Code installation failed",
            "Auto-update failed · Run /doctor",
            "✗ Auto-update failed · Try claude doctor or npm i -g @anthropic-ai/claude-code",
            "Error: Failed to install native update\nTry running \"claude doctor\" for diagnostics",
            "Automatic update failed. Please try updating manually.",
        ],
    }
    INNER_SANDBOX "GK-ERR-1122" Problem {
        "a sandbox was to be started inside another one, which macOS doesn't allow: the command makes one of its own, or Claude Code itself runs in one already" /
        "サンドボックスの中で別のサンドボックスを起動しようとして、macOS に拒否されました。コマンド自身がサンドボックスを使うか、Claude Code 自体がすでにサンドボックスの中で動いています"
    } help {
        "One command only fails so: it makes its own sandbox within Claude Code's (or another agent's). Switch the command's own off, since the outer one still guards it.\n- Swift (“Invalid manifest”, `swift build`, `swift test`): add --disable-sandbox. xcodebuild: `-IDEPackageSupportDisableManifestSandbox=YES`. Nix: `--option sandbox false` for this build.\n- The command can't do without (Homebrew, another agent such as Codex): name it in `sandbox.excludedCommands` of Claude Code's settings, so that it runs outside, if your organization's rules allow that; or run it yourself in a terminal.\n- Every command fails so: Claude Code was itself started inside a sandbox (another agent's, an editor's): start it outside, or switch its own sandbox off there (`/sandbox`)." /
        "1 つのコマンドだけが失敗する場合: そのコマンドが、Claude Code（またはほかのエージェント）のサンドボックスの中で、独自のサンドボックスを起動しています。外側のサンドボックスは有効なままなので、コマンド自身のものを無効にしてください。\n- Swift（「Invalid manifest」、`swift build`、`swift test`）の場合: --disable-sandbox を付けます。xcodebuild では `-IDEPackageSupportDisableManifestSandbox=YES`、Nix ではそのビルドに `--option sandbox false` です。\n- コマンドのサンドボックスを無効にできない場合（Homebrew、Codex などのエージェント）: 組織の規則で許されていれば、Claude Code の設定の `sandbox.excludedCommands` に書いて外で実行するか、ターミナルで自分で実行してください。\n- どのコマンドでも失敗する場合: Claude Code 自体がサンドボックス（ほかのエージェントやエディターのもの）の中で起動されています。その外で起動するか、そこでは Claude Code のサンドボックスを無効にしてください（`/sandbox`）。"
    } text {
        verified: false,
        patterns: [
            r"\bsandbox_apply: operation not permitted",
        ],
        examples: [
            "sandbox-exec: sandbox_apply: Operation not permitted\nerror: 'acme': Invalid manifest",
        ],
    }
    CODEX_SANDBOX "GK-ERR-1123" Problem {
        "Codex's sandbox for commands (not Claude Code's) can't start here: the machine or container doesn't let it change mounts or make namespaces" /
        "コマンド用の Codex のサンドボックス（Claude Code のものではありません）を起動できません。この端末またはコンテナーが、マウントの変更や名前空間の作成を許可していません"
    } help {
        "The settings are Codex's (~/.codex/config.toml); Claude Code's sandbox settings have no part in it. Update Codex first.\n- “Failed to make / slave”: a container (or its AppArmor or seccomp profile) that forbids changes of mounts. `codex --enable use_legacy_landlock` has Codex use Landlock in place of bwrap, in the releases that have this switch.\n- “No permissions to create new namespace”, “RTM_NEWADDR”, “setting up uid map”: user namespaces are forbidden: on Ubuntu 24.04 and later by AppArmor (a profile for bwrap with `userns,`), in a container by its seccomp profile.\n- Codex is started inside Claude Code's sandbox or another one (“setting up uid map: Permission denied” as well): it can't make its own in there. Name it in `sandbox.excludedCommands` of Claude Code's settings, if your organization's rules allow that, or run it yourself in a terminal.\n- The container is itself isolated and thrown away: Codex without its own sandbox (`--sandbox danger-full-access`) leaves the container as the border; only where your organization's rules allow it." /
        "設定は Codex のもの（~/.codex/config.toml）で、Claude Code のサンドボックスの設定は関係しません。まず Codex を更新してください。\n- 「Failed to make / slave」の場合: コンテナー（またはその AppArmor や seccomp のプロファイル）が、マウントの変更を禁じています。`codex --enable use_legacy_landlock` があるリリースでは、bwrap の代わりに Landlock を使えます。\n- 「No permissions to create new namespace」「RTM_NEWADDR」「setting up uid map」の場合: ユーザー名前空間が禁じられています。Ubuntu 24.04 以降では AppArmor（`userns,` を許可する bwrap のプロファイルが必要）、コンテナーでは seccomp プロファイルによるものです。\n- Codex を Claude Code などのサンドボックスの中で起動している場合（「setting up uid map: Permission denied」になることもあります）: その中では独自のサンドボックスを作れません。組織の規則で許されていれば Claude Code の設定の `sandbox.excludedCommands` に書くか、ターミナルで自分で実行してください。\n- コンテナー自体が隔離されていて使い捨ての場合: Codex のサンドボックスを使わず（`--sandbox danger-full-access`）、コンテナーを境界にできます。組織の規則で許されている場合に限ります。"
    } text {
        verified: false,
        patterns: [
            r"\bcodex\b.{0,160}?\bbwrap: |\bbwrap: .{0,160}?\bcodex\b|\bcodex-linux-sandbox\b.{0,300}?(?:permission denied|not permitted|no permissions|failed)|\bcodex sandbox (?:linux|macos)\b.{0,300}?(?:permission denied|not permitted|no permissions)",
        ],
        examples: [
            "$ codex sandbox linux -- pwd\nbwrap: Failed to make / slave: Permission denied",
        ],
    }
    SANDBOX_HIDES "GK-ERR-915" Usage {
        "Claude Code's sandbox starts, but the program isn't visible inside it: the sandbox's file rules hide it or its libraries" /
        "Claude Code のサンドボックスは起動していますが、その中からプログラムが見えません。サンドボックスのファイルの規則が、プログラムまたはそのライブラリを隠しています"
    } help {
        "Look at `sandbox.filesystem.denyRead` in the settings (`genkan check` shows where it is set): take \"/\", /bin, /usr, /lib and /lib64 out, and deny single folders with secrets in their place (~/.ssh, ~/.aws). allowRead beside a denied \"/\" doesn't bring them all back: /bin and /lib are links on most systems, and the loader is needed too.\n- The settings are the organization's: whoever manages Claude Code changes them.\n- Without any such rule: `ls -l` on the path in the text; a system that keeps its shell elsewhere (NixOS) or a container without bash hasn't got it." /
        "設定の `sandbox.filesystem.denyRead` を確認してください（設定場所は `genkan check` で分かります）。\"/\"、/bin、/usr、/lib、/lib64 を外し、代わりにシークレットのあるフォルダー（~/.ssh、~/.aws）だけを指定します。\"/\" を拒否したまま allowRead に並べても、すべては見えるようになりません。多くのシステムで /bin と /lib はリンクで、ローダーも必要だからです。\n- 組織の設定の場合: Claude Code の管理者が変更します。\n- そのような規則がない場合: 本文のパスを `ls -l` で確認してください。シェルが別の場所にあるシステム（NixOS）や、bash のないコンテナーでは存在しません。"
    } text {
        verified: false,
        patterns: [
            r"\bbwrap: execvp (?<program>\S{1,120}): no such file or directory",
        ],
        examples: [
            "bwrap: execvp /bin/bash: No such file or directory",
        ],
    }
    WSL_INTEROP "GK-ERR-1210" Problem {
        "a command in WSL couldn't start a Windows program (cmd.exe, powershell.exe and others): the Unix socket that WSL uses for it isn't reached, mostly because Claude Code's sandbox blocks it" /
        "WSL のコマンドが Windows のプログラム（cmd.exe、powershell.exe など）を起動できません。WSL が使う Unix ソケットに接続できないためです。多くは Claude Code のサンドボックスが遮断しています"
    } help {
        "Claude Code's sandbox blocks Unix sockets (seccomp). Take the commands that start Windows programs out of it (sandbox.excludedCommands with `\"cmd.exe *\"`, `\"powershell.exe *\"`: a bare name matches only without arguments, and a match takes the whole shell call out of the sandbox), or set sandbox.network.allowAllUnixSockets to true: commands then reach every Unix socket (Docker's, an SSH agent's), so where the company manages the sandbox, it decides (`genkan check`).\n- It comes in a plain WSL terminal too: the shell's connection to Windows is gone (tmux, a service, sudo, an old session): open a new terminal, or `wsl --shutdown` in Windows.\n- Everywhere: interop is switched off: `enabled=true` below [interop] in /etc/wsl.conf, then `wsl --shutdown`." /
        "Claude Code のサンドボックスは Unix ソケットを遮断します（seccomp）。Windows のプログラムを起動するコマンドをサンドボックスの外で実行するか（sandbox.excludedCommands に `\"cmd.exe *\"`、`\"powershell.exe *\"` を指定します。名前だけでは引数のない場合にしか一致せず、一致するとシェルの呼び出し全体がサンドボックスの外で実行されます）、sandbox.network.allowAllUnixSockets を true にしてください。後者ではコマンドがすべての Unix ソケット（Docker、SSH エージェントなど）に接続できるため、会社がサンドボックスを管理している場合は会社が判断します（`genkan check`）。\n- 通常の WSL のターミナルでも起こる場合: シェルから Windows への接続が失われています（tmux、サービス、sudo、古いセッション）。新しいターミナルを開くか、Windows で `wsl --shutdown` を実行してください。\n- どこでも起こる場合: 相互運用が無効です。/etc/wsl.conf の [interop] に `enabled=true` を書き、`wsl --shutdown` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\butilconnect(?:unix|tointeropserver)\b",
            r"\bwsl \(\d{1,7} - ?\w{0,12} ?\) error: utilbindvsockanyport\b",
        ],
        examples: [
            "<3>WSL (22 - ) ERROR: UtilConnectUnix:524: socket failed 1",
            "WSL (1234 - ) ERROR: UtilBindVsockAnyPort:307: socket failed 1",
        ],
    }
    SANDBOX_SECCOMP "GK-ERR-149" Problem {
        "Claude Code's sandbox for commands starts, but its helper apply-seccomp may not do its part inside: AppArmor (Ubuntu's profile for bwrap) or the container takes the right CAP_SYS_ADMIN from it" /
        "コマンド用の Claude Code のサンドボックスの中で、補助プログラム apply-seccomp が処理を拒否されました。AppArmor（Ubuntu の bwrap 用プロファイル）またはコンテナーが、CAP_SYS_ADMIN を認めていません"
    } help {
        "Set sandbox.network.allowAllUnixSockets to true in the settings: the sandbox then runs without this helper, whose one task is to block Unix sockets; files and hosts stay restricted. Commands can reach Unix sockets then (Docker's, an SSH agent's), so it has to be allowed where the company manages the sandbox (`genkan check`).\n- “setgroups”, “capability-restricted”: on Ubuntu from 24.04 on. A plain `bwrap … true` works, and kernel.apparmor_restrict_unprivileged_userns=0, enableWeakerNestedSandbox or a profile for the claude program are reported not to end it: it is what runs below bwrap that is restricted (the profile bwrap-userns-restrict, or bwrap 0.9.0 itself). An administrator can load a profile of the company's for /usr/bin/bwrap in its place.\n- “uid_map”: mostly in a container without CAP_SYS_ADMIN, or in another sandbox. Start the container with it, or use the setting above; enableWeakerNestedSandbox alone isn't enough. In a rootless container and inside another bwrap it is reported to have begun with 2.1.220 (2.1.212 still ran there): where an old release is allowed, `claude install 2.1.212` is a way until then.\n- It began with an update: the helper came with 2.1.92, and later releases (2.1.263 among them) still do this, so an update alone hasn't ended it. Where neither the setting nor AppArmor may be changed, have the sandbox switched off (sandbox.enabled)." /
        "設定で sandbox.network.allowAllUnixSockets を true にしてください。この補助プログラムの役割は Unix ソケットの遮断だけで、使わずにサンドボックスが動きます（ファイルと接続先の制限は残ります）。コマンドは Unix ソケット（Docker、SSH エージェントなど）に接続できるようになるため、会社がサンドボックスを管理している場合は許可が必要です（`genkan check`）。\n- 「setgroups」「capability-restricted」の場合: Ubuntu 24.04 以降で起こります。`bwrap … true` 単体は成功し、kernel.apparmor_restrict_unprivileged_userns=0、enableWeakerNestedSandbox、claude のプログラム用のプロファイルでは解消しないと報告されています。制限されているのは bwrap から起動されたものです（プロファイル bwrap-userns-restrict、または bwrap 0.9.0 自体）。管理者は、代わりに会社独自の /usr/bin/bwrap 用プロファイルを読み込むことができます。\n- 「uid_map」の場合: 多くは CAP_SYS_ADMIN のないコンテナー、または別のサンドボックスの中です。それを付けてコンテナーを起動するか、上の設定を使ってください。enableWeakerNestedSandbox だけでは足りません。rootless のコンテナーや別の bwrap の中では、2.1.220 から始まったと報告されています（2.1.212 は動作）。古いリリースが許される場合は、それまで `claude install 2.1.212` を使えます。\n- 更新で始まった場合: この補助プログラムは 2.1.92 で加わり、その後のリリース（2.1.263 など）でも起こるため、更新だけでは解消していません。この設定も AppArmor も変更できない場合は、サンドボックスを無効にしてもらってください（sandbox.enabled）。"
    } text {
        verified: false,
        patterns: [
            r"\bapply-seccomp: .{0,200}?(?:/proc/self/(?:setgroups|uid_map|gid_map)\b|capability-restricted|cap_sys_admin)",
        ],
        ask: DeviceAdmin {
            "Claude Code's sandbox fails on my machine at its helper apply-seccomp (the message that I send along says where). Please tell me whether I may set sandbox.network.allowAllUnixSockets, which leaves this helper out, or load an AppArmor profile for bwrap (or start the container) so that what bwrap starts may hold CAP_SYS_ADMIN inside its own user namespace." /
            "Claude Code のサンドボックスが、補助プログラム apply-seccomp で失敗します（箇所は併せて送るメッセージのとおりです）。これを使わない設定 sandbox.network.allowAllUnixSockets を有効にしてよいかを教えていただくか、bwrap から起動したものがそのユーザー名前空間の中で CAP_SYS_ADMIN を使えるよう、AppArmor プロファイル（またはコンテナーの起動方法）を変更していただけますか。"
        },
        examples: [
            "apply-seccomp: write /proc/self/setgroups (nested userns is capability-restricted; caller must provide CAP_SYS_ADMIN): Permission denied",
            "apply-seccomp: write /proc/self/uid_map: Operation not permitted",
        ],
    }
    SANDBOX "GK-ERR-359" Problem {
        "Claude Code's sandbox for commands can't start here, or can't run a command: a program or path is missing, a file that it protects can't be put in place, or the machine or container doesn't let it create namespaces or mounts" /
        "コマンド用の Claude Code のサンドボックスを起動できないか、コマンドを実行できません。必要なプログラムやパスがないか、保護するファイルを配置できないか、この端末またはコンテナーが名前空間の作成やマウントを許可していません"
    } help {
        "On Linux it needs bubblewrap (bwrap) and socat, and user namespaces: Ubuntu 24.04 and later allow those only for programs with an AppArmor profile, and containers often don't allow them at all.\n- “/mnt/c”, “Program Files/ClaudeCode” (WSL 2): the sandbox binds Windows' folder of managed settings, which doesn't exist, and WSL may not create it there. An administrator creates `C:\\Program Files\\ClaudeCode` in Windows, so that bwrap needn't; update Claude Code as well. You didn't switch the sandbox on: CLAUDE_CODE_SUBPROCESS_ENV_SCRUB alone does so on Linux: whoever set it (`env` of settings.json, the shell) takes it out, where credentials needn't be hidden from commands.\n- “Can't mkdir … Permission denied”: bwrap may not create that folder, or not reach the one above it; no namespace is at fault. Look at the owner and mode of each folder of the path (`namei -l PATH`), and give it to the user who runs this. It began with an update of bubblewrap (Ubuntu's security update 0.9.0-1ubuntu0.2 doesn't open folders that others may only enter, mode 0711): give the folder that is worked in the mode 0755, or one that belongs to that user; otherwise `apt-get install bubblewrap=0.9.0-1ubuntu0.1` for as long as no repaired one exists (it lacks the security update: only on a runner that is thrown away).\n- “RTM_NEWADDR”, “setting up uid map”, “bwrap: … Operation not permitted” (`bwrap --unshare-net --ro-bind / / true` says it too): AppArmor, on Ubuntu from 24.04 on: a profile /etc/apparmor.d/bwrap with `userns,` for /usr/bin/bwrap, loaded with `apparmor_parser -r`, or kernel.apparmor_restrict_unprivileged_userns=0.\n- “No permissions to create new namespace”, “non-privileged user namespaces”: they are switched off in the kernel or by the container. On the machine `sysctl kernel.unprivileged_userns_clone` (Debian) has to say 1, user.max_user_namespaces more than 0 (on older RHEL it is 0 by default). In a container (Docker, Kubernetes) its seccomp profile has to allow them, which the default one doesn't; enableWeakerNestedSandbox alone doesn't end that. Where neither may be changed, the sandbox can't be used there: have it switched off (sandbox.enabled), and let the container itself be the border.\n- “sandbox required but unavailable”, “failIfUnavailable”: the reason stands behind it. A name of the program's own with $ and braces in its place is a fault of the display: update Claude Code; /sandbox shows what is missing. On Ubuntu 24.04 and later it is mostly AppArmor: run `bwrap --unshare-net --ro-bind / / true`; “Operation not permitted” there is the point “RTM_NEWADDR”.\n- “dependencies”, “not installed”: `which bwrap socat` says which is missing.\n- In a container that is itself isolated, you can use enableWeakerNestedSandbox. If the settings require the sandbox (failIfUnavailable), whoever manages them decides; `genkan check` shows where it is set.\n- “Can't create file”, “Can't mkdir … Read-only file system”: bwrap wants to put a mount over a file that the sandbox protects (.zshrc, .bashrc, .gitconfig, .mcp.json, files of .claude), which doesn't exist, in a folder that is read-only inside; so every command fails, whichever it is. Start `claude` in the project's folder (not the home, nor a folder that can't be written); or make the named file outside once (`touch ~/.zshrc`; .claude/settings.json with an empty object, two braces). Update Claude Code and bubblewrap. It stays: report it with /feedback, and have the sandbox switched off meanwhile (/sandbox), where your organization allows that.\n- “Failed to make / slave”: the container forbids changes of mounts (no CAP_SYS_ADMIN, or its AppArmor or seccomp profile): as with the namespaces above. A text that comes from another program (Codex has the same bwrap): that one's settings decide.\n- Windows without WSL: `claude sandbox install` once, with administrator rights, sets up its account and filters; the working folder has to be on a local drive." /
        "Linux では bubblewrap（bwrap）と socat、およびユーザー名前空間が必要です。Ubuntu 24.04 以降では AppArmor プロファイルのあるプログラムだけに許可され、コンテナーでは許可されないことが多くあります。\n- 「/mnt/c」「Program Files/ClaudeCode」（WSL 2）の場合: サンドボックスが Windows 側の管理設定のフォルダーをマウントしようとしていますが、フォルダーがなく、WSL からは作成できません。管理者が Windows で `C:\\Program Files\\ClaudeCode` を作成し（bwrap による作成が不要になります）、Claude Code も更新してください。サンドボックスを有効にしていない場合: Linux では CLAUDE_CODE_SUBPROCESS_ENV_SCRUB だけでも有効になります。コマンドから認証情報を隠す必要がなければ、設定した人が外してください（settings.json の `env`、シェル）。\n- 「Can't mkdir … 許可がありません」「Can't mkdir … Permission denied」の場合: bwrap が、そのフォルダーを作成できないか、上のフォルダーに到達できません。名前空間の問題ではありません。パスの各フォルダーの所有者と権限を確認し（`namei -l パス`）、実行するユーザーに権限を与えてください。bubblewrap の更新で始まった場合（Ubuntu のセキュリティ更新 0.9.0-1ubuntu0.2 は、ほかのユーザーが通過だけできる 0711 のフォルダーを開けません）: 作業フォルダーの権限を 0755 にするか、そのユーザーが所有するものにしてください。できなければ、修正版が出るまで `apt-get install bubblewrap=0.9.0-1ubuntu0.1` を使います（セキュリティ更新を含まないため、使い捨てのランナーに限ります）。\n- 「RTM_NEWADDR」「setting up uid map」「bwrap: … 許可されていない操作です」「bwrap: … Operation not permitted」の場合（`bwrap --unshare-net --ro-bind / / true` でも表示されます）: Ubuntu 24.04 以降の AppArmor による制限です。/usr/bin/bwrap に `userns,` を許可するプロファイル /etc/apparmor.d/bwrap を `apparmor_parser -r` で読み込むか、kernel.apparmor_restrict_unprivileged_userns=0 にします。\n- 「No permissions to create new namespace」「non-privileged user namespaces」の場合: カーネルまたはコンテナーで、ユーザー名前空間が無効です。端末では、`sysctl kernel.unprivileged_userns_clone`（Debian）は 1、user.max_user_namespaces は 0 より大きい値が必要です（古い RHEL では既定が 0）。コンテナー（Docker、Kubernetes）では、seccomp プロファイルで許可する必要があります（既定では許可されません）。enableWeakerNestedSandbox だけでは解消しません。どちらも変更できない環境では、サンドボックスを使えません。サンドボックスを無効にしてもらい（sandbox.enabled）、コンテナー自体を境界としてください。\n- 「sandbox required but unavailable」「failIfUnavailable」の場合: 理由は後ろにあります。その位置に $ と波かっこの付いた名前がある場合は、表示の不具合です。Claude Code を更新してください。足りないものは /sandbox で分かります。Ubuntu 24.04 以降では、多くは AppArmor です。`bwrap --unshare-net --ro-bind / / true` を実行し、「Operation not permitted」と表示されたら、「RTM_NEWADDR」の項目に従ってください。\n- 「dependencies」「not installed」の場合: 足りないものは `which bwrap socat` で分かります。\n- 隔離されたコンテナー内では enableWeakerNestedSandbox を使えます。設定でサンドボックスが必須の場合（failIfUnavailable）の変更は管理者が判断します。設定場所は `genkan check` で分かります。\n- 「Can't create file」「Can't mkdir … 読み込み専用ファイルシステムです」「Can't mkdir … Read-only file system」の場合: サンドボックスが保護するファイル（.zshrc、.bashrc、.gitconfig、.mcp.json、.claude のファイルなど）が存在せず、サンドボックスの中で読み取り専用のフォルダーにあるため、bwrap がマウントできません。そのため、どのコマンドも失敗します。プロジェクトのフォルダーで `claude` を起動するか（ホームや書き込めないフォルダーは避けます）、本文のファイルをサンドボックスの外で一度作成してください（`touch ~/.zshrc`。.claude/settings.json の内容は空のオブジェクト、波かっこ 2 つ）。Claude Code と bubblewrap も更新してください。続く場合は /feedback で報告し、組織で許可されていれば、それまでサンドボックスを無効にします（/sandbox）。\n- 「Failed to make / slave」の場合: コンテナーがマウントの変更を禁じています（CAP_SYS_ADMIN がない、または AppArmor や seccomp のプロファイル）。対処は上の名前空間と同じです。別のプログラム（同じ bwrap を使う Codex など）が表示した場合は、そのプログラムの設定を確認してください。\n- WSL を使わない Windows の場合: 管理者権限で 1 度 `claude sandbox install` を実行し、専用のアカウントとフィルターを作成します。作業フォルダーはローカルドライブに置いてください。"
    } text {
        verified: false,
        patterns: [
            r"\bsandbox is (?:enabled|required) but (?:unavailable|dependencies are missing|cannot start|failed to initialize|\S{1,30} is not supported|the windows sandbox is not active)|the sandbox (?:is turned on but can't start|cannot run on this machine yet|can't run commands from a network drive)|sandboxing needs wsl ?2|sandbox\.bwrappath is set to \S{1,200} but it is not",
            r"linux (?:sandbox )?\S{1,20} bridge socket (?:is missing|does not exist)|sandbox user is not provisioned|sandbox\.windows\.backend is not set|the windows sandbox doesn't start there|failed to initialize sandbox\b|/sandbox install (?:again|failed)",
            r"\bbwrap: (?:can't mkdir (?<folder>/mnt/c/program files/claudecode\b))?|\bsandbox required but unavailable|\bsandbox(?:ing)? (?:disabled|unavailable|is not available|is unavailable|cannot start|could not start|dependencies (?:are )?(?:missing|not available))\b.{0,20}|(?:bubblewrap|bwrap)\b.{0,40}(?:not installed|not found|is missing|is required)|\bapply-seccomp: |\bsandbox_apply: |sandbox\.failifunavailable|does not allow non-privileged user namespaces|lacks user namespace support",
            r"apply-seccomp binary not (?:available|found)|\bseccomp not available\b.{0,60}unix socket",
            r"\bcan't (?:create file at|mkdir(?: parents for)?|make symlink at|bind mount) \S{1,200}(?: on \S{1,200})?: (?:unable to (?:mount|apply|remount)|read-only file system|permission denied|operation not permitted|device or resource busy|is a directory|not a directory)",
        ],
        ask: DeviceAdmin {
            "Claude Code's sandbox can't start on my machine; the message that I send along says why.⟦ In WSL 2 it misses {folder}: please create that folder in Windows, on drive C.⟧ Please provide what it names (on Linux mostly bubblewrap, socat, and user namespaces for bwrap by an AppArmor profile or the sysctl), or tell me whether I may work without the sandbox." /
            "この端末で Claude Code のサンドボックスを起動できません（理由は併せて送るメッセージのとおりです）。⟦WSL 2 では {folder} が必要です。Windows の C ドライブにこのフォルダーを作成していただけますか。⟧メッセージにあるもの（Linux では多くの場合 bubblewrap、socat、および AppArmor プロファイルまたは sysctl による bwrap のユーザー名前空間の許可）を用意していただくか、サンドボックスなしで作業してよいかを教えていただけますか。"
        },
        yours: ["read-only file system"],
        examples: [
            "sandbox is enabled but dependencies are missing · install missing tools (e.g. apt install bubblewrap socat) or run /sandbox",
            "Windows sandbox user is not provisioned (user=false, cred=false). Run `claude sandbox install` (one UAC prompt) to provision it.",
            "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted",
            "Linux sandbox: apply-seccomp binary not available - unix socket blocking disabled",
            "bwrap: Can't mkdir /mnt/c/Program Files/ClaudeCode: Permission denied",
            "Can't create file at .gitconfig: Read-only file system",
        ],
    }
    OLD_FOR_PYTHON "GK-ERR-1160" Usage {
        "a Python program uses a part of Python that the Python which runs it doesn't have; mostly the program is older than that Python" /
        "Python のプログラムが、実行している Python にない標準の機能を使っています。多くは、プログラムがその Python より古いためです"
    } help {
        "Update the program (`pip install --upgrade`, pipx, uv), or give it an environment with an older Python: 3.9 still has `collections.Mapping` and the like, 3.11 distutils and imp.\n- “distutils”: `pip install setuptools` in the program's environment brings it back too. On Debian and Ubuntu with a Python before 3.12 it is the package python3-distutils.\n- “gyp”, “node-gyp”: npm builds a package with Python. Update npm (`npm install -g npm`) and the package, or name another Python (`npm_config_python`)." /
        "プログラムを更新するか（`pip install --upgrade`、pipx、uv）、古い Python の環境で実行してください。`collections.Mapping` などは 3.9 まで、distutils と imp は 3.11 までにあります。\n- 「distutils」の場合: プログラムの環境で `pip install setuptools` を実行しても使えるようになります。Debian や Ubuntu で Python が 3.12 より前の場合は、python3-distutils パッケージです。\n- 「gyp」「node-gyp」の場合: npm が Python でパッケージをビルドしています。npm（`npm install -g npm`）とパッケージを更新するか、別の Python を `npm_config_python` で指定してください。"
    } text {
        verified: false,
        patterns: [
            r"module 'collections' has no attribute '\w+'|cannot import name '\w+' from 'collections'",
            r"\bno module named '?(?:distutils|imp)(?:['.]|$|\W)",
        ],
        examples: [
            "AttributeError: module 'collections' has no attribute 'Mapping'",
            "gyp ERR! stack ModuleNotFoundError: No module named 'distutils'",
        ],
    }
    GCLOUD_FOLDER "GK-ERR-515" Problem {
        "gcloud may not write its own folder, mostly because a gcloud that ran with sudo left files of root there" /
        "gcloud が自身のフォルダーに書き込めません。多くは、sudo で実行した gcloud が root のファイルを残したためです"
    } help {
        "It is ~/.config/gcloud (credentials.db, access_tokens.db), on Windows %APPDATA%\\gcloud, or the folder that CLOUDSDK_CONFIG names. `ls -la ~/.config/gcloud` shows whose it is.\n- Files of root: `sudo chown -R \"$USER\" ~/.config/gcloud`, and run gcloud without sudo from then on.\n- In a container or sandbox: the folder is mounted read-only: mount it so that it can be written, or set CLOUDSDK_CONFIG to a folder of your own and sign in there.\n- The disk is full or read-only: `df -h ~`." /
        "場所は ~/.config/gcloud（credentials.db、access_tokens.db）、Windows では %APPDATA%\\gcloud、または CLOUDSDK_CONFIG が指すフォルダーです。所有者は `ls -la ~/.config/gcloud` で分かります。\n- root のファイルがある場合: `sudo chown -R \"$USER\" ~/.config/gcloud` を実行し、以後は gcloud を sudo なしで実行してください。\n- コンテナーやサンドボックスの場合: フォルダーが読み取り専用でマウントされています。書き込めるようにマウントするか、CLOUDSDK_CONFIG に自分のフォルダーを設定してサインインしてください。\n- ディスクがいっぱいか読み取り専用の場合: `df -h ~` で確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\b(?:gcloud|gsutil|cloudsdk\w*)\b.{0,160}(?:attempt to write a readonly database|unable to open database file)",
            r"(?:attempt to write a readonly database|unable to open database file)\b.{0,100}\bgcloud",
        ],
        examples: [
            "ERROR: gcloud crashed (OperationalError): attempt to write a readonly database",
            "sqlite3.OperationalError: unable to open database file: /home/dev/.config/gcloud/credentials.db",
        ],
    }
    VARIABLE_FORM "GK-ERR-716" Usage {
        "an environment variable of Claude Code holds something of another form than it takes, so it is ignored or stops the start" /
        "Claude Code の環境変数の値が必要な形式ではないため、無視されるか、起動できません"
    } help {
        "The text names the variable, and mostly the form that it takes; `genkan explain NAME` shows where it is set. Correct it there, and start Claude Code again.\n- CLAUDE_CODE_EXTRA_BODY: one JSON object, as {\"key\": \"value\"}; in a shell between single quotes.\n- OTEL_RESOURCE_ATTRIBUTES: key=value,key=value; blanks, commas and = in a value as %20, %2C and %3D.\n- Numbers (…_MS, …_TOKENS, …_TURNS): digits alone, without unit or quotes.\n- ANTHROPIC_PROFILE: letters, digits, _ . and - only. It isn't AWS_PROFILE." /
        "本文に変数名と、多くの場合は必要な形式が示されます。設定場所は `genkan explain 変数名` で分かります。そこで直し、Claude Code を起動し直してください。\n- CLAUDE_CODE_EXTRA_BODY の場合: {\"key\": \"value\"} のような 1 つの JSON オブジェクトです。シェルでは単一引用符で囲みます。\n- OTEL_RESOURCE_ATTRIBUTES の場合: key=value,key=value の形です。値の中の空白、カンマ、= は %20、%2C、%3D と書きます。\n- 数値の変数（…_MS、…_TOKENS、…_TURNS）の場合: 単位や引用符を付けず、数字だけを書きます。\n- ANTHROPIC_PROFILE の場合: 使えるのは英数字と _ . - だけです。AWS_PROFILE とは別のものです。"
    } text {
        verified: false,
        patterns: [
            r"claude_code_extra_body env var must be a json object|error parsing claude_code_extra_body\b|claude_code_max_turns must be a positive integer|claude_code_api_key_helper_ttl_ms env var, but it was not a valid number",
            r"invalid (?:format for )?otel_resource_attributes\b|otel_traces_sampler value \W\S{1,60}\W invalid|percent-decode otel_resource_attributes",
            r"\banthropic_profile (?:\W\S{1,60}\W )?(?:is set and )?(?:isn't|is not) a valid profile name|claude_code_custom_oauth_url is not an approved endpoint",
        ],
        examples: [
            "CLAUDE_CODE_EXTRA_BODY env var must be a JSON object, but was given anthropic_beta=x",
            "Invalid format for OTEL_RESOURCE_ATTRIBUTES: \"team\". Expected format: key=value. The ',' and '=' characters must be percent-encoded in keys and values.",
            "ANTHROPIC_PROFILE isn't a valid profile name (letters, digits, '_', '.', '-')",
        ],
    }
    RESUME_ELSEWHERE "GK-ERR-717" Usage {
        "this conversation was held under another sign-in, organization or provider, and Claude Code doesn't continue it here" /
        "この会話は別のサインイン、組織、またはプロバイダーで行われたため、ここでは続行できません"
    } help {
        "Start a new conversation, or resume it under the sign-in or provider that it ran on: conversations don't move between Anthropic's own service and your organization's cloud or gateway.\n- “earlier thinking … signed in to another organization”: the conversation goes on, only its earlier thinking isn't sent.\n- `genkan check` shows which provider is in force here." /
        "新しい会話を始めるか、その会話を行ったサインインまたはプロバイダーで再開してください。Anthropic のサービスと、組織のクラウドやゲートウェイの間で会話は引き継げません。\n- 「earlier thinking … signed in to another organization」の場合: 会話は続行できます。以前の思考が送信されないだけです。\n- ここで有効なプロバイダーは `genkan check` で分かります。"
    } text {
        verified: false,
        patterns: [
            r"this session can't be resumed on .{1,80}, because it is a|this conversation ran under more than one organization|does not continue the conversation here|this session does not run under that organization",
            r"part of a conversation that ran under an organization|claude's earlier thinking was written while you were signed in to another organization",
        ],
        examples: [
            "This session can't be resumed on Amazon Bedrock, because it is a claude.ai session that was started or continued on the Anthropic API, or has no record of where it ran.",
            "Claude's earlier thinking was written while you were signed in to another organization, so Claude can't use it now.",
        ],
    }
    SEARCH_SLOW "GK-ERR-709" Problem {
        "a search in files (ripgrep) didn't finish in the time that Claude Code gives it, so its result is incomplete" /
        "ファイルの検索（ripgrep）が Claude Code の待ち時間内に終わらず、結果が不完全です"
    } help {
        "Neither the model nor the network is involved. Start Claude Code in the project's folder rather than in a home folder or a drive's top, and name a narrower path.\n- WSL: files below /mnt/c are slow to search. Keep the project in WSL's own file system (~/…).\n- A network drive, or endpoint protection that scans every file, slows it down: a local folder, or an exception for the folder, helps.\n- CLAUDE_CODE_GLOB_TIMEOUT_SECONDS gives it more time (20 seconds, 60 in WSL)." /
        "モデルやネットワークは関係しません。ホームフォルダーやドライブの最上位ではなく、プロジェクトのフォルダーで Claude Code を起動し、対象のパスを絞ってください。\n- WSL の場合: /mnt/c 以下の検索は遅くなります。プロジェクトは WSL 自身のファイルシステム（~/…）に置いてください。\n- ネットワークドライブや、ファイルごとに検査するエンドポイント保護でも遅くなります。ローカルのフォルダーに置くか、フォルダーを除外してください。\n- 待ち時間は CLAUDE_CODE_GLOB_TIMEOUT_SECONDS で延ばせます（既定は 20 秒、WSL は 60 秒）。"
    } text {
        verified: false,
        patterns: [
            r"\bripgrep search timed out after \d+ seconds?",
        ],
        examples: [
            "Ripgrep search timed out after 20 seconds. The search may have matched files but did not complete in time. Try searching a more specific path or pattern.",
        ],
    }
    SANDBOX_HOST "GK-ERR-710" Problem {
        "the sandbox in which Claude Code or Cowork runs commands doesn't let the command reach this host: its network rules don't list it, or deny it" /
        "Claude Code または Cowork がコマンドを実行するサンドボックスが、このホストへの接続を止めています。ネットワークのルールにないか、拒否されています"
    } help {
        "The company's proxy isn't involved, nor are requests to the model. Add the host to sandbox.network.allowedDomains in your settings, or allow it when Claude Code asks; take it out of deniedDomains.\n- “allowManagedDomainsOnly”, “the organization's managed allowlist”: only the managed settings can add it.\n- A host that is needed for an installation only: run that command outside Claude Code.\n- “blocked-by-allowlist”, in Cowork (the Desktop app) or a session on claude.ai: that sandbox has a list of hosts of its own; Claude Code's settings don't change it. Add the host in the app's settings (Capabilities, the domains that code may reach); in a Team or Enterprise organization its owner does. Addresses of the local network aren't reached from there: run the command with Claude Code in a terminal." /
        "社内のプロキシや、モデルへのリクエストは関係しません。設定の sandbox.network.allowedDomains にホストを加えるか、Claude Code の確認時に許可し、deniedDomains にある場合は外してください。\n- 「allowManagedDomainsOnly」「the organization's managed allowlist」の場合: 追加できるのは管理設定だけです。\n- インストールのときだけ必要なホストの場合: そのコマンドを Claude Code の外で実行してください。\n- Cowork（デスクトップアプリ）または claude.ai のセッションで「blocked-by-allowlist」の場合: そのサンドボックスには独自のホストの一覧があり、Claude Code の設定では変わりません。アプリの設定（Capabilities の、コードから接続できるドメイン）にホストを加えてください。Team や Enterprise の組織では、オーナーが設定します。ローカルネットワークのアドレスには、そこからは接続できません。ターミナルの Claude Code でコマンドを実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\bconnection blocked by network allowlist\b|\bis in sandbox\.network\.denieddomains\b|sandbox\.network\.allowmanageddomainsonly is set and \S{1,80} is not in|the sandbox's network rules don't allow|organization's managed allowlist does not include this host",
            r"\bblocked-by-allowlist\b",
        ],
        examples: [
            "X-Proxy-Error: blocked-by-allowlist
Connection blocked by network allowlist",
            "403 blocked-by-allowlist",
        ],
    }
    CURL_WRITE "GK-ERR-998" Problem {
        "curl couldn't write what it downloaded (its error 23): a curl of Snap's, which may not write to hidden folders, no right, no room, or the program behind the pipe ended early" /
        "curl がダウンロードした内容を書き込めません（エラー 23）。隠しフォルダーに書き込めない Snap の curl、権限、空き容量、またはパイプの先のプログラムの終了によります"
    } help {
        "`which curl` shows /snap/bin/curl, usual on Ubuntu: it may not write to ~/.claude. Install the system's own (`sudo snap remove curl`, `sudo apt install curl`), open a new terminal, and run the command again.\n- Another curl: is there room (`df -h ~ /tmp`), and do ~/.claude and ~/.claude/downloads belong to you (`ls -ld`; after sudo `sudo chown -R $USER ~/.claude`)?\n- “Failure writing output to destination”, “Failed writing body” in a pipe (`curl … | bash`, `| head`): the program behind it ended first; its own message above says why." /
        "`which curl` が /snap/bin/curl の場合（Ubuntu に多くあります）: ~/.claude に書き込めません。OS のパッケージの curl をインストールし（`sudo snap remove curl`、`sudo apt install curl`）、新しいターミナルでやり直してください。\n- ほかの curl の場合: 空き容量（`df -h ~ /tmp`）と、~/.claude と ~/.claude/downloads の所有者（`ls -ld`。sudo の後は `sudo chown -R $USER ~/.claude`）を確認してください。\n- パイプ（`curl … | bash`、`| head`）で「Failure writing output to destination」「Failed writing body」になる場合: パイプの先のプログラムが先に終了しています。理由は、その前のメッセージにあります。"
    } text {
        verified: false,
        patterns: [
            r"curl: \(23\)",
        ],
        examples: [
            "curl: (23) client returned ERROR on write of 1369 bytes\nDownload failed",
            "curl: (23) Failure writing output to destination",
        ],
    }
    DEV_NULL "GK-ERR-1245" Problem {
        "a program can't open /dev/null: in a sandbox or container that doesn't give it this device, or because the device on the machine is broken" /
        "プログラムが /dev/null を開けません。サンドボックスやコンテナーにこのデバイスがないか、端末のデバイス自体が壊れています"
    } help {
        "Compare `ls -l /dev/null` where it fails with the same in a plain terminal: it has to be a device that everybody may write (crw-rw-rw-, 1, 3).\n- It is right outside, and fails only in commands that Claude Code runs: its sandbox (bubblewrap on Linux) gives them no usable /dev, reported after an update of the kernel. Update Claude Code and bubblewrap; until then run such a command outside the sandbox (sandbox.excludedCommands, e.g. `\"git *\"`, or `!` before it), as far as your organization allows that, and report it with /feedback (`uname -r`, `bwrap --version`).\n- It is a plain file, or only root may write it: a program run as root replaced it. `sudo rm -f /dev/null && sudo mknod -m 666 /dev/null c 1 3`, or restart the machine, which makes it anew; then find what overwrites it (a command with `-o /dev/null` or `mv … /dev/null` as root).\n- In a container or a chroot: /dev has to be mounted there (Docker does it; a mount of your own over /dev hides it), and its seccomp, AppArmor or SELinux rules have to allow it (`ausearch -m avc` on Fedora and RHEL)." /
        "失敗する環境の `ls -l /dev/null` を、通常のターミナルの結果と比べてください。誰でも書き込めるデバイス（権限は crw-rw-rw-、デバイス番号は 1, 3）である必要があります。\n- 通常のターミナルでは正しく、Claude Code が実行するコマンドでだけ失敗する場合: サンドボックス（Linux では bubblewrap）の中で /dev を使えません。カーネルの更新後に起こった報告があります。Claude Code と bubblewrap を更新してください。それまでは、組織で許可されていれば、そのコマンドをサンドボックスの外で実行し（sandbox.excludedCommands に `\"git *\"` など、または先頭に `!`）、/feedback で報告してください（`uname -r`、`bwrap --version` を添えます）。\n- 通常のファイルになっているか、root だけが書き込める場合: root で実行したプログラムが置き換えています。`sudo rm -f /dev/null && sudo mknod -m 666 /dev/null c 1 3` を実行するか、端末を再起動してください（作り直されます）。その後、置き換えているもの（root での `-o /dev/null` や `mv … /dev/null`）を探します。\n- コンテナーや chroot の場合: /dev のマウントが必要です（Docker では自動です。/dev に別のものをマウントすると隠れます）。seccomp、AppArmor、SELinux の規則でも許可されている必要があります（Fedora と RHEL では `ausearch -m avc`）。"
    } text {
        verified: false,
        patterns: [
            r"(?:could not|couldn't|cannot|can't|unable to|failed to) (?:open|create|write to|redirect to) \W?/dev/null\b.{0,40}?\b(?:permission denied|operation not permitted|no such|read-only|access denied)",
            r"/dev/null\W{1,4}(?:permission denied|operation not permitted|no such (?:file|device)|read-only file system|is not a (?:character )?device)|\b(?:EACCES|EPERM|ENOENT|ENXIO|EROFS)\b.{0,60}? \W?/dev/null\b|\bopen /dev/null(?:: | or dup failed)",
        ],
        examples: [
            "fatal: could not open '/dev/null' for reading and writing: Permission denied",
            "/bin/bash: line 1: /dev/null: Permission denied",
        ],
    }
    KERNEL_EFAULT "GK-ERR-1246" Problem {
        "the kernel refused a program's read or write with EFAULT (bad address): a fault of the program, or of an unusual kernel or file system below it, and no setting of yours" /
        "プログラムの読み書きを、カーネルが EFAULT（不正なアドレス）で拒否しました。プログラム、またはその下の特殊なカーネルやファイルシステムの問題で、設定の誤りではありません"
    } help {
        "Try once more; then look at the lines before it, which name the step and the file. Update the program that says it, Node.js, and the kernel or virtual machine below it; report it to the program's maker with `uname -a`.\n- A dev container or an image build: leave out the feature or step that was added last and build again; if that works, it goes to its maintainer.\n- Chromebook (Crostini), gVisor, WSL 1, a folder of a FUSE, SMB or 9p mount, or an overlay on one: these answer some calls otherwise than Linux does. Work in a folder on the machine's own disk, or on a plain Linux or WSL 2.\n- It comes with different programs: memory or disk may be faulty (`dmesg`)." /
        "もう一度試してください。続く場合は、段階とファイルを示す前の行を確認します。この文を表示したプログラム、Node.js、その下のカーネルや仮想マシンを更新し、`uname -a` の結果を添えて開発元に報告してください。\n- 開発コンテナーやイメージのビルドの場合: 最後に追加した機能（feature）または段階を外してビルドし直してください。成功すれば、その管理者に報告します。\n- Chromebook（Crostini）、gVisor、WSL 1、FUSE・SMB・9p のマウントや、その上のオーバーレイの場合: 一部の呼び出しで通常の Linux と異なる応答を返します。端末自身のディスクにあるフォルダーか、通常の Linux または WSL 2 で作業してください。\n- 複数のプログラムで起こる場合: メモリまたはディスクの故障も考えられます（`dmesg`）。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\bEFAULT\b\W{1,3}bad address\b|\bbad address \(os error 14\)|\[errno 14\] bad address|\bsyscall\W{1,5}\w{1,20}\W{1,8}code\W{1,5}EFAULT\b|\berror: [a-z]{2,20} EFAULT\b",
        ],
        examples: [
            "Error: EFAULT: bad address in system call argument, write",
            "OSError: [Errno 14] Bad address",
            "Error: write EFAULT\n    at afterWriteDispatched (node:internal/stream_base_commons:159:15)",
        ],
    }
    CHOWN_MOUNT "GK-ERR-1259" Problem {
        "a container's start script wants to change the owner of a folder of the host that is mounted there, and may not; where it ends at this, the container starts over and over" /
        "コンテナーの起動スクリプトが、マウントされたホストのフォルダーの所有者を変更しようとしましたが、許可されません。そこで終了する場合、コンテナーは再起動を繰り返します"
    } help {
        "Change what is mounted (docker-compose.yml, devcontainer.json, `docker run -v`): not the whole folder (~/.claude, ~/.aws) of the host, but a named volume in which you sign in once inside the container; or mount what is needed at another place, which the script doesn't go through. `:ro` doesn't help: chown fails there too. Don't open the host's folder to everybody (chmod 777), and don't run the container as root for this.\n- The script is your own or can be changed: leave out mounts (`find … -xdev`), or let a failure pass (`chown … || true`).\n- Somebody else's image: update it, or report it to its author, who lets the failure pass (`|| true`); until then use the named volume.\n- Rootless Docker, Podman, SELinux, Docker Desktop, a network drive: the owner can't be changed there at all. Podman maps it with `--userns=keep-id` or `:U`; SELinux needs `:Z` at the mount." /
        "マウントの内容を変えてください（docker-compose.yml、devcontainer.json、`docker run -v`）。ホストのフォルダー全体（~/.claude、~/.aws）ではなく、名前付きボリュームを使ってコンテナー内で一度サインインするか、必要なものを、スクリプトが処理しない別の場所にマウントします。`:ro` では chown が同様に失敗するため、解消しません。ホストのフォルダーを全員に開放したり（chmod 777）、このためにコンテナーを root で実行したりしないでください。\n- スクリプトを変更できる場合: マウントを除くか（`find … -xdev`）、失敗しても続けるようにしてください（`chown … || true`）。\n- 他者のイメージの場合: 更新するか、作者に報告し、失敗しても続ける形（`|| true`）に直してもらってください。それまでは名前付きボリュームを使います。\n- rootless Docker、Podman、SELinux、Docker Desktop、ネットワークドライブの場合: 所有者は変更できません。Podman では `--userns=keep-id` または `:U` で対応付け、SELinux ではマウントに `:Z` を付けます。"
    } text {
        verified: false,
        patterns: [
            r"\bch(?:own|mod|grp): (?:changing (?:ownership|group|permissions) of |cannot (?:access|read directory) )?\W{0,1}(?<path>/(?:[^'\s:]{1,200}/)?\.(?:claude|aws|config|azure|ssh|npm|cache|anthropic|codex|gemini|gitconfig)\b[^'\s:]{0,240})\W{0,2}: (?:permission denied|operation not permitted|read-only file system)",
        ],
        examples: [
            "app-server | chown: changing ownership of '/home/node/.claude/plugins/x.rev': Permission denied",
        ],
    }
    FILE_RIGHTS "GK-ERR-248" Problem {
        "a file or folder that Claude Code, a cloud tool or another program needs can't be read or written" /
        "Claude Code、クラウドのツール、またはほかのプログラムに必要なファイルやフォルダーを読み書きできません"
    } help {
        "Check who owns the path in the text (`ls -ld PATH`; a command run with sudo leaves files of root: `sudo chown -R $USER PATH`), and whether the disk is read-only or another program holds the file. `genkan doctor` names the files that genkan needs.\n- “/root/.aws”, “/root/.claude”, “/root/.config”, in a container, and the program runs there as root (`id -u` says 0): no owner or mode is at fault then. Mostly SELinux keeps the container from the mounted folder (Fedora, RHEL and their relatives: `getenforce` on the host says Enforcing), and chmod 777 changes nothing. Mount it with a label: `-v ~/.aws:/root/.aws:z` (`:Z` for this container alone).\n- A container: the mounted ~/.claude (~/.aws, ~/.config/gcloud) belongs to root or another user: `chown -R UID:GID` on it with the container user's id, or run the container with yours; make the folder before the first mount, else Docker makes it as root.\n- /tmp/claude: it belongs to the first user who ran Claude Code on this machine: set CLAUDE_CODE_TMPDIR to a folder of your own, or have it removed (`sudo rm -rf /tmp/claude`), and update: later releases use a folder for each user.\n- EBUSY at .claude.json in a container: this one file is mounted, and can't be replaced; mount a folder and name it in CLAUDE_CONFIG_DIR. On Windows another Claude Code or a virus scanner holds it: try again.\n- A variable names a folder that can't be made: CLAUDE_CONFIG_DIR, CLOUDSDK_CONFIG, AZURE_CONFIG_DIR (`genkan explain CLOUDSDK_CONFIG`).\n- “.vscode-server … rename”, and the folder is your own, in WSL 1: VS Code's file watcher holds it. Set `remote.WSL.fileWatcher.polling` to true in VS Code, or move to WSL 2 (`wsl --set-version NAME 2`)." /
        "本文のパスの所有者（`ls -ld パス`。sudo で実行すると root のファイルが残ります: `sudo chown -R $USER パス`）、読み取り専用のディスク、ほかのプログラムによるロックを確認してください。genkan に必要なものは `genkan doctor` で分かります。\n- 「/root/.aws」「/root/.claude」「/root/.config」が、コンテナーの root（`id -u` が 0）で表示された場合: 所有者やモードの問題ではありません。多くは、マウントしたフォルダーの読み取りを、ホストの SELinux が禁止しています（Fedora、RHEL など。ホストの `getenforce` が Enforcing）。chmod 777 では変わりません。ラベルを付けてマウントしてください: `-v ~/.aws:/root/.aws:z`（このコンテナーだけの場合は `:Z`）。\n- コンテナーの場合: マウントした ~/.claude（~/.aws、~/.config/gcloud）が root または別のユーザーのものです。コンテナーのユーザーの ID で `chown -R UID:GID` を実行するか、自分の ID でコンテナーを動かしてください。最初のマウントより前にフォルダーを作ります（ないと Docker が root で作ります）。\n- /tmp/claude の場合: この端末で最初に Claude Code を実行したユーザーのものです。CLAUDE_CODE_TMPDIR に自分のフォルダーを指定するか、削除してもらい（`sudo rm -rf /tmp/claude`）、更新してください。新しいリリースはユーザーごとのフォルダーを使います。\n- コンテナーで .claude.json に EBUSY が出る場合: ファイル単体がマウントされていて置き換えられません。フォルダーをマウントし、CLAUDE_CONFIG_DIR で指定してください。Windows では、別の Claude Code やウイルス対策ソフトが使用中です。やり直してください。\n- 作成できないフォルダーを変数が指している場合: CLAUDE_CONFIG_DIR、CLOUDSDK_CONFIG、AZURE_CONFIG_DIR です（`genkan explain CLOUDSDK_CONFIG`）。\n- 「.vscode-server … rename」で、フォルダーが自分のもので、WSL 1 の場合: VS Code のファイル監視が使用中です。VS Code の `remote.WSL.fileWatcher.polling` を true にするか、WSL 2 に移行してください（`wsl --set-version 名前 2`）。"
    } text {
        verified: false,
        patterns: [
            r"claude code's temporary directory \S{1,200} could not be created|failed to write to \.mcp\.json|ripgrep could not read the path it was given|cannot create or write to base directory",
            r"\b(?:EACCES|EPERM|EROFS|EBUSY|ENOTDIR|EISDIR)\b.{0,160}(?:\.claude(?:\.json|[/\\\x22'\s]|$)|\.aws\b|\.azure\b|gcloud|claude-cli|application_default)|(?:permission denied|access is denied|read-only file system)\W.{0,80}(?:\.claude(?:\.json|[/\\\x22'\s]|$)|\.aws\b|\.azure\b|\.config/gcloud)|(?:\.claude|\.aws|\.azure|gcloud)\S{0,80}\W{1,4}(?:permission denied|access is denied|read-only file system)|unable to create private file .{0,80}gcloud",
            r"claude code's credentials file (?:\([^)]{1,80}\) )?(?:could not be read|is a symlink)|credentials file that keeps the gateway's tls pin|gateway tls pin (?:store unreadable|could not be read)|credential hand-off file is still locked|could not open the configuration file: \[|credential store could not be read|check that your claude config folder is writable|\.claude\b\S{0,160} because it is being used by another process",
            r"\b(?:gcloud|gsutil|cloudsdk\w*)\b.{0,160}(?:database is locked|\[errno 1?[13]\] (?:permission denied|operation not permitted))|(?:\[errno 1?[13]\] permission denied|permissionerror)\b.{0,100}(?:gcloud|google_application_credentials)|gcloud crashed \((?:permissionerror|oserror|ioerror|filenotfounderror)\)|failed to create the default configuration\. ensure your have|\bos\.makedirs\(.{0,160}?(?:filenotfound|permission|notadirectory|os)error\b",
            r"unable to load paramfile\b",
            r"\bEACCES: permission denied, (?:open|mkdir|scandir|unlink|rename|copyfile|chmod|l?stat|access|symlink|rmdir|write|read)\b|operation not permitted: /tmp/claude-\d",
        ],
        examples: [
            "Claude Code's temporary directory /tmp/claude-1000 could not be created: EACCES: permission denied, mkdir '/tmp/claude-1000'. Free space on that volume, or set CLAUDE_CODE_TMPDIR to a directory on another one, then try again.",
            "Error: EACCES: permission denied, open '/home/taro/.claude.json'",
            "failed to load shared config file, /root/.aws/credentials, open /root/.aws/credentials: permission denied",
            "Claude Code's credentials file (where a gateway's TLS pin is kept) could not be read. Try again; if it keeps failing, check the file.",
            "ERROR: gcloud crashed (PermissionError): [Errno 13] Permission denied: '/home/taro/.config/gcloud/configurations/config_default'",
            "Error parsing parameter '--body': Unable to load paramfile file://body.json: [Errno 13] Permission denied: 'body.json'",
            "Error: EACCES: permission denied, open '/srv/project/test.py'",
            "zsh:1: operation not permitted: /tmp/claude-501/cwd-0503",
            "Error: EACCES: permission denied, open '/home/ken/.claude.json' at Object.writeFileSync (file:///usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:536:1088)",
        ],
    }
    FILE_IN_USE "GK-ERR-1168" Problem {
        "another program has a file open, so it can't be changed, replaced or deleted meanwhile" /
        "別のプログラムがファイルを開いているため、変更、置き換え、削除ができません"
    } help {
        "End the program that has it, then try again: all sessions of Claude Code and the editor for its own files, a terminal or editor whose folder it is for a folder; on Windows the Resource Monitor (CPU, Associated Handles) names it, on Linux and macOS `lsof FILE`.\n- “update_apply_exe_locked”, “exe_locked”: Windows doesn't replace claude.exe while it runs. Close every session of Claude Code and every editor with its extension (Task Manager shows a claude.exe that is left), then `npm install -g @anthropic-ai/claude-code@latest` in a new terminal (a native installation: `claude update`). The installed version works until then.\n- Nothing is open: a virus scanner or a synchronizing folder (OneDrive) has it for seconds: try again, or take the folder out of it.\n- It stays: restart the machine, and begin with this command." /
        "そのファイルを開いているプログラムを終了してから、やり直してください。Claude Code 自身のファイルならすべてのセッションとエディター、フォルダーならそこを開いているターミナルやエディターです。プログラムは、Windows ではリソース モニター（CPU の「関連付けられたハンドル」）、Linux と macOS では `lsof ファイル` で分かります。\n- 「update_apply_exe_locked」「exe_locked」の場合: Windows では、実行中の claude.exe を置き換えられません。Claude Code のすべてのセッションと、拡張機能のあるエディターを終了し（残っている claude.exe はタスク マネージャーで分かります）、新しいターミナルで `npm install -g @anthropic-ai/claude-code@latest` を実行してください（ネイティブ版では `claude update`）。それまでは、インストール済みのバージョンを使えます。\n- 何も開いていない場合: ウイルス対策ソフトや同期フォルダー（OneDrive）が数秒間開いています。やり直すか、フォルダーを対象から外してください。\n- 解消しない場合: 端末を再起動し、最初にこのコマンドを実行してください。"
    } text {
        verified: false,
        patterns: [
            r"\bbeing used by another process\b|\bEBUSY: resource busy or locked\b|\b(?:winerror|os error) 32\b",
            r"\btext file busy\b|\bETXTBSY\b",
            r"\b(?:update_\w{0,24})?exe_locked\b",
        ],
        examples: [
            "PermissionError: [WinError 32] The process cannot access the file because it is being used by another process: 'C:\\\\x'",
            "bash: ./claude: Text file busy",
            "error_code: update_apply_exe_locked",
        ],
    }
    GIT_BASH "GK-ERR-205" Usage {
        "Claude Code on Windows, or its desktop app there, doesn't find Git (Git Bash), which this version needs" /
        "Windows の Claude Code またはそのデスクトップアプリが、このバージョンに必要な Git（Git Bash）を見つけられません"
    } help {
        "`where git` in a new terminal shows whether and where Git is on this machine. A path (Git is installed, perhaps in a folder of its own such as D:\\APP\\Git): name the bin\\bash.exe of that folder as below. It finds nothing, and Git isn't on this machine: install Git for Windows; newer versions of Claude Code may not need it.\n- “spawnSync … bash.exe”, “spawn … bash.exe”: a whole path stands in the text, so PATH plays no part. Quotes in it (`\"C:\\…\\bash.exe\"`) are taken for a part of the name: write CLAUDE_CODE_GIT_BASH_PATH=C:\\Git\\bin\\bash.exe (your path) without quotes in the value, name the file bash.exe and not its folder, and open a new terminal. usr\\bin\\bash.exe stands there: name Git's bin\\bash.exe. No quotes, and the file is there: the folder that Claude Code works in was deleted or renamed: start it in another. It began with an update: a fault of that release; update Claude Code, or go back to the one before.\n- “required for local sessions”, “required to run local sessions” (the desktop app, Code tab): install Git for Windows with “Git from the command line and also from 3rd-party software”, so that C:\\Program Files\\Git\\cmd is in PATH, and set CLAUDE_CODE_GIT_BASH_PATH to C:\\Program Files\\Git\\bin\\bash.exe as a variable of Windows (Settings, “environment variables”): the app starts before settings.json is read. Then quit the app whole, from the icon beside the clock too, and start it again. All of that done and the message stays: many report it; the app's own search fails. Update the app, and use `claude` in a terminal meanwhile.\n- “spawn /bin/bash”, “spawn /bin/sh” (errno -4058 is Windows' “not found”): a program that Windows itself started asks for a shell that only WSL and Git Bash have; PATH isn't at fault. An early release of Claude Code does so: update it (today's runs on Windows with Git for Windows), or install and start it inside WSL (`wsl`); until then start it from Git Bash.\n- It is installed, and its bash.exe runs: name it in CLAUDE_CODE_GIT_BASH_PATH (a Git for one user alone is in %LOCALAPPDATA%\\Programs\\Git\\bin\\bash.exe, where some releases don't look; `where git` shows it), without quotes in the value, also in its usual place (`claude.env` in the profile, then `genkan setup`; or `env` in ~/.claude/settings.json). An editor reads variables when it starts: quit VS Code completely and start it again, or set it in its extension's own settings.\n- It is set, and the message stays: take the variable out, put Git's cmd folder (C:\\Program Files\\Git\\cmd) into PATH and start a new terminal or the editor anew. bin\\bash.exe is meant, not usr\\bin, WSL's, or another Bash.\n- Still there: a fault of that release: update Claude Code and the extension, or take another release." /
        "Git が端末にあるかどうかと、その場所は、新しいターミナルの `where git` で分かります。パスが表示される場合、Git はインストール済みです（D:\\APP\\Git のような独自のフォルダーのこともあります）。そのフォルダーの bin\\bash.exe を、次のように設定してください。何も見つからず、Git がこの端末にない場合は、Git for Windows をインストールしてください（新しいバージョンの Claude Code では不要な場合があります）。\n- 「spawnSync … bash.exe」「spawn … bash.exe」の場合: 本文に完全なパスがあり、PATH は関係しません。引用符（`\"C:\\…\\bash.exe\"`）は名前の一部とみなされます。CLAUDE_CODE_GIT_BASH_PATH=C:\\Git\\bin\\bash.exe（自分のパス）のように値を引用符で囲まず、フォルダーではなく bash.exe を指定して、新しいターミナルを開いてください。usr\\bin\\bash.exe となっている場合は、Git の bin\\bash.exe を指定します。引用符がなく、ファイルもある場合は、Claude Code の作業フォルダーが削除または変更されています。別のフォルダーで起動してください。更新後に始まった場合は、そのリリースの不具合です。Claude Code を更新するか、前のリリースに戻してください。\n- 「required for local sessions」「required to run local sessions」（デスクトップアプリの Code タブ）の場合: Git for Windows を「Git from the command line and also from 3rd-party software」でインストールして C:\\Program Files\\Git\\cmd を PATH に含め、CLAUDE_CODE_GIT_BASH_PATH に C:\\Program Files\\Git\\bin\\bash.exe を Windows の環境変数として設定してください（設定の「環境変数」。アプリは settings.json を読む前に確認します）。時計の横のアイコンからもアプリを完全に終了し、起動し直します。すべて行っても表示が続く場合は、アプリ自身の検出の不具合です（多数の報告があります）。アプリを更新し、その間はターミナルの `claude` を使ってください。\n- 「spawn /bin/bash」「spawn /bin/sh」（errno -4058 は Windows の「見つからない」）の場合: Windows から直接起動されたプログラムが、WSL と Git Bash にしかないシェルを起動しようとしています。PATH の問題ではありません。初期の Claude Code がそうでした。更新するか（現在のものは Git for Windows のある Windows で動作します）、WSL の中にインストールして起動してください（`wsl`）。それまでは Git Bash から起動できます。\n- インストール済みで bash.exe が動く場合: 通常の場所でも、CLAUDE_CODE_GIT_BASH_PATH にそのパスを引用符なしで設定してください（プロファイルの `claude.env` に書いて `genkan setup` を実行、または ~/.claude/settings.json の `env`）。自分専用にインストールした Git は %LOCALAPPDATA%\\Programs\\Git\\bin\\bash.exe にあり、そこを探さないリリースがあります（場所は `where git` で確認）。エディターは起動時に変数を読むため、VS Code を完全に終了して起動し直すか、拡張機能の設定で変数を指定します。\n- 設定しても表示が続く場合: 変数を外し、Git の cmd フォルダー（C:\\Program Files\\Git\\cmd）を PATH に加えて、新しいターミナルまたはエディターを起動し直してください。指定するのは bin\\bash.exe で、usr\\bin や WSL などの Bash ではありません。\n- それでも続く場合: そのリリースの不具合です。Claude Code と拡張機能を更新するか、別のリリースを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bspawn(?:sync)? (?:\x22[a-z]:[\\/][^\x22]{1,200}\x22|'[a-z]:[\\/][^']{1,200}') enoent\b|\bspawnsync [a-z]:[\\/][^\x22']{0,200}[\\/](?:ba)?sh\.exe enoent\b|\bapi error\W{1,3}(?:error: )?spawn [a-z]:[\\/][^\x22']{0,200}[\\/](?:usr[\\/])?bin[\\/](?:ba)?sh\.exe enoent\b",
            r"\bgit (?:for windows )?is required (?:for|to run) local (?:code )?sessions\b|\bspawn /bin/(?:ba)?sh\b.{0,800}?\berrno\W{1,4}-4058\b|\berrno\W{1,4}-4058\b.{0,300}?\bspawn /bin/(?:ba)?sh\b",
            r"claude code on windows requires a shell tool|claude_code_git_bash_path \x22[^\x22]{0,200}\x22 not found|requires (?:bash but )?git bash(?: was not found|, which is not installed)",
            r"claude code on windows requires (?:either )?git|claude code was unable to find claude_code_git_bash_path",
            r"\bgit bash not found\b",
        ],
        examples: [
            "Error: spawn /bin/bash ENOENT\n    at onErrorNT (node:internal/child_process:483:16) {\n  errno: -4058,\n  code: 'ENOENT',",
            "{\"errno\":-4058,\"code\":\"ENOENT\",\"syscall\":\"spawn /bin/bash\",\"path\":\"/bin/bash\",\"message\":\"spawn /bin/bash ENOENT\"}",
            "Git is required for local sessions. Download Git for Windows, or set the CLAUDE_CODE_GIT_BASH_PATH environment variable to your git executable, then restart the app.",
            "Claude Code on Windows requires a shell tool. Git Bash was not found and the PowerShell tool is disabled (CLAUDE_CODE_USE_POWERSHELL_TOOL=0).",
            "Claude Code on Windows requires git-bash (https://git-scm.com/downloads/win).",
            "Git Bash not found - Unix commands will not be available",
            "Error: spawnSync \"C:\\Git\\bin\\bash.exe\" ENOENT\n    at Object.spawnSync (node:internal/child_process:1120:20)",
            "Error: spawnSync C:\\Git\\bin\\bash.exe ENOENT",
            "API Error: spawn C:\\Program Files\\Git\\usr\\bin\\bash.exe ENOENT",
        ],
    }
    EXECUTION_POLICY "GK-ERR-531" Usage {
        "PowerShell's execution policy on this machine doesn't let scripts run (npm.ps1, claude.ps1 and others)" /
        "PowerShell の実行ポリシーにより、スクリプト（npm.ps1、claude.ps1 など）を実行できません"
    } help {
        "`Set-ExecutionPolicy -Scope CurrentUser RemoteSigned`, then try again (the default of Windows 10 and 11 forbids all scripts).\n- Without changing it: run the program itself and not its script (`claude.cmd`, `npm.cmd`), or use cmd or Git Bash.\n- “statusline”, “hook”, or another script that Claude Code starts itself (statusLine, hooks in settings.json): have its command name the policy: `powershell -NoProfile -ExecutionPolicy Bypass -File PATH`; that holds for this one call, unless a group policy decides.\n- `Get-ExecutionPolicy -List` shows a value at MachinePolicy or UserPolicy: a group policy sets it; whoever manages this machine has to change it, or use the way above.\n- “is not digitally signed”: a file that was downloaded: `Unblock-File PATH`, once you have read it." /
        "`Set-ExecutionPolicy -Scope CurrentUser RemoteSigned` を実行し、やり直してください（Windows 10 と 11 の既定では、すべてのスクリプトが禁止されています）。\n- 変更しない場合: スクリプトではなくプログラム本体（`claude.cmd`、`npm.cmd`）を実行するか、cmd または Git Bash を使ってください。\n- 「statusline」「hook」など、Claude Code 自身が起動するスクリプトの場合（settings.json の statusLine、hooks）: コマンドで `powershell -NoProfile -ExecutionPolicy Bypass -File パス` とポリシーを指定してください。グループ ポリシーがなければ、その呼び出しにだけ有効です。\n- `Get-ExecutionPolicy -List` の MachinePolicy または UserPolicy に値がある場合: グループ ポリシーによる設定です。端末管理者が変更するか、上の方法を使ってください。\n- 「デジタル署名されていません」「is not digitally signed」の場合: ダウンロードしたファイルです。内容を確認してから `Unblock-File パス` を実行してください。"
    } text {
        verified: false,
        patterns: [
            r"running scripts is disabled on this system|about_execution_policies|is not digitally signed\. you cannot run this script|execution of scripts is disabled",
            r"\bis not digitally signed\b",
        ],
        examples: [
            "File C:\\Users\\taro\\.claude\\statusline.ps1 cannot be loaded because running scripts is disabled on this system.",
            "npm : このシステムではスクリプトの実行が無効になっているため、ファイル C:\\Program Files\\nodejs\\npm.ps1 を読み込むことができません。",
            "File C:\\Users\\taro\\npm.ps1 cannot be loaded. The file C:\\Users\\taro\\npm.ps1 is not digitally signed. You cannot run this script on the current system.",
        ],
    }
    RIPGREP_RIGHTS "GK-ERR-918" Problem {
        "Claude Code's own ripgrep (`rg`), with which it searches in files, is there but isn't executable (EACCES)" /
        "Claude Code に付属する ripgrep（`rg`、ファイルの検索に使用）はありますが、実行権限がありません（EACCES）"
    } help {
        "Some releases' packages came without that permission: `chmod +x` on the path in the text ends it at once.\n- For good: update Claude Code, or in a job the action (claude-code-action) or SDK; until then a step before it with `chmod +x …/vendor/ripgrep/*/rg`.\n- Or another ripgrep: install it (`brew install ripgrep`, `apt-get install ripgrep`) and set USE_BUILTIN_RIPGREP=0.\n- The permission is there (`ls -l`): the folder is mounted noexec (`findmnt -T`), or a security program stops it." /
        "一部のリリースのパッケージに、実行権限がありませんでした。本文のパスに `chmod +x` を実行すると、すぐに解消します。\n- 恒久的には、Claude Code を更新してください（ジョブではアクション（claude-code-action）または SDK。それまでは、その前のステップで `chmod +x …/vendor/ripgrep/*/rg`）。\n- 別の ripgrep を使うこともできます。インストールし（`brew install ripgrep`、`apt-get install ripgrep`）、USE_BUILTIN_RIPGREP=0 を設定してください。\n- 実行権限がある場合（`ls -l`）: フォルダーが noexec でマウントされているか（`findmnt -T`）、セキュリティソフトに止められています。"
    } text {
        verified: false,
        patterns: [
            r"\beacces\b\W{1,3}permission denied, posix_spawn '(?<program>[^']{0,200}ripgrep[^']{0,60}[/\\]rg(?:\.exe)?)'",
            r"\bspawn (?<program>\S{0,200}ripgrep\S{0,60}[/\\]rg(?:\.exe)?) eacces\b",
        ],
        examples: [
            "EACCES: permission denied, posix_spawn '/opt/app/node_modules/@anthropic-ai/claude-agent-sdk/vendor/ripgrep/x64-linux/rg'",
            "Error: spawn /opt/app/node_modules/@anthropic-ai/claude-code/vendor/ripgrep/arm64-darwin/rg EACCES",
        ],
    }
    SDK_PAIR "GK-ERR-992" Usage {
        "Anthropic's SDK and its package for a cloud (@anthropic-ai/vertex-sdk, @anthropic-ai/bedrock-sdk) in this program don't fit together: the request was never made" /
        "このプログラムの Anthropic SDK と、クラウド用のパッケージ（@anthropic-ai/vertex-sdk、@anthropic-ai/bedrock-sdk）のバージョンが合わず、リクエストが作られませんでした"
    } help {
        "Update both packages together: `npm install @anthropic-ai/sdk@latest @anthropic-ai/vertex-sdk@latest` (or bedrock-sdk); `npm ls @anthropic-ai/sdk` shows whether there are two releases of it. Where one of them came with an update, go back to the release before: of vertex-sdk 0.13.1 fails so, 0.11.5 works.\n- A finished program (an extension, an agent) that has them built in: update it. Sign-in and cloud aren't at fault." /
        "両方のパッケージを一緒に更新してください（`npm install @anthropic-ai/sdk@latest @anthropic-ai/vertex-sdk@latest`、または bedrock-sdk）。2 つのリリースが混在していないかは `npm ls @anthropic-ai/sdk` で分かります。一方の更新後に起きた場合は、前のリリースに戻してください。vertex-sdk では 0.13.1 で起こり、0.11.5 では起こりません。\n- 組み込み済みの完成したプログラム（拡張機能、エージェント）の場合: そのプログラムを更新してください。サインインやクラウドの問題ではありません。"
    } text {
        verified: false,
        patterns: [
            r"(?:evaluating 'req\.headers'|cannot read properties of undefined \(reading 'headers'\)).{0,160}?@anthropic-ai[/\\](?:sdk|vertex-sdk|bedrock-sdk)\b",
        ],
        examples: [
            "TypeError: undefined is not an object (evaluating 'req.headers')\n    at makeRequest (/node_modules/@anthropic-ai/sdk/client.mjs:221:22)",
            "TypeError: Cannot read properties of undefined (reading 'headers')\n    at AnthropicVertex.makeRequest (/app/node_modules/@anthropic-ai/sdk/client.js:240:28)",
        ],
    }
    NOT_RUNNABLE "GK-ERR-640" Problem {
        "a program was found but couldn't be started: its file isn't executable or no program of this system, or a rule of this machine stops it" /
        "プログラムは見つかりましたが、起動できません。ファイルに実行権限がないか、このシステムのプログラムではないか、端末のルールで止められています"
    } help {
        "The text (the path, or `spawnargs`) names it. Start it by hand in a terminal: what is said there is surer.\n- Linux, macOS (EACCES): `ls -l FILE`, then `chmod +x FILE`, or install the extension or program again. A folder in its place, or a drive mounted noexec, says the same.\n- Windows (UNKNOWN): the file is empty, cut off or for another processor (a download or update that failed: install again), or no .exe: name the .exe. “spawn wsl EACCES”: the program runs in WSL itself and looks for Windows' wsl: switch its WSL setting off.\n- Its file is right, and other programs of this kind don't start either: a virus scanner, AppLocker or another policy: whoever manages this machine sees it in the log." /
        "どのプログラムかは本文のパスまたは `spawnargs` で分かります。ターミナルで直接起動すると、より確かな理由が表示されます。\n- Linux、macOS（EACCES）: `ls -l ファイル` で確認し、`chmod +x ファイル` を実行するか、拡張機能やプログラムを入れ直してください。フォルダーを指定している場合や、noexec でマウントされたドライブでも同じ表示になります。\n- Windows（UNKNOWN）: ファイルが空か、途中で切れているか、別の CPU 用です（ダウンロードや更新の失敗。入れ直してください）。または .exe ではありません（.exe を指定してください）。「spawn wsl EACCES」は、WSL の中で動くプログラムが Windows の wsl を探しています。その WSL の設定を無効にしてください。\n- ファイルが正しく、同種のプログラムも起動しない場合: ウイルス対策、AppLocker などのポリシーによるものです。この端末の管理者がログで確認できます。"
    } text {
        verified: false,
        patterns: [
            r"\beacces\b\W{1,3}permission denied, (?:posix_)?spawn '(?<program>[^']{1,200})'",
            r"\bspawn (?<program>\S{1,200}) (?:EACCES|UNKNOWN)\b|\bspawn (?:EACCES|UNKNOWN)\b",
        ],
        examples: [
            "EACCES: permission denied, posix_spawn '/opt/tools/lint'",
            "Error: spawn /home/taro/.vscode/extensions/anthropic.claude-code-2.0.1/resources/native-binary/claude EACCES",
            "Error: spawn UNKNOWN
    at ChildProcess.spawn (node:internal/child_process:421:11)",
        ],
    }
    GATEKEEPER "GK-ERR-1114" Problem {
        "macOS (Gatekeeper) doesn't open this program or a part of it: it couldn't check that it comes from a known developer and is free of malware" /
        "macOS（Gatekeeper）がこのプログラムまたはその部品を開きません。確認済みの開発元のもので、マルウェアを含まないことを検証できませんでした"
    } help {
        "Update it, or install it anew from its maker: Claude Code with the native installer (`claude install VERSION`), or `brew upgrade --cask claude-code`. A release came so before, and a later one (2.1.15) ended it.\n- You know where the file comes from (for Claude Code's `codesign -dv --verbose=2 PATH` names Anthropic): try to open it once, then System Settings › Privacy & Security › “Open Anyway”. In a terminal `xattr -d com.apple.quarantine PATH` takes the mark of a download off this one file, which Homebrew sets too.\n- The name ends in “.node” or “.dylib”: a part that Claude Code or another program unpacks and loads: update that program, and the app from which it is started.\n- “is damaged”: the file is cut off or was changed: download it again.\n- A company's Mac without “Open Anyway”: whoever manages it (MDM) has to allow it.\n- You don't know the program: don't open it." /
        "プログラムを更新するか、開発元から入れ直してください。Claude Code ではネイティブインストーラー（`claude install バージョン`）または `brew upgrade --cask claude-code` です。以前、この表示が出るリリースがあり、後のリリース（2.1.15）で解消しました。\n- 入手元が分かっている場合（Claude Code のファイルでは `codesign -dv --verbose=2 パス` に Anthropic と表示されます）: 一度開こうとした後、システム設定の「プライバシーとセキュリティ」で「このまま開く」を選んでください。ターミナルでは `xattr -d com.apple.quarantine パス` で、そのファイルだけからダウンロードの印（Homebrew も付けます）を外せます。\n- 名前が「.node」や「.dylib」で終わる場合: Claude Code または別のプログラムが展開して読み込む部品です。そのプログラムと、それを起動しているアプリを更新してください。\n- 「壊れているため開けません」（is damaged）の場合: ファイルが途中で切れているか、変更されています。ダウンロードし直してください。\n- 会社の Mac で「このまま開く」がない場合: 端末管理者（MDM）による許可が必要です。\n- 心当たりのないプログラムの場合: 開かないでください。"
    } text {
        verified: false,
        patterns: [
            r"\bapple could not verify\b|because the developer cannot be verified|\bcan(?:not|'t|’t) be opened because it is from an unidentified developer|\bapple cannot check it for malicious software|\bmacos cannot verify (?:that this app is free from malware|the developer of)",
            r"\bis damaged and can(?:not|'t|’t) be opened\b",
        ],
        examples: [
            "Apple could not verify “claude” is free of malware that may harm your Mac or compromise your privacy.",
            "“Claude” is damaged and can’t be opened. You should move it to the Trash.",
            "“claude”は、開発元を検証できないため開けません。",
        ],
    }
    SPAWN "GK-ERR-223" Problem {
        "a rule of this machine (group policy, endpoint protection, a sandbox) stops a program that Claude Code starts" /
        "Claude Code が起動しようとしたプログラムが、この端末の規則（グループ ポリシー、エンドポイント保護、サンドボックスなど）で止められています"
    } help {
        "The text names the program (`reg`, a shell, Claude Code itself). Whoever manages this machine has to allow it for Claude Code; a newer Claude Code may not need it. No setting of genkan's is involved.\n- “Windows protected your PC” is SmartScreen: it knows too few downloads of this file. Right when it came from its maker: “More info”, then “Run anyway”. That button is missing: a rule of the company; take the package that whoever manages this machine hands out." /
        "止められたプログラム（`reg`、シェル、Claude Code 自身など）は本文に示されています。この端末の管理者に、Claude Code からの起動を許可してもらってください。更新で不要になる場合もあります。genkan の設定は関係しません。\n- 「Windows によって PC が保護されました」（Windows protected your PC）の場合: SmartScreen が、ダウンロード数の少ないファイルを止めています。提供元から入手した正しいファイルなら、「詳細情報」から「実行」を選んでください。ボタンがなければ会社の規則です。端末管理者が配布するパッケージを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\berror_access_disabled_by_policy\b|this operation is disabled by group policy",
            r"\b(?:EPERM|EACCES|UNKNOWN)\b.{0,60}\b(?:uv_)?spawn\b|\bspawn (?:\S{1,200} )?EPERM\b|program is blocked by group policy|blocked (?:by )?your (?:system |it )?administrator",
            r"used device guard to block|application control policy has blocked|(?:was |is )?blocked by (?:applocker|windows defender application control|software restriction)",
            r"\bwindows protected your pc\b|\bsmartscreen prevented\b",
        ],
        ask: DeviceAdmin {
            "A rule of this machine (group policy or endpoint protection) stops a program that Claude Code starts. Please allow it for Claude Code. The program is named in the message that I send along." /
            "この端末の規則（グループ ポリシーまたはエンドポイント保護）が、Claude Code の起動するプログラムを止めています。Claude Code からの起動を許可していただけますか。対象のプログラムは、併せて送るメッセージに示されています。"
        },
        examples: [
            "The Windows Subsystem for Linux is disabled by policy.
Error code: Wsl/ERROR_ACCESS_DISABLED_BY_POLICY",
            "EPERM: operation not permitted, uv_spawn 'reg'",
            "An Application Control policy has blocked this file.",
            "Windows protected your PC\nMicrosoft Defender SmartScreen prevented an unrecognized app from starting.",
        ],
    }
    HOME_FILE "GK-ERR-1133" Usage {
        "a program wanted a file or folder in a hidden folder of the home (~/.NAME), and it isn't there" /
        "プログラムが、ホームの隠しフォルダー（~/.名前）にあるファイルまたはフォルダーを開こうとしましたが、存在しません"
    } help {
        "The hidden folder's name mostly says whose it is. Set that program up (its own sign-in or init) as the user it runs as, or make the missing folder by hand (`mkdir -p` with the path in the text up to its last name), then start it again and update it: some releases don't make their folders themselves.\n- It is there in your own terminal: the program runs as another user or with another home (sudo, a service, a container, WSL beside Windows). Compare the path in the text with `echo $HOME`; in a container mount the folder to that path.\n- “.claude”: Claude Code makes its own files at its start. Start `claude` once as that user, and see whether CLAUDE_CONFIG_DIR names another folder; a file that a setting or a plugin names has to be corrected there.\n- “.aws”: the AWS profile isn't set up for this user: `genkan login`, or `aws configure sso`." /
        "隠しフォルダーの名前で、多くの場合どのプログラムのものか分かります。プログラムを動かすユーザーで設定（そのプログラムのサインインや init）を行うか、足りないフォルダーを作り（本文のパスの最後の名前の手前まで `mkdir -p`）、起動し直して更新してください。自分でフォルダーを作らないリリースもあります。\n- 自分のターミナルでは存在する場合: プログラムが別のユーザーまたは別のホームで動いています（sudo、サービス、コンテナー、Windows と WSL）。本文のパスと `echo $HOME` を比べてください。コンテナーでは、そのパスにフォルダーをマウントします。\n- 「.claude」の場合: Claude Code は、起動時に自身のファイルを作ります。そのユーザーで一度 `claude` を起動し、CLAUDE_CONFIG_DIR が別のフォルダーを指していないか確認してください。設定やプラグインが指定するファイルであれば、そこを直します。\n- 「.aws」の場合: このユーザーでは AWS プロファイルが設定されていません。`genkan login` または `aws configure sso` を実行してください。"
    } text {
        verified: false,
        around: true,
        patterns: [
            r"\berror\b.{0,40}\benoent\W{1,3}no such file or directory, (?:open|mkdir|scandir|stat|lstat|access|watch|copyfile|rename|unlink) '(?<path>(?:~|/home/[\w.-]{1,60}|/users/[\w.-]{1,60}|/root|[a-z]:[/\\]{1,2}users[/\\]{1,2}[\w. -]{1,60}?)[/\\]{1,2}\.[^']{1,200})'",
        ],
        examples: [
            "Error: ENOENT: no such file or directory, open '/home/dev/.acme-agent/logs/agent.log'",
        ],
    }
}
