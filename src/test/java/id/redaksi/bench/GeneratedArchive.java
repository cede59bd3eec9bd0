package id.redaksi.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import id.redaksi.story.Pointer;
import id.redaksi.story.Answers;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Labels;
import id.redaksi.story.Link;
import id.redaksi.story.Outlets;
import id.redaksi.story.PageSettings;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Review;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Titles;
import id.redaksi.story.Topics;
import id.redaksi.story.Workflow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An archive of ten years whose stories are made when they are asked for, each by its place alone and the same for the
 * same seed: about 450 words, 2,000 tags and 3,000 names as unevenly used as words are, 15 channels, "Baca juga" and
 * "Artikel Terkait" that lead to earlier stories. Takes no more memory for a million than for ten. Any thread.
 */
public final class GeneratedArchive {
    /** How often a story has what only some have, in percent. */
    private static final int BOXED = 30;
    private static final int LINKED = 15;

    static final int TAGS = 2_000;
    static final int PEOPLE = 2_000;
    static final int PLACES = 600;
    static final int ORGANISATIONS = 400;

    public static final List<String> CHANNELS = List.of(
            "Nasional", "Internasional", "Ekonomi", "Olahraga", "Megapolitan", "Daerah", "Teknologi", "Otomotif",
            "Gaya Hidup", "Seleb", "Kesehatan", "Pendidikan", "Travel", "Muslim", "Opini");

    private static final List<String> GIVEN = List.of(
            "Dini", "Agus", "Budi", "Siti", "Dewi", "Rizky", "Andi", "Putri", "Wahyu", "Nur", "Eko", "Fitri", "Hendra",
            "Indah", "Joko", "Kartika", "Lestari", "Made", "Nanda", "Oktavia", "Prasetyo", "Ratna", "Slamet", "Teguh",
            "Umar", "Vina", "Wulan", "Yusuf", "Zainal", "Bambang", "Citra", "Dian", "Endang", "Fajar", "Gita", "Hasan",
            "Irfan", "Jamal", "Komang", "Lukman");
    private static final List<String> FAMILY = List.of(
            "Santoso", "Listiyani", "Wijaya", "Siregar", "Nasution", "Hidayat", "Saputra", "Kusuma", "Halim", "Rahman",
            "Simanjuntak", "Purnomo", "Setiawan", "Gunawan", "Lubis", "Hutapea", "Permana", "Suryadi", "Utami", "Maulana",
            "Hakim", "Anwar", "Basuki", "Darmawan", "Firmansyah", "Harahap", "Iskandar", "Kurniawan", "Mahendra",
            "Nugroho", "Pratama", "Ramadhan", "Sitompul", "Tanjung", "Wibowo", "Yulianto", "Zulkarnain", "Batubara",
            "Ginting", "Handoko", "Irawan", "Jatmiko", "Laksono", "Manurung", "Nurdin", "Pasaribu", "Sasongko", "Tobing",
            "Wardhana", "Yudhoyono");
    private static final List<String> CITIES = List.of(
            "Jakarta", "Bandung", "Surabaya", "Medan", "Semarang", "Makassar", "Palembang", "Denpasar", "Yogyakarta",
            "Bogor", "Depok", "Bekasi", "Tangerang", "Padang", "Pekanbaru", "Pontianak", "Samarinda", "Manado", "Ambon",
            "Jayapura", "Kupang", "Mataram", "Banjarmasin", "Malang", "Solo", "Cirebon", "Serang", "Jambi", "Bengkulu",
            "Kendari");

    private static final int ZIPF = 1 << 14;
    private static final Instant FIRST = Instant.parse("2016-11-01T00:00:00Z");
    private static final long SPAN = 10L * 365 * 24 * 3600 * 1000;
    private static final String SITE = "https://arsip.contoh.id/";

    private final long seed;
    private final int stories;
    private final Vocabulary words = new Vocabulary();
    private final String[] tags;
    private final String[] people;
    private final String[] places;
    private final String[] organisations;
    private final int[] tagRanks = Vocabulary.quantiles(TAGS, ZIPF);
    private final int[] peopleRanks = Vocabulary.quantiles(PEOPLE, ZIPF);
    private final int[] placeRanks = Vocabulary.quantiles(PLACES, ZIPF);
    private final int[] organisationRanks = Vocabulary.quantiles(ORGANISATIONS, ZIPF);

    /** The archive that benchmarks and tests mean. */
    public GeneratedArchive(int stories) {
        this(stories, 1_961);
    }

