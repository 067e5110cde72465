//! Words of: the wizard.

crate::words! {
    QUESTIONS: "Questions left: {count}. Nothing is written until you approve the changes.", "質問は {count} 件です。変更を承認するまで何も書き込みません。";
    CONFLICTS:
        "Marked \"not ours\": {count} that somebody else set differently. Applying replaces them; genkan undo brings them back.",
        "「genkan 以外の値」が {count} 件あります。適用すると置き換わり、genkan undo で元に戻せます。";
    AND: " and ", "・";
    TOKYO: "Tokyo", "東京";
    OSAKA: "Osaka", "大阪";
    ACCOUNT: "AWS account, 12 digits", "AWS アカウント（12 桁）";
    ROLE: "Role to use in that account", "そのアカウントで使うロール";
    START_URL: "Start URL of the AWS access portal", "AWS アクセスポータルの開始 URL";
    SSO_REGION: "Region of IAM Identity Center", "IAM Identity Center のリージョン";
    SESSION: "Name of the SSO session", "SSO セッションの名前";
    REGION: "Region that requests are sent to", "リクエストの送信先リージョン";
    NAME: "Name of the profile: a-z, 0-9 and -", "プロファイルの名前（a-z、0-9、-）";
    VERSION: "Your own version of it, e.g. 2026.11", "組織独自のバージョン（例: 2026.11）";
    CONTACT: "Whom error messages name", "困ったときの連絡先";
    MAY_BE_EMPTY: "{question} (empty: left open)", "{question}（空欄: 未定のまま）";
    AWS_PROFILE: "Name of the AWS profile to write", "書き込む AWS プロファイルの名前";
}
