//! What a file has beside its bytes and its mode: an access list, and attributes of a person's own.
//!
//! Where there is an access list, the group's bits of the mode are its mask and no right of the group's: taken as a mode
//! alone they would let a group in that was kept out. Known hole: access lists of macOS and of NFS.

use std::fs::File;
use std::path::Path;

use rustix::fs::{XattrFlags, fremovexattr, fsetxattr, getxattr, listxattr};

/// The access list, and the kinds of its entries that matter here.
const LIST: &str = "system.posix_acl_access";
const OWNING_GROUP: [u8; 2] = [4, 0];
/// Whose names these begin with are whoever's who may write the file; all others are the system's.
const OF_PERSONS: &str = "user.";
/// As much as the system takes.
const LARGEST: usize = 64 * 1024;

/// Gives the file that takes the place of `old` its attributes and its access list. Answers which of the group's bits it may
/// have: a group that isn't the old one gets no right of it.
pub(super) fn keep(old: &Path, new: &File, has_group: bool) -> u32 {
    for name in names(old).iter().filter(|name| name.starts_with(OF_PERSONS)) {
        let _refused = value(old, name).map(|value| fsetxattr(new, name.as_str(), &value, XattrFlags::empty()));
    }
    let Some(mut list) = value(old, LIST) else {
        // The folder's list for new files would let in whom this one keeps out.
        let _none = fremovexattr(new, LIST);
        return if has_group { 0o070 } else { 0 };
    };
    let rights = rights_of_group(&mut list);
    if let Some(rights) = rights.filter(|_| !has_group) {
        *rights = 0;
    }
    if fsetxattr(new, LIST, &list, XattrFlags::empty()).is_ok() {
        return 0o070;
    }
    let _none = fremovexattr(new, LIST);
    rights_of_group(&mut list).map_or(0, |rights| (u32::from(*rights) & 7) << 3)
}

/// What the file's own group may do, in an access list: behind its version, entries of kind, rights and whom.
fn rights_of_group(list: &mut [u8]) -> Option<&mut u8> {
    let mut entries = list.get_mut(4..)?.chunks_exact_mut(8);
    entries.find(|entry| entry[..2] == OWNING_GROUP).map(|entry| &mut entry[2])
}

fn value(file: &Path, name: &str) -> Option<Vec<u8>> {
    let mut value = vec![0; LARGEST];
    let size = getxattr(file, name, value.as_mut_slice()).ok()?;
    value.truncate(size);
    Some(value)
}

fn names(file: &Path) -> Vec<String> {
    let mut list = vec![0_u8; LARGEST];
    let size = listxattr(file, list.as_mut_slice()).unwrap_or_default();
    list[..size].split(|byte| *byte == 0).filter_map(|name| String::from_utf8(name.to_vec()).ok()).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use rustix::fs::setxattr;

    use super::super::{Access, replace};
    use super::*;

    /// `user::rw-`, `user:4002:rw-`, `group::---`, `mask::rw-`, `other::---`: `ls` shows 0660.
    const ONE_MORE: [[u8; 8]; 5] = [
        [1, 0, 6, 0, 255, 255, 255, 255],
        [2, 0, 6, 0, 162, 15, 0, 0],
        [4, 0, 0, 0, 255, 255, 255, 255],
        [16, 0, 6, 0, 255, 255, 255, 255],
        [32, 0, 0, 0, 255, 255, 255, 255],
    ];

    fn list() -> Vec<u8> {
        [&[2, 0, 0, 0][..], &ONE_MORE.concat()].concat()
    }

    #[test]
    fn whoever_may_read_a_file_may_read_the_one_in_its_place_and_nobody_else() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.json");
        let set = |path: &Path, name: &str, value: &[u8]| setxattr(path, name, value, XattrFlags::empty());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        #[allow(clippy::disallowed_methods, reason = "it lays a file down")]
        fs::write(&file, "{}").unwrap();
        if set(&file, LIST, &list()).is_err() {
            // This file system has none.
            return;
        }
        set(&file, "user.note", b"x").unwrap();
        replace(&file, b"{\"a\":1}", None, Access::Private).unwrap();
        assert_eq!(value(&file, LIST), Some(list()), "its list");
        assert_eq!((value(&file, "user.note"), mode(&file)), (Some(b"x".to_vec()), 0o660));
        // Secrets are their owner's alone.
        replace(&file, b"{}", None, Access::Secret).unwrap();
        assert_eq!((value(&file, LIST), mode(&file)), (None, 0o600));
        // A folder's list for new files is none of a file that has no list.
        set(folder.path(), "system.posix_acl_default", &list()).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        replace(&file, b"{\"a\":1}", None, Access::Private).unwrap();
        assert_eq!((value(&file, LIST), mode(&file)), (None, 0o640));
    }

    #[test]
    fn the_rights_of_the_group_are_those_of_its_entry() {
        let mut whole = list();
        assert_eq!(rights_of_group(&mut whole).copied(), Some(0));
        whole[4 + 16 + 2] = 5;
        assert_eq!(rights_of_group(&mut whole).copied(), Some(5));
        for broken in [&mut [][..], &mut [2, 0, 0][..], &mut [2, 0, 0, 0, 4, 0][..]] {
            assert_eq!(rights_of_group(broken), None);
        }
    }
}
