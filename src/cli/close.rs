//! `kezek round close`: the end of a round.

use super::{Exit, Outcome, call::Call, command::Command, failure::UsageError, option::Opt};
use crate::{
    domain::ids::RoundId,
    i18n::Tr,
    journal::payloads::rounds::{AnnulReason, RoundEnd},
    ops::rounds,
};

pub const COMMAND: Command = Command {
    words: &["round", "close"],
    usage: "REGISTER ROUND [--annul --reason CODE]",
    about: Tr::cli_about_close,
    arguments: 2..=2,
    options: &[Opt::Annul, Opt::Reason],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let round = RoundId(call.arguments.numbered(1)?);
    let reason = reason(call)?;
    let end = call.write(&call.register(), |writing, _arguments| match reason {
        Some(reason) => {
            rounds::annul(&mut writing.writer, &writing.stamp, round, reason)?;
            Ok(RoundEnd::Annulled { reason })
        }
        None => Ok(rounds::close(&mut writing.writer, &writing.stamp, round)?),
    })?;
    let tr = call.tr();
    call.say(&tr.cli_round_is(&round.0.to_string(), &tr.round_state(Some(end))))?;
    Ok(Exit::Done)
}

/// The reason of an annulment; one without the other is a mistake.
fn reason(call: &Call<'_, '_>) -> Outcome<Option<AnnulReason>> {
    let codes = AnnulReason::ALL.map(AnnulReason::code).join(", ");
    let reason = call.arguments.option(Opt::Reason, codes, AnnulReason::from_code)?;
    match (call.arguments.has(Opt::Annul), reason) {
        (true, None) => Err(UsageError::OptionMissing(Opt::Reason).into()),
        (false, Some(_)) => Err(UsageError::OptionMissing(Opt::Annul).into()),
        (_, reason) => Ok(reason),
    }
}
