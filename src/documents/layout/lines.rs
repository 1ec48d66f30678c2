//! Text broken into lines, all in whole thousandths of the size.

use std::ops::Range;

use crate::documents::{
    PaperError,
    document::{Align, Points, Text},
    fonts::{Face, tidy},
    pages::{SPACES, TextRun},
};

use super::bonds;

/// A line whose spaces would grow by more than this part of the size is left as it is: a word of a whole line follows.
const MOST_EXTRA: Points = 3.0;

/// A character with its face and width.
#[derive(Clone, Copy)]
struct Letter {
    character: char,
    face: Face,
    advance: u32,
}

/// The text of a paragraph or a cell, tidied and measured; runs of spaces are one space.
pub(super) struct Letters(Vec<Letter>);

/// A line: which letters, and whether the text goes on after it without a forced break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    letters: Range<usize>,
    goes_on: bool,
}

/// Where a line stands.
#[derive(Clone, Copy)]
pub(super) struct Slot {
    pub left: Points,
    pub right: Points,
    pub baseline: Points,
    pub size: Points,
    pub align: Align,
}

impl Letters {
    /// Measures a text; a character without a glyph is a refusal.
    pub(super) fn measure(text: &Text) -> Result<Self, PaperError> {
        let mut letters: Vec<Letter> = Vec::new();
        for (face, span) in &text.spans {
            for character in tidy(span).chars() {
                let after_gap = letters.last().is_none_or(|last| matches!(last.character, ' ' | '\n'));
                match character {
                    ' ' if after_gap => {}
                    '\n' => letters.push(Letter { character, face: *face, advance: 0 }),
                    _ => letters.push(Letter {
                        character,
                        face: *face,
                        advance: face
                            .advance_milli_em(character)
                            .map(u32::from)
                            .ok_or_else(|| PaperError::Unprintable { character, text: span.clone() })?,
                    }),
                }
            }
        }
        Ok(Self(letters))
    }

    /// Breaks the text into lines of this width, the first one of another.
    pub(super) fn lines(&self, first_width: Points, width: Points, size: Points) -> Vec<Line> {
        let room = |points: Points| (points * 1000.0 / size) as u32;
        let mut breaker = Breaker {
            letters: &self.0,
            lines: Vec::new(),
            start: 0,
            end: 0,
            room: room(first_width),
            next_room: room(width),
        };
        for piece in self.pieces() {
            breaker.take(piece);
        }
        breaker.finish()
    }

    /// The pieces no line breaks within: words, names with initials, numbers with their signs, parts after a hyphen, forced breaks.
    fn pieces(&self) -> Vec<Range<usize>> {
        let mut pieces = Vec::new();
        let mut start = 0;
        for at in 0..self.0.len() {
            if self.is_gap(at) {
                pieces.push(start..at);
                start = at + 1;
                if self.0[at].character == '\n' {
                    pieces.push(at..start);
                }
            } else if self.may_break_after(at) {
                pieces.push(start..at + 1);
                start = at + 1;
            }
        }
        pieces.push(start..self.0.len());
        pieces.retain(|piece| !piece.is_empty());
        pieces
    }

    /// A space a line may end at, or a forced break.
    fn is_gap(&self, at: usize) -> bool {
        let character = |at: usize| self.0.get(at).map(|letter| letter.character);
        match self.0[at].character {
            '\n' => true,
            ' ' => !bonds::binds(character, at),
            _ => false,
        }
    }

    /// After a hyphen or a dash between letters; numbers such as 211-НҚ stay whole.
    fn may_break_after(&self, at: usize) -> bool {
        let character = |at: usize| self.0.get(at).map(|letter| letter.character);
        let is_letter = |at: Option<usize>| at.and_then(character).is_some_and(char::is_alphabetic);
        matches!(character(at), Some('-' | '–' | '—'))
            && is_letter(at.checked_sub(1))
            && is_letter(Some(at + 1))
            && is_letter(Some(at + 2))
    }

