//! How requests go, genkan's own and those of programs that sign a person in: as the profile says, else genkan's as Claude
//! Code's settings, else as the environment.
//!
//! Claude Code lays its settings' variables over the shell's, so the hooks have them; a command that a person types does the
//! same. A folder's own settings don't count: the folder may be anybody's. Nor do their certificate authorities: who
//! is trusted with the sign-in is the profile's to say.

use crate::claude::proxy::is_passed_over;
use crate::claude::{Effective, layers};
use crate::profile::{Network, Profile, foreign};
use crate::world::net::{PROXIES, Route};
use crate::world::no_proxy::{EVERYTHING, HTTPS, LISTS};
use crate::world::{Vars, World};

/// The network settings of the profile, without the proxy's `Authorization`: that comes with [`super::proxy::net`].
pub fn route(world: &World, profile: &Profile) -> Route {
    let network = &profile.network;
    let is_open = network.proxy_url().is_empty() && !network.is_direct();
    Route {
        proxy: network.proxy_url().to_owned(),
        direct: network.is_direct(),
        no_proxy: network.no_proxy.clone(),
        ca_bundle: network.authority().to_owned(),
        client_cert: network.client_cert.clone(),
        client_key: network.client_key.clone(),
        passphrase: None,
        authorization: None,
        settings: if is_open { of_settings(world, profile) } else { Vars::default() },
    }
}

/// The world of a program that signs a person in: its variables lead where the profile's network settings do, with `own`
/// beside them, and hold none that is `dropped`. An empty value isn't set.
pub(super) fn for_program(
    world: &World,
    network: &Network,
    own: &[(&str, String)],
    dropped: impl Fn(&str) -> bool,
) -> World {
    let no_proxy = if network.proxy_url().is_empty() { String::new() } else { network.no_proxy.join(",") };
    let proxy = [("HTTPS_PROXY", network.proxy_url().to_owned()), ("NO_PROXY", no_proxy)];
    let set: Vec<_> = proxy.iter().chain(own).filter(|(_, value)| !value.is_empty()).collect();
    let is_direct = network.is_direct();
    let is_set = |name: &str| set.iter().any(|(own, _)| own.eq_ignore_ascii_case(name));
    let kept = world.vars.without(|name| dropped(name) || is_set(name) || is_direct && foreign::is_proxy(name));
    let kept = kept.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let vars = Vars::new(kept.chain(set.iter().map(|(name, value)| ((*name).to_owned(), value.clone()))));
    World { vars, ..world.apart() }
}

/// The variables of the way in the person's and the administrator's settings.
fn of_settings(world: &World, profile: &Profile) -> Vars {
    let mut layers = layers::read(world, &world.cwd);
    layers.shell = Vars::default();
    layers.files.retain(|layer| !layer.origin.needs_trust());
    let effective = Effective::new(&layers);
    let value = |name: &str| Some((name.to_owned(), effective.text(name)?.to_owned()));
    let own = Vars::new(PROXIES.into_iter().chain(LISTS).filter_map(value));
    // Seen (2.1.332): the libraries of Google and Azure in it follow the proxy that is named for everything, AWS's doesn't.
    let named = |name: &str| effective.text(name).or_else(|| world.vars.get(name)).filter(|url| !url.is_empty());
    let everything = EVERYTHING.into_iter().find_map(|name| Some((name, named(name)?)));
    match everything.filter(|(name, url)| !is_passed_over(name, url)) {
        Some((_, url)) if profile.aws().is_none() && PROXIES.into_iter().all(|name| named(name).is_none()) => {
            Vars::new([(HTTPS[0].to_owned(), url.to_owned())].into_iter().chain(LISTS.into_iter().filter_map(value)))
        }
        _ => own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile;
    use crate::world::files::Access;
    use crate::world::{files, testing};

    #[test]
    fn the_persons_settings_count_and_a_folders_do_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = testing::world(folder.path(), &[("HTTPS_PROXY", "http://shell:1")]);
        world.cwd = folder.path().join("project");
        let said = |proxy: &str| format!(r#"{{"env": {{"HTTPS_PROXY": "{proxy}", "AWS_REGION": "us-east-1"}}}}"#);
        for (file, proxy) in [
            (world.dirs.claude.join("settings.json"), "http://own:1"),
            (world.cwd.join(".claude/settings.json"), "http://folder:1"),
            (world.cwd.join(".claude/settings.local.json"), "http://local:1"),
        ] {
            files::replace(&file, said(proxy).as_bytes(), None, Access::Public).unwrap();
        }
        let mut profile = Profile::default();
        let settings = route(&world, &profile).settings;
        assert_eq!(settings.iter().collect::<Vec<_>>(), [("HTTPS_PROXY", "http://own:1")]);
        for decided in ["none", "http://profile:1"] {
            profile.network.proxy = decided.to_owned();
            assert_eq!(route(&world, &profile).settings.iter().count(), 0, "{decided}");
        }
    }

    #[test]
    fn the_proxy_for_everything_counts_where_no_library_of_awss_asks() {
        let folder = tempfile::tempdir().unwrap();
        let of = |profile: &Profile, vars: &[(&str, &str)]| {
            let world = testing::world(folder.path(), vars);
            let settings = route(&world, profile).settings;
            settings.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
        };
        let everything = ("ALL_PROXY", "http://all:1");
        for (vars, expected) in [
            (&[everything][..], "https_proxy=http://all:1"),
            (&[everything, ("HTTP_PROXY", "http://plain:1")], ""),
            (&[("ALL_PROXY", "socks5://all:1")], ""),
            (&[], ""),
        ] {
            assert_eq!(of(&profile::testing::vertex(), vars), expected, "{vars:?}");
            assert_eq!(of(&profile::testing::foundry(), vars), expected, "{vars:?}");
            assert_eq!(of(&profile::testing::japan(), vars), "", "{vars:?}");
        }
    }
}
