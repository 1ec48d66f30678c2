//! `kezek decide`: the decision of an exclusion case, with the steps before it that are not recorded yet.

use super::{
    Exit, Outcome,
    arguments::Arguments,
    call::Call,
    command::Command,
    failure::{UsageError, WrongValue},
    option::Opt,
};
use crate::{
    domain::{
        Day,
        exclusion::{CaseOutcome, Ground, HearingException},
        identity_number::IdentityNumber,
        legal_basis::{BasisKind, LegalBasis},
    },
    i18n::{Lang, Tr, dates::numeric, typed_dates},
    journal::payloads::entries::DecisionReference,
    ops::{
        self, Refusal,
        cases::{self, CaseDecision, CaseSteps, CaseView, HearingCall, HearingMinutes},
        entries,
    },
};

pub const COMMAND: Command = Command {
    words: &["decide"],
    usage: "REGISTER REG_NO exclude|keep|family-continues --ground N --number NO --date DATE [--body TEXT] \
            [--basis CODE] [--preliminary NO=DATE] [--hearing-notice NO=DATE --hearing NO=DATE | \
            --without-hearing CODE=NO=DATE] [--successor IIN]",
    about: Tr::cli_about_decide,
    arguments: 3..=3,
    options: &[
        Opt::Ground,
        Opt::Number,
        Opt::Date,
        Opt::Body,
        Opt::ExclusionBasis,
        Opt::Preliminary,
        Opt::HearingNotice,
        Opt::Hearing,
        Opt::WithoutHearing,
        Opt::Successor,
    ],
    run,
};

/// What a date looks like.
const DATE_EXAMPLE: &str = "2026-11-22";

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let outcome = call.arguments.parsed(2, "exclude|keep|family-continues", outcome)?;
    let (decision, steps) = (decision(call, outcome)?, steps(&call.arguments)?);
    let case = call.write(&call.register(), |writing, arguments| {
        let entry = entries::entry_numbered(&writing.writer, &arguments.word(1))?;
        let case = cases::open_of(&writing.writer, entry.id)?.id;
        cases::decide_with(&mut writing.writer, &writing.stamp, case, steps, decision)?;
        let row = cases::known(&writing.writer, case)?;
        Ok(CaseView::of(&writing.writer, row, writing.stamp.at)?)
    })?;
    let tr = call.tr();
    let (target, law) = case.notify_by.unwrap_or((case.decide_by, case.decide_by));
    let number = case.registration_no.to_string();
    call.say(&tr.cli_case_decided(&numeric(law), &number, &tr.case_stage(case.row.stage), &numeric(target)))?;
    Ok(Exit::Done)
}

fn outcome(word: &str) -> Option<CaseOutcome> {
    match word {
        "exclude" => Some(CaseOutcome::Excludes),
        "keep" => Some(CaseOutcome::Keeps),
        "family-continues" => Some(CaseOutcome::ContinuesFamily),
        _ => None,
    }
}

fn decision(call: &Call<'_, '_>, outcome: CaseOutcome) -> Outcome<CaseDecision> {
    let arguments = &call.arguments;
    if outcome.needs_ground() {
        arguments.required(Opt::Ground)?;
    }
    arguments.required(Opt::Date)?;
    let body = arguments.text(Opt::Body);
    let body_in = |lang| body.clone().unwrap_or_else(|| Tr::new(lang).inventory_default_body());
    let date = arguments.option(Opt::Date, DATE_EXAMPLE, day)?;
    let bases = LegalBasis::ALL.into_iter().filter(|basis| basis.kind() == BasisKind::Exclusion);
    let bases: Vec<_> = bases.map(LegalBasis::code).collect();
    let basis = arguments.option(Opt::ExclusionBasis, bases.join(", "), LegalBasis::from_code)?;
    Ok(CaseDecision {
        outcome,
        ground: arguments.text(Opt::Ground).map(|number| ground(&number)).transpose()?,
        basis: basis.unwrap_or(LegalBasis::Law73),
        decision: DecisionReference {
            body: body_in(Lang::Ru),
            number: arguments.required(Opt::Number)?,
            date: date.ok_or(UsageError::OptionMissing(Opt::Date))?,
        },
        body_kk: body_in(Lang::Kk),
        successor: arguments
            .option(Opt::Successor, "123456789012", |text| IdentityNumber::parse(text).ok())?,
    })
}

fn ground(number: &str) -> Result<Ground, ops::Error> {
    let known = number.trim().parse().ok().and_then(Ground::from_number);
    known.ok_or_else(|| Refusal::UnknownGround { number: number.to_owned() }.into())
}

fn day(text: &str) -> Option<Day> {
    text.parse().ok().or_else(|| typed_dates::parse_day(text).ok())
}

/// A number and a date.
type Numbered = (String, Day);

fn steps(arguments: &Arguments) -> Result<CaseSteps, UsageError> {
    let numbered = |option: Opt| arguments.option(option, option.value(), numbered);
    let hearing = numbered(Opt::Hearing)?;
    let notice = numbered(Opt::HearingNotice)?;
    if let (Some(_), None) = (&notice, &hearing) {
        return Err(UsageError::OptionMissing(Opt::Hearing));
    }
    Ok(CaseSteps {
        preliminary: numbered(Opt::Preliminary)?,
        call: notice.zip(hearing.clone()).map(|((number, notified_on), (_, hearing_on))| HearingCall {
            number,
            notified_on,
            hearing_on,
        }),
        hearing: hearing.map(|(minutes_no, held_on)| HearingMinutes {
            minutes_no,
            held_on,
            attended: true,
            objections: String::new(),
        }),
        exception: arguments.text(Opt::WithoutHearing).map(exception).transpose()?,
    })
}

fn numbered(text: &str) -> Option<Numbered> {
    let (number, date) = text.rsplit_once('=')?;
    Some((number.to_owned(), day(date)?))
}

fn exception(text: String) -> Result<(HearingException, String, Day), WrongValue> {
    let parsed = text.split_once('=').and_then(|(code, document)| {
        let (number, date) = numbered(document)?;
        Some((HearingException::from_code(code)?, number, date))
    });
    let codes: Vec<_> = HearingException::ALL.iter().map(|exception| exception.code()).collect();
    let expected = format!("{}=NO=DATE", codes.join("|"));
    parsed.ok_or(WrongValue { option: Some(Opt::WithoutHearing), value: text, expected })
}
