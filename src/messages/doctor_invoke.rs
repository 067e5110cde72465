//! Words of: the findings of `doctor` on real requests.

crate::messages::words! {
    REFUSED_FOR: "refused: {models}", "拒否されたモデル: {models}";
    GRANTED_NOT: "The account says of {model}: {what}", "{model} についてのアカウントの回答: {what}";
    ASK_SUPPORT:
        "Amazon Bedrock refuses {models} for us: “{said}”. Could you ask AWS support what this means?",
        "Amazon Bedrock で {models} が拒否されます: 「{said}」。この意味を AWS サポートに確認していただけますか。";
    LOOK_AT_WAY: "genkan doctor --only network", "genkan doctor --only network";
}
