//! GK-AWS: credentials and the AWS services.

crate::codes! {}
