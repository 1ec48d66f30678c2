//! What the section reads of a garrison on a day: the matrix, the cases, whom the open hits would exclude.

use std::collections::BTreeSet;

use crate::{
    domain::{
        Day, Instant,
        folding::fold,
        ids::{CaseId, EntryId, GarrisonId},
        inventory::{CellState, InventoryStep},
        language::Lang,
        template::Template,
        working_days::WorkingCalendar,
    },
    ops::{
        self,
        cases::{self, CaseView},
        inventory::{Matrix, MatrixLine},
        templates,
    },
    store::Reader,
    ui::screens::offers::search,
};

/// See the module.
pub struct Desk {
    pub today: Day,
    pub matrix: Matrix,
    pub cases: Vec<CaseView>,
    /// Step and entry of those whom the open hits would exclude.
    pub preview: Vec<(u8, EntryId)>,
    pub calendar: WorkingCalendar,
    pub case_working_days: u32,
    /// Whether a notice printed today says the official Kazakh words.
    pub kazakh_notice_is_official: bool,
    search_keys: Vec<String>,
}

/// Which people of the matrix are in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    #[default]
    All,
    Hits,
    Preview,
    SourceError,
    NotAsked,
    TooOld,
}

impl Filter {
    /// Every filter.
    pub const ALL: [Self; 6] =
        [Self::All, Self::Hits, Self::Preview, Self::SourceError, Self::NotAsked, Self::TooOld];

    /// The state that a cell must have.
    const fn state(self) -> Option<CellState> {
        match self {
            Self::All | Self::Preview => None,
            Self::Hits => Some(CellState::Hit),
            Self::SourceError => Some(CellState::SourceError),
            Self::NotAsked => Some(CellState::NotAsked),
            Self::TooOld => Some(CellState::TooOld),
        }
    }
}

impl Desk {
    /// Reads a garrison as it stands at an instant.
    pub fn read(reader: &Reader, garrison: GarrisonId, now: Instant) -> ops::Result<Self> {
        let garrison = ops::garrison(reader, garrison)?;
        let cases = cases::cases(reader, &garrison, now)?;
        let matrix = Matrix::at(reader, garrison, now)?;
        let preview = matrix.preview(reader)?.into_iter().map(|(step, line)| (step, line.entry)).collect();
        let key = |line: &MatrixLine| {
            fold(&format!("{} {} {}", line.name.full(), line.registration_no, line.file.applicant))
        };
        let wording = templates::versions_on(reader, Template::Exclusion, matrix.day)?;
        Ok(Self {
            kazakh_notice_is_official: Template::Exclusion.is_official(Lang::Kk, wording.kk),
            today: matrix.day,
            search_keys: matrix.lines.iter().map(key).collect(),
            preview,
            calendar: reader.working_calendar()?,
            case_working_days: reader.register()?.rules.case_working_days,
            cases,
            matrix,
        })
    }

    /// The people that a filter and a search leave.
    pub fn lines(&self, filter: Filter, query: &str) -> Vec<&MatrixLine> {
        let preview: BTreeSet<EntryId> = self.preview.iter().map(|(_, entry)| *entry).collect();
        let wanted = |line: &MatrixLine| match filter.state() {
            Some(state) => line.row.states().contains(&state),
            None => filter == Filter::All || preview.contains(&line.entry),
        };
        let lines = self.matrix.lines.iter().zip(&self.search_keys);
        let found = lines.filter(|(line, key)| wanted(line) && search::finds(query, key));
        found.map(|(line, _key)| line).collect()
    }

    /// The cases that a search leaves.
    pub fn found_cases(&self, query: &str) -> Vec<&CaseView> {
        let key = |case: &CaseView| fold(&format!("{} {}", case.name.full(), case.registration_no));
        self.cases.iter().filter(|case| search::finds(query, &key(case))).collect()
    }

    /// How many cases wait for their decision.
    pub fn open_cases(&self) -> usize {
        self.cases.iter().filter(|case| case.row.stage.is_open()).count()
    }

    /// The last case of a person.
    pub fn case_of(&self, entry: EntryId) -> Option<CaseId> {
        self.cases.iter().filter(|case| case.row.entry == entry).map(|case| case.row.id).max()
    }

    /// The system that answered a step the last time.
    pub fn source_of(&self, step: InventoryStep) -> Option<&str> {
        let answers = self.matrix.lines.iter().flat_map(|line| &line.file.answers);
        answers
            .filter(|answer| answer.step == step)
            .max_by_key(|answer| answer.date)
            .map(|last| last.source.as_str())
    }
}
