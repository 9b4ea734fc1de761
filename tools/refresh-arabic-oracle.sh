#!/bin/sh
# Makes the oracle of Arabic shaping anew: how HarfBuzz places the glyphs of each word in arabic-words.txt, in both
# bundled faces. Needs hb-shape (Debian: libharfbuzz-bin). See docs/how-to/refresh-fonts.md.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
fonts="$here/advocacy-report-fonts/src/main/resources/org/officialstats/advocacy/report/fonts"
words="$here/advocacy-report-pdf/src/test/resources/org/officialstats/advocacy/report/pdf/arabic-words.txt"

for face in Regular Bold; do
  hb-shape --no-glyph-names --no-clusters --direction=rtl --script=arab --text-file="$words" "$fonts/Vazirmatn-$face.ttf" |
    paste "$words" - | sed "s/^/$face	/"
done >"$(dirname "$words")/arabic-oracle.tsv"
