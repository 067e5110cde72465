//! What others can read in a home, held against the secrets that are nobody else's.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use memchr::memmem::find;

/// Every file below a folder that others can read and that holds one of these texts; links aren't followed.
pub fn holding<'a>(folder: &Path, texts: impl IntoIterator<Item = &'a str> + Clone) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.metadata() {
            Ok(about) if about.is_dir() => found.extend(holding(&path, texts.clone())),
            Ok(about) if about.is_file() && about.permissions().mode() & 0o077 != 0 => {
                let bytes = fs::read(&path).unwrap_or_default();
                if texts.clone().into_iter().any(|text| find(&bytes, text.as_bytes()).is_some()) {
                    found.push(path);
                }
            }
            _ => {}
        }
    }
    found
}

#[test]
fn a_file_that_others_can_read_is_found_by_what_it_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("below/file");
    fs::create_dir(path.parent().expect("a folder")).expect("a folder");
    fs::write(&path, b"\xff\xfe a secret \xff").expect("a file");
    for (mode, found) in [(0o644, vec![path.clone()]), (0o600, Vec::new())] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("a mode");
        assert_eq!(holding(folder.path(), ["another", "secret"]), found);
        assert_eq!(holding(folder.path(), ["another"]), Vec::<PathBuf>::new());
    }
}
