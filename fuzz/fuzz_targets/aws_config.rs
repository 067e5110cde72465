//! The editor of `~/.aws/config` on any bytes: no panic, nothing else changed, and what it adds it can take
//! back.
//!
//! `cargo +nightly fuzz run aws_config fuzz/corpus/aws_config fuzz/seeds/aws_config -- -max_total_time=60`

#![no_main]

use genkan::setup::document::AwsConfig;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(config) = AwsConfig::parse(bytes) else { return };
    assert_eq!(config.bytes(), bytes);
    let sections: Vec<String> = config.sections().into_iter().map(str::to_owned).collect();
    for section in sections.iter().map(String::as_str).chain(["profile fuzz"]) {
        let mut edited = config.clone();
        let (had, key) = (config.get(section, "region"), "region");
        if edited.set(section, key, "x y").is_err() {
            continue;
        }
        assert_eq!(edited.get(section, key).as_deref(), Some("x y"));
        assert_eq!(AwsConfig::parse(&edited.bytes()).as_ref(), Ok(&edited));
        for other in &sections {
            assert!(edited.sections().contains(&other.as_str()));
            assert_eq!(config.get(other, "output"), edited.get(other, "output"));
        }
        assert!(edited.remove(section, key));
        if had.is_none() && sections.iter().any(|own| own == section) {
            assert_eq!(edited.bytes(), bytes);
        }
        assert!(edited.remove_section(section));
        assert!(!edited.sections().contains(&section));
    }
});
