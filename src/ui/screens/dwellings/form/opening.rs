//! What a form begins with: an empty page, a dwelling, or a rejected row; and the place of its draft.

use super::{DwellingForm, Target, source::RowFault};
use crate::{
    domain::ids::GarrisonId,
    ops::{self, Refusal},
    platform::{
        drafts::{Draft, DraftKey},
        paths::Profile,
    },
    store::{self, Reader},
    ui::{desk::Errand, loaded::Pending, view::View},
};

/// A form that can be shown.
pub(super) struct Opened {
    pub target: Target,
    pub beginning: DwellingForm,
    pub faults: Vec<RowFault>,
    pub draft: Draft,
}

/// Reads what the form needs.
pub(super) fn begin(opening: &mut Pending<Opened>, view: &View<'_>, target: Target) {
    let Some(head) = view.register else { return };
    let (profile, garrison) = (view.profile.clone(), head.garrison);
    opening.start_reading(view, Errand::quiet(), move |reader, _progress| {
        open(reader, &profile, target, garrison)
    });
}

fn open(reader: &Reader, profile: &Profile, target: Target, garrison: GarrisonId) -> ops::Result<Opened> {
    let key = DraftKey::of_register(&reader.register()?.register_id);
    let (name, beginning, faults) = match target {
        Target::New => ("dwelling".to_owned(), DwellingForm::empty(garrison), Vec::new()),
        Target::Correction(id) => {
            let dwelling = reader.dwelling(id)?.ok_or(store::Error::Damaged)?;
            (format!("dwelling {}", id.0), DwellingForm::of(&dwelling.facts), Vec::new())
        }
        Target::Row(id) => {
            let row = reader.open_row(id)?.ok_or(Refusal::UnknownImportRow { row: id.0 })?;
            let form = DwellingForm::from_open_row(&row, &reader.garrisons()?, garrison);
            (format!("row {}", id.0), form, RowFault::all(&row))
        }
    };
    Ok(Opened { target, beginning, faults, draft: Draft::of(profile, key, &name) })
}
