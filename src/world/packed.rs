//! Files in a `.zip`, unpacked for as long as they are looked at.
//!
//! Anybody can pack anything: what doesn't stay within these bounds isn't unpacked.

use std::fs::OpenOptions;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use zip::ZipArchive;

use super::files;

/// More files than anybody reads.
const FILES: usize = 10_000;
/// Bytes, unpacked, of one file and of all.
const FILE: u64 = 1024 * 1024;
const ALL: u64 = 16 * FILE;

/// The files of an archive, in a folder that goes with it.
#[derive(Debug)]
pub struct Packed {
    folder: TempDir,
    archive: PathBuf,
}

impl Packed {
    /// Whether a path is an archive's.
    pub fn is_one(path: &Path) -> bool {
        path.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip")) && path.is_file()
    }

    /// Unpacks the files whose names end so; `None` where that can't be done, or would be too much.
    pub fn open(archive: &Path, ends: &[&str]) -> Option<Self> {
        let folder = tempfile::Builder::new().prefix("genkan-").tempdir().ok()?;
        unpack(archive, folder.path(), ends).ok()?;
        Some(Self { folder, archive: archive.to_owned() })
    }

    /// Where its files are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// How a file of it is called, of which nobody else knows where it is; `None` for any other.
    pub fn called(&self, path: &Path) -> Option<PathBuf> {
        Some(self.archive.join(path.strip_prefix(self.folder()).ok()?))
    }
}

fn unpack(archive: &Path, to: &Path, ends: &[&str]) -> io::Result<()> {
    let too_much = || io::Error::from(io::ErrorKind::FileTooLarge);
    let bytes = files::read(archive).ok().flatten().ok_or(io::ErrorKind::NotFound)?;
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    if archive.len() > FILES {
        return Err(too_much());
    }
    let is_wanted = |name: &Path| name.extension().is_some_and(|end| ends.iter().any(|wanted| end == *wanted));
    let mut left = ALL;
    for at in 0..archive.len() {
        let file = archive.by_index(at)?;
        let Some(name) = file.enclosed_name().filter(|name| file.is_file() && is_wanted(name)) else { continue };
        let path = to.join(name);
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        let bound = FILE.min(left);
        let mut written = OpenOptions::new().write(true).create_new(true).open(path)?;
        let size = io::copy(&mut file.take(bound + 1), &mut written)?;
        left = left.checked_sub(size).filter(|_| size <= bound).ok_or_else(too_much)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;

    use super::*;

    /// An archive with these files, each of so many bytes.
    fn archive(files: &[(&str, usize)]) -> (TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.zip");
        let mut zip =
            zip::ZipWriter::new(OpenOptions::new().write(true).create(true).truncate(true).open(&path).unwrap());
        for (name, size) in files {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&vec![b' '; *size]).unwrap();
        }
        zip.finish().unwrap();
        (folder, path)
    }

    #[test]
    fn what_is_wanted_is_unpacked_and_goes_again() {
        let (_folder, path) = archive(&[("agents/a.md", 9), ("hooks/hooks.json", 9), ("logo.png", 9)]);
        assert!(Packed::is_one(&path));
        let packed = Packed::open(&path, &["md", "json"]).unwrap();
        let folder = packed.folder().to_owned();
        assert!(folder.join("agents/a.md").is_file() && folder.join("hooks/hooks.json").is_file());
        assert!(!folder.join("logo.png").exists());
        drop(packed);
        assert!(!folder.exists());
    }

    #[test]
    fn nothing_is_written_elsewhere_and_nothing_is_larger_than_it_may_be() {
        let (folder, path) = archive(&[("../out.md", 9), ("/out.md", 9), ("a/../../out.md", 9)]);
        let packed = Packed::open(&path, &["md", "json"]).unwrap();
        let beside = packed.folder().parent().unwrap().join("out.md");
        assert!(!beside.exists() && !folder.path().join("out.md").exists() && !Path::new("/out.md").exists());
        let size = usize::try_from(FILE).unwrap();
        let (_folder, path) = archive(&[("a.md", size + 1)]);
        assert!(Packed::open(&path, &["md", "json"]).is_none());
        let many: Vec<_> = (0..17).map(|at| format!("{at}.md")).collect();
        let (_folder, path) = archive(&many.iter().map(|name| (name.as_str(), size)).collect::<Vec<_>>());
        assert!(Packed::open(&path, &["md", "json"]).is_none());
        std::fs::OpenOptions::new().append(true).open(&path).unwrap().set_len(100).unwrap();
        assert!(Packed::open(&path, &["md", "json"]).is_none(), "torn");
    }
}
