package id.redaksi.language.press;

import id.redaksi.language.Finding;
import id.redaksi.language.Hints;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Where;
import id.redaksi.story.Assurance;
import id.redaksi.story.Correction;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the press code asks of a story as a whole: its label, its corrections, its times, what it owes to people in it. */
public final class Duties implements Rule {
    private static final Pattern PAID = Pattern.compile(
            "(?i)\\b(?:advertorial|konten bersponsor|disponsori oleh|iklan ini|kerja sama iklan|berita berbayar|paid content)\\b");
    private static final Pattern SUICIDE = Pattern.compile("(?i)\\b(?:bunuh diri|mengakhiri hidup(?:nya)?)\\b");
    private static final Pattern HELP = Pattern.compile(
            "(?i)\\b(?:layanan konseling|psikolog|psikiater|hotline|119|SEJIWA|tenaga profesional|layanan kesehatan jiwa|puskesmas)\\b");
    private static final Pattern ANSWER = Pattern.compile(
            "(?i)\\b(?:membantah|bantahan|kuasa hukum|pengacara|belum (?:dapat |bisa )?(?:menjawab|merespons|memberi(?:kan)? tanggapan|dimintai|menanggapi)|menanggapi|mengaku|menolak berkomentar|penasihat hukum|hak jawab|mengklarifikasi|tidak menjawab)\\b");
    private static final Pattern ACCUSED = Pattern.compile("(?i)\\b(?:tersangka|terdakwa|diduga|dituduh|terduga)\\b");
    private static final Pattern SECRET = Pattern.compile("(?i)\\b(?:off the record|off-the-record|tidak untuk dimuat|jangan dimuat|bukan untuk dipublikasikan|narasumber meminta tidak dikutip)\\b");
    private static final Pattern LIKENESS = Pattern.compile("\\bavatar\\b|(?i)\\b(?:tiruan suara|kloning suara|suara tiruan|wajah tiruan|deepfake)\\b");
    private static final Pattern CONSENT = Pattern.compile("(?i)\\b(?:izin|persetujuan|seizin)\\b");

    private final String id;
    private final BiConsumer<Duties, Looking> look;
    private final List<Pattern> noted;

    private record Looking(Seen seen, Consumer<Finding> found) {
        Story story() {
            return seen.story();
        }
    }

