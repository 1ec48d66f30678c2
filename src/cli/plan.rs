//! `kezek round plan`: computes a round and writes nothing.

use super::{Exit, Outcome, call::Call, command::Command, request};
use crate::{i18n::Tr, ops::planning};

pub const COMMAND: Command = Command {
    words: &["round", "plan"],
    usage: request::USAGE,
    about: Tr::cli_about_plan,
    arguments: 1..=1,
    options: request::OPTIONS,
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let asked = request::Asked::of(call)?;
    let reading = call.read(&call.register())?;
    let now = reading.now()?;
    let request = asked.request(&reading.reader, &call.arguments)?;
    let planned = planning::plan(&reading.reader, now, &request)?;
    request::show(call, &planned, None)?;
    Ok(Exit::Done)
}
