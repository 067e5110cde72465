//! A document of which it is known what is a value and what is the format's own: a text may be changed, a member's name
//! and a variant's name may not, even where somebody's user or home is called `off`, `aws` or `network`.
//!
//! It is made by serialising what it is about, for only there a word of the format ("not-tried") and the same word as a
//! value differ.

use std::fmt::{self, Display};

use serde::Serialize;
use serde::ser::{self, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple};
use serde::ser::{SerializeTupleStruct, SerializeTupleVariant, Serializer};
use serde_json::{Number, Value};

use crate::profile::{Profile, to_toml};

/// A document's values.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    /// A word of the format: a variant's name.
    Word(&'static str),
    /// A value.
    Text(String),
    /// Nothing, a number, true or false.
    Plain(Value),
    List(Vec<Self>),
    /// Members with the format's names.
    Members(Vec<(&'static str, Self)>),
    /// Members whose names came from the machine, or nobody knows from where.
    Map(Vec<(String, Self)>),
    /// A deployment profile, which stands there as this TOML; nothing where its values have been changed.
    Profile(Box<Self>, Option<String>),
}

impl Tree {
    /// The document that this is serialised to.
    ///
    /// # Errors
    /// Where a map's key is no text.
    pub fn of(value: &impl Serialize) -> Result<Self, Unserialisable> {
        value.serialize(Builder)
    }

    /// As it is written.
    pub fn value(&self) -> Value {
        match self {
            Self::Word(word) => (*word).into(),
            Self::Text(text) => text.as_str().into(),
            Self::Plain(value) => value.clone(),
            Self::List(list) => list.iter().map(Self::value).collect(),
            Self::Members(members) => members.iter().map(|(name, it)| (*name, it.value())).collect(),
            Self::Map(members) => members.iter().map(|(name, it)| (name.as_str(), it.value())).collect(),
            Self::Profile(_, Some(text)) => text.as_str().into(),
            Self::Profile(profile, None) => {
                let profile: Option<Profile> = serde_json::from_value(profile.value()).ok();
                profile.and_then(|profile| to_toml(&profile).ok()).unwrap_or_default().into()
            }
        }
    }

    /// Puts another value in the place of a member.
    #[must_use]
    pub fn with(mut self, name: &str, value: Self) -> Self {
        if let Self::Members(members) = &mut self {
            members.iter_mut().filter(|(known, _)| *known == name).for_each(|(_, it)| *it = value.clone());
        }
        self
    }

    /// Changes every value, and the names of a map's members.
    pub fn rewrite(&mut self, change: &dyn Fn(&str) -> String) {
        match self {
            Self::Text(text) => *text = change(text),
            Self::List(list) => list.iter_mut().for_each(|element| element.rewrite(change)),
            Self::Members(members) => members.iter_mut().for_each(|(_, it)| it.rewrite(change)),
            Self::Map(members) => {
                for (name, it) in members {
                    it.rewrite(change);
                    if !is_own(name) {
                        *name = change(name);
                    }
                }
            }
            Self::Profile(profile, text) => {
                let before = profile.clone();
                profile.rewrite(change);
                text.take_if(|_| *profile != before);
            }
            Self::Word(_) | Self::Plain(_) => {}
        }
    }
}

/// Whether a member's name is a document's own: small letters with `_` or `-`, and nothing else.
pub(super) fn is_own(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-'))
}

/// Why something is no document.
#[derive(Debug)]
pub struct Unserialisable(String);

impl Display for Unserialisable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unserialisable {}

impl ser::Error for Unserialisable {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

struct Builder;

/// A list or a map while it is filled, and the variant that it belongs to.
struct Filling {
    variant: Option<&'static str>,
    list: Vec<Tree>,
    map: Vec<(String, Tree)>,
    members: Vec<(&'static str, Tree)>,
}

impl Filling {
    fn new(variant: Option<&'static str>) -> Self {
        Self { variant, list: Vec::new(), map: Vec::new(), members: Vec::new() }
    }

    fn within(variant: Option<&'static str>, tree: Tree) -> Tree {
        match variant {
            Some(variant) => Tree::Members(vec![(variant, tree)]),
            None => tree,
        }
    }
}

type Built = Result<Tree, Unserialisable>;

/// Numbers and the like, as JSON has them.
macro_rules! plain {
    ($($name:ident: $kind:ty),*) => {
        $(fn $name(self, value: $kind) -> Built {
            Ok(Tree::Plain(value.into()))
        })*
    };
}

impl Serializer for Builder {
    type Ok = Tree;
    type Error = Unserialisable;
    type SerializeSeq = Filling;
    type SerializeTuple = Filling;
    type SerializeTupleStruct = Filling;
    type SerializeTupleVariant = Filling;
    type SerializeMap = Filling;
    type SerializeStruct = Filling;
    type SerializeStructVariant = Filling;

    plain!(
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32,
        serialize_f64: f64
    );

    fn serialize_u128(self, value: u128) -> Built {
        Ok(Tree::Plain(Number::from_u128(value).map_or(Value::Null, Value::Number)))
    }

    fn serialize_char(self, value: char) -> Built {
        Ok(Tree::Text(value.to_string()))
    }

    fn serialize_str(self, value: &str) -> Built {
        Ok(Tree::Text(value.to_owned()))
    }

    fn serialize_bytes(self, value: &[u8]) -> Built {
        Ok(Tree::List(value.iter().map(|byte| Tree::Plain((*byte).into())).collect()))
    }

    fn serialize_none(self) -> Built {
        Ok(Tree::Plain(Value::Null))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Built {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Built {
        Ok(Tree::Plain(Value::Null))
    }

    fn serialize_unit_struct(self, _: &'static str) -> Built {
        Ok(Tree::Plain(Value::Null))
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Built {
        Ok(Tree::Word(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Built {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Built {
        Ok(Filling::within(Some(variant), value.serialize(self)?))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Filling, Unserialisable> {
        Ok(Filling::new(None))
    }

    fn serialize_tuple(self, _: usize) -> Result<Filling, Unserialisable> {
        Ok(Filling::new(None))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Filling, Unserialisable> {
        Ok(Filling::new(None))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Filling, Unserialisable> {
        Ok(Filling::new(Some(variant)))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Filling, Unserialisable> {
        Ok(Filling::new(None))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Filling, Unserialisable> {
        Ok(Filling::new(None))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Filling, Unserialisable> {
        Ok(Filling::new(Some(variant)))
    }
}

/// Lists of every kind.
macro_rules! lists {
    ($($kind:ident $element:ident),*) => {
        $(impl $kind for Filling {
            type Ok = Tree;
            type Error = Unserialisable;

            fn $element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unserialisable> {
                self.list.push(value.serialize(Builder)?);
                Ok(())
            }

            fn end(self) -> Built {
                Ok(Self::within(self.variant, Tree::List(self.list)))
            }
        })*
    };
}

lists!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

/// Members of both kinds.
macro_rules! members {
    ($($kind:ident),*) => {
        $(impl $kind for Filling {
            type Ok = Tree;
            type Error = Unserialisable;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Unserialisable> {
                self.members.push((name, value.serialize(Builder)?));
                Ok(())
            }

            fn end(self) -> Built {
                Ok(Self::within(self.variant, Tree::Members(self.members)))
            }
        })*
    };
}

members!(SerializeStruct, SerializeStructVariant);

impl SerializeMap for Filling {
    type Ok = Tree;
    type Error = Unserialisable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unserialisable> {
        let name = match key.serialize(Builder)? {
            Tree::Text(text) => text,
            Tree::Word(word) => word.to_owned(),
            Tree::Plain(Value::Number(number)) => number.to_string(),
            _ => return Err(ser::Error::custom("a map's key is no text")),
        };
        self.map.push((name, Tree::Plain(Value::Null)));
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unserialisable> {
        let value = value.serialize(Builder)?;
        if let Some((_, last)) = self.map.last_mut() {
            *last = value;
        }
        Ok(())
    }

    fn end(self) -> Built {
        Ok(Tree::Map(self.map))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    enum Probe {
        NotTried,
        Got(String),
        Both { off: String, at: Option<u32> },
    }

    #[derive(Serialize)]
    struct Seen {
        off: String,
        probes: Vec<Probe>,
        by_name: BTreeMap<String, bool>,
    }

    #[test]
    fn values_change_and_the_formats_own_words_do_not() {
        let probes = vec![
            Probe::NotTried,
            Probe::Got("not-tried".to_owned()),
            Probe::Both { off: "off".to_owned(), at: Some(1) },
        ];
        let by_name = BTreeMap::from([("off".to_owned(), true), ("Off/not-tried".to_owned(), false)]);
        let seen = Seen { off: "is off".to_owned(), probes, by_name };
        let mut tree = Tree::of(&seen).unwrap();
        assert_eq!(tree.value(), serde_json::to_value(&seen).unwrap());
        tree.rewrite(&|text| text.replace("not-tried", "user-1").replace("off", "user-2"));
        let expected = json!({
            "off": "is user-2",
            "probes": ["not-tried", {"got": "user-1"}, {"both": {"off": "user-2", "at": 1}}],
            "by_name": {"Off/user-1": false, "off": true},
        });
        assert_eq!(tree.value(), expected);
    }

    #[test]
    fn a_profile_is_toml_whatever_is_changed_in_it() {
        let mut profile = Profile::default().named("acme");
        profile.network.private_path = crate::profile::PrivatePath::Off;
        profile.support.contact = "off".to_owned();
        let mut tree = Tree::Profile(Box::new(Tree::of(&profile).unwrap()), Some("# as it stood".to_owned()));
        tree.rewrite(&|text| text.to_owned());
        assert_eq!(tree.value(), "# as it stood");
        tree.rewrite(&|text| text.replace("off", "user\n-\"1"));
        let read: Profile = toml::from_str(tree.value().as_str().unwrap()).unwrap();
        assert_eq!(read.network.private_path, crate::profile::PrivatePath::Off);
        assert_eq!(read.support.contact, "user\n-\"1");
    }
}