    private Duties(String id, BiConsumer<Duties, Looking> look, Pattern... noted) {
        this.id = id;
        this.look = look;
        this.noted = List.of(noted);
    }

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new Duties("press-embargo", Duties::embargo),
                new Duties("press-off-record", Duties::each, SECRET),
                new Duties("press-correction-kind", Duties::correctionKind),
                new Duties("press-correction-link", Duties::correctionLink),
                new Duties("press-correction-target", Duties::correctionTarget),
                new Duties("press-kill-ground", Duties::killGround),
                new Duties("press-advertorial-label", Duties::advertorial, PAID),
                new Duties("press-suicide-help", Duties::firstWithout, SUICIDE, HELP),
                new Duties("press-ai-consent", Duties::consent, LIKENESS, CONSENT),
                new Duties("press-response", Duties::response, ACCUSED, ANSWER));
    }

    @Override
    public String id() {
        return id;
    }

    /** One of these stands in every text in which anything is noted. */
    private static final Map<String, Hints> HINTS = Map.of(
            "press-off-record", Hints.of("record", "dimuat", "dipublikasikan", "dikutip"),
            "press-advertorial-label", Hints.of("advertorial", "sponsor", "iklan", "berbayar", "paid"),
            "press-suicide-help", Hints.of("bunuh diri", "hidup", "konseling", "psikolog", "psikiater", "hotline", "119", "sejiwa", "profesional", "jiwa", "puskesmas"),
            "press-ai-consent", Hints.of("avatar", "tiruan", "kloning", "deepfake", "izin", "persetujuan"),
            "press-response", Hints.of("tersangka", "terdakwa", "diduga", "dituduh", "terduga", "bantah", "hukum", "pengacara", "belum", "tanggap", "mengaku", "menolak", "hak jawab", "klarifikasi", "tidak menjawab"));

    @Override
    public void note(Passage passage, Consumer<Note> told) {
        Hints hints = HINTS.get(id);
        if (noted.isEmpty() || hints == null || !passage.isIndonesian() || !passage.hasAny(hints)) {
            return;
        }
        for (int i = 0; i < noted.size(); i++) {
            Matcher matcher = noted.get(i).matcher(passage.text());
            while (matcher.find()) {
                told.accept(new Note(kind(i), matcher.group(), passage, matcher.start(), matcher.end()));
            }
        }
    }

    private String kind(int number) {
        return id + number;
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        look.accept(this, new Looking(seen, found));
    }

    private Message says(String words) {
        return Message.of("language.says." + id, words, "");
    }

    private void tell(Looking at, String field, String words) {
        at.found().accept(Finding.field(this, new Where.InField(field), says(words)));
    }

    private void each(Looking at) {
        at.seen().notes(kind(0)).forEach(note -> at.found().accept(note.finding(this, says(note.words()))));
    }

    private void firstWithout(Looking at) {
        if (at.seen().notes(kind(1)).isEmpty()) {
            at.seen().notes(kind(0)).stream().findFirst().ifPresent(note -> at.found().accept(note.finding(this, says(note.words()))));
        }
    }

    /** Somebody is suspected, and the story lets nobody of theirs answer. */
    private void response(Looking at) {
        if (at.seen().notes(kind(1)).isEmpty()) {
            at.seen().notes(kind(0)).stream()
                    .filter(note -> note.passage().isInBody())
                    .findFirst()
                    .ifPresent(note -> at.found().accept(note.finding(this, says(note.words()))));
        }
    }

    /** The embargo lies ahead, and the story is on its way out. */
    private void embargo(Looking at) {
        Workflow flow = at.story().workflow();
        boolean leaves = flow.status() == Workflow.Status.READY || flow.status() == Workflow.Status.EXPORTED;
        String time = flow.times().embargo();
        if (time != null && leaves && Workflow.Times.isAhead(time, at.seen().terms().around().now().get())) {
            tell(at, "times", time);
        }
    }

    private void consent(Looking at) {
        if (at.story().answers().assured(Assurance.CONSENT).isEmpty()) {
            firstWithout(at);
        }
    }

    /** A correction says when it was made and of what kind; one without words says nothing. */
    private void correctionKind(Looking at) {
        for (int i = 0; i < at.story().corrections().size(); i++) {
            Correction one = at.story().corrections().get(i);
            if (one.at().isEmpty() || one.text().text().isBlank()) {
                at.found().accept(Finding.field(this, new Where.InField("corrections", i), says(one.kind().name().toLowerCase(Locale.ROOT))));
            }
        }
    }

    /** A story that is a correction leads to what it corrects. */
    private void correctionTarget(Looking at) {
        String headline = at.story().headline().strip().toLowerCase(Locale.ROOT);
        boolean isCorrection = headline.startsWith("ralat:") || headline.startsWith("koreksi:") || headline.startsWith("hak jawab:");
        if (isCorrection && Pointer.from(at.story()).isEmpty() && at.story().related().stream().allMatch(one -> one.link().isBlank())) {
            tell(at, "related", at.story().headline());
        }
    }

    /** A story that was corrected says so (P7). */
    private void correctionLink(Looking at) {
        boolean corrected = at.story().workflow().status() == Workflow.Status.CORRECTED;
        if (corrected && at.story().corrections().isEmpty()) {
            tell(at, "corrections", "");
        }
    }

    private void killGround(Looking at) {
        boolean killed = at.story().workflow().status() == Workflow.Status.KILLED;
        boolean told = at.story().corrections().stream()
                .anyMatch(one -> one.kind() == Correction.Kind.PENCABUTAN && !one.text().text().isBlank());
        boolean grounded = !at.story().answers().assured(Assurance.KILL_GROUND).isEmpty();
        if (killed && !told) {
            tell(at, "corrections", "");
        } else if (killed && !grounded) {
            at.found().accept(Finding.field(
                    this, new Where.InField("corrections"), Message.of("language.says.press-kill-ground.none")));
        }
    }

    /** Paid content whose genre does not say so prints no label. */
    private void advertorial(Looking at) {
        String genre = at.story().labels().genre().strip().toLowerCase(Locale.ROOT);
        boolean labelled = List.of("advertorial", "iklan", "ads", "sponsored").contains(genre);
        boolean nearly = !labelled && (genre.contains("adver") || genre.contains("sponsor") || genre.contains("iklan") || genre.equals("adv"));
        if (nearly) {
            tell(at, "genre", genre);
        } else if (!labelled) {
            at.seen().notes(kind(0)).stream().findFirst().ifPresent(note -> at.found().accept(note.finding(this, says(note.words()))));
        }
    }
}
