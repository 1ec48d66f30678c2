//! Files in and out: csv, xlsx, mapping, issues, outbox, replies.
