//! Words of: where keys come from.

crate::messages::words! {
    AWS_LOGIN: "sign in: aws login --profile {profile}", "サインインしてください: aws login --profile {profile}";
    DELETED_KEY:
        "the key was deleted or deactivated in IAM, or never was one of this partition; its owner gives another",
        "キーは IAM で削除または無効化されたか、このパーティションのものではありません。所有者に新しいキーを依頼してください";
}
