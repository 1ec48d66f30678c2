//! Why a command did not do what it was called for: exit status and sentence.

use std::io;

use super::{Environment, Exit, command::Command, option::Opt};
use crate::{
    domain::garrison::Zone,
    exchange::{ExportError, ImportError, ReportError},
    i18n::{Lang, Tr},
    ops::{self, Refusal},
    platform::{
        lock::{Holder, LockError},
        paths::ProfileError,
    },
    store,
    wording::{files, refusal::ops_error, store as store_wording},
};

/// A command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error(transparent)]
    Usage(#[from] UsageError),
    #[error(transparent)]
    Act(#[from] ops::Error),
    /// Another writer has the register.
    #[error("held by {0:?}")]
    Held(Option<Holder>),
    #[error(transparent)]
    Lock(#[from] LockError),
    #[error(transparent)]
    Profile(#[from] ProfileError),
    #[error(transparent)]
    Report(#[from] ReportError),
    /// That dwelling was not offered in that wave.
    #[error("{inventory_no} was not offered in this wave")]
    NotOffered { inventory_no: String },
    /// Whoever read the output has seen enough.
    #[error("the output was closed")]
    OutputClosed,
    #[error(transparent)]
    Output(io::Error),
}

/// Wrong arguments.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsageError {
    #[error("unknown option {0}")]
    UnknownOption(String),
    #[error("--{} needs a value", .0.spelling())]
    ValueMissing(Opt),
    #[error("--{} takes no value", .0.spelling())]
    ValueNotTaken(Opt),
    #[error("--{} is missing", .0.spelling())]
    OptionMissing(Opt),
    #[error("an argument is missing")]
    TooFew,
    #[error("one argument too many: {0}")]
    Surplus(String),
    #[error(transparent)]
    WrongValue(#[from] WrongValue),
    /// Nobody is named who acts.
    #[error("nobody acts")]
    NoActor,
    #[error("{0}")]
    Unread(String),
}

/// A value that an option or argument does not take.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{value:?} is none of {expected}")]
pub struct WrongValue {
    /// None for an argument that is no option.
    pub option: Option<Opt>,
    pub value: String,
    /// The values it takes, or an example.
    pub expected: String,
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::Act(error.into())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Act(refusal.into())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::OutputClosed } else { Self::Output(error) }
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::Act(error.into())
    }
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        Self::Act(error.into())
    }
}

impl From<WrongValue> for Failure {
    fn from(wrong: WrongValue) -> Self {
        Self::Usage(wrong.into())
    }
}

impl Failure {
    fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::WrongArguments,
            Self::OutputClosed => Exit::Done,
            Self::Act(ops::Error::Refused(_) | ops::Error::Stopped) | Self::NotOffered { .. } => {
                Exit::Refused
            }
            Self::Act(ops::Error::Store(store::Error::ClockBehind { .. })) => Exit::Refused,
            Self::Act(ops::Error::Store(_) | ops::Error::Import(_) | ops::Error::Export(_))
            | Self::Held(_)
            | Self::Lock(_)
            | Self::Profile(_)
            | Self::Report(_)
            | Self::Output(_) => Exit::Unusable,
        }
    }

    fn sentence(&self, tr: Tr, zone: Zone) -> String {
        match self {
            Self::Usage(error) => error.sentence(tr),
            Self::Act(error) => ops_error(tr, zone, error),
            Self::Held(holder) => store_wording::held(tr, zone, holder.as_ref()),
            Self::Lock(error) => store_wording::lock_error(tr, error),
            Self::Profile(error) => store_wording::profile_error(tr, error),
            Self::Report(error) => files::report_error(tr, error),
            Self::NotOffered { inventory_no } => tr.cli_not_offered(inventory_no),
            Self::OutputClosed => String::new(),
            Self::Output(cause) => tr.cli_output_failed(&cause.to_string()),
        }
    }
}

impl UsageError {
    fn sentence(&self, tr: Tr) -> String {
        let spelled = |option: &Opt| format!("--{}", option.spelling());
        match self {
            Self::UnknownOption(option) => tr.cli_unknown_option(option),
            Self::ValueMissing(option) => tr.cli_value_missing(&option.usage()),
            Self::ValueNotTaken(option) => tr.cli_value_not_taken(&spelled(option)),
            Self::OptionMissing(option) => tr.cli_option_missing(&option.usage()),
            Self::TooFew => tr.cli_too_few_arguments(),
            Self::Surplus(argument) => tr.cli_surplus_argument(argument),
            Self::WrongValue(WrongValue { option: Some(option), value, expected }) => {
                tr.cli_wrong_option_value(expected, &spelled(option), value)
            }
            Self::WrongValue(WrongValue { option: None, value, expected }) => {
                tr.cli_wrong_argument(expected, value)
            }
            Self::NoActor => tr.cli_no_actor(),
            Self::Unread(cause) => tr.cli_unread(cause),
        }
    }
}

/// In which language, and by which clock, a failure is told.
#[derive(Clone, Copy)]
pub struct Told {
    /// None for both.
    pub lang: Option<Lang>,
    pub zone: Zone,
}

impl Told {
    /// Before a register has told its language and its clock.
    pub fn before_opening(lang: Option<Lang>) -> Self {
        Self { lang, zone: Zone::of_the_capital() }
    }
}

/// Tells a failure and, after wrong arguments, how to call the command.
pub fn report(failure: &Failure, told: Told, command: &Command, environment: &mut Environment<'_>) -> Exit {
    let exit = failure.exit();
    let langs = told.lang.map_or(Lang::ALL.to_vec(), |lang| vec![lang]);
    let mut lines: Vec<String> =
        langs.into_iter().map(|lang| failure.sentence(Tr::new(lang), told.zone)).collect();
    if exit == Exit::WrongArguments {
        lines.push(format!("kezek {} {}", command.name(), command.usage));
    }
    writeln!(environment.err, "{}", lines.join("\n").trim_end()).ok(); // nobody can be told that nobody can be told
    exit
}
