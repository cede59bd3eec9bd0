package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.newsroom.Bundle;
import id.redaksi.newsroom.BundleId;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Pointer;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Body;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build of the changes makes is what a build of everything makes, whatever was changed and in which order. */
class SiteLawsTest {
    private static final List<String> CHANNELS = List.of("Nasional", "Ekonomi", "Sport", "");
    private static final List<String> TAGS = List.of("Cabai", "cabai", "Pilkada", "../", "con", "\ud83d\ude00", "Timnas");
    private static final List<String> WORDS = List.of("Harga", "naik", "lagi", "Pasar", "sepi", "Timnas", "menang", "index");

    @TempDir
    Path folder;

    private final List<Story> stories = new ArrayList<>();
    private SplittableRandom random = new SplittableRandom(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_build_of_the_changes_equals_a_build_of_everything(long seed) throws Exception {
        random = new SplittableRandom(seed);
        try (var house = new SiteHouse(folder)) {
            for (int i = 0; i < 24; i++) {
                add(house);
            }
            house.build();
            for (int round = 0; round < 18; round++) {
                var done = new StringBuilder();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    done.append(change(house)).append("; ");
                }
                house.build();
                SortedMap<String, String> incremental = house.files();
                SiteReport whole = house.app.buildSite().build(SiteOrder.into(house.site).whole(), Progress.NONE);
                assertEquals(List.of(), differences(incremental, house.files()), "seed " + seed + " round " + round + ": " + done);
                assertEquals(List.of(), whole.told());
            }
        }
    }

    private static List<String> differences(SortedMap<String, String> one, SortedMap<String, String> other) {
        List<String> found = new ArrayList<>();
        var all = new TreeMap<>(one);
        all.putAll(other);
        for (String name : all.keySet()) {
            if (!one.containsKey(name) || !other.containsKey(name)) {
                found.add((one.containsKey(name) ? "-" : "+") + name);
            } else if (!one.get(name).equals(other.get(name))) {
                int at = 0;
                String a = one.get(name);
                String b = other.get(name);
                while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
                    at++;
                }
                found.add(name + " at " + at + ": " + a.substring(Math.max(0, at - 60), Math.min(a.length(), at + 60)) + " | "
                        + b.substring(Math.max(0, at - 60), Math.min(b.length(), at + 60)));
            }
        }
        return found;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String headline() {
        return one(WORDS) + " " + one(WORDS) + (random.nextInt(3) == 0 ? "" : " " + random.nextInt(40));
    }

    private void add(SiteHouse house) throws Exception {
        List<String> tags = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String tag = one(TAGS);
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        stories.add(house.saved(headline(), one(CHANNELS), random.nextInt(20_000), tags.toArray(String[]::new)));
    }

    private String change(SiteHouse house) throws Exception {
        int at = random.nextInt(stories.size());
        Story story = stories.get(at);
        Workflow.Times times = story.workflow().times();
        int act = random.nextInt(18);
        Story now = switch (act) {
            case 0 -> story.with(Field.HEADLINE, headline());
            case 1 -> story.withBody(new Body(List.of(new Paragraph(house.ids.block(), Inline.of("Baru " + random.nextInt())))));
            case 2 -> story.with(Field.STATUS, one(List.of(Workflow.Status.values())));
            case 3, 4 -> story.with(Field.STATUS, Workflow.Status.EXPORTED);
            case 5 -> story.with(Field.TIMES, new Workflow.Times(null, "2027-01-01T00:00+07:00", times.publish(), null));
            case 6 -> story.with(Field.TIMES, new Workflow.Times(null, null, times.publish(), null));
            case 7 -> story.with(Field.TIMES, new Workflow.Times(null, null, later(house, 90), null));
            case 8 -> story.with(Field.TIMES, new Workflow.Times(null, null, times.publish(), later(house, 90)));
            case 9 -> story.with(Field.SLUG, one(WORDS) + "-" + random.nextInt(3));
            case 10 -> story.with(Field.CHANNEL, one(CHANNELS));
            case 11 -> story.with(Field.TAGS, List.of(one(TAGS)));
            case 12 -> story.with(Field.ON_TOP, random.nextBoolean()).with(Field.UNLISTED, random.nextInt(3) == 0);
            case 13 -> linked(house, story);
            default -> story;
        };
        switch (act) {
            case 14 -> house.clock.forward(120);
            case 15 -> add(house);
            case 16 -> settings(house);
            case 17 -> bundle(house);
            default -> stories.set(at, house.save(now));
        }
        return act + " " + story.headline();
    }

    private static String later(SiteHouse house, int seconds) {
        return house.clock.instant().plusSeconds(seconds).atOffset(ZoneOffset.ofHours(7)).toString();
    }

    private Story linked(SiteHouse house, Story story) {
        Story other = one(stories);
        if (other.id().equals(story.id())) {
            return story;
        }
        var link = new Link(Pointer.ADDRESS + other.id().value());
        return story.withBody(new Body(List.of(new Paragraph(house.ids.block(), Inline.of("tautan ke sana").with(0, 6, link)))))
                .with(Field.RELATED, List.of(new Related(
                        other.topics().channel(), other.headline(), "", SeenDate.NONE, other.id().value())));
    }

    private void settings(SiteHouse house) {
        Settings settings = house.app.settings();
        Map<String, String> parents = new HashMap<>();
        if (random.nextBoolean()) {
            parents.put("Ekonomi", "Nasional");
        }
        List<String> names = random.nextBoolean() ? List.of("Nasional", "Ekonomi", "Sport") : List.of("Nasional", "Ekonomi");
        house.app.use(settings.with(settings.house().with(new Channels(names, parents))));
    }

    private void bundle(SiteHouse house) throws Exception {
        List<Bundle> there = house.app.newsroom().bundles().after(Optional.empty(), 10);
        if (there.size() > 2) {
            house.app.newsroom().bundles().change(Optional.of(there.getFirst()), Optional.empty());
            return;
        }
        var bundle = new Bundle(
                BundleId.made(house.ids), "Lipsus " + random.nextInt(3), "lipsus-" + random.nextInt(1000), Bundle.Kind.LIPSUS, "Tentang",
                List.of(new Bundle.Member(one(stories).id(), true)));
        house.app.newsroom().bundles().change(Optional.empty(), Optional.of(bundle));
        if (!there.isEmpty()) {
            Bundle before = there.getFirst();
            house.app.newsroom().bundles().change(
                    Optional.of(before), Optional.of(before.with(List.of(one(stories).id()), false)));
        }
    }
}
