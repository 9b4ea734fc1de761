#!/bin/sh
# Makes the fonts of advocacy-report-fonts and advocacy-report-fonts-zh anew: fetches the pinned packages, keeps the
# characters that reports need.
# Needs npm, python3 and network access. See docs/how-to/refresh-fonts.md.
set -eu

NOTO=0.4.2
VAZIRMATN=0.4.1
NOTO_SC=0.4.3
FONTTOOLS=4.66.1

here=$(cd "$(dirname "$0")/.." && pwd)
fonts="$here/advocacy-report-fonts/src/main/resources/org/officialstats/advocacy/report/fonts"
chinese_fonts="$here/advocacy-report-fonts-zh/src/main/resources/org/officialstats/advocacy/report/fonts/zh"
mkdir -p "$fonts" "$chinese_fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm pack --silent "@expo-google-fonts/noto-sans@$NOTO" "@expo-google-fonts/vazirmatn@$VAZIRMATN" \
  "@expo-google-fonts/noto-sans-sc@$NOTO_SC" >/dev/null
mkdir noto vazirmatn chinese
tar xzf "expo-google-fonts-noto-sans-$NOTO.tgz" -C noto
tar xzf "expo-google-fonts-vazirmatn-$VAZIRMATN.tgz" -C vazirmatn
tar xzf "expo-google-fonts-noto-sans-sc-$NOTO_SC.tgz" -C chinese
python3 -m venv tools
tools/bin/pip install --quiet "fonttools==$FONTTOOLS"

# Latin, Greek, Cyrillic, punctuation, currency signs, a few arrows and mathematical signs.
latin=U+0020-007E,U+00A0-024F,U+0259,U+02BB-02BC,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0323,U+0326-0328,U+0331
latin=$latin,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2000-200D,U+2010-2027,U+2030-203A,U+2044,U+2070-209C,U+20A0-20BF
latin=$latin,U+2103,U+2109,U+2116,U+2122,U+2126,U+212E,U+2150-215E,U+2190-2195,U+2202,U+2206,U+220F,U+2211-2212
latin=$latin,U+221A,U+221E,U+222B,U+2248,U+2260,U+2264-2265,U+25A0,U+25AA,U+25B2,U+25B6,U+25BC,U+25CA,U+25CB,U+25CF
latin=$latin,U+2713,U+FFFD

# Arabic with its presentation forms, which carry the joining of letters; no substitution table is kept.
# It also has the signs (such as U+2265) that the Latin family lacks.
arabic=U+0020-007E,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+0750-077F,U+200C-200F,U+2010-2015,U+2018-201D,U+2022,U+2026
arabic=$arabic,U+2030,U+2039-203A,U+2190-2195,U+2202-2265,U+25A0-25CF,U+2713,U+FB50-FDFF,U+FE70-FEFC,U+FFFD

# Every character of GB 2312, both directions of quotation marks, full-width forms, and Latin with accents, so that a word
# does not change its font half-way. No radicals (U+2E80 to U+2FDF): they look like characters and are none.
chinese=U+0020-007E,U+00A0-017F,U+01CD-01DC,U+1E00-1EFF,U+2010-2027,U+2030-203B,U+20AC,U+2103,U+2116,U+2190-2193
chinese=$chinese,U+2212,U+2248,U+2260,U+2264-2265,U+2460-2473,U+25A0-25CF,U+3000-301F,U+FF01-FF5E,U+FFE0-FFE6,U+FFFD
gb2312=$(python3 -c '
rows = [bytes((a, b)) for a in range(0xA1, 0xF8) for b in range(0xA1, 0xFF)]
print(",".join("U+%04X" % ord(c) for c in b"".join(rows).decode("gb2312", "ignore")))')

subset() { # source, target, characters, features
  SOURCE_DATE_EPOCH=0 tools/bin/pyftsubset "$1" --output-file="$2" --unicodes="$3" --layout-features="$4" \
    --no-hinting --no-glyph-names --notdef-outline --name-IDs=0,1,2,3,4,5,6,13,14 --drop-tables+=GSUB,DSIG,STAT,gasp
}

subset noto/package/400Regular/NotoSans_400Regular.ttf "$fonts/NotoSans-Regular.ttf" "$latin" ''
subset noto/package/700Bold/NotoSans_700Bold.ttf "$fonts/NotoSans-Bold.ttf" "$latin" ''
subset noto/package/400Regular_Italic/NotoSans_400Regular_Italic.ttf "$fonts/NotoSans-Italic.ttf" "$latin" ''
subset vazirmatn/package/400Regular/Vazirmatn_400Regular.ttf "$fonts/Vazirmatn-Regular.ttf" "$arabic" mark,mkmk
subset vazirmatn/package/700Bold/Vazirmatn_700Bold.ttf "$fonts/Vazirmatn-Bold.ttf" "$arabic" mark,mkmk
cp noto/package/LICENSE_FONT "$fonts/OFL-NotoSans.txt"
cp vazirmatn/package/LICENSE_FONT "$fonts/OFL-Vazirmatn.txt"
subset chinese/package/400Regular/NotoSansSC_400Regular.ttf "$chinese_fonts/NotoSansSC-Regular.ttf" "$chinese,$gb2312" ''
subset chinese/package/700Bold/NotoSansSC_700Bold.ttf "$chinese_fonts/NotoSansSC-Bold.ttf" "$chinese,$gb2312" ''
cp chinese/package/LICENSE_FONT "$chinese_fonts/OFL-NotoSansSC.txt"
