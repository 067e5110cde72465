//! The versions of Claude Code that a profile allows.

use semver::Version;

use super::Claude;
use crate::code::client as code;
use crate::fault::Fault;

impl Claude {
    /// Why a version is outside `minimum_version` and `maximum_version`: `GK-CLI-005` or `GK-CLI-070`, without the file.
    pub fn excludes(&self, found: &Version) -> Option<Fault> {
        let bound = |text: &str| Version::parse(text).ok();
        if let Some(minimum) = bound(&self.minimum_version).filter(|minimum| found < minimum) {
            return Some(Fault::new(&code::TOO_OLD).with("found", found).with("needed", minimum));
        }
        let maximum = bound(&self.maximum_version).filter(|maximum| found > maximum)?;
        Some(Fault::new(&code::TOO_NEW).with("found", found).with("needed", maximum))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_allowed_between_the_bounds_and_at_them() {
        for (minimum, maximum, found, code) in [
            ("2.1.224", "2.1.330", "2.1.223", Some("GK-CLI-005")),
            ("2.1.224", "2.1.330", "2.1.224", None),
            ("2.1.224", "2.1.330", "2.1.330", None),
            ("2.1.224", "2.1.330", "2.1.331", Some("GK-CLI-070")),
            ("2.1.224", "", "3.0.0", None),
            ("", "2.1.330", "1.0.51", None),
            ("", "", "2.1.328", None),
        ] {
            let claude = Claude {
                minimum_version: minimum.to_owned(),
                maximum_version: maximum.to_owned(),
                ..Claude::default()
            };
            let excluded = claude.excludes(&Version::parse(found).unwrap());
            assert_eq!(excluded.map(|fault| fault.code().id), code, "{found} in {minimum}..{maximum}");
        }
    }
}
