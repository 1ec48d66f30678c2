//! `kezek sent`: a message was sent, or a paper handed over.

use super::{Exit, Outcome, call::Call, command::Command, offers, option::Opt};
use crate::{
    domain::ids::OfferId,
    i18n::Tr,
    ops::offers::{Sending, record_sent},
};

pub const COMMAND: Command = Command {
    words: &["sent"],
    usage: "REGISTER OFFER [--at INSTANT] [--evidence TEXT]",
    about: Tr::cli_about_sent,
    arguments: 2..=2,
    options: &[Opt::At, Opt::Evidence],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let sending = Sending {
        offer: OfferId(call.arguments.numbered(1)?),
        at: call.arguments.instant(Opt::At)?,
        evidence: call.arguments.text(Opt::Evidence),
    };
    let lines = call.write(&call.register(), |writing, _arguments| {
        let row = record_sent(&mut writing.writer, &writing.stamp, sending)?;
        offers::lines(&writing.writer, vec![row])
    })?;
    call.say(&offers::text(call.tr(), &lines))?;
    Ok(Exit::Done)
}
