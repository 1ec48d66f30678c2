//! `kezek outbox`: the messages of the prepared offers for the gateway.

use super::{Exit, Outcome, call::Call, command::Command, option::Opt};
use crate::{i18n::Tr, ops::outbox};

pub const COMMAND: Command = Command {
    words: &["outbox"],
    usage: "REGISTER --out FILE.csv",
    about: Tr::cli_about_outbox,
    arguments: 1..=1,
    options: &[Opt::Out],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let path = call.arguments.required_path(Opt::Out)?;
    let outbox = call.write(&call.register(), |writing, _arguments| {
        Ok(outbox::write(&mut writing.writer, &writing.stamp, &path)?)
    })?;
    let tr = call.tr();
    if !outbox.written_before.is_empty() {
        call.warn(&tr.cli_written_before(outbox.written_before.len() as u32))?;
    }
    call.say(&tr.cli_messages_written(outbox.offers.len() as u32, &path.display().to_string()))?;
    Ok(Exit::Done)
}
