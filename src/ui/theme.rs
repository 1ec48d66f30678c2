//! The looks: colours, sizes and distances. The only file with colours.

use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, RichText, Shadow, Stroke, Style, TextStyle,
    Theme, Visuals,
    style::{ScrollStyle, WidgetVisuals},
    vec2,
};

use super::fonts;
use crate::platform::preferences::Appearance;

/// Height of a row of a table; 25 of them fit on 1366×768 beside the bars of the system and of the window.
pub const ROW_HEIGHT: f32 = 22.0;
/// Height of a table's header.
pub const HEADER_HEIGHT: f32 = 24.0;
/// Height of the bar with the search field.
pub const TOP_BAR_HEIGHT: f32 = 40.0;
/// Height of the bar at the bottom.
pub const STATUS_BAR_HEIGHT: f32 = 24.0;
/// Height of a band across the window: practice, read only.
pub const BAND_HEIGHT: f32 = 22.0;
/// Width of the rail with the sections.
pub const RAIL_WIDTH: f32 = 162.0;
/// Around what a screen shows.
pub const PAGE_MARGIN: i8 = 12;

/// A colour for something to read and one for what lies behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tone {
    pub ink: Color32,
    pub paper: Color32,
}

/// The colours of one appearance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Rail and bars.
    pub chrome: Color32,
    /// Behind a screen.
    pub page: Color32,
    /// Cards, tables, fields.
    pub surface: Color32,
    pub stripe: Color32,
    pub hover: Color32,
    pub line: Color32,
    /// Around what can be clicked or typed into.
    pub edge: Color32,
    pub text: Color32,
    pub weak: Color32,
    /// The one accent: primary buttons, the chosen section, focus.
    pub accent: Tone,
    /// Chosen rows and items.
    pub chosen: Tone,
    pub neutral: Tone,
    pub good: Tone,
    pub warning: Tone,
    pub danger: Tone,
    /// The band of a practice register.
    pub practice: Tone,
    /// A printed page: the same in every appearance.
    pub sheet: Tone,
    /// Around printed pages.
    pub sheet_surround: Color32,
    /// Bars of a chart, one colour a series.
    pub series: [Color32; 9],
    shadow: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const fn tone(ink: u32, paper: u32) -> Tone {
    Tone { ink: rgb(ink), paper: rgb(paper) }
}

const SHEET: Tone = tone(0x00_00_00, 0xFF_FF_FF);

const LIGHT: Palette = Palette {
    chrome: rgb(0xEE_F1_F3),
    page: rgb(0xF8_F9_FA),
    surface: rgb(0xFF_FF_FF),
    stripe: rgb(0xF3_F6_F8),
    hover: rgb(0xE9_F0_F4),
    line: rgb(0xD6_DB_DF),
    edge: rgb(0x7D_89_93),
    text: rgb(0x1C_24_2A),
    weak: rgb(0x51_5D_66),
    accent: tone(0xFF_FF_FF, 0x17_61_8C),
    chosen: tone(0x0F_3D_5A, 0xD3_E6_F1),
    neutral: tone(0x3B_47_50, 0xE4_E8_EB),
    good: tone(0x1A_63_3A, 0xDD_F0_E4),
    warning: tone(0x74_4A_00, 0xFB_EC_C9),
    danger: tone(0xA1_21_1B, 0xFA_E3_E1),
    practice: tone(0x54_3C_00, 0xFF_E2_8A),
    sheet: SHEET,
    sheet_surround: rgb(0xD3_D9_DD),
    series: [
        rgb(0x17_61_8C),
        rgb(0x1A_63_3A),
        rgb(0xA1_21_1B),
        rgb(0x8A_5A_00),
        rgb(0x6B_3F_A0),
        rgb(0x0F_76_6E),
        rgb(0x9D_17_4D),
        rgb(0x1D_4E_D8),
        rgb(0x4B_55_63),
    ],
    shadow: Color32::from_black_alpha(40),
};

const DARK: Palette = Palette {
    chrome: rgb(0x1D_23_28),
    page: rgb(0x15_1A_1E),
    surface: rgb(0x1A_20_25),
    stripe: rgb(0x1F_26_2C),
    hover: rgb(0x27_31_39),
    line: rgb(0x33_3D_45),
    edge: rgb(0x74_82_8D),
    text: rgb(0xE5_EA_ED),
    weak: rgb(0xA7_B3_BC),
    accent: tone(0x08_1B_27, 0x74_BB_E6),
    chosen: tone(0xD6_EB_F8, 0x21_45_5D),
    neutral: tone(0xD3_DB_E0, 0x35_40_49),
    good: tone(0x8F_D6_AB, 0x1D_38_29),
    warning: tone(0xF0_C4_6C, 0x3D_30_15),
    danger: tone(0xF5_A8_A2, 0x4A_24_22),
    practice: tone(0xFF_E6_A8, 0x4D_3C_0F),
    sheet: SHEET,
    sheet_surround: rgb(0x0D_11_14),
    series: [
        rgb(0x74_BB_E6),
        rgb(0x8F_D6_AB),
        rgb(0xF5_A8_A2),
        rgb(0xF0_C4_6C),
        rgb(0xC4_B5_FD),
        rgb(0x5E_EA_D4),
        rgb(0xF9_A8_D4),
        rgb(0x93_C5_FD),
        rgb(0xCB_D5_E1),
    ],
    shadow: Color32::from_black_alpha(110),
};

