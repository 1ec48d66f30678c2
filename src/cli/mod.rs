//! The commands: the same acts without a screen, for clerks' scripts, inspectors and tests.
//!
//! Invariant: names of commands and options, exit statuses and JSON are a contract; only the sentences change.

mod arguments;
mod call;
mod command;
mod environment;
mod failure;
mod help;
mod json;
mod option;
mod output;
mod session;

mod approve;
mod backup;
mod close;
mod decide;
mod demo;
mod export;
mod import;
mod inventory;
mod lapse;
mod new;
mod next;
mod offers;
mod open;
mod outbox;
mod plan;
mod print;
mod queue;
mod reasons;
mod reply;
mod request;
mod restore;
mod sent;
mod verify;
mod why;

use std::ffi::OsString;

pub use environment::{Environment, Exit};

use arguments::Arguments;
use call::Call;
use command::Command;
use failure::{Failure, Told};

/// Every command, in the order of the help.
const COMMANDS: &[&Command] = &[
    &new::COMMAND,
    &demo::COMMAND,
    &import::COMMAND,
    &queue::COMMAND,
    &why::COMMAND,
    &plan::COMMAND,
    &open::COMMAND,
    &approve::COMMAND,
    &next::COMMAND,
    &close::COMMAND,
    &reasons::COMMAND,
    &offers::COMMAND,
    &outbox::COMMAND,
    &sent::COMMAND,
    &reply::COMMAND,
    &lapse::COMMAND,
    &inventory::COMMAND,
    &decide::COMMAND,
    &print::COMMAND,
    &export::COMMAND,
    &verify::COMMAND,
    &backup::COMMAND,
    &restore::COMMAND,
];

/// Whether these arguments, without the program's name, call a command; otherwise they open the window.
pub fn is_called(arguments: &[OsString]) -> bool {
    let Some(first) = arguments.first() else { return false };
    let is_word = COMMANDS.iter().any(|command| *first == *command.words[0]);
    is_word || arguments.len() > 1 || first.to_string_lossy().starts_with('-')
}

/// Runs the command that the arguments call, without the program's name.
pub fn run(arguments: Vec<OsString>, environment: &mut Environment<'_>) -> Exit {
    let (command, rest) = match command::find(COMMANDS, arguments) {
        Ok(found) => found,
        Err(asked) => return help::answer(asked, COMMANDS, environment),
    };
    let lang = arguments::lang_in(&rest);
    match Arguments::parse(command, rest) {
        Ok(arguments) => Call::new(arguments, environment).run(),
        Err(error) => failure::report(&error.into(), Told::before_opening(lang), command, environment),
    }
}

/// What a command comes to.
type Outcome<T = Exit> = Result<T, Failure>;
