//! The variables of a text and their types; refuses the parts of Fluent that the texts do not use.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// What a variable stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Text,
    Whole,
}

/// The variables of one text, and what is wrong with their use.
pub struct Variables {
    pub kinds: BTreeMap<String, Kind>,
    pub problems: Vec<String>,
    plurals_needed: &'static [&'static str],
}

/// The last words of variables that are numbers.
const WHOLE: [&str; 16] = [
    "count", "seconds", "minutes", "hours", "days", "months", "years", "persons", "rooms", "pages", "day",
    "month", "year", "page", "row", "place",
];
/// Without `other`, which is also the usual default of a choice by word.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

impl Variables {
    /// The variables of a text in a language where a plural needs these forms besides `other`.
    pub fn of(text: &Pattern<&str>, plurals_needed: &'static [&'static str]) -> Self {
        let mut variables = Self { kinds: BTreeMap::new(), problems: Vec::new(), plurals_needed };
        variables.visit_pattern(text);
        variables
    }

    fn visit_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.visit(expression);
            }
        }
    }

    fn visit(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.visit_inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.visit_choice(id.name, variants);
            }
            Expression::Select { .. } => self.problems.push("only a variable selects".to_owned()),
        }
    }

    fn visit_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => self.note(id.name, kind_by_name(id.name)),
            InlineExpression::Placeable { expression } => self.visit(expression),
            InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                self.problems.push(format!("`{}`: functions and references are not used", id.name));
            }
        }
    }

    fn visit_choice(&mut self, variable: &str, variants: &[Variant<&str>]) {
        let words: Vec<&str> = variants.iter().filter_map(word).collect();
        let is_plural = words.iter().any(|word| PLURALS.contains(word));
        let is_number = is_plural || words.len() < variants.len();
        self.note(variable, if is_number { Kind::Whole } else { kind_by_name(variable) });
        for form in self.plurals_needed.iter().filter(|form| is_plural && !words.contains(form)) {
            self.problems.push(format!("the plural of ${variable} lacks [{form}]"));
        }
        for variant in variants {
            self.visit_pattern(&variant.value);
        }
    }

    fn note(&mut self, variable: &str, kind: Kind) {
        if !variable.chars().all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '-')) {
            self.problems.push(format!("${variable}: use lower-case words with hyphens"));
        }
        let known = self.kinds.entry(variable.to_owned()).or_insert(kind);
        *known = kind.max(*known);
    }
}

fn kind_by_name(variable: &str) -> Kind {
    let last_word = variable.rsplit('-').next().unwrap_or(variable);
    if WHOLE.contains(&last_word) { Kind::Whole } else { Kind::Text }
}

fn word<'s>(variant: &Variant<&'s str>) -> Option<&'s str> {
    match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
