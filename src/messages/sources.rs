//! Words of: where AWS credentials come from.

crate::messages::words! {
    PROCESS_PRINTED: "it printed no JSON with Version 1, AccessKeyId and SecretAccessKey", "出力が、Version が 1 で AccessKeyId と SecretAccessKey を含む JSON ではありません";
    EXPORT_PRINTED: "it printed no JSON with AccessKeyId, SecretAccessKey and SessionToken", "出力が、AccessKeyId、SecretAccessKey、SessionToken を含む JSON ではありません";
    PROCESS_ENDED: "it printed credentials that ended at {time}", "出力された認証情報の期限は {time} で、すでに切れています";
    BARE_HEADER: "in {file} the section is [{profile}]; there it has to be [profile {profile}]", "{file} のセクションが [{profile}] になっています。このファイルでは [profile {profile}] と書きます";
    BLANK_AT_END: "that name has a blank at one of its ends: “{profile}”", "名前の前後に空白があります: 「{profile}」";
    OTHER_HEADER: "in {file} the section is [profile {profile}]; there it has to be [{profile}]", "{file} のセクションが [profile {profile}] になっています。このファイルでは [{profile}] と書きます";
    NOT_THERE: "{name} names {file}, which isn't there", "{name} が指す {file} がありません";
    TWO_SOURCES: "source_profile and credential_source exclude each other: keep one", "source_profile と credential_source は併用できません。どちらか一方だけを残してください";
    NO_SESSION: "there is no section [sso-session {session}]⟦; the nearest is {nearest}⟧", "[sso-session {session}] セクションがありません⟦。近い名前: {nearest}⟧";
    NO_METADATA: "and nothing answers at {address} here", "この端末では {address} が応答しません";
    NO_VARIABLE: "and {names} isn't set here", "{names} が設定されていません";
    DELETED_KEY:
        "the access key was deleted or deactivated in IAM, or is of another partition; ask its owner for a new one",
        "アクセスキーは IAM で削除または無効化されたか、別のパーティションのものです。所有者に新しいキーを依頼してください";
    NO_SUCH_SOURCE: "“{value}” is none of {names}", "「{value}」は {names} のいずれでもありません";
}
