//! `kezek round open`: records a plan as a round that waits for approval.

use super::{Exit, Outcome, call::Call, command::Command, request};
use crate::{i18n::Tr, ops::rounds};

pub const COMMAND: Command = Command {
    words: &["round", "open"],
    usage: request::USAGE,
    about: Tr::cli_about_open,
    arguments: 1..=1,
    options: request::OPTIONS,
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let asked = request::Asked::of(call)?;
    let recorded = call.write(&call.register(), |writing, arguments| {
        let request = asked.request(&writing.writer, arguments)?;
        Ok(rounds::open(&mut writing.writer, &writing.stamp, &request)?)
    })?;
    request::show(call, &recorded.planned, Some((recorded.round, recorded.wave)))?;
    Ok(Exit::Done)
}
