package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Sentence;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts that do not add up to their whole: "12 orang, terdiri atas 7 laki-laki dan 4 perempuan". */
public final class Sums implements Rule {
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?![\\d.,]*\\d)(?!,)";
    private static final Pattern WHOLE = Pattern.compile(
            "\\b" + NUMBER + " (orang|warga|korban|unit|rumah|siswa|anggota|ekor|ton|kursi|penumpang|pekerja|karyawan|saksi|pemain|peserta|jiwa|kendaraan|desa|kecamatan|medali|pasien|mahasiswa|anak|bus|paket|buah)"
                    + "\\b[^.;:]{0,40}?(?::|,? (?:yang )?(?:terdiri (?:atas|dari)|yakni|yaitu|meliputi|dengan rincian|masing-masing)\\b)");
    private static final Pattern PART = Pattern.compile("\\b" + NUMBER + "(?= \\p{L})(?! (?:persen|tahun|hari|bulan|jam|kilometer|meter|kilogram|juta|miliar|ribu|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\\b)");

    @Override
    public String id() {
        return "sum";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.hasDigit() || !passage.isIndonesian()) {
            return;
        }
        for (Sentence sentence : passage.sentences()) {
            Matcher whole = WHOLE.matcher(passage.text()).region(sentence.from(), sentence.to());
            if (whole.find()) {
                List<Long> parts = parts(passage.text(), whole.end(), sentence.to());
                long sum = parts.stream().mapToLong(Long::longValue).sum();
                long said = number(whole.group(1));
                if (parts.size() > 1 && sum != said) {
                    found.accept(passage.finding(
                            this, whole.start(1), whole.end(1), Message.of("language.says.sum", whole.group(1), grouped(sum))));
                }
            }
        }
    }

    private static List<Long> parts(String text, int from, int to) {
        List<Long> parts = new ArrayList<>();
        Matcher part = PART.matcher(text).region(from, to);
        while (part.find()) {
            parts.add(number(part.group(1)));
        }
        return parts;
    }

    static long number(String said) {
        String digits = said.replace(".", "");
        return digits.length() > 15 ? 0 : Long.parseLong(digits);
    }

    static String grouped(long number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }
}
