//! `kezek round next`: plans the next wave over the dwellings that came back.

use super::{Exit, Outcome, call::Call, command::Command, option::Opt, request};
use crate::{domain::ids::RoundId, i18n::Tr, ops::rounds};

pub const COMMAND: Command = Command {
    words: &["round", "next"],
    usage: "REGISTER ROUND [--replies-complete] [--json]",
    about: Tr::cli_about_next,
    arguments: 2..=2,
    options: &[Opt::RepliesComplete, Opt::Json],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let round = RoundId(call.arguments.numbered(1)?);
    let recorded = call.write(&call.register(), |writing, arguments| {
        let complete = arguments.has(Opt::RepliesComplete);
        Ok(rounds::next(&mut writing.writer, &writing.stamp, round, complete)?)
    })?;
    request::show(call, &recorded.planned, Some((recorded.round, recorded.wave)))?;
    Ok(Exit::Done)
}
