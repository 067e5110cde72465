//! GK-ERR-051 to 079: who asks: sign-in, credentials, signatures, clocks.

crate::code::codes! {
    SSO_SESSION "GK-ERR-051" Person {
        "your sign-in (SSO session) has ended, or there was none yet" /
        "サインイン（SSO セッション）が終了しているか、まだ行われていません"
    } help {
        "Sign in again: `genkan login`. If Claude Code runs it by itself, finish it in the browser window. For an AWS profile that genkan didn't set up, `aws sso login` with the profile named in the text or in AWS_PROFILE does the same." /
        "もう一度サインインしてください: `genkan login`。Claude Code が自動で開始した場合は、ブラウザーで完了してください。genkan が設定していない AWS プロファイルの場合は、本文または AWS_PROFILE のプロファイルを指定して `aws sso login` を実行してください。"
    }
    SSO_REFUSED "GK-ERR-052" Person {
        "IAM Identity Center no longer accepts the sign-in: it ended, was revoked, or sso_region names another region" /
        "IAM Identity Center がサインインを受け付けません。終了または取り消されたか、sso_region が別のリージョンを指しています"
    } help {
        "Sign in again: `genkan login` (for an AWS profile that genkan didn't set up, `aws sso login`). If that doesn't help, compare sso_region in ~/.aws/config with what the administrator gave you." /
        "もう一度サインインしてください: `genkan login`（genkan が設定していない AWS プロファイルの場合は `aws sso login`）。解消しない場合は、~/.aws/config の sso_region を管理者の案内と照らし合わせてください。"
    }
    NO_ROLE "GK-ERR-053" Person {
        "the sign-in works, but you don't have this role in this account" /
        "サインインはできていますが、このアカウントでこのロールが割り当てられていません"
    } help {
        "Compare sso_account_id and sso_role_name in ~/.aws/config with what the access portal shows you; the name is case-sensitive. If they are right, send the request below." /
        "~/.aws/config の sso_account_id と sso_role_name を、アクセスポータルの表示と照らし合わせてください（大文字と小文字は区別されます）。正しい場合は、下の依頼文を送ってください。"
    }
    SIGN_IN_WAITS "GK-ERR-054" Person {
        "the sign-in waits for you to finish it in the browser" /
        "ブラウザーでのサインイン完了を待っています"
    } help {
        "Open the address that was shown, compare the code and allow the request. It ends after a few minutes." /
        "表示された URL を開き、コードを確認して許可してください。数分で無効になります。"
    }
    SIGN_IN_REFUSED "GK-ERR-055" Person {
        "the sign-in was refused, ran out of time, or its registration is no longer valid" /
        "サインインが拒否されたか、時間切れになったか、登録が無効になっています"
    } help {
        "Start again with `genkan login` (for an AWS profile that genkan didn't set up, `aws sso login`) and finish it within a few minutes." /
        "`genkan login`（genkan が設定していない AWS プロファイルの場合は `aws sso login`）でやり直し、数分以内に完了してください。"
    }
    SSO_KEY "GK-ERR-056" Person {
        "IAM Identity Center is encrypted with a key that it can't use for your sign-in" /
        "IAM Identity Center の暗号鍵を、サインインの処理で使用できません"
    } help {
        "You can't mend this. The administrator of Identity Center has to look at the key's state and policy." /
        "利用者側では直せません。Identity Center の管理者が、鍵の状態とポリシーを確認する必要があります。"
    }
    CONSOLE_LOGIN "GK-ERR-057" Person {
        "the session made by `aws login` has ended" /
        "`aws login` で作成したセッションが終了しました"
    } help {
        "Run `aws login` again with the same profile." /
        "同じプロファイルで `aws login` をもう一度実行してください。"
    }
    CONSOLE_LOGIN_RIGHTS "GK-ERR-058" Person {
        "your identity may not use `aws login`: signin:CreateOAuth2Token is missing" /
        "`aws login` に必要な signin:CreateOAuth2Token が許可されていません"
    } help {
        "Use the organization's SSO profile instead, or send the request below." /
        "組織の SSO プロファイルを使うか、下の依頼文を送ってください。"
    }
    NO_AWS_PROFILE "GK-ERR-059" Person {
        "the AWS profile that was named doesn't exist on this machine" /
        "指定された AWS プロファイルがこのマシンにありません"
    } help {
        "AWS_PROFILE or a setting names it, ~/.aws/config lacks it. `genkan setup` writes the profile; `genkan explain AWS_PROFILE` shows who names it." /
        "AWS_PROFILE または設定で指定されていますが、~/.aws/config にありません。`genkan setup` でプロファイルを書き込めます。どこで指定されているかは `genkan explain AWS_PROFILE` で分かります。"
    }
    NO_SSO_SESSION "GK-ERR-060" Person {
        "an AWS profile refers to an [sso-session] section that isn't there" /
        "AWS プロファイルが参照する [sso-session] セクションがありません"
    } help {
        "Add the section to ~/.aws/config with the start URL and region that the administrator gave you; `genkan setup` writes both." /
        "管理者から案内された開始 URL とリージョンで、~/.aws/config にセクションを追加してください。`genkan setup` で両方を書き込めます。"
    }
    NO_CREDENTIALS "GK-ERR-061" Person {
        "there are no AWS credentials: not signed in, or AWS_PROFILE names a profile that doesn't exist" /
        "AWS の認証情報がありません。サインインしていないか、AWS_PROFILE が存在しないプロファイルを指しています"
    } help {
        "Sign in (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`), then start the client again. `genkan explain AWS_PROFILE` shows which profile it uses." /
        "サインイン（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）してから、クライアントを起動し直してください。使用されるプロファイルは `genkan explain AWS_PROFILE` で分かります。"
    }
    TWO_SOURCES "GK-ERR-062" Person {
        "AWS keys and AWS_PROFILE are both set: Claude Code uses the profile, the AWS command line the keys" /
        "AWS のアクセスキーと AWS_PROFILE が両方設定されています。Claude Code はプロファイルを、AWS CLI はキーを使います"
    } help {
        "Remove AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN from your shell, so that both use the same identity." /
        "両者が同じ ID を使うよう、シェルから AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を削除してください。"
    }
    TOKEN_EXPIRED "GK-ERR-063" Person {
        "the temporary AWS credentials have expired" /
        "AWS の一時的な認証情報の有効期限が切れています"
    } help {
        "Sign in again (`genkan login`; for an AWS profile that genkan didn't set up, `aws sso login`). If you exported keys into your shell, they are stale: remove them." /
        "もう一度サインインしてください（`genkan login`。genkan が設定していない AWS プロファイルの場合は `aws sso login`）。シェルにキーを設定している場合は古くなっているので、削除してください。"
    }
    TOKEN_INVALID "GK-ERR-064" Person {
        "AWS doesn't know the credentials: stale keys in the environment, a deleted key, or keys of another partition" /
        "AWS がこの認証情報を認識しません。環境に残った古いキー、削除済みのキー、別パーティションのキーのいずれかです"
    } help {
        "Remove AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN from your shell and sign in again." /
        "シェルから AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN を削除し、もう一度サインインしてください。"
    }
    CLOCK "GK-ERR-065" Problem {
        "this machine's clock is wrong, so AWS refuses what it signs" /
        "このマシンの時計がずれているため、AWS が署名を拒否しています"
    } help {
        "Set the clock from the network (Windows: Settings › Time; macOS: Date & Time; Linux and WSL: timedatectl, or `wsl --shutdown` after sleep), then try again." /
        "ネットワークで時刻を合わせてください（Windows: 設定 › 時刻、macOS: 日付と時刻、Linux・WSL: timedatectl、スリープ後の WSL は `wsl --shutdown`）。その後やり直してください。"
    }
    SIGNATURE "GK-ERR-066" Problem {
        "the signature doesn't fit the request: a proxy or gateway probably changed it on the way, or the secret key is wrong" /
        "署名がリクエストと一致しません。途中のプロキシーやゲートウェイが書き換えたか、シークレットキーが誤っている可能性があります"
    } help {
        "If you typed keys, type them again. Otherwise the network team should let bedrock names pass unchanged." /
        "キーを手入力した場合は入力し直してください。そうでなければ、bedrock のホスト宛ての通信を書き換えずに通すよう、ネットワーク担当に依頼してください。"
    }
    UNSIGNED "GK-ERR-067" Problem {
        "the request arrived without credentials: it went to a wrong address, or signing is switched off" /
        "認証情報のないリクエストが届きました。宛先が誤っているか、署名が無効になっています"
    } help {
        "`genkan explain ANTHROPIC_BEDROCK_BASE_URL` and `genkan explain CLAUDE_CODE_SKIP_BEDROCK_AUTH` show whether one of them is set." /
        "`genkan explain ANTHROPIC_BEDROCK_BASE_URL` と `genkan explain CLAUDE_CODE_SKIP_BEDROCK_AUTH` で、設定の有無を確認してください。"
    }
    STS_REGION "GK-ERR-068" Problem {
        "STS is switched off in this region for the account" /
        "このアカウントでは、このリージョンの STS が無効になっています"
    } help {
        "Only the account's administrator can activate it." /
        "有効にできるのはアカウントの管理者だけです。"
    }
    CREDENTIAL_EXPORT "GK-ERR-069" Person {
        "the command in awsCredentialExport gave no usable credentials, and the client fell back to whatever other credentials it found" /
        "awsCredentialExport のコマンドが有効な認証情報を返さず、クライアントは見つかった別の認証情報に切り替えました"
    } help {
        "Check with `aws sts get-caller-identity` that you are who you mean to be, sign in again, and run the command by hand: it must print one JSON document with AccessKeyId, SecretAccessKey and SessionToken." /
        "`aws sts get-caller-identity` で意図した ID かどうかを確認し、サインインし直してください。コマンドを手で実行すると、AccessKeyId、SecretAccessKey、SessionToken を含む JSON が 1 つ出力されるはずです。"
    }
    REFRESH_FAILED "GK-ERR-070" Person {
        "the client's sign-in command (awsAuthRefresh) failed; the client doesn't show why" /
        "クライアントのサインインコマンド（awsAuthRefresh）が失敗しました。理由は表示されません"
    } help {
        "Run the same command in a terminal and read what it says; `genkan explain awsAuthRefresh` shows it and where it is set." /
        "同じコマンドをターミナルで実行し、表示を確認してください。コマンドと設定場所は `genkan explain awsAuthRefresh` で分かります。"
    }
    REFRESH_TIMED_OUT "GK-ERR-071" Person {
        "the sign-in wasn't finished within three minutes, and the client stopped waiting" /
        "3 分以内にサインインが完了せず、クライアントが待機を終了しました"
    } help {
        "Run the sign-in command in a terminal of its own, finish it, then go on in the client." /
        "別のターミナルでサインインコマンドを実行し、完了してからクライアントに戻ってください。"
    }
    REFRESH_ELSEWHERE "GK-ERR-072" Person {
        "another Claude Code session on this machine is signing in right now, and this one waits for it" /
        "このマシンの別の Claude Code セッションがサインイン中で、その完了を待っています"
    } help {
        "Finish the sign-in where it was started (look for a browser window); this session goes on by itself." /
        "開始した側でサインインを完了してください（ブラウザーのウィンドウを確認）。このセッションは自動で続行します。"
    }
    CREDENTIALS_REFUSED "GK-ERR-073" Person {
        "AWS doesn't accept the credentials; the text doesn't say why" /
        "AWS が認証情報を受け付けません。理由は本文から分かりません"
    } help {
        "Sign in again. If it stays, paste the whole message." /
        "もう一度サインインしてください。解消しない場合は、全文を貼り付けてください。"
    }
}
