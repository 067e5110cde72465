//! How each cloud spells its regions, and Azure's by name. By name stand AWS's that have Bedrock in `policy/reach`, and those in
//! Japan in `models/named`.

/// Whether a text is the code of an AWS region, e.g. `ap-northeast-1`.
pub(crate) fn is_region(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [area, names @ .., number] = &parts[..] else { return false };
    let is_word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase());
    // The European Sovereign Cloud's is four letters long: `eusc-de-east-1`.
    (area.len() == 2 || *area == "eusc")
        && is_word(area)
        && !names.is_empty()
        && names.iter().all(|name| is_word(name))
        && (1..=2).contains(&number.len())
        && number.chars().all(|c| c.is_ascii_digit())
}

/// Whether a text is a location of Google's, e.g. `asia-northeast1`.
pub(in crate::profile) fn is_location(text: &str) -> bool {
    let name = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase());
    (1..=2).contains(&(text.len() - name.len())) && name.split('-').count() >= 2 && name.split('-').all(is_word)
}

/// Whether a text is a region of Azure's, e.g. `japaneast`.
pub(super) fn is_azures(text: &str) -> bool {
    let name = text.trim_end_matches(|c: char| c.is_ascii_digit());
    text.len() - name.len() <= 1 && name.len() >= 4 && name.chars().all(|c| c.is_ascii_lowercase())
}

/// The region that a label is, also of one instance's: `eastus-01`.
pub(super) fn of_azure(label: &str) -> Option<&'static str> {
    let name =
        label.rsplit_once('-').filter(|(_, number)| number.parse::<u8>().is_ok()).map_or(label, |(name, _)| name);
    AZURE.into_iter().find(|region| *region == name)
}

/// Azure's regions. Their names have no form that a word of a company's couldn't have.
pub(super) const AZURE: [&str; 65] = [
    "australiacentral",
    "australiacentral2",
    "australiaeast",
    "australiasoutheast",
    "austriaeast",
    "belgiumcentral",
    "brazilsouth",
    "brazilsoutheast",
    "canadacentral",
    "canadaeast",
    "centralindia",
    "centralus",
    "chilecentral",
    "chinaeast",
    "chinaeast2",
    "chinaeast3",
    "chinanorth",
    "chinanorth2",
    "chinanorth3",
    "denmarkeast",
    "eastasia",
    "eastus",
    "eastus2",
    "francecentral",
    "francesouth",
    "germanynorth",
    "germanywestcentral",
    "indonesiacentral",
    "israelcentral",
    "italynorth",
    "japaneast",
    "japanwest",
    "jioindiacentral",
    "jioindiawest",
    "koreacentral",
    "koreasouth",
    "malaysiawest",
    "mexicocentral",
    "newzealandnorth",
    "northcentralus",
    "northeurope",
    "norwayeast",
    "norwaywest",
    "polandcentral",
    "qatarcentral",
    "southafricanorth",
    "southafricawest",
    "southcentralus",
    "southeastasia",
    "southindia",
    "spaincentral",
    "swedencentral",
    "swedensouth",
    "switzerlandnorth",
    "switzerlandwest",
    "uaecentral",
    "uaenorth",
    "uksouth",
    "ukwest",
    "westcentralus",
    "westeurope",
    "westindia",
    "westus",
    "westus2",
    "westus3",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_has_an_area_a_name_and_a_number() {
        for (text, expected) in [
            ("asia-northeast1", true),
            ("europe-west12", true),
            ("us-east5", true),
            ("ap-northeast-1", false),
            ("global", false),
            ("us", false),
            ("asia-northeast1-a", false),
            ("Asia-northeast1", false),
            ("", false),
        ] {
            assert_eq!(is_location(text), expected, "{text}");
        }
    }

    #[test]
    fn a_region_has_an_area_a_name_and_a_number() {
        for (text, expected) in [
            ("ap-northeast-1", true),
            ("us-gov-west-1", true),
            ("eu-isoe-west-1", true),
            ("me-south-12", true),
            ("eusc-de-east-1", true),
            ("asia-east-1", false),
            ("AP-NORTHEAST-1", false),
            ("ap-northeast-1 ", false),
            ("ap-northeast-1a", false),
            ("ap-northeast", false),
            ("tokyo", false),
            ("ap-1", false),
            ("ap--1", false),
            ("", false),
        ] {
            assert_eq!(is_region(text), expected, "{text}");
        }
    }
}
