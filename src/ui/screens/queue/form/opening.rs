//! What a form begins with: an empty page, an entry, or a rejected row; and the draft an earlier form left.

use chrono::Datelike as _;
use egui::{Label, RichText, Ui};

use super::{Purpose, fields::Fields};
use crate::{
    domain::{
        entry::RegisterEntry,
        ids::{GarrisonId, ImportRowId},
    },
    exchange::{Field, RuleCode},
    i18n::{Tr, typed_dates::parse_day},
    journal::payloads::imports::RowIssue,
    ops::{self, Refusal},
    platform::{
        drafts::{Draft, DraftKey},
        paths::Profile,
    },
    store::{
        Reader,
        tables::{imports::OpenRow, register::find},
    },
    ui::{
        desk::Errand, draft::DraftKeeper, loaded::Pending, screens::queue::card::Correction, theme,
        view::View,
    },
    wording::import::import_rule,
};

/// A form that can be shown.
pub(super) struct Opened {
    pub beginning: Fields,
    pub kept: Option<Fields>,
    pub draft: Draft,
    pub entry: Option<Box<RegisterEntry>>,
    pub row: Option<RowNote>,
}

/// Where a rejected row stands, and what was wrong with it.
pub(super) struct RowNote {
    file: String,
    row: u32,
    issues: Vec<RowIssue>,
}

pub(super) fn begin(view: &View<'_>, purpose: Purpose) -> Pending<Opened> {
    let profile = view.profile.clone();
    let garrison = view.register.map(|head| head.garrison);
    let mut opening = Pending::default();
    opening.start_reading(view, Errand::quiet(), move |reader, _progress| {
        open(reader, &profile, purpose, garrison)
    });
    opening
}

fn open(
    reader: &Reader,
    profile: &Profile,
    purpose: Purpose,
    garrison: Option<GarrisonId>,
) -> ops::Result<Opened> {
    let key = DraftKey::of_register(&reader.register()?.register_id);
    let draft = Draft::of(profile, key, &form_name(purpose));
    let kept = DraftKeeper::kept(&draft);
    let empty = Opened { beginning: Fields::default(), kept, draft, entry: None, row: None };
    match purpose {
        Purpose::Register => Ok(Opened { beginning: Fields { garrison, ..Fields::default() }, ..empty }),
        Purpose::FixRow(id) => {
            let row = reader.open_row(id)?.ok_or(Refusal::UnknownImportRow { row: id.0 })?;
            let mut beginning = Fields::from_open_row(&row, &reader.garrisons()?);
            if !row.cells.iter().any(|cell| cell.field.as_deref() == Some(Field::Garrison.code())) {
                beginning.garrison = garrison; // the row names none: the one in view is on offer
            }
            Ok(Opened { beginning, row: Some(RowNote::of(row)), ..empty })
        }
        Purpose::Correct(id, _) => {
            let entry = ops::entries::known(reader, id)?;
            let garrisons = reader.garrisons()?;
            let zone = find(&garrisons, entry.garrison).ok_or(crate::store::Error::Damaged)?.zone;
            Ok(Opened { beginning: Fields::of_entry(&entry, zone), entry: Some(Box::new(entry)), ..empty })
        }
    }
}

fn form_name(purpose: Purpose) -> String {
    match purpose {
        Purpose::Register => "entry".to_owned(),
        Purpose::FixRow(ImportRowId(row)) => format!("row {row}"),
        Purpose::Correct(entry, Correction::Applicant) => format!("applicant {}", entry.0),
        Purpose::Correct(entry, Correction::Household) => format!("household {}", entry.0),
        Purpose::Correct(entry, Correction::Submission) => format!("submission {}", entry.0),
    }
}

/// The year of submission that is typed, or this year.
pub(super) fn year_of(view: &View<'_>, fields: &Fields) -> Option<u16> {
    let head = view.register?;
    let garrison = find(&head.garrisons, fields.garrison?)?;
    let day = parse_day(&fields.submitted.day).unwrap_or_else(|_unread| garrison.zone.day(view.now));
    u16::try_from(day.year()).ok().filter(|year| (1950..=2199).contains(year))
}

impl RowNote {
    fn of(row: OpenRow) -> Self {
        Self { file: row.file, row: row.row, issues: row.issues }
    }

    /// Shows where the row stands and what was wrong with it.
    pub fn ui(&self, ui: &mut Ui, tr: Tr) {
        ui.label(theme::strong(tr.entry_row(&self.file, self.row)));
        for issue in &self.issues {
            let rule = RuleCode::from_code(&issue.rule).map(|rule| import_rule(tr, rule)).unwrap_or_default();
            let words = tr.entry_row_issue(&issue.column, &rule, &issue.value);
            ui.add(Label::new(RichText::new(words).color(theme::palette(ui).danger.ink)).wrap());
        }
    }
}
