//! The variables that name a proxy and the hosts past it, and which hosts such a list names, as the JavaScript runtime of
//! Claude Code reads it: what that reaches directly genkan does too.

/// The variables that name a proxy, in both spellings, in Claude Code's order: those of plain HTTP count for HTTPS too, and
/// those for everything for what is fetched alone.
pub const HTTPS: [&str; 2] = ["https_proxy", "HTTPS_PROXY"];
pub const HTTP: [&str; 2] = ["http_proxy", "HTTP_PROXY"];
pub const EVERYTHING: [&str; 2] = ["all_proxy", "ALL_PROXY"];
/// Those that list the hosts past it.
pub const LISTS: [&str; 2] = ["no_proxy", "NO_PROXY"];

/// The entries of a variable's list.
pub fn no_proxy_entries(list: &str) -> impl Iterator<Item = String> {
    list.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty()).map(str::to_ascii_lowercase)
}

/// Whether an entry in lower case is for this host, in lower case too: everything, a name, or a domain with everything
/// below it; at one port alone where it has one.
pub fn no_proxy_covers(entry: &str, host: &str, port: u16) -> bool {
    if entry == "*" {
        return true;
    }
    let (name, wanted) = match entry.rsplit_once(':') {
        Some((name, wanted)) => (name, wanted.parse().ok()),
        None => (entry, None),
    };
    let name = name.strip_prefix("*.").or_else(|| name.strip_prefix('.')).unwrap_or(name);
    let is_below = || host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'));
    wanted.is_none_or(|wanted: u16| wanted == port) && (host == name || is_below())
}