/// The colours of an appearance.
pub const fn palette_of(appearance: Appearance) -> &'static Palette {
    match appearance {
        Appearance::Light => &LIGHT,
        Appearance::Dark => &DARK,
    }
}

/// The colours in use.
pub fn palette(ui: &egui::Ui) -> &'static Palette {
    palette_in(ui.visuals())
}

fn palette_in(visuals: &Visuals) -> &'static Palette {
    if visuals.dark_mode { &DARK } else { &LIGHT }
}

/// Installs fonts and styles; the same for the program and its tests.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    ctx.set_style_of(Theme::Light, style(&LIGHT, Visuals::light()));
    ctx.set_style_of(Theme::Dark, style(&DARK, Visuals::dark()));
    // The text size is a preference of ours, with its own shortcuts.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

/// Makes the window follow the preferences.
pub fn follow(ctx: &Context, appearance: Appearance, text_size_percent: u16) {
    let theme = match appearance {
        Appearance::Light => Theme::Light,
        Appearance::Dark => Theme::Dark,
    };
    if ctx.theme() != theme {
        ctx.set_theme(theme);
    }
    let zoom = f32::from(text_size_percent) / 100.0;
    if (ctx.zoom_factor() - zoom).abs() > 0.001 {
        ctx.set_zoom_factor(zoom);
    }
}

/// Words that stand out in running text.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).family(fonts::medium())
}

/// The heading of a part of a screen.
pub fn title(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(15.0, fonts::semi_bold()))
}

/// A strong text one size up, for numbers that matter.
pub fn figure(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(20.0, fonts::semi_bold()))
}

/// Turns the buttons that follow in `ui` into primary ones.
pub fn make_primary(ui: &mut egui::Ui) {
    let Palette { accent, edge, .. } = *palette(ui);
    let darker = accent.paper.lerp_to_gamma(accent.ink, 0.12);
    let widgets = &mut ui.visuals_mut().widgets;
    for (look, paper) in
        [(&mut widgets.inactive, accent.paper), (&mut widgets.hovered, darker), (&mut widgets.active, darker)]
    {
        look.weak_bg_fill = paper;
        look.fg_stroke.color = accent.ink;
        look.bg_stroke = Stroke::new(1.0, paper);
    }
    widgets.active.bg_stroke = Stroke::new(2.0, edge);
}

/// Makes the bars to scroll with stand out on a ground that is neither page nor surface.
pub fn show_scroll_bars(ui: &mut egui::Ui) {
    let Palette { line, edge, text, .. } = *palette(ui);
    let visuals = ui.visuals_mut();
    visuals.extreme_bg_color = line;
    visuals.widgets.inactive.bg_fill = edge;
    visuals.widgets.hovered.bg_fill = text;
    visuals.widgets.active.bg_fill = text;
}

/// The frame of a card on a page.
pub fn card(ui: &egui::Ui) -> egui::Frame {
    let palette = palette(ui);
    egui::Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(6)
        .inner_margin(Margin::same(14))
}

/// The frame of a question or form over a screen.
pub fn dialog(ctx: &Context) -> egui::Frame {
    let style = ctx.global_style();
    egui::Frame::popup(&style).inner_margin(style.spacing.window_margin)
}

fn style(palette: &Palette, base: Visuals) -> Style {
    let mut style = Style { visuals: visuals(palette, base), text_styles: text_styles(), ..Style::default() };
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 6.0);
    spacing.button_padding = vec2(10.0, 4.0);
    spacing.interact_size = vec2(32.0, 26.0);
    spacing.combo_width = 120.0;
    spacing.combo_height = 320.0;
    spacing.text_edit_width = 260.0;
    spacing.icon_width = 16.0;
    spacing.icon_width_inner = 9.0;
    spacing.window_margin = Margin::same(16);
    spacing.menu_margin = Margin::same(4);
    spacing.tooltip_width = 420.0;
    spacing.scroll = scroll_style();
    // A row half faded is hard to read; the bar shows well enough that there is more.
    spacing.scroll.fade.strength = 0.0;
    style.animation_time = 0.08;
    style
}

