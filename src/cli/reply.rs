//! `kezek reply`: a reply taken by telephone.

use super::{Exit, Outcome, call::Call, command::Command, option::Opt};
use crate::{
    domain::{ids::OfferId, reply::ReplyCode},
    i18n::Tr,
    ops::replies::record_call,
};

pub const COMMAND: Command = Command {
    words: &["reply"],
    usage: "REGISTER OFFER CODE [--at INSTANT]",
    about: Tr::cli_about_reply,
    arguments: 3..=3,
    options: &[Opt::At],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let offer = OfferId(call.arguments.numbered(1)?);
    let code = call.arguments.parsed(2, "6521–6527", |text| ReplyCode::from_number(text.parse().ok()?))?;
    let at = call.arguments.instant(Opt::At)?;
    let disposition = call.write(&call.register(), |writing, _arguments| {
        Ok(record_call(&mut writing.writer, &writing.stamp, offer, code, at)?)
    })?;
    let tr = call.tr();
    let told = tr.disposition(disposition);
    let waits = if disposition.waits() { tr.cli_reply_waits() } else { String::new() };
    call.say(&format!("{} {} – {told}. {waits}", offer.0, code.number()))?;
    Ok(Exit::Done)
}
