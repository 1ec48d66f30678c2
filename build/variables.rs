//! The variables of a text and their types; refuses the parts of Fluent that the texts do not use.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// What a variable stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Text,
    Whole,
}

/// The variables of one text.
#[derive(Debug, Default)]
pub struct Variables {
    pub kinds: BTreeMap<String, Kind>,
    pub problems: Vec<String>,
}

const WHOLE: [&str; 16] = [
    "count", "seconds", "minutes", "hours", "days", "months", "years", "persons", "rooms", "pages", "day",
    "month", "year", "page", "row", "place",
];
/// Without `other`, which is also the usual default of a choice by word.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];
const RUSSIAN_PLURALS: [&str; 3] = ["one", "few", "many"];

impl Variables {
    /// The variables of a text; `russian` texts must have all plural forms of Russian.
    pub fn of(pattern: &Pattern<&str>, russian: bool) -> Self {
        let mut variables = Self::default();
        variables.visit_pattern(pattern, russian);
        variables
    }

    fn visit_pattern(&mut self, pattern: &Pattern<&str>, russian: bool) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.visit(expression, russian);
            }
        }
    }

    fn visit(&mut self, expression: &Expression<&str>, russian: bool) {
        match expression {
            Expression::Inline(inline) => self.visit_inline(inline, russian),
            Expression::Select { selector, variants } => {
                self.visit_selector(selector, variants, russian);
                for variant in variants {
                    self.visit_pattern(&variant.value, russian);
                }
            }
        }
    }

    fn visit_inline(&mut self, inline: &InlineExpression<&str>, russian: bool) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => self.note(id.name, kind_by_name(id.name)),
            InlineExpression::Placeable { expression } => self.visit(expression, russian),
            InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                self.problems.push(format!("`{}`: functions and references are not used", id.name));
            }
        }
    }

    fn visit_selector(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        russian: bool,
    ) {
        let InlineExpression::VariableReference { id } = selector else {
            return self.problems.push("a selector must be a variable".to_owned());
        };
        let by_name = kind_by_name(id.name);
        self.note(id.name, if variants.iter().any(is_numeric) { Kind::Whole } else { by_name });
        let names = |form: &&str| variants.iter().any(|variant| variant_name(variant) == Some(*form));
        if russian && PLURALS.iter().any(names) && !RUSSIAN_PLURALS.iter().all(names) {
            self.problems.push(format!("the plural of ${} lacks one of one, few, many", id.name));
        }
    }

    fn note(&mut self, name: &str, kind: Kind) {
        if !name.chars().all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '-')) {
            self.problems.push(format!("${name}: use lower-case words with hyphens"));
        }
        let known = self.kinds.entry(name.to_owned()).or_insert(kind);
        *known = kind.max(*known);
    }
}

fn kind_by_name(name: &str) -> Kind {
    let last_word = name.rsplit('-').next().unwrap_or(name);
    if WHOLE.contains(&last_word) { Kind::Whole } else { Kind::Text }
}

fn is_numeric(variant: &Variant<&str>) -> bool {
    variant_name(variant).is_none_or(|name| PLURALS.contains(&name))
}

fn variant_name<'s>(variant: &Variant<&'s str>) -> Option<&'s str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
