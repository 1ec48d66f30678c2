//! The form that closes a task: its result, the document it rests on, a note.

use egui::{Label, RichText, TextEdit, Ui};
use serde::{Deserialize, Serialize};

use super::reading::TaskLine;
use crate::{
    domain::{
        garrison::Zone,
        ids::TaskId,
        task::{TaskKind, TaskResult, Verdict},
    },
    i18n::{Tr, capitals::sentence_case},
    ops::tasks::{self, Closing},
    ui::{
        theme,
        view::View,
        widgets::{
            document_field::DocumentText,
            field::{self, FIELD_WIDTH, Field},
            form_dialog::{Act, Form, Typed, say},
        },
    },
};

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    chosen: Option<TaskResult>,
    document: DocumentText,
    note: String,
}

/// See the module.
pub struct ClosingForm {
    task: TaskId,
    kind: TaskKind,
    zone: Zone,
    /// For 6522 the verdict is the result.
    verdict: Option<Verdict>,
    fields: Fields,
}

impl ClosingForm {
    /// A form for a task; `verdict` is that of the entitlement computed again.
    pub fn new(line: &TaskLine, verdict: Option<Verdict>) -> Self {
        Self {
            task: line.task.id,
            kind: line.task.kind,
            zone: line.zone,
            verdict,
            fields: Fields { chosen: None, document: DocumentText::default(), note: String::new() },
        }
    }

    fn result(&self) -> Option<TaskResult> {
        self.verdict.map(Verdict::result).or(self.fields.chosen)
    }

    fn needs_document(&self) -> bool {
        self.result().is_some_and(TaskResult::needs_document)
    }

    fn result_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let label = tr.tasks_result();
        Field::new(&label).show(ui, |ui| {
            ui.vertical(|ui| match self.verdict {
                Some(verdict) => {
                    let words = sentence_case(&tr.task_result(verdict.result()));
                    ui.add(Label::new(theme::strong(words)).wrap());
                    ui.add(Label::new(RichText::new(tr.tasks_verdict_hint()).small().weak()).wrap());
                }
                None => {
                    for &result in self.kind.results() {
                        let words = sentence_case(&tr.task_result(result));
                        ui.radio_value(&mut self.fields.chosen, Some(result), words);
                    }
                }
            });
        });
    }
}

impl Form for ClosingForm {
    fn title(&self, tr: Tr) -> String {
        tr.task_kind(self.kind)
    }

    fn agree(&self, tr: Tr) -> String {
        tr.tasks_close()
    }

    fn is_complete(&self) -> bool {
        self.result().is_some() && (!self.needs_document() || self.fields.document.reference().is_some())
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        self.result_ui(ui, tr);
        if self.needs_document() {
            ui.add_space(4.0);
            ui.label(theme::strong(tr.tasks_document()));
            if self.kind == TaskKind::RecordRight {
                ui.add(Label::new(RichText::new(tr.tasks_no_diagnosis()).weak()).wrap());
            }
            self.fields.document.ui(ui, tr, self.zone.day(view.now));
        }
        ui.add_space(4.0);
        let label = tr.tasks_note();
        Field::new(&label).show(ui, |ui| {
            let edit = TextEdit::multiline(&mut self.fields.note).desired_rows(2).desired_width(FIELD_WIDTH);
            field::name(&ui.add(edit), &label);
        });
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some((format!("task {}", self.task.0), &mut self.fields))
    }

    fn act(&self) -> Act {
        let document = self.needs_document().then(|| self.fields.document.reference()).flatten();
        let closing = self.result().map(|result| Closing {
            task: self.task,
            result,
            document,
            note: self.fields.note.clone(),
        });
        Box::new(move |writer, stamp| {
            if let Some(closing) = closing {
                tasks::close(writer, stamp, closing)?;
            }
            Ok(say(Tr::tasks_was_closed))
        })
    }
}
