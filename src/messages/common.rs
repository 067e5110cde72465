//! Words that several commands share.

crate::messages::words! {
    ERROR: "error", "エラー";
    CAUSE: "cause", "原因";
    HINT: "hint", "対処";
    YES: "yes", "はい";
    NO: "no", "いいえ";
}
