//! Words of: what the client calls.

crate::words! {
    WAITING: "{name}: Claude Code is waiting for AWS. {why}", "{name}: Claude Code が AWS の認証を待っています。{why}";
}
