//! The short words of the list: states, marks, categories; the whole sentence is shown when the pointer rests.

use crate::{
    domain::{
        entry::{EntryState, Mark},
        person::Category,
    },
    i18n::Tr,
    ops::queue::QueueLine,
    ui::widgets::badge::Meaning,
};

/// A word on a badge with its sentence.
pub struct Badge {
    pub meaning: Meaning,
    pub word: String,
    pub sentence: String,
}

/// The state of an entry in a word.
pub fn state(tr: Tr, state: EntryState) -> Badge {
    let (meaning, word) = match state {
        EntryState::Active => (Meaning::Neutral, tr.queue_state_active()),
        EntryState::Offered => (Meaning::Marked, tr.queue_state_offered()),
        EntryState::Reserved => (Meaning::Good, tr.queue_state_reserved()),
        EntryState::CaseOpen => (Meaning::Warning, tr.queue_state_case_open()),
        EntryState::Appealed => (Meaning::Warning, tr.queue_state_appealed()),
        EntryState::Housed => (Meaning::Good, tr.queue_state_housed()),
        EntryState::Excluded => (Meaning::Danger, tr.queue_state_excluded()),
        EntryState::Payments => (Meaning::Neutral, tr.queue_state_payments()),
        EntryState::Withdrawn => (Meaning::Neutral, tr.queue_state_withdrawn()),
    };
    Badge { meaning, word, sentence: tr.entry_state(state) }
}

/// The marks of a line.
pub fn marks(tr: Tr, line: &QueueLine) -> Vec<Badge> {
    let open_case = (line.case_open && line.state != EntryState::CaseOpen).then(|| Badge {
        meaning: Meaning::Warning,
        word: tr.queue_mark_case(),
        sentence: tr.queue_mark_case_sentence(),
    });
    line.marks.iter().map(|&one| mark(tr, one)).chain(open_case).collect()
}

fn mark(tr: Tr, mark: Mark) -> Badge {
    let (meaning, word) = match mark {
        Mark::EqualTime => (Meaning::Marked, tr.queue_mark_equal_time()),
        Mark::NoConsent => (Meaning::Warning, tr.queue_mark_no_consent()),
        Mark::NoPhone => (Meaning::Warning, tr.queue_mark_no_phone()),
        Mark::WithinNormOnly => (Meaning::Neutral, tr.queue_mark_within_norm_only()),
        Mark::TimeByDecision => (Meaning::Neutral, tr.queue_mark_time_by_decision()),
    };
    Badge { meaning, word, sentence: tr.mark(mark) }
}

/// The rank of a serviceman, or what else the person is.
pub fn rank_or_category(tr: Tr, category: Category, rank: Option<&str>) -> String {
    match (category, rank) {
        (Category::Serviceman, Some(rank)) => rank.to_owned(),
        (Category::Serviceman, None) => tr.queue_category_serviceman(),
        (Category::Civilian, _) => tr.queue_category_civilian(),
    }
}
