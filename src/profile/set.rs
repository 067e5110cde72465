//! `--set KEY=VALUE`: one value as a layer of its own, typed by the schema.
//!
//! Where the key takes a string, the value needs no quotes, and account numbers and addresses are taken as they are
//! shown; a list is a TOML array or separated by commas; anything else is written as in TOML.

use toml::Value;
use toml::de::{DeTable, DeValue};

use super::layer::{Layer, Source};
use super::schema::{self, Shape};
use super::typed;
use crate::code::usage;
use crate::fault::{Fault, Result};

/// The layer of one `--set`, with what is wrong about it.
///
/// # Errors
/// `GK-USE-001` where it isn't KEY=VALUE at all.
pub(super) fn layer(text: &str) -> Result<(Layer, Vec<Fault>)> {
    let bad = || Fault::new(&usage::BAD_SET).with("text", text);
    let (key, raw) = text.split_once('=').ok_or_else(bad)?;
    let key = key.trim();
    let segments = segments(key).ok_or_else(bad)?;
    let literal = match schema::at(&segments) {
        Some(Shape::Text | Shape::OneOf(_)) | None => Value::from(typed::value(key, raw)).to_string(),
        Some(Shape::List(_)) if !raw.trim_start().starts_with('[') => {
            let elements = raw.split(',').map(str::trim).filter(|element| !element.is_empty());
            Value::from(elements.collect::<Vec<_>>()).to_string()
        }
        Some(_) if DeValue::parse(raw.trim()).is_ok() => raw.trim().to_owned(),
        Some(_) => Value::from(raw).to_string(),
    };
    Ok(Layer::parse(Source::Flag(format!("--set {key}")), &format!("{key} = {literal}")))
}

/// The names of a dotted key, quoted ones unquoted.
fn segments(key: &str) -> Option<Vec<String>> {
    if key.chars().any(char::is_control) {
        return None;
    }
    let text = format!("{key} = 0");
    let document = DeTable::parse(&text).ok()?;
    let mut table = document.get_ref();
    let mut names = Vec::new();
    loop {
        let (name, value) = table.iter().next()?;
        names.push(name.get_ref().clone().into_owned());
        match value.get_ref() {
            DeValue::Table(inner) => table = inner,
            _ => return Some(names),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_says_how_a_value_is_read() {
        for (text, expected) in [
            ("aws.account_id=111122223333", "[aws]\naccount_id = \"111122223333\""),
            ("aws.account_id=011122223333", "[aws]\naccount_id = \"011122223333\""),
            ("aws.account_id=1111-2222-3333", "[aws]\naccount_id = \"111122223333\""),
            ("aws.sso_start_url=d-1.awsapps.com", "[aws]\nsso_start_url = \"https://d-1.awsapps.com/start\""),
            ("gateway.url=llm.acme.example/v1/", "[gateway]\nurl = \"https://llm.acme.example\""),
            ("aws.sso_session=\"acme\"", "[aws]\nsso_session = \"acme\""),
            ("aws.role_name=　Ｄｅｖ", "[aws]\nrole_name = \"Dev\""),
            ("aws.refresh_command=\"/opt/a b\"", "[aws]\nrefresh_command = '\"/opt/a b\"'"),
            ("aws.identity=isolated", "[aws]\nidentity = \"isolated\""),
            ("aws.sso_start_url=https://a/start#/=x", "[aws]\nsso_start_url = \"https://a/start#/=x\""),
            ("support.contact=say \"hi\"", "[support]\ncontact = 'say \"hi\"'"),
            (
                "residency.regions=ap-northeast-1, ap-northeast-3",
                "[residency]\nregions = [\"ap-northeast-1\", \"ap-northeast-3\"]",
            ),
            ("network.no_proxy=[\"a,b\"]", "[network]\nno_proxy = [\"a,b\"]"),
            ("network.no_proxy=", "[network]\nno_proxy = []"),
            ("claude.vscode=false", "[claude]\nvscode = false"),
            ("claude.env.MAX=5", "[claude.env]\nMAX = \"5\""),
            ("claude.settings.cleanupPeriodDays=5", "[claude.settings]\ncleanupPeriodDays = 5"),
            ("claude.settings.language=japanese", "[claude.settings]\nlanguage = \"japanese\""),
            ("claude.settings.\"a.b\"={x = 1}", "[claude.settings.\"a.b\"]\nx = 1"),
        ] {
            let (layer, faults) = layer(text).unwrap();
            assert!(faults.is_empty(), "{text}: {faults:?}");
            assert_eq!(layer.table, toml::from_str(expected).unwrap(), "{text}");
        }
    }

    #[test]
    fn what_is_no_assignment_or_no_key_or_of_the_wrong_type_is_refused() {
        for text in ["aws.region", "=x", "a b=c", "[aws]\nregion=x", "a\nb=2"] {
            assert_eq!(layer(text).unwrap_err().code(), &usage::BAD_SET, "{text}");
        }
        for (text, message) in [
            ("aws.regoin=x", "--set aws.regoin: unknown key `aws.regoin`"),
            ("claude.vscode=yes", "--set claude.vscode: `claude.vscode` takes boolean, not string"),
            ("residency.regions=[1]", "--set residency.regions: `residency.regions[0]` takes string, not integer"),
            ("network.no_proxy=[\"a\"]\nx = 1", "--set network.no_proxy: `network.no_proxy` takes array, not string"),
        ] {
            let (_, faults) = layer(text).unwrap();
            let messages: Vec<_> = faults.iter().map(|fault| fault.message(crate::messages::Lang::En)).collect();
            assert_eq!(messages, [message], "{text}");
        }
    }
}
