#!/usr/bin/env python3
"""Makes the fonts of the themes from the npm packages @fontsource/source-serif-4 5.3.1 and @fontsource/libre-franklin 5.3.0.

Kept are Latin letters with the accents of names and typographic signs; the rest of a font would double a page's weight.
Source Serif's licence reserves its name, so a changed copy carries another one.

    packaging/lib/fonts.py NODE_MODULES     (needs: pip install fonttools brotli)
"""
import sys
from pathlib import Path
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SIGNS = "\u00a0£§©«°±²³·»½×‐‑–—‘’‚“”„•…€−"
NAMES = "ÅÇÉÖÜßàáâãäåçèéêëìíîïñòóôõöøùúûüýÿ"
KEPT = [*range(0x20, 0x7F), *map(ord, SIGNS + NAMES)]
MADE = [
    ("source-serif-4/files/source-serif-4-latin-400-normal", "standar/files/serif-400", "Redaksi Serif"),
    ("source-serif-4/files/source-serif-4-latin-400-italic", "standar/files/serif-400-italic", "Redaksi Serif"),
    ("source-serif-4/files/source-serif-4-latin-700-normal", "standar/files/serif-700", "Redaksi Serif"),
    ("libre-franklin/files/libre-franklin-latin-400-normal", "kilat/files/franklin-400", "Libre Franklin"),
    ("libre-franklin/files/libre-franklin-latin-800-normal", "kilat/files/franklin-800", "Libre Franklin"),
]


def make(source, target, family):
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.layout_features = ["kern", "liga"]
    options.name_IDs = [0, 1, 2, 4, 6, 14]
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=KEPT)
    subsetter.subset(font)
    style = target.stem
    for record in font["name"].names:
        text = {1: family, 4: f"{family} {style}", 6: f"{family.replace(' ', '')}-{style}"}.get(record.nameID)
        if text:
            record.string = text
    font.flavor = "woff2"
    font.save(target)
    print(target, target.stat().st_size)


if __name__ == "__main__":
    themes = Path(__file__).resolve().parents[2] / "assets/themes"
    for source, target, family in MADE:
        make(Path(sys.argv[1]) / "@fontsource" / (source + ".woff2"), themes / (target + ".woff2"), family)
