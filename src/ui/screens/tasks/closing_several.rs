//! The form that closes the tasks of a selection: a result for each kind, one document, one note.

use egui::{Label, RichText, TextEdit, Ui};
use serde::{Deserialize, Serialize};

use super::reading::TaskLine;
use crate::{
    domain::{
        garrison::Zone,
        ids::TaskId,
        task::{TaskKind, TaskResult},
    },
    i18n::{Tr, capitals::sentence_case},
    ops::{
        self,
        several::{self, Refused},
        tasks::{self, ClosingOfSeveral},
    },
    ui::{
        theme,
        view::View,
        widgets::{
            choice::choice,
            document_field::DocumentText,
            field::{self, FIELD_WIDTH, Field},
            form_dialog::{Act, Form, Typed, say},
            left_out::refused_ui,
        },
    },
};

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Fields {
    results: Vec<(TaskKind, Option<TaskResult>)>,
    document: DocumentText,
    note: String,
}

/// See the module.
pub struct ClosingSeveral {
    /// Those of each kind.
    counts: Vec<(TaskKind, usize)>,
    tasks: Vec<TaskId>,
    zone: Zone,
    fields: Fields,
    /// Those that cannot be closed with what is filled in.
    refused: Vec<Refused>,
}

impl ClosingSeveral {
    /// A form for these tasks, of which there is one at least.
    pub fn new(lines: &[&TaskLine]) -> Option<Self> {
        let of_kind = |kind: TaskKind| lines.iter().filter(|line| line.task.kind == kind).count();
        let counts: Vec<_> = TaskKind::ALL.into_iter().map(|kind| (kind, of_kind(kind))).collect();
        let counts: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
        let said = counts.iter().filter(|(kind, _)| *kind != TaskKind::CheckEntitlement);
        let results = said.map(|(kind, _)| (*kind, None)).collect();
        Some(Self {
            counts,
            tasks: lines.iter().map(|line| line.task.id).collect(),
            zone: lines.first()?.zone,
            fields: Fields { results, ..Fields::default() },
            refused: Vec::new(),
        })
    }

    /// Those that stay open.
    pub fn into_refused(self) -> Vec<Refused> {
        self.refused
    }

    fn closed(&self) -> Vec<TaskId> {
        several::others(&self.tasks, &self.refused)
    }

    fn needs_document(&self) -> bool {
        let results = self.fields.results.iter().filter_map(|(_, result)| *result);
        results.into_iter().any(TaskResult::needs_document)
    }

    fn closing(&self) -> Option<ClosingOfSeveral> {
        let results = self.fields.results.iter().map(|(kind, result)| Some((*kind, (*result)?)));
        let document = self.fields.document.reference().filter(|_| self.needs_document());
        let is_complete = document.is_some() || !self.needs_document();
        let closing = ClosingOfSeveral {
            results: results.collect::<Option<_>>()?,
            document,
            note: self.fields.note.clone(),
        };
        is_complete.then_some(closing)
    }

    fn results_ui(&mut self, ui: &mut Ui, tr: Tr) {
        for (kind, count) in &self.counts {
            let label = tr.tasks_of_kind(*count, &tr.task_kind(*kind));
            let said = self.fields.results.iter_mut().find(|(of, _)| of == kind);
            Field::new(&label).show(ui, |ui| match said {
                None => {
                    ui.add(Label::new(RichText::new(tr.tasks_several_verdict()).weak()).wrap());
                }
                Some((_, result)) => {
                    let results: Vec<_> = kind.results().iter().copied().map(Some).collect();
                    let name = |result: &Option<TaskResult>| match result {
                        Some(result) => sentence_case(&tr.task_result(*result)),
                        None => tr.tasks_choose_result(),
                    };
                    choice(ui, &label, FIELD_WIDTH, result, &results, name);
                }
            });
        }
    }

    fn document_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        if !self.needs_document() {
            return;
        }
        ui.add_space(4.0);
        ui.label(theme::strong(tr.tasks_document()));
        if self.counts.iter().any(|(kind, _)| *kind == TaskKind::RecordRight) {
            ui.add(Label::new(RichText::new(tr.tasks_no_diagnosis()).weak()).wrap());
        }
        self.fields.document.ui(ui, tr, self.zone.day(view.now));
    }
}

impl Form for ClosingSeveral {
    fn title(&self, tr: Tr) -> String {
        tr.tasks_close_several(self.tasks.len())
    }

    /// Names how many will be closed.
    fn agree(&self, tr: Tr) -> String {
        match self.refused.is_empty() {
            true => tr.tasks_close_several(self.tasks.len()),
            false => tr.tasks_close_others(self.closed().len()),
        }
    }

    fn is_complete(&self) -> bool {
        self.closing().is_some() && !self.closed().is_empty()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (tr, before) = (view.tr, self.fields.clone());
        self.results_ui(ui, tr);
        self.document_ui(ui, view);
        ui.add_space(4.0);
        let label = tr.tasks_note();
        Field::new(&label).show(ui, |ui| {
            let edit = TextEdit::multiline(&mut self.fields.note).desired_rows(2).desired_width(FIELD_WIDTH);
            field::name(&ui.add(edit), &label);
        });
        if self.fields != before {
            self.refused.clear(); // they were refused for what stood there before
        }
        if !self.refused.is_empty() {
            ui.add_space(4.0);
            refused_ui(ui, view, &self.refused, None);
        }
    }

    fn act(&self) -> Act {
        let (tasks, closing) = (self.closed(), self.closing());
        Box::new(move |writer, stamp| {
            if let Some(closing) = closing {
                tasks::close_all(writer, stamp, &tasks, &closing)?;
            }
            let count = tasks.len();
            Ok(say(move |tr| tr.tasks_were_closed(count)))
        })
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some(("tasks".to_owned(), &mut self.fields))
    }

    /// Those that cannot be closed are named, and the others wait for another word.
    fn refused(&mut self, error: ops::Error) -> Option<ops::Error> {
        let refused = match several::refused_by(error) {
            Ok(refused) => refused,
            Err(error) => return Some(error),
        };
        let places: Vec<usize> = several::others(&(0..self.tasks.len()).collect::<Vec<_>>(), &self.refused);
        let of_all = |one: Refused| Refused { index: places[one.index], ..one };
        self.refused.extend(refused.into_iter().map(of_all));
        None
    }
}
