//! One place that Claude Code reads, and what it gives: the one file of this room that opens settings files.

use std::path::Path;

use super::content::Content;
use super::origin::{Origin, Source};
use super::scope::Scope;
use super::{registry, scope};
use crate::code::machine;
use crate::world::{Dirs, files};

/// One place and what it gives.
#[derive(Debug, Clone)]
pub struct Layer {
    pub origin: Origin,
    pub content: Content,
}

/// The base and its drop-ins.
pub(super) fn managed_files(dirs: &Dirs) -> Vec<Layer> {
    let mut layers = vec![file(Origin::Managed(Source::File(scope::managed_base(dirs))))];
    let folder = scope::drop_in_folder(dirs);
    match files::list(&folder) {
        Ok(names) => layers
            .extend(scope::drop_ins(names).iter().map(|name| file(Origin::Managed(Source::File(folder.join(name)))))),
        Err(fault) => {
            layers.push(Layer { origin: Origin::Managed(Source::File(folder)), content: Content::Unreadable(fault) });
        }
    }
    layers
}

/// Of a settings file.
pub(super) fn file(origin: Origin) -> Layer {
    let (Some(path), Some(scope)) = (origin.path(), origin.scope()) else {
        return Layer { origin, content: Content::Absent };
    };
    let content = bytes(path).map_or_else(|content| content, |bytes| Content::parse(&bytes, scope));
    Layer { origin, content }
}

/// Of a property list.
pub(super) fn preferences(path: &Path) -> Layer {
    let content = bytes(path).map_or_else(|content| content, |bytes| Content::from_plist(&bytes));
    Layer { origin: Origin::Managed(Source::Preferences(path.to_owned())), content }
}

/// Of a key of Windows's registry.
pub(super) fn policy(source: Source) -> Layer {
    let content = match registry::settings(&source) {
        Ok(None) => Content::Absent,
        Ok(Some(text)) => Content::parse(text.as_bytes(), Scope::Managed),
        Err(fault) => Content::Unreadable(fault),
    };
    Layer { origin: Origin::Managed(source), content }
}

fn bytes(path: &Path) -> Result<Vec<u8>, Content> {
    match files::read(path) {
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => Err(Content::Absent),
        Err(fault) if *fault.code() == machine::TOO_LARGE => {
            Err(Content::TooLarge(files::size(path).unwrap_or(u64::MAX)))
        }
        Err(fault) => Err(Content::Unreadable(fault)),
    }
}
