//! Events, their canonical bytes and the hash chain.
