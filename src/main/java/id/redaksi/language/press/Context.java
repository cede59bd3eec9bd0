package id.redaksi.language.press;

import id.redaksi.language.Passage;
import java.util.regex.Pattern;

/** What several reminders look for around a word. */
final class Context {
    /** Words behind which somebody is only suspected of something. */
    static final Pattern PRESUMED = Pattern.compile(
            "(?i)\\b(?:diduga|dugaan|terduga|tersangka|terdakwa|divonis|terpidana|dituduh|tuduhan|didakwa|terbukti|dihukum|narapidana)\\b");
    static final Pattern CRIME = Pattern.compile(
            "(?i)\\b(?:pencurian|mencuri|curanmor|penganiayaan|menganiaya|dianiaya|pengeroyokan|dikeroyok|mengeroyok|tawuran|pembunuhan|membunuh|dibunuh"
                    + "|narkoba|begal|perampokan|merampok|pelecehan|pencabulan|dicabuli|mencabuli|diperkosa|pemerkosaan|memerkosa|kekerasan"
                    + "|perundungan|dirundung|merundung|ditangkap|penusukan|menusuk|membacok|dibacok|pembacokan|korban|tersangka|pelaku|diculik"
                    + "|penculikan|pembegalan|pemerasan)\\b");
    static final Pattern SEXUAL = Pattern.compile(
            "(?i)\\b(?:perkosa\\w*|pemerkosaan|diperkosa|memerkosa|cabul\\w*|pencabulan|dicabuli|mencabuli|pelecehan seksual|kekerasan seksual"
                    + "|dilecehkan|rudapaksa|dirudapaksa|disetubuhi|persetubuhan|sodomi|disodomi)\\b");
    static final Pattern CHILD = Pattern.compile(
            "\\b(?:(?:berusia|berumur|usia|umur) (?:1[0-7]|[0-9]) tahun\\b|\\((?:1[0-7]|[1-9])\\)|(?:1[0-7]|[1-9]) tahun\\b(?=,)"
                    + "|(?i:siswa|siswi|pelajar|murid) (?:SD|SMP|SMA|SMK|MTs|TK)\\b|(?i:bocah|balita|anak di bawah umur))");
    /** Names of two words or more, and initials. */
    static final Pattern NAME = Pattern.compile("(?<![.?!] )\\b\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+\\b");
    static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{Lu}{2}|\\p{Lu}\\.\\p{Lu}\\.?)(?=[ ,(])");
    /** A street is where somebody lives only with a number or where it says so; else things merely happen there. */
    static final Pattern PLACE = Pattern.compile(
            "\\b(?:Desa|Kelurahan|Kampung|Dusun|Gang|Perumahan|SDN?|SMPN?|SMAN?|SMKN?|RT|RW)(?: \\d+| Negeri)? ?(?:\\p{Lu}\\p{L}+|\\d+)"
                    + "|\\bJalan \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*,? (?:No\\.?|Nomor) ?\\d+"
                    + "|(?<=\\b(?:rumah|rumahnya|tinggal|kediaman|kediamannya|alamat|beralamat|kos|warga) (?:di )?)Jalan \\p{Lu}\\p{L}+");

    private Context() {}

    static boolean isNews(Passage passage) {
        return passage.isIndonesian() && (passage.isProse() || passage.isTitle() || passage.isField("lead.caption"));
    }
}
