//! What the program says of its commands.

use std::io::Write as _;

use super::{
    Environment, Exit, Outcome,
    command::{Asked, Command},
    option::Opt,
    output,
};
use crate::i18n::{Lang, Tr};

/// Answers arguments that call no command.
pub fn answer(asked: Asked, commands: &[&Command], environment: &mut Environment<'_>) -> Exit {
    let langs = environment.lang.map_or(Lang::ALL.to_vec(), |lang| vec![lang]);
    let lines = |each: &dyn Fn(Tr) -> String| {
        langs.iter().map(|lang| each(Tr::new(*lang))).collect::<Vec<_>>().join("\n\n")
    };
    let (exit, text) = match asked {
        Asked::Help => (Exit::Done, lines(&|tr| overview(tr, commands))),
        Asked::Version => (Exit::Done, format!("kezek {}", env!("CARGO_PKG_VERSION"))),
        Asked::Unknown(words) => {
            (Exit::WrongArguments, Lang::ALL.map(|lang| Tr::new(lang).cli_unknown_command(&words)).join("\n"))
        }
    };
    let stream = if exit == Exit::Done { &mut environment.out } else { &mut environment.err };
    writeln!(stream, "{}", text.trim_end()).ok(); // nobody can be told that nobody can be told
    exit
}

fn overview(tr: Tr, commands: &[&Command]) -> String {
    let rows: Vec<_> = commands.iter().map(|command| vec![command.name(), (command.about)(tr)]).collect();
    format!("{}\n\n{}\n{}", tr.cli_overview(), output::columns(&rows, 2), tr.cli_overview_more())
}

/// What one command says of itself.
pub fn of_command(tr: Tr, command: &Command) -> String {
    let options = command.options.iter().chain(Opt::COMMON);
    let own = |option: &&Opt| command.option(option.spelling()) == Some(**option);
    let rows: Vec<_> = options.filter(own).map(|option| vec![option.usage(), option.about(tr)]).collect();
    let head = format!("kezek {} {}", command.name(), command.usage);
    format!("{}\n{}\n\n{}", head, (command.about)(tr), output::columns(&rows, 2))
}

/// Prints the help of a command.
pub fn print(command: &Command, lang: Option<Lang>, environment: &mut Environment<'_>) -> Outcome {
    let langs = lang.or(environment.lang).map_or(Lang::ALL.to_vec(), |lang| vec![lang]);
    let texts: Vec<_> = langs.into_iter().map(|lang| of_command(Tr::new(lang), command)).collect();
    writeln!(environment.out, "{}", texts.join("\n").trim_end())?;
    Ok(Exit::Done)
}