    public GeneratedArchive(int stories, long seed) {
        this.stories = stories;
        this.seed = seed;
        var random = new SplittableRandom(seed);
        tags = names(TAGS, i -> words.telling(random) + (i % 3 == 0 ? "" : " " + words.telling(random)));
        people = names(PEOPLE, _ -> GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size())));
        places = names(PLACES, i -> i < CITIES.size() ? CITIES.get(i) : capital(words.telling(random)));
        organisations = names(ORGANISATIONS, i -> (i % 2 == 0 ? "PT " : "Kementerian ")
                + capital(words.telling(random)) + " " + capital(words.telling(random)));
    }

    private static String[] names(int number, java.util.function.IntFunction<String> next) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; names.size() < number; i++) {
            String name = next.apply(names.size());
            names.add(names.contains(name) ? name + " " + (char) ('A' + i % 26) + (i / 26 == 0 ? "" : "" + i / 26) : name);
        }
        return names.toArray(String[]::new);
    }

    public int stories() {
        return stories;
    }

    /** The tags, the most used first. */
    public List<String> tags() {
        return List.of(tags);
    }

    /** All stories in their order, each made when it is asked for. */
    public Stream<Story> all() {
        return IntStream.range(0, stories).mapToObj(this::story);
    }

    /** The chance of the story at a place. Its parts take from streams of their own, so that each can be made alone. */
    private SplittableRandom random(int place, int part) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + place * 0xBF58476D1CE4E5B9L + part * 0x94D049BB133111EBL).split();
    }

    public StoryId id(int place) {
        var random = random(place, 1);
        long high = (published(place).toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFF00000000L) | 0x8000000000000000L | place;
        return new StoryId(new UUID(high, low).toString());
    }

    /** The place of the story with an id of this archive. */
    static int place(StoryId id) {
        return (int) UUID.fromString(id.value()).getLeastSignificantBits();
    }

    public Instant published(int place) {
        return FIRST.plusMillis(SPAN / Math.max(1, stories) * place).plusSeconds(random(place, 2).nextInt(60));
    }

    public String headline(int place) {
        var random = random(place, 3);
        int length = 6 + random.nextInt(5);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = i % 3 == 1 ? words.word(random) : words.telling(random);
            text.append(i == 0 ? "" : " ").append(word.length() > 3 || i == 0 ? capital(word) : word);
        }
        return text.toString();
    }

    public String slug(int place) {
        return headline(place).toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + place;
    }

    public String url(int place) {
        return SITE + channel(place).toLowerCase(Locale.ROOT).replace(' ', '-') + "/" + slug(place);
    }

    public String channel(int place) {
        double at = random(place, 4).nextDouble();
        return CHANNELS.get((int) (at * at * CHANNELS.size()));
    }

    /** The story at a place, from 0. */
    public Story story(int place) {
        var random = random(place, 5);
        String city = CITIES.get(random.nextInt(CITIES.size()));
        List<String> who = chosen(random, people, peopleRanks, 1 + random.nextInt(3));
        List<Block> blocks = body(place, random, who.getFirst());
        String standfirst = sentence(random, 10 + random.nextInt(8));
        var topics = new Topics(
                channel(place),
                chosen(random, tags, tagRanks, 3 + random.nextInt(5)),
                who,
                chosen(random, organisations, organisationRanks, random.nextInt(3)),
                chosen(random, places, placeRanks, 1 + random.nextInt(2)));
        var lead = new Figure(
                id(random), Inline.of(sentence(random, 8 + random.nextInt(6))), Inline.of("Foto: Antara/" + person(random)), "", null);
        String time = published(place).atOffset(ZoneOffset.ofHours(7)).toString();
        boolean corrected = random.nextInt(50) == 0;
        return new Story(
                id(place),
                new Labels(slug(place), "", "id", ""),
                new Titles(headline(place), "", standfirst, "", ""),
                List.of(
                        new Contributor(person(random), Contributor.Role.REPORTER),
                        new Contributor(person(random), Contributor.Role.EDITOR)),
                new Dateline(city.toUpperCase(Locale.ROOT), "iNews.id", "", ""),
                topics,
                lead,
                new Body(blocks),
                entries(place, random, random.nextInt(4)),
                Outlets.NONE,
                new Workflow(
                        corrected ? Workflow.Status.CORRECTED : Workflow.Status.EXPORTED,
                        0, "", new Workflow.Times(null, null, time, null), "", 0),
                Review.NONE,
                PageSettings.NONE,
                corrected ? List.of(new Correction(Correction.Kind.RALAT, time, Inline.of("Angka semula tertulis keliru."), "")) : List.of(),
                Answers.NONE);
    }

    private List<Block> body(int place, SplittableRandom random, String speaker) {
        List<Block> blocks = new ArrayList<>();
        int length = 330 + random.nextInt(240);
        for (int count = 0; count < length; ) {
            int sentences = 2 + random.nextInt(2);
            int before = count;
            var text = new StringBuilder();
            for (int i = 0; i < sentences; i++) {
                int of = 8 + random.nextInt(14);
                text.append(i == 0 ? "" : " ").append(sentence(random, of));
                count += of;
            }
            int kind = random.nextInt(12);
            if (kind == 0 && before > 150) {
                blocks.add(new Heading(id(random), 2, Inline.of(capital(words.telling(random)) + " " + words.telling(random))));
            }
            if (kind == 1) {
                blocks.add(new Quote(id(random), Inline.of(text.toString()), Inline.of(speaker)));
            } else if (kind < 4) {
                blocks.add(paragraph(random, "\u201c" + text.substring(0, text.length() - 1) + ",\u201d kata " + speaker + "."));
            } else {
                blocks.add(paragraph(random, text.toString()));
            }
        }
        if (place > 0 && random.nextInt(100) < BOXED) {
            blocks.add(1 + random.nextInt(blocks.size() - 1), new RelatedBox(
                    id(random), Inline.of("Baca juga"), entries(place, random, 1 + random.nextInt(2))));
        }
        if (place > 0 && random.nextInt(100) < LINKED) {
            blocks.set(0, linked(place, random, (Paragraph) paragraph(random, blocks.getFirst().text())));
        }
        return blocks;
    }

    private Block paragraph(SplittableRandom random, String text) {
        return new Paragraph(id(random), Inline.of(text));
    }

    private Block linked(int place, SplittableRandom random, Paragraph paragraph) {
        int end = Math.max(1, paragraph.content().text().indexOf(' '));
        var link = new Link(Pointer.ADDRESS + id(earlier(place, random)).value());
        return new Paragraph(paragraph.id(), paragraph.content().with(0, end, link));
    }

    /** Earlier stories, more often late ones; none for the first. */
    private List<Related> entries(int place, SplittableRandom random, int number) {
        return IntStream.range(0, place == 0 ? 0 : number)
                .map(_ -> earlier(place, random))
                .distinct()
                .mapToObj(other -> new Related(
                        channel(other), headline(other), "",
                        new SeenDate("", "", published(other).toString().substring(0, 10)), id(other).value()))
                .toList();
    }

    private static int earlier(int place, SplittableRandom random) {
        double back = random.nextDouble();
        return place - 1 - (int) (back * back * back * (place - 1));
    }

    private String person(SplittableRandom random) {
        return people[Vocabulary.rank(peopleRanks, random)];
    }

    private static List<String> chosen(SplittableRandom random, String[] from, int[] ranks, int number) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 0; i < number; i++) {
            chosen.add(from[Vocabulary.rank(ranks, random)]);
        }
        return List.copyOf(chosen);
    }

    private String sentence(SplittableRandom random, int length) {
        var text = new StringBuilder(length * 8);
        for (int i = 0; i < length; i++) {
            String word = words.word(random);
            text.append(i == 0 ? capital(word) : i % 9 == 7 ? ", " + word : " " + word);
        }
        return text.append('.').toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static BlockId id(SplittableRandom random) {
        return new BlockId("b" + Long.toUnsignedString(random.nextLong() >>> 4 | 1L << 59, 32));
    }

    /** The story at a place as a line of an archive in JSON Lines, without its end. */
    public ObjectNode line(int place) {
        Story story = story(place);
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("id", "arsip-" + place).put("headline", story.headline()).put("standfirst", story.titles().standfirst());
        line.put("byline", story.contributors().getFirst().name()).put("editor", story.contributors().getLast().name());
        line.put("dateline", story.dateline().city() + ", " + story.dateline().organisation());
        line.put("channel", story.topics().channel());
        story.topics().tags().forEach(line.putArray("tags")::add);
        story.topics().people().forEach(line.putArray("people")::add);
        story.topics().organisations().forEach(line.putArray("organisations")::add);
        story.topics().places().forEach(line.putArray("places")::add);
        ArrayNode body = line.putArray("body");
        story.body().blocks().forEach(block -> block(body.addObject(), block));
        line.put("published", story.workflow().times().publish()).put("slug", story.labels().slug());
        line.put("language", "id").put("status", story.workflow().status() == Workflow.Status.EXPORTED ? "published" : "corrected");
        line.put("caption", story.lead().caption().text()).put("credit", story.lead().credit().text());
        line.put("url", url(place));
        if (!story.related().isEmpty()) {
            entries(line.putArray("related"), story.related());
        }
        return line;
    }

    private static void entries(ArrayNode node, List<Related> entries) {
        entries.forEach(entry -> node.addObject()
                .put("id", "arsip-" + place(new StoryId(entry.story())))
                .put("headline", entry.headline())
                .put("channel", entry.channel())
                .put("date", entry.date().resolved()));
    }

    private void block(ObjectNode node, Block block) {
        switch (block) {
            case Heading heading -> node.put("type", "heading").put("level", 2).put("text", heading.text());
            case Quote quote -> node.put("type", "quote")
                    .put("text", quote.content().text())
                    .put("attribution", quote.attribution().text());
            case RelatedBox box ->
                entries(node.put("type", "related").put("title", box.title().text()).putArray("entries"), box.entries());
            default -> node.put("type", "paragraph").put("text", block.text());
        }
    }

    /** Writes the archive as JSON Lines; gives how many bytes that were. */
    public long write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18)) {
            for (int place = 0; place < stories; place++) {
                out.write(Json.mapper().writeValueAsBytes(line(place)));
                out.write('\n');
            }
        }
        return Files.size(file);
    }
}
