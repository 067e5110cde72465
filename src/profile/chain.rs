//! A profile's file and all that it extends.

use super::layer::{Layer, Origin, Source};
use super::texts::{self, Found};
use super::{nearest, rules, search};
use crate::code::profile as code;
use crate::fault::{Fault, Result};
use crate::world::World;

/// A profile's file and all that it extends, the lowest first.
#[derive(Debug)]
pub(super) struct Chain {
    pub(super) layers: Vec<Layer>,
    pub(super) faults: Vec<Fault>,
    /// A part couldn't be read at all: what follows from the rest would mislead.
    pub(super) broken: bool,
}

/// Follows `extends`. A stored copy is complete and extends nothing.
pub(super) fn chain(world: &World, found: Found) -> Result<Chain> {
    let mut chain = Chain { layers: Vec::new(), faults: Vec::new(), broken: false };
    let mut next = Some(found);
    while let Some(found) = next.take() {
        let (layer, faults) = Layer::parse(found.source, &found.text);
        if let Some(fault) = rules::unfit(&layer, &faults) {
            return Err(fault);
        }
        chain.broken |= faults.iter().any(|fault| fault.code() == &code::SYNTAX);
        chain.faults.extend(faults);
        if !chain.broken {
            chain.faults.extend(rules::identity(&layer, found.name.as_deref()));
        }
        let extends = layer.text("extends").filter(|_| !matches!(layer.source, Source::Applied(_))).map(str::to_owned);
        chain.layers.push(layer);
        if let Some(extends) = extends {
            next = chain.follow(world, &extends)?;
        }
    }
    chain.layers.reverse();
    if let [below @ .., own] = &mut chain.layers[..] {
        name_aws_profile(below, own);
    }
    Ok(chain)
}

const AWS_PROFILE: &str = "aws.profile";

/// A deployment profile writes an AWS profile of its own name where it names none: two of them that merely took over an
/// embedded profile's could not stand side by side, and what was started under one would sign as the other.
fn name_aws_profile(below: &[Layer], own: &mut Layer) {
    let names = |layer: &Layer| layer.position(AWS_PROFILE).is_some();
    let is_embedded = |layer: &Layer| matches!(layer.source, Source::Embedded(_));
    let inherits = below.iter().rfind(|layer| names(layer)).is_some_and(is_embedded);
    // What every tool falls back on is written where somebody says so alone.
    let can_be = |name: &str| texts::is_name(name) && name != "default";
    let takes = own.text("name").is_some_and(can_be) && !is_embedded(own) && !names(own);
    if inherits && takes {
        own.repeat("name", AWS_PROFILE);
    }
}

/// How many files may extend each other.
const LIMIT: usize = 8;

impl Chain {
    /// The file that the last one extends.
    fn follow(&mut self, world: &World, extends: &str) -> Result<Option<Found>> {
        let Some(child) = self.layers.last() else { return Ok(None) };
        let at = Origin { source: child.source.clone(), position: child.position("extends") };
        let parent = search::parent(world, extends, &child.source)?;
        let fault = match &parent {
            None => {
                let known = search::parents(world);
                let known = known.iter().map(String::as_str);
                let fault = nearest::hinted(Fault::new(&code::EXTENDS_MISSING), extends, known.clone());
                self.faults.push(fault.with("name", extends).with_phrase("at", at.phrase()));
                // A slip in the name of an embedded profile: the rest is judged over that one, so that every mistake is
                // told at once. Over nothing, every key of its would be missing.
                let meant = nearest::nearest(extends, known).and_then(texts::embedded);
                self.broken |= meant.is_none();
                return Ok(meant);
            }
            Some(parent) if self.layers.iter().any(|layer| layer.source == parent.source) => {
                let mut names: Vec<_> = self.layers.iter().map(|layer| layer.source.to_string()).collect();
                names.push(parent.source.to_string());
                Fault::new(&code::EXTENDS_CYCLE).with("chain", names.join(" → "))
            }
            Some(_) if self.layers.len() >= LIMIT => Fault::new(&code::EXTENDS_DEPTH).with("limit", LIMIT),
            Some(_) => return Ok(parent),
        };
        self.faults.push(fault.with_phrase("at", at.phrase()));
        self.broken = true;
        Ok(None)
    }
}