    /// Sets a line into its slot: one run for each change of face.
    pub(super) fn set(&self, line: &Line, slot: Slot) -> Vec<TextRun> {
        let letters = &self.0[line.letters.clone()];
        let width = milli_em(letters) as Points * slot.size / 1000.0;
        let slack = (slot.right - slot.left - width).max(0.0);
        let space_extra = space_extra(letters, line.goes_on, slack, slot);
        let mut x = slot.left
            + match slot.align {
                Align::Left | Align::Justify => 0.0,
                Align::Right => slack,
                Align::Centre => slack / 2.0,
            };
        letters
            .chunk_by(|a, b| a.face == b.face)
            .map(|letters| {
                let run = TextRun {
                    x,
                    baseline: slot.baseline,
                    face: letters[0].face,
                    size: slot.size,
                    space_extra,
                    text: letters.iter().map(|letter| letter.character).collect(),
                };
                x += run.width();
                run
            })
            .collect()
    }
}

fn milli_em(letters: &[Letter]) -> u32 {
    letters.iter().map(|letter| letter.advance).sum()
}

fn space_extra(letters: &[Letter], goes_on: bool, slack: Points, slot: Slot) -> Points {
    let spaces = letters.iter().filter(|letter| SPACES.contains(&letter.character)).count();
    if slot.align != Align::Justify || !goes_on || spaces == 0 {
        return 0.0;
    }
    let extra = slack / spaces as Points;
    if extra > MOST_EXTRA * slot.size { 0.0 } else { extra }
}

/// Fills lines greedily.
struct Breaker<'a> {
    letters: &'a [Letter],
    lines: Vec<Line>,
    /// The line being filled; empty while `start == end`.
    start: usize,
    end: usize,
    room: u32,
    next_room: u32,
}

impl Breaker<'_> {
    fn take(&mut self, piece: Range<usize>) {
        if self.letters[piece.start].character == '\n' {
            self.end_line(false);
        } else if self.fits(&piece) {
            self.extend(piece);
        } else {
            if self.start < self.end {
                self.end_line(true);
            }
            self.take_in_parts(piece);
        }
    }

    fn fits(&self, piece: &Range<usize>) -> bool {
        let start = if self.start < self.end { self.start } else { piece.start };
        milli_em(&self.letters[start..piece.end]) <= self.room
    }

    fn extend(&mut self, piece: Range<usize>) {
        if self.start == self.end {
            self.start = piece.start;
        }
        self.end = piece.end;
    }

    /// A word longer than a line is broken by characters.
    fn take_in_parts(&mut self, mut piece: Range<usize>) {
        while !self.fits(&piece) && piece.len() > 1 {
            let part = piece.start..piece.start + self.letters_that_fit(&piece);
            piece.start = part.end;
            self.extend(part);
            self.end_line(true);
        }
        if !piece.is_empty() {
            self.extend(piece);
        }
    }

    fn letters_that_fit(&self, piece: &Range<usize>) -> usize {
        let mut width = 0;
        let fitting = self.letters[piece.clone()].iter().take_while(|letter| {
            width += letter.advance;
            width <= self.room
        });
        let most = fitting.count().clamp(1, piece.len() - 1);
        // Within a word rather than beside a bound space: initials stay with letters of their surname.
        let is_in_word = |at: &usize| {
            let letters = &self.letters[piece.start..];
            letters[*at - 1].character.is_alphanumeric() && letters[*at].character.is_alphanumeric()
        };
        (1..=most).rev().find(is_in_word).unwrap_or(most)
    }

    fn end_line(&mut self, goes_on: bool) {
        self.lines.push(Line { letters: self.start..self.end, goes_on });
        self.start = self.end;
        self.room = self.next_room;
    }

    fn finish(mut self) -> Vec<Line> {
        if self.start < self.end || self.lines.is_empty() {
            self.end_line(false);
        }
        self.lines
    }
}
