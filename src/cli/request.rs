//! What `round plan` and `round open` are asked, and how a plan is shown.

use super::{
    Outcome, call::Call, failure::WrongValue, json::plan::PlanJson, new, option::Opt, output, session,
};
use crate::{
    domain::{
        dwelling::LeftOutReason,
        ids::RoundId,
        inventory::CellState,
        round::{PassedOver, PlannedOffer, RoundSettings},
    },
    i18n::{Tr, amounts::area_number},
    ops::planning::{PlannedWave, RoundRequest},
    store::Reader,
};

/// The options of a plan.
pub const OPTIONS: &[Opt] =
    &[Opt::Garrison, Opt::Without, Opt::BelowNorm, Opt::Basis, Opt::FreshInventory, Opt::Json];
/// The same in the help.
pub const USAGE: &str = "REGISTER --garrison NAME [--without INV=REASON]… [--below-norm] [--basis CODE] [--fresh-inventory DAYS] [--json]";

/// What the options say beside the garrison, which only the register knows.
pub struct Asked {
    basis: Option<crate::domain::legal_basis::LegalBasis>,
    settings: RoundSettings,
    without: Vec<(String, LeftOutReason)>,
}

impl Asked {
    /// Reads the options before the register is opened.
    pub fn of(call: &Call<'_, '_>) -> Outcome<Self> {
        call.arguments.required(Opt::Garrison)?;
        let without = call.arguments.texts(Opt::Without).into_iter().map(left_out);
        Ok(Self {
            basis: new::basis(call)?,
            settings: RoundSettings {
                fresh_inventory_days: call
                    .arguments
                    .number(Opt::FreshInventory)?
                    .map(|days| u32::try_from(days).unwrap_or(u32::MAX)),
                below_norm: call.arguments.has(Opt::BelowNorm),
                ..RoundSettings::default()
            },
            without: without.collect::<Result<_, _>>()?,
        })
    }

    /// The request with the garrison, and the register's basis where none is named.
    pub fn request(self, reader: &Reader, arguments: &super::arguments::Arguments) -> Outcome<RoundRequest> {
        Ok(RoundRequest {
            garrison: session::garrison(reader, arguments)?,
            basis: self.basis.map_or_else(|| reader.register().map(|register| register.basis), Ok)?,
            settings: self.settings,
            without: self.without,
        })
    }
}

fn left_out(text: String) -> Result<(String, LeftOutReason), WrongValue> {
    let parsed = text.rsplit_once('=').and_then(|(inventory_no, reason)| {
        Some((inventory_no.trim().to_owned(), LeftOutReason::from_code(reason.trim())?))
    });
    let known = LeftOutReason::ALL.map(LeftOutReason::code).join("|");
    parsed.ok_or(WrongValue { option: Some(Opt::Without), value: text, expected: format!("INV={known}") })
}

/// Shows a plan; round and wave once it is recorded.
pub fn show(call: &mut Call<'_, '_>, planned: &PlannedWave, recorded: Option<(RoundId, u32)>) -> Outcome<()> {
    let tr = call.tr();
    call.result(&PlanJson::new(planned, recorded), || text(tr, planned, recorded))
}

fn text(tr: Tr, planned: &PlannedWave, recorded: Option<(RoundId, u32)>) -> String {
    let head = recorded.map(|(round, wave)| tr.cli_round_and_wave(&round.0.to_string(), &wave.to_string()));
    let (offered, vacant) = (planned.plan.offers.len() as u32, planned.plan.vacant.len() as u32);
    let lines = [
        head,
        Some(tr.legal_basis(planned.terms.basis)),
        Some(tr.cli_plan_summary(planned.left_out.len() as u32, offered, vacant)),
        (planned.open_import_rows > 0).then(|| tr.cli_open_import_rows(planned.open_import_rows)),
        Some(tr.cli_digest(&planned.digest.to_string())),
    ];
    let lines = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let lacking = if planned.lacking.is_empty() { String::new() } else { lacking(tr, planned) };
    format!("{lines}\n\n{}\n{}{lacking}", offers(tr, planned), passed_over(tr, planned))
}

/// Whom the inventory that the round demands keeps out, and what lacks.
fn lacking(tr: Tr, planned: &PlannedWave) -> String {
    let headings = [tr.files_column_place(), tr.files_column_registration_no(), tr.files_column_name()];
    let headings = headings.into_iter().chain([tr.cli_column_lacking()]).collect::<Vec<_>>();
    let step = |(step, state): &(u8, CellState)| format!("{step} – {}", tr.cell_state(*state));
    let rows = planned.lacking.iter().map(|lacking| {
        let steps = lacking.steps.iter().map(step).collect::<Vec<_>>().join("; ");
        vec![lacking.place.to_string(), lacking.registration_no.to_string(), lacking.name.full(), steps]
    });
    let rows: Vec<_> = std::iter::once(headings).chain(rows).collect();
    format!("\n{}\n{}", tr.cli_inventory_lacking(), output::columns(&rows, 0))
}

fn offers(tr: Tr, planned: &PlannedWave) -> String {
    let headings = [
        tr.files_column_place(),
        tr.files_column_registration_no(),
        tr.cli_column_dwelling(),
        tr.cli_column_area(),
        tr.cli_column_fit(),
    ];
    let row = |offer: &PlannedOffer| {
        let dwelling = planned.dwellings.iter().find(|known| known.id == offer.dwelling);
        let area = dwelling
            .map(|known| format!("{} ({})", area_number(known.measure.area), tr.area_kind(known.area_kind)));
        [
            offer.place.to_string(),
            person(planned, offer.place),
            planned.inventory_no(offer.dwelling).to_owned(),
            area.unwrap_or_default(),
            tr.fit(offer.fit),
        ]
    };
    output::table(headings, planned.plan.offers.iter().map(row))
}

fn passed_over(tr: Tr, planned: &PlannedWave) -> String {
    let headings = [tr.files_column_place(), tr.files_column_registration_no(), tr.cli_column_passed_over()];
    let row = |passed: PassedOver| {
        let dwelling = passed.dwelling.map_or("", |dwelling| planned.inventory_no(dwelling));
        let reason = format!("{} {dwelling}", tr.reason(passed.reason));
        [passed.place.to_string(), person(planned, passed.place), reason]
    };
    output::table(headings, planned.passed_over().into_iter().map(row))
}

fn person(planned: &PlannedWave, place: u32) -> String {
    planned.registration_no(place).map(|number| number.to_string()).unwrap_or_default()
}
