package id.redaksi.language.indonesian;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Sentence;
import id.redaksi.story.Emphasis;
import id.redaksi.wording.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where things come from: who speaks, who infers, whom the story copies. */
public final class Sources {
    private static final String NAME = "(?: (?:\\p{Lu}[\\p{L}'’-]*(?:\\.\\p{L}+)*|dan(?= \\p{Lu})|of|the)){1,5}";

    private Sources() {}

    /** Words in quotation marks that an institution is said to have spoken, and nobody in it. */
    public static final class Institution implements Rule {
        private static final Pattern PATTERN = Pattern.compile(
                "(?<=[”\"],? )(?:kata|ujar|tutur|ucap|jelas|ungkap|tegas|sebut|tulis|imbuh) "
                        + "(?:Kementerian|Dinas|Badan|Kepolisian|Komisi|Perusahaan|Pemerintah|Pemprov|Pemkot|Pemkab|Bank|Kantor|Lembaga"
                        + "|Asosiasi|Polda|Polres|Polri|Yayasan|Mahkamah|Kejaksaan|Universitas|Otoritas|Dewan|Kedutaan|Manajemen|Maskapai)(?:"
                        + NAME + ")?");

        @Override
        public String id() {
            return "institution-quoted";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (passage.isProse() && passage.isIndonesian() && passage.hasAny("”", "\"")) {
                Matcher matcher = PATTERN.matcher(passage.text());
                while (matcher.find()) {
                    found.accept(passage.finding(
                            this, matcher.start(), matcher.end(), Message.of("language.says.institution-quoted", matcher.group(), "")));
                }
            }
        }
    }

    /** "Tampaknya ...", and nobody is named who thinks so. */
    public static final class Inference implements Rule {
        private static final Pattern PATTERN =
                Pattern.compile("\\b(?:[Tt]ampaknya|[Kk]elihatannya|[Ss]epertinya|[Aa]gaknya|[Rr]upanya|[Tt]erkesan)\\b[^.,;?!\"”]*");
        private static final Pattern SOURCE = Pattern.compile(
                "\\b(?:[Mm]enurut|kata|ujar|tutur|ucap|menilai|menduga|memperkirakan|mengatakan|menyebut|menyatakan|pengamat)\\b");

        @Override
        public String id() {
            return "inference";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (!passage.isProse() || !passage.isIndonesian() || !passage.hasAny("ampaknya", "elihatannya", "epertinya", "gaknya", "upanya", "erkesan")) {
                return;
            }
            for (Sentence sentence : passage.sentences()) {
                Matcher matcher = PATTERN.matcher(passage.text()).region(sentence.from(), sentence.to());
                boolean named = SOURCE.matcher(sentence.in(passage)).find();
                if (!named && matcher.find() && !passage.isQuoted(matcher.start())) {
                    found.accept(passage.finding(
                            this, matcher.start(), matcher.end(), Message.of("language.says.inference", matcher.group(), "")));
                }
            }
        }
    }

    /** What is taken from another medium, without a link to it. */
    public static final class SecondHand implements Rule {
        private static final Pattern PATTERN = Pattern.compile(
                "\\b(?:sebagaimana |seperti )?(?:[Dd]ikutip|[Dd]ilansir|[Dd]inukil|[Mm]engutip|[Mm]elansir)(?: dari| oleh)?(?: laman| media| portal| situs| kantor berita)?"
                        + NAME);

        @Override
        public String id() {
            return "second-hand";
        }

        @Override
        public void look(Passage passage, Consumer<Finding> found) {
            if (passage.isProse() && passage.isIndonesian() && passage.hasAny("kutip", "lansir", "nukil")) {
                Matcher matcher = PATTERN.matcher(passage.text());
                while (matcher.find()) {
                    int from = matcher.start();
                    int to = matcher.end();
                    boolean italic = !passage.style().italicMedia() || passage.bears(Emphasis.ITALIC, from, to);
                    if (!passage.isLinked(from, to) || !italic) {
                        found.accept(passage.finding(this, from, to, Message.of("language.says.second-hand", matcher.group(), "")));
                    }
                }
            }
        }
    }
}
