//! Words of: where AWS credentials come from.

crate::messages::words! {
    DELETED_KEY:
        "the access key was deleted or deactivated in IAM, or is of another partition; ask its owner for a new one",
        "アクセスキーは IAM で削除または無効化されたか、別のパーティションのものです。所有者に新しいキーを依頼してください";
}
