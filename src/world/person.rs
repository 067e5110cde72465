//! Who runs this process, and whose home a folder is.
