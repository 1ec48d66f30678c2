//! `kezek demo`: a practice register with invented people.

use super::{Exit, Outcome, call::Call, command::Command, option::Opt};
use crate::{
    i18n::Tr,
    ops::demo::{self, DemoSettings},
};

pub const COMMAND: Command = Command {
    words: &["demo"],
    usage: "REGISTER [--applications N] [--dwellings N] [--seed N]",
    about: Tr::cli_about_demo,
    arguments: 1..=1,
    options: &[Opt::Applications, Opt::Dwellings, Opt::Seed],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let arguments = &call.arguments;
    let number = |option| arguments.option(option, "0, 1, 2, …", |text| text.parse().ok());
    let usual = DemoSettings::default();
    let settings = DemoSettings {
        applications: number(Opt::Applications)?.unwrap_or(usual.applications),
        dwellings: number(Opt::Dwellings)?.unwrap_or(usual.dwellings),
        seed: arguments.option(Opt::Seed, "0, 1, 2, …", |text| text.parse().ok())?.unwrap_or(usual.seed),
    };
    let clock = arguments.instant(Opt::Now)?.unwrap_or_else(|| (call.environment.clock)());
    demo::create(&call.register(), clock, &settings)?.close()?;
    call.read(&call.register())?;
    let made = call.tr().cli_made(&call.register().display().to_string());
    call.say(&made)?;
    Ok(Exit::Done)
}
