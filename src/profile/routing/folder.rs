//! What a project's own settings bring that decides who sees requests on their way. Which of them Claude Code, its AWS
//! SDK and genkan's helpers read is listed, variable by variable, in `tests/real/variables.txt`.

use super::Remedy::Report;
use super::{Routing, When, entry};
use crate::messages::client as words;
use crate::profile::foreign::Kind::{Authority, AwsFile, ClientFile, Proxy};

pub(super) static VARIABLES: &[Routing] = &[
    entry("HTTPS_PROXY", When::Foreign(Proxy), words::FOLDER_PROXY, Report).exposing(),
    entry("https_proxy", When::Foreign(Proxy), words::FOLDER_PROXY, Report).exposing(),
    entry("HTTP_PROXY", When::Foreign(Proxy), words::FOLDER_PROXY, Report).exposing(),
    entry("http_proxy", When::Foreign(Proxy), words::FOLDER_PROXY, Report).exposing(),
    entry("ALL_PROXY", When::Foreign(Proxy), words::FOLDER_PROXY, Report).exposing(),
    entry("all_proxy", When::Foreign(Proxy), words::FOLDER_PROXY, Report).exposing(),
    entry("NODE_EXTRA_CA_CERTS", When::Foreign(Authority), words::FOLDER_AUTHORITY, Report).exposing(),
    entry("SSL_CERT_FILE", When::Foreign(Authority), words::FOLDER_AUTHORITY, Report).exposing(),
    entry("SSL_CERT_DIR", When::Foreign(Authority), words::FOLDER_AUTHORITY, Report).exposing(),
    // The AWS CLI reads both, where it signs in or is the source of the keys.
    entry("AWS_CA_BUNDLE", When::Foreign(Authority), words::FOLDER_AUTHORITY, Report).exposing(),
    entry("REQUESTS_CA_BUNDLE", When::Foreign(Authority), words::FOLDER_AUTHORITY, Report).exposing(),
    // gcloud.
    entry("CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE", When::Foreign(Authority), words::FOLDER_AUTHORITY, Report).exposing(),
    // Without its key, and by a key or a passphrase that aren't the certificate's, no connection is made (2.1.332).
    entry("CLAUDE_CODE_CLIENT_CERT", When::Foreign(ClientFile), words::FOLDER_CERTIFICATE, Report),
    entry("CLAUDE_CODE_CLIENT_KEY", When::Foreign(ClientFile), words::FOLDER_CERTIFICATE, Report),
    entry("CLAUDE_CODE_CLIENT_KEY_PASSPHRASE", When::Foreign(ClientFile), words::FOLDER_CERTIFICATE, Report),
    // Who signs, and by `endpoint_url` where the signed requests go, session token included.
    entry("AWS_CONFIG_FILE", When::Foreign(AwsFile), words::FOLDER_AWS_FILES, Report).exposing(),
    entry("AWS_SHARED_CREDENTIALS_FILE", When::Foreign(AwsFile), words::FOLDER_AWS_FILES, Report).exposing(),
    // Somebody else's keys under the name of the person's own `aws login`.
    entry("AWS_LOGIN_CACHE_DIRECTORY", When::Foreign(AwsFile), words::FOLDER_AWS_FILES, Report).exposing(),
];