/// Bars beside what moves, always there, in a shade of the text: a white handle is not seen on white paper.
fn scroll_style() -> ScrollStyle {
    ScrollStyle {
        bar_width: 10.0,
        floating_width: 8.0,
        floating_allocated_width: 12.0,
        foreground_color: true,
        dormant_handle_opacity: 0.4,
        active_handle_opacity: 0.4,
        interact_handle_opacity: 0.7,
        ..ScrollStyle::floating()
    }
}

fn text_styles() -> std::collections::BTreeMap<TextStyle, FontId> {
    use FontFamily::{Monospace, Proportional};
    [
        (TextStyle::Small, FontId::new(11.5, Proportional)),
        (TextStyle::Body, FontId::new(13.0, Proportional)),
        (TextStyle::Button, FontId::new(13.0, Proportional)),
        (TextStyle::Heading, FontId::new(19.0, fonts::semi_bold())),
        (TextStyle::Monospace, FontId::new(13.0, Monospace)),
    ]
    .into()
}

fn visuals(palette: &Palette, base: Visuals) -> Visuals {
    let mut visuals = Visuals {
        weak_text_color: Some(palette.weak),
        hyperlink_color: if base.dark_mode { palette.accent.paper } else { palette.chosen.ink },
        faint_bg_color: palette.stripe,
        extreme_bg_color: palette.surface,
        text_edit_bg_color: Some(palette.surface),
        code_bg_color: palette.neutral.paper,
        warn_fg_color: palette.warning.ink,
        error_fg_color: palette.danger.ink,
        window_corner_radius: CornerRadius::same(8),
        menu_corner_radius: CornerRadius::same(6),
        window_shadow: Shadow { offset: [0, 6], blur: 24, spread: 0, color: palette.shadow },
        popup_shadow: Shadow { offset: [0, 3], blur: 10, spread: 0, color: palette.shadow },
        window_fill: palette.surface,
        window_stroke: Stroke::new(1.0, palette.line),
        panel_fill: palette.page,
        striped: true,
        ..base
    };
    visuals.selection.bg_fill = palette.chosen.paper;
    visuals.selection.stroke = Stroke::new(1.0, palette.chosen.ink);
    visuals.text_cursor.stroke = Stroke::new(1.5, palette.text);
    widgets(palette, &mut visuals.widgets);
    visuals
}

fn widgets(palette: &Palette, widgets: &mut egui::style::Widgets) {
    let look = |paper, edge: Stroke, text: Color32| WidgetVisuals {
        bg_fill: paper,
        weak_bg_fill: paper,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(4),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    widgets.noninteractive = look(palette.page, Stroke::new(1.0, palette.line), palette.text);
    widgets.inactive = look(palette.surface, Stroke::new(1.0, palette.edge), palette.text);
    widgets.hovered = look(palette.hover, Stroke::new(1.0, palette.accent.paper), palette.text);
    widgets.active = look(palette.hover, Stroke::new(2.0, palette.accent.paper), palette.text);
    widgets.open = look(palette.hover, Stroke::new(1.0, palette.accent.paper), palette.text);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance by WCAG 2.
    fn luminance(colour: Color32) -> f64 {
        let channel = |value: u8| {
            let part = f64::from(value) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[track_caller]
    fn check(name: &str, ink: Color32, paper: Color32, least: f64) {
        let found = contrast(ink, paper);
        assert!(found >= least, "{name}: {found:.2} is under {least}");
    }

    #[test]
    fn contrast_is_measured_as_wcag_says() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(Color32::from_gray(0x77), Color32::WHITE) - 4.48).abs() < 0.01);
    }

    #[test]
    fn everything_to_read_has_contrast() {
        for palette in [&LIGHT, &DARK] {
            for tone in [
                palette.accent,
                palette.chosen,
                palette.neutral,
                palette.good,
                palette.warning,
                palette.danger,
                palette.practice,
                palette.sheet,
            ] {
                check("tone", tone.ink, tone.paper, 4.5);
            }
            let grounds = [palette.chrome, palette.page, palette.surface, palette.stripe, palette.hover];
            // Cells of a chosen row keep their inks.
            for paper in grounds.into_iter().chain([palette.chosen.paper]) {
                check("text", palette.text, paper, 7.0);
                check("weak", palette.weak, paper, 4.5);
                check("danger on it", palette.danger.ink, paper, 4.5);
                check("warning on it", palette.warning.ink, paper, 4.5);
                check("good on it", palette.good.ink, paper, 4.5);
            }
        }
    }

    #[test]
    fn what_can_be_used_has_an_edge() {
        for palette in [&LIGHT, &DARK] {
            for paper in [palette.page, palette.surface] {
                check("edge", palette.edge, paper, 3.0);
                check("focus", palette.accent.paper, paper, 3.0);
                palette.series.iter().for_each(|bar| check("bar", *bar, paper, 4.5));
            }
        }
    }
}
