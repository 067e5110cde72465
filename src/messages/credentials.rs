//! Words of: credentials that are handed out, and those that are not.

crate::messages::words! {
    HINT_OUTSIDE: "genkan check --profile {profile} shows what differs, genkan setup --profile {profile} fixes it; then start Claude Code again", "genkan check --profile {profile} で相違点を確認し、genkan setup --profile {profile} で直してから、Claude Code を起動し直してください";
}
