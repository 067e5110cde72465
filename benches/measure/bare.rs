//! What a read of the keyring costs without genkan: the crate beneath it, and nothing else.

use std::collections::HashMap;

use secret_service::{EncryptionType, SecretService};

/// Connects, agrees on a key, finds genkan's entry of this name, reads it.
pub fn read(name: &str) -> Vec<u8> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let service = SecretService::connect(EncryptionType::Dh).await.unwrap();
        let found = service.search_items(HashMap::from([("service", "genkan"), ("username", name)])).await.unwrap();
        found.unlocked[0].get_secret().await.unwrap()
    })
}
