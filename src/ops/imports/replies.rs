//! Replies from the gateway: every row is kept (design 4.7).

use super::{Importable, Verdict};
use crate::{
    domain::Instant,
    exchange::{
        AcceptedRow, Ended, Field, ImportContext, ImportError, ImportKind, Recognised, ReplyRow, RowSink,
        RuleCode, read_replies,
    },
    ops::{
        Result,
        replies::{self, IncomingReply},
    },
    store::{Change, Reader},
};

impl Importable for ReplyRow {
    const KIND: ImportKind = ImportKind::Replies;

    fn read(
        recognised: &Recognised,
        context: &ImportContext<'_>,
        sink: &mut RowSink<'_, Self>,
    ) -> Result<Ended, ImportError> {
        read_replies(recognised, context, sink)
    }

    fn test(reader: &Reader, row: &AcceptedRow<'_, Self>, now: Instant) -> Result<Verdict> {
        if reader.knows_reply(&row.digest.to_string())? {
            return Ok(Verdict::Unchanged);
        }
        let unmatched = replies::is_unmatched(reader, &incoming(row), now)?;
        let sender = || row.place.issue(Field::From, row.value.from_text.clone(), RuleCode::ReplyUnmatched);
        Ok(Verdict::New(unmatched.then(sender).into_iter().collect()))
    }

    fn take(change: &mut Change<'_>, row: &AcceptedRow<'_, Self>) -> Result<()> {
        replies::take_in(change, incoming(row))?;
        Ok(())
    }
}

fn incoming(row: &AcceptedRow<'_, ReplyRow>) -> IncomingReply {
    IncomingReply {
        from: row.value.from,
        from_text: row.value.from_text.clone(),
        received_at: row.value.received_at,
        text: row.value.text.clone(),
        row_digest: row.digest.to_string(),
    }
}
