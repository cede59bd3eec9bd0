package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Sentence;
import id.redaksi.language.Word;
import id.redaksi.wording.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in figures where words should stand. */
public final class Figures {
    private static final String[] UNITS = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };

    private Figures() {}

    /** A number up to 99 in words. */
    static String words(int number) {
        if (number < UNITS.length) {
            return UNITS[number];
        }
        if (number < 20) {
            return UNITS[number - 10] + " belas";
        }
        return UNITS[number / 10] + " puluh" + (number % 10 == 0 ? "" : " " + UNITS[number % 10]);
    }

    /** A sentence begins with no figure (EYD V II.G.4). */
    public static final class AtStart implements Rule {
        @Override
        public String id() {
            return "figure-start";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isProse() || !passage.hasDigit() || !passage.isIndonesian()) {
                return;
            }
            for (Sentence sentence : passage.sentences()) {
                Word first = passage.words().get(sentence.first());
                String text = first.text();
                boolean figure = first.from() == sentence.from() && sentence.words() > 2 && text.chars().allMatch(Character::isDigit);
                boolean listed = first.to() < passage.text().length() && ").".indexOf(passage.text().charAt(first.to())) >= 0
                        && (first.to() + 1 >= passage.text().length() || passage.text().charAt(first.to() + 1) == ' ');
                if (figure && !listed && !isPart(passage.text(), first.to())) {
                    boolean sure = text.length() < 3 && passage.text().charAt(first.to()) == ' ';
                    String fix = sure ? Word.capitalised(words(Integer.parseInt(text))) : "";
                    found.accept(passage.finding(
                            this, first.from(), first.to(), Message.of("language.says.figure-start", text, fix),
                            sure ? new String[] {fix} : new String[0]));
                }
            }
        }
    }

    /** What goes on as a time, a score or a fraction begins a line of a live report or of a table. */
    private static boolean isPart(String text, int at) {
        return at + 1 < text.length() && ":.-–/".indexOf(text.charAt(at)) >= 0 && Character.isDigit(text.charAt(at + 1));
    }

    /** Numbers of one word are written out, but for measures and series (EYD V II.G.2). */
    public static final class Small implements Rule {
        private static final Pattern PATTERN = Pattern.compile(
                "(?<=\\p{Ll} )(\\d)(?= (?:orang|anak|warga|korban|tersangka|saksi|rumah|mobil|sekolah|desa|kali|buah|unit|pemain|negara|kota|perusahaan|partai|kandidat|pelaku|siswa|guru|polisi|kapal|pesawat|truk|bus)\\b)");

        @Override
        public String id() {
            return "small-number";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isProse() || !passage.hasDigit() || !passage.isIndonesian()) {
                return;
            }
            for (Sentence sentence : passage.sentences()) {
                Matcher matcher = PATTERN.matcher(passage.text()).region(sentence.from(), sentence.to()).useTransparentBounds(true);
                boolean series = sentence.in(passage).chars().filter(Character::isDigit).count() > 1;
                if (!series && matcher.find()) {
                    String fix = words(Integer.parseInt(matcher.group(1)));
                    found.accept(passage.finding(
                            this, matcher.start(), matcher.end(), Message.of("language.says.small-number", matcher.group(1), fix), fix));
                }
            }
        }
    }
}
