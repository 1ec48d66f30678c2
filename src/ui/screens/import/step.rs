//! The steps of the wizard, and the line that shows them.

use egui::{Button, RichText, Ui};

use crate::i18n::Tr;

/// A step of taking a file in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Step {
    /// Which kind and which files.
    #[default]
    Files,
    /// What the files are.
    Recognised,
    /// Which column holds what.
    Columns,
    /// Every issue of every row; nothing is written.
    Check,
    /// The counts and the question.
    Confirm,
    /// What was done.
    Report,
}

impl Step {
    /// In the order of the line.
    pub const ALL: [Self; 6] =
        [Self::Files, Self::Recognised, Self::Columns, Self::Check, Self::Confirm, Self::Report];

    /// Its words in the line, with its number.
    pub fn label(self, tr: Tr) -> String {
        let words = match self {
            Self::Files => tr.intake_step_files(),
            Self::Recognised => tr.intake_step_recognised(),
            Self::Columns => tr.intake_step_columns(),
            Self::Check => tr.intake_step_check(),
            Self::Confirm => tr.intake_step_confirm(),
            Self::Report => tr.intake_step_report(),
        };
        format!("{}. {words}", self as u8 + 1)
    }

    /// The step before, if there is one to go back to.
    pub const fn before(self) -> Option<Self> {
        match self {
            Self::Files | Self::Report => None,
            Self::Recognised => Some(Self::Files),
            Self::Columns => Some(Self::Recognised),
            Self::Check => Some(Self::Columns),
            Self::Confirm => Some(Self::Check),
        }
    }
}

/// Shows the line; returns the step that was clicked.
pub fn line_ui(ui: &mut Ui, tr: Tr, now: Step, is_open: impl Fn(Step) -> bool) -> Option<Step> {
    let mut clicked = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for step in Step::ALL {
            if step != Step::Files {
                ui.label(RichText::new("›").weak());
            }
            let button = Button::selectable(step == now, step.label(tr));
            if ui.add_enabled(step == now || is_open(step), button).clicked() {
                clicked = Some(step);
            }
        }
    });
    clicked.filter(|step| *step != now)
}
