//! Words of: the wizard.

crate::words::words! {
    PROVIDER: "AWS, Google or a gateway?", "AWS、Google、ゲートウェイのどれを使いますか。";
    AWS: "AWS (Bedrock): provably in Japan, AWS names each place; one sign-in to AWS", "AWS（Bedrock）: 国内処理を証明可能（AWS が場所を回答）。AWS へサインイン";
    GOOGLE: "Google (Vertex AI): Tokyo by each request's path; experimental; gcloud", "Google（Vertex AI）: 東京はリクエストのパスで指定。試験的。gcloud を使用";
    GATEWAY: "A gateway: Japan not provable from here; a key in place of a sign-in", "ゲートウェイ: 国内処理はここからは証明不可。サインインの代わりにキー";
    FORMAT: "Which format does the gateway speak?", "ゲートウェイの形式はどれですか。";
    FORMAT_BEDROCK: "Bedrock's, passed through: ids of Japan alone are asked for; proof at AWS", "Bedrock 形式の中継: 日本の ID だけを要求。証明は AWS 側で";
    FORMAT_VERTEX: "Vertex AI's, passed through: Tokyo alone is asked for; proof at Google", "Vertex AI 形式の中継: 東京だけを要求。証明は Google 側で";
    FORMAT_ANTHROPIC: "Anthropic's (LiteLLM, Helicone, Kong): only the gateway knows the place", "Anthropic 形式（LiteLLM、Helicone、Kong）: 場所はゲートウェイ次第";
    A_NUMBER: "a number from 1 to {count}", "1 から {count} までの数字で答えてください";
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
    GATEWAY_URL: "Address of the LLM gateway, without /v1", "LLM ゲートウェイのアドレス（/v1 は付けない）";
    MAY_BE_EMPTY: "{question} (empty: left open)", "{question}（空欄: 未定のまま）";
    PROJECT: "Google Cloud project that pays, its id", "課金先の Google Cloud プロジェクト ID";
    RESOURCE: "Name of the Foundry resource: NAME of https://NAME.services.ai.azure.com", "Foundry リソースの名前（https://NAME.services.ai.azure.com の NAME）";
    LOCATION: "Location that requests are sent to", "リクエストの送信先ロケーション";
    AWS_PROFILE: "Name of the AWS profile to write", "書き込む AWS プロファイルの名前";
}
