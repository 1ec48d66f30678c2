//! `kezek verify`: the independent check of a register.

use super::{
    Exit, Outcome, call::Call, command::Command, failure::WrongValue, json::verify::VerifyJson, option::Opt,
    output,
};
use crate::{
    i18n::Tr,
    journal::chain::Digest,
    ops::verification::verify_register,
    verify::{Finding, Report, VerifyOptions},
};

pub const COMMAND: Command = Command {
    words: &["verify"],
    usage: "REGISTER [--expect-head DIGEST…] [--json]",
    about: Tr::cli_about_verify,
    arguments: 1..=1,
    options: &[Opt::ExpectHead, Opt::Json],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let expected_heads = call.arguments.texts(Opt::ExpectHead).into_iter().map(digest);
    let options = VerifyOptions { expected_heads: expected_heads.collect::<Result<_, _>>()? };
    let reading = call.read(&call.register())?;
    reading.now()?;
    let report = verify_register(&reading.reader, &options)?;
    let tr = call.tr();
    call.result(&VerifyJson::of(&report), || text(tr, &report))?;
    Ok(if report.is_ok() { Exit::Done } else { Exit::Refused })
}

fn digest(text: String) -> Result<Digest, WrongValue> {
    let expected = "0123456789abcdef × 64".to_owned();
    Digest::from_hex(&text).ok_or(WrongValue { option: Some(Opt::ExpectHead), value: text, expected })
}

fn text(tr: Tr, report: &Report) -> String {
    let head = tr.files_queue_list_head(&report.head.to_string());
    let verdict = if report.is_ok() {
        tr.cli_verified(report.events)
    } else {
        tr.cli_verified_with_findings(report.events, report.findings.len() as u64)
    };
    let headings = [
        tr.cli_column_check(),
        tr.cli_column_event(),
        tr.files_column_registration_no(),
        tr.cli_column_dwelling(),
        tr.cli_column_expected(),
        tr.cli_column_found(),
    ];
    let row = |finding: &Finding| {
        [
            finding.check.code().to_owned(),
            finding.event.map(|event| event.to_string()).unwrap_or_default(),
            finding.registration_no.map(|number| number.to_string()).unwrap_or_default(),
            finding.dwelling.clone().unwrap_or_default(),
            finding.expected.clone(),
            finding.found.clone(),
        ]
    };
    let findings = match report.is_ok() {
        true => String::new(),
        false => output::table(headings, report.findings.iter().map(row)),
    };
    format!("{verdict}\n{head}\n{findings}")
}
