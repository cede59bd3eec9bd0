package id.redaksi.language.press;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that remind of the press code where other words stand, or do not stand, in the same text. */
public final class Reminder implements Rule {
    private final String id;
    private final Pattern words;
    private final Pattern beside;
    private final Pattern unless;
    /** One of these stands in every text that the words stand in; none for words that anything may be. */
    private final List<String> hints;

    /** Finds {@code words} in texts where {@code beside} is and {@code unless} is not. */
    private Reminder(String id, Pattern words, Pattern beside, Pattern unless, String... hints) {
        this.id = id;
        this.hints = List.of(hints);
        this.words = words;
        this.beside = beside;
        this.unless = unless;
    }

    private static final Pattern ANYTHING = Pattern.compile("");
    /** In a title each word bears a capital, so that it takes more than one to make a name. */
    private static final Pattern SURE = Pattern.compile(",|\\bber(?:nama|inisial)\\b|\\b\\p{Lu}{2,3}$");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** P1: somebody is called a culprit who is not convicted (UU 40/1999 pasal 5(1), KEJ pasal 3). */
    public static Reminder accusation() {
        return new Reminder(
                "press-accusation",
                Pattern.compile(
                        "(?<!(?i:diduga|terduga|tersangka|terdakwa|terpidana|para|mantan) )\\b(?i:pelaku|pembunuh|koruptor|penipu|maling|teroris|pemerkosa|perampok|pencuri|bandar narkoba)"
                                + "(?: (?:bernama|berinisial|adalah|itu,|tersebut,))? (?=\\p{Lu}\\p{Ll}+\\b|\\p{Lu}{2}\\b)"),
                ANYTHING, Context.PRESUMED, "pelaku", "pembunuh", "koruptor", "penipu", "maling", "teroris", "pemerkosa", "perampok", "pencuri", "bandar");
    }

    /** P2: people in a case are not found at their door (KEJ pasal 5 and 9). */
    public static Reminder identity() {
        return new Reminder(
                "press-identity", Pattern.compile("\\bRT ?\\d+ ?(?:/|, ?)? ?RW ?\\d+\\b|\\bRT ?\\d+\\b"), Context.CRIME, NOTHING, "rt");
    }

    /** P11: who was hurt by sexual violence is not to be known (KEJ pasal 5, UU 12/2022). */
    public static Reminder sexualVictim() {
        return new Reminder(
                "press-sexual-victim",
                Pattern.compile("(?i:\\bkorban)(?: (?:pemerkosaan|perkosaan|pencabulan|rudapaksa|(?:pelecehan|kekerasan) seksual))?(?:,| bernama| berinisial| adalah|:)? (?:\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*|\\p{Lu}{2,3})\\b"),
                Context.SEXUAL, NOTHING, "korban");
    }

    /** P12: how and where somebody took their life is not told (2/PERATURAN-DP/III/2019). */
    public static Reminder suicideMethod() {
        return new Reminder(
                "press-suicide-method",
                Pattern.compile("(?i)\\b(?:gantung diri|menggantung diri|melompat dari|terjun dari|menenggak racun|meminum racun|mengiris nadi"
                        + "|menyayat nadi|menabrakkan diri ke kereta|seutas tali|overdosis obat)\\b"),
                Pattern.compile("(?i)\\b(?:bunuh diri|gantung diri|menggantung diri|mengakhiri hidup)\\w*"), NOTHING, "diri", "melompat", "terjun", "racun", "nadi", "tali", "overdosis");
    }

    /** P17: a rumour that nobody verified. */
    public static Reminder rumour() {
        return new Reminder(
                "press-rumour",
                Pattern.compile("(?i)\\b(?:beredar kabar|kabar yang beredar|viral di media sosial|beredar di media sosial|menurut kabar|kabarnya"
                        + "|isunya|konon|menurut warganet|kata netizen)\\b"),
                ANYTHING,
                Pattern.compile("(?i)\\b(?:membantah|dibantah|memastikan|mengonfirmasi|dikonfirmasi|terkonfirmasi|verifikasi|diverifikasi|hoaks"
                        + "|membenarkan|belum dapat dipastikan|menelusuri|klarifikasi)\\b"),
                "kabar", "viral", "beredar", "isunya", "konon", "warganet", "netizen");
    }

    /** P18: data of private people (UU 27/2022). */
    public static Reminder personalData() {
        return new Reminder(
                "press-personal-data",
                Pattern.compile("(?<!\\d)\\d{16}(?!\\d)|(?<![\\d.])(?:\\+62 ?|62|0)8\\d{2}[- ]?\\d{3,4}[- ]?\\d{3,5}(?!\\d)"
                        + "|(?i)\\b(?:rekening|norek)(?: \\p{L}+){0,3} \\d{8,16}\\b"
                        + "|\\b[\\w.+-]+@(?:gmail|yahoo|hotmail|outlook|ymail)\\.(?:com|co\\.id)\\b"
                        + "|\\bJalan \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*,? (?:No\\.?|Nomor) ?\\d+(?=.{0,30}\\bRT\\b)"),
                ANYTHING, NOTHING, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "@");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.isIndonesian()) {
            return;
        }
        if (!hints.isEmpty() && !passage.hasAnySmall(hints)) {
            return;
        }
        Matcher matcher = words.matcher(passage.text());
        while (matcher.find()) {
            if (!beside.matcher(passage.text()).find() || unless.matcher(passage.text()).find()) {
                return;
            }
            String text = matcher.group().strip();
            if (passage.isTitle() && id.equals("press-sexual-victim") && !SURE.matcher(text).find()) {
                continue;
            }
            found.accept(passage.finding(
                    this, matcher.start(), matcher.start() + text.length(), Message.of("language.says." + id, text, "")));
        }
    }
}
