//! Words of: where AWS credentials come from.

crate::messages::words! {
    PROCESS_FAILED: "its credential_process, {program}, failed: {how}", "credential_process の {program} が失敗しました: {how}";
    PROCESS_PRINTED: "its credential_process printed no credentials (JSON with Version 1, AccessKeyId and SecretAccessKey)", "credential_process の出力が認証情報ではありません（Version が 1 で、AccessKeyId と SecretAccessKey を含む JSON が必要です）";
    DELETED_KEY:
        "the access key was deleted or deactivated in IAM, or is of another partition; ask its owner for a new one",
        "アクセスキーは IAM で削除または無効化されたか、別のパーティションのものです。所有者に新しいキーを依頼してください";
}
