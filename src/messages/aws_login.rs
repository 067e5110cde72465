//! Words of: the AWS CLI's own sign-in.

crate::messages::words! {
    PASSWORD_CHANGED: "the password was changed since; sign in with the new one", "その後パスワードが変更されています。新しいパスワードでサインインしてください";
    SIGN_IN: "sign in: genkan login (it runs: aws login --profile {profile})", "サインインしてください: genkan login（実行されるコマンド: aws login --profile {profile}）";
    RUNS: "signing in with the AWS CLI: aws login --profile {profile}", "AWS CLI でサインインします: aws login --profile {profile}";
}
