"""Cuts a face of Tinos for the papers: python3 cut.py Tinos-Regular-full.ttf Tinos-Regular.ttf

Keeps the letters a Kazakh or Russian paper needs and gives every character a glyph of its own,
so that the text of a printed paper can be read back letter by letter.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

# Latin U+0259 and U+018F share their glyphs with the Kazakh letters U+04D9 and U+04D8: left out.
KEPT = [
    *range(0x20, 0x7F),
    *range(0xA1, 0xAD),
    *range(0xAE, 0x180),
    *range(0x400, 0x460),
    *range(0x490, 0x500),
    *[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E],
    *[0x2020, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x20B8, 0x2116, 0x2122],
    *[0x2190, 0x2192, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25A1, 0x25CF],
]
NO_BREAK_SPACE = 0xA0


def cut(font):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = ["*"]
    options.glyph_names = True
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "GlyphOrder", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=KEPT)
    subsetter.subset(font)


def give_no_break_space_its_glyph(font):
    glyph_set, name = font["glyf"], "uni00A0"
    glyph_set[name] = glyph_set["space"]
    font["hmtx"][name] = font["hmtx"]["space"]
    for table in font["cmap"].tables:
        table.cmap[NO_BREAK_SPACE] = name


def check_no_glyph_is_shared(font):
    owners = {}
    for character, glyph in font.getBestCmap().items():
        owners.setdefault(glyph, []).append(character)
    shared = {glyph: characters for glyph, characters in owners.items() if len(characters) > 1}
    assert not shared, shared


font = TTFont(sys.argv[1], recalcTimestamp=False)
cut(font)
give_no_break_space_its_glyph(font)
check_no_glyph_is_shared(font)
font.save(sys.argv[2])
