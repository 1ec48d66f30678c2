"""Cuts a face down to its digits of equal width.

egui maps characters to glyphs and applies no font features, so columns of numbers need a face whose
plain digits are the tabular ones: python3 figures.py GolosText-Regular.ttf GolosFigures-Regular.ttf
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

DIGITS = "0123456789"


def tabular(font):
    features = font["GSUB"].table.FeatureList.FeatureRecord
    lookups = {i for record in features if record.FeatureTag == "tnum" for i in record.Feature.LookupListIndex}
    mapping = {}
    for index in lookups:
        for subtable in font["GSUB"].table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    return mapping


def even_out(font):
    """The tabular digits of Golos Text 0.4 still differ by 40 units; each is centred in the widest."""
    names = [font.getBestCmap()[ord(digit)] for digit in DIGITS]
    widest = max(font["hmtx"][name][0] for name in names)
    for name in names:
        glyph = font["glyf"][name]
        shift = (widest - font["hmtx"][name][0]) // 2
        if glyph.isComposite():
            for component in glyph.components:
                component.x += shift
        else:
            glyph.expand(font["glyf"])
            glyph.coordinates.translate((shift, 0))
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (widest, glyph.xMin)


def main(source, target):
    font = TTFont(source)
    replaced = tabular(font)
    for table in font["cmap"].tables:
        table.cmap = {code: replaced.get(name, name) for code, name in table.cmap.items()}
    options = Options(layout_features=[], hinting=True, name_IDs=["*"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(text=DIGITS)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = record.toUnicode().replace("Golos Text", "Golos Figures").replace("GolosText", "GolosFigures")
    even_out(font)
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
