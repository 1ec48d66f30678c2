//! `kezek round approve`: the waiting wave is approved, its offers are prepared.

use super::{Exit, Outcome, call::Call, command::Command};
use crate::{domain::ids::RoundId, i18n::Tr, ops::rounds};

pub const COMMAND: Command = Command {
    words: &["round", "approve"],
    usage: "REGISTER ROUND",
    about: Tr::cli_about_approve,
    arguments: 2..=2,
    options: &[],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let round = RoundId(call.arguments.numbered(1)?);
    let offers = call.write(&call.register(), |writing, _arguments| {
        Ok(rounds::approve(&mut writing.writer, &writing.stamp, round)?)
    })?;
    let approved = call.tr().cli_approved(offers.len() as u32, &round.0.to_string());
    call.say(&approved)?;
    Ok(Exit::Done)
}
