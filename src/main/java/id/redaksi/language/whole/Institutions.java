package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Word;
import id.redaksi.wording.Message;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An institution that this story writes with capitals in one place and without in another (EYD V I.F.20): "Kementerian
 * telekomunikasi" beside "Kementerian Telekomunikasi".
 */
public final class Institutions implements Rule {
    private static final String KIND = "institution-case";
    private static final String RIGHT = "institution-right";
    private static final Set<String> KINDS = Set.of(
            "kementerian", "dinas", "badan", "komisi", "dewan", "lembaga", "universitas", "kejaksaan", "pengadilan",
            "direktorat", "kepolisian", "mahkamah", "majelis", "komite", "otoritas", "bank", "rumah", "balai", "kantor",
            "biro", "himpunan", "asosiasi", "koperasi", "yayasan", "perhimpunan", "persatuan", "ikatan", "institut");

    /** Of these a sentence may begin with any: "Rumah sakit menyediakan delapan mesin". */
    private static final Set<String> COMMON = Set.of(
            "rumah", "bank", "balai", "kantor", "pengadilan", "universitas", "lembaga", "koperasi", "yayasan", "institut");

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (!passage.isIndonesian()) {
            return;
        }
        for (int i = 0; i + 1 < passage.words().size(); i++) {
            Word kind = passage.words().get(i);
            Word next = passage.words().get(i + 1);
            if (KINDS.contains(passage.small(i)) && passage.isFollowed(i) && !next.hasInnerCapital() && !next.isOdd()) {
                boolean any = kind.start() == Word.Start.FIRST && !next.isCapitalised() && COMMON.contains(passage.small(i));
                boolean capitals = kind.isCapitalised() && next.isCapitalised();
                String key = passage.small(i) + " " + passage.small(i + 1);
                if (!any) {
                    noted.accept(new Note(capitals ? RIGHT : KIND, key, passage, kind.from(), next.to()));
                }
            }
        }
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        if (seen.notes(KIND).isEmpty()) {
            return;
        }
        Map<String, String> right = new HashMap<>();
        for (Note note : seen.notes(RIGHT)) {
            if (note.passage().isInBody() || !note.passage().isTitle()) {
                right.putIfAbsent(note.text(), note.words());
            }
        }
        for (Note note : seen.notes(KIND)) {
            String fix = right.get(note.text());
            boolean whole = fix != null && !note.words().equals(fix) && !note.words().equals(note.words().toLowerCase(Locale.ROOT));
            if (whole && !note.passage().isTitle()) {
                found.accept(note.finding(this, Message.of("language.says.institution-case", note.words(), fix), fix));
            }
        }
    }
}
