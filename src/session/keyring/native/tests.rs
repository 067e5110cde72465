//! The rules for stores with small entries, on the mock store of the `keyring` project.

use keyring_core::mock;
use proptest::prelude::*;

use super::*;

const NAME: &str = "sso-token:玄関";
const LIMIT: usize = 2560;

/// A store like that of Windows.
fn small() -> Vault {
    Vault {
        store: mock::Store::new().unwrap(),
        modifiers: &[],
        limit: Some(LIMIT),
        #[cfg(target_os = "macos")]
        silence: None.into(),
    }
}

/// A value of so many bytes, no two parts alike.
fn value(seed: u8, size: usize) -> Vec<u8> {
    (0..size)
        .map(|at| seed.wrapping_add(u8::try_from(at % 251).unwrap()).wrapping_add(u8::try_from(at / LIMIT).unwrap()))
        .collect()
}

/// Every entry that holds something.
fn entries(vault: &Vault) -> Vec<(String, usize)> {
    let all = vault.store.search(&HashMap::new()).unwrap();
    let held = all.iter().filter_map(|entry| {
        let (service, name) = entry.get_specifiers()?;
        assert_eq!(service, SERVICE);
        Some((name, entry.get_secret().ok()?.len()))
    });
    held.collect()
}

#[track_caller]
fn holds(vault: &Vault, wanted: Option<&[u8]>) {
    assert_eq!(vault.get(NAME).unwrap().as_deref().map(Vec::as_slice), wanted);
}

#[test]
fn a_value_is_split_where_an_entry_is_too_small_and_leaves_nothing_behind() {
    let vault = small();
    for (size, wanted) in [(0, 1), (LIMIT, 1), (LIMIT + 1, 3), (8000, 5), (LIMIT * parts::MOST, 17), (10, 1), (8000, 5)]
    {
        let secret = value(3, size);
        vault.set(NAME, &secret).unwrap();
        holds(&vault, Some(&secret));
        let entries = entries(&vault);
        assert_eq!(entries.len(), wanted, "{size}: {entries:?}");
        assert!(entries.iter().all(|(_, size)| *size <= LIMIT), "{entries:?}");
    }
    vault.delete(NAME).unwrap();
    vault.delete(NAME).unwrap();
    holds(&vault, None);
    assert_eq!(entries(&vault), []);
}

#[test]
fn a_store_without_a_limit_keeps_every_value_whole() {
    let vault = Vault { limit: None, ..small() };
    for secret in [value(1, 100_000), b"genkan-parts a 1 0".to_vec()] {
        vault.set(NAME, &secret).unwrap();
        holds(&vault, Some(&secret));
        assert_eq!(entries(&vault), [(NAME.to_owned(), secret.len())]);
    }
}

#[test]
fn a_value_that_looks_like_a_head_is_still_a_value() {
    let vault = small();
    vault.set(NAME, b"genkan-parts a 1 0").unwrap();
    holds(&vault, Some(b"genkan-parts a 1 0"));
    // A head of a form to come.
    vault.write(NAME, b"genkan-parts z 1 0").unwrap();
    holds(&vault, None);
}

#[test]
fn a_value_that_no_number_of_entries_holds_is_refused_and_the_old_one_stays() {
    let vault = small();
    vault.set(NAME, b"old").unwrap();
    let fault = vault.set(NAME, &value(1, LIMIT * parts::MOST + 1)).unwrap_err();
    assert_eq!(fault.code().id, "GK-AWS-054");
    holds(&vault, Some(b"old"));
}

#[test]
fn a_lost_or_foreign_part_makes_the_value_absent_until_it_is_written_again() {
    for harm in [
        |vault: &Vault| vault.remove(&Generation::A.part(NAME, 2)),
        |vault: &Vault| vault.write(&Generation::A.part(NAME, 2), b"of somebody else"),
    ] {
        let vault = small();
        vault.set(NAME, &value(1, 8000)).unwrap();
        harm(&vault).unwrap();
        holds(&vault, None);
        vault.set(NAME, &value(2, 8000)).unwrap();
        holds(&vault, Some(&value(2, 8000)));
    }
}

/// Fails the call on an entry as the store would.
fn break_entry(vault: &Vault, name: &str, error: Error) {
    let entry = vault.store.build(SERVICE, name, None).unwrap();
    entry.as_any().downcast_ref::<mock::Cred>().unwrap().set_error(error);
}

#[test]
fn a_writer_that_is_stopped_leaves_the_old_value_or_the_new_one() {
    let no = || Error::PlatformFailure("stopped".into());
    let (old, new) = (value(1, 8000), value(2, 5121));
    let steps = (1..=3).map(|number| (Generation::B.part(NAME, number), &old));
    let steps = steps.chain((1..=4).map(|number| (Generation::A.part(NAME, number), &new)));
    for (step, wanted) in steps {
        let vault = small();
        vault.set(NAME, &old).unwrap();
        break_entry(&vault, &step, no());
        assert_eq!(vault.set(NAME, &new).unwrap_err().code().id, "GK-AWS-052", "{step}");
        holds(&vault, Some(wanted));
        // The next one cleans up behind it.
        vault.set(NAME, b"short").unwrap();
        assert_eq!(entries(&vault), [(NAME.to_owned(), 5)], "{step}");
    }
}

#[test]
fn each_refusal_of_a_store_has_its_code() {
    let vault = small();
    for (error, wanted) in [
        (Error::NoStorageAccess("no logon session".into()), "GK-AWS-050"),
        (Error::PlatformFailure("disk".into()), "GK-AWS-052"),
        (Error::TooLong("secret".into(), 2560), "GK-AWS-052"),
    ] {
        break_entry(&vault, NAME, error);
        let fault = vault.get(NAME).unwrap_err();
        assert_eq!(fault.code().id, wanted);
        assert!(fault.hints(crate::messages::Lang::En)[0].contains("aws.storage=standard"));
    }
    for (status, wanted) in [
        (-25308, "GK-AWS-051"),
        (-128, "GK-AWS-051"),
        (-25291, "GK-AWS-050"),
        (-25294, "GK-AWS-050"),
        (-25292, "GK-AWS-052"),
        (-61, "GK-AWS-052"),
    ] {
        assert_eq!(of_macos(status, status).code().id, wanted, "{status}");
    }
}

proptest! {
    /// Whatever was kept before, the last value is read back, and nothing else is left of the others.
    #[test]
    fn the_last_value_is_what_is_read(sizes in prop::collection::vec((any::<u8>(), 0..LIMIT * 4), 1..6)) {
        let vault = small();
        for (seed, size) in &sizes {
            let secret = value(*seed, *size);
            vault.set(NAME, &secret).unwrap();
            let read = vault.get(NAME).unwrap();
            prop_assert_eq!(read.as_deref(), Some(&secret));
        }
        vault.delete(NAME).unwrap();
        prop_assert!(entries(&vault).is_empty());
    }
}
