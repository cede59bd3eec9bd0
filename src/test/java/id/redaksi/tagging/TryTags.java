package id.redaksi.tagging;

import java.nio.file.Path;
import java.util.*;

public final class TryTags {
    public static void main(String[] a) throws Exception {
        TagSuggester s = Shipped.suggester().orElseThrow();
        List<GoldStory> ours = GoldStory.ours();
        List<GoldStory> art = GoldStory.in(Path.of("/work/shared/corpora/articles/original-stories.jsonl"));
        EVERY.addAll(ours); EVERY.addAll(art);
        List<GoldStory> fit = new ArrayList<>(ours.subList(0, 22)), held = new ArrayList<>();
        for (int i = 22; i < ours.size(); i++) (i % 2 == 0 ? fit : held).add(ours.get(i));
        if (a[0].startsWith("s")) fit.addAll(held); if (a.length > 0 && a[0].startsWith("s")) search(s, fit, held, art, Long.parseLong(a[1]));
        if (a.length > 1) System.out.println("searched"); run("fit", s, fit.subList(a.length > 0 && a[0].contains("o") ? 22 : 0, fit.size()), a.length > 0 && (a[0].contains("d") || a[0].contains("o")));
        run("held", s, held, a.length > 0 && a[0].contains("h"));
        run("art", s, art, a.length > 0 && a[0].contains("a"));
    }
    static void run(String n, TagSuggester s, List<GoldStory> all, boolean show) {
        int chan = 0; Measure loo = new Measure(), voc = new Measure(); Measure m = new Measure(), c = new Measure(), t = new Measure(), pe = new Measure(), or = new Measure(), pl = new Measure();
        Baselines b = new Baselines(all.stream().map(GoldStory::story).toList());
        for (GoldStory g : all) {
            loo.add(of(s.suggest(g.story(), new FiledStories(EVERY, g, false)), Kind.TAG), g.tags());
            List<Suggestion> with = s.suggest(g.story(), new FiledStories(EVERY, g, true));
            voc.add(of(with, Kind.TAG), g.tags());
            chan += of(with, Kind.CHANNEL).stream().findFirst().filter(g.channel()::equals).isPresent() ? 1 : 0;
            List<Suggestion> sug = s.suggest(g.story(), Known.NOTHING);
            List<String> tags = of(sug, Kind.TAG);
            m.add(tags, g.tags()); c.add(Baselines.capitals(g.story()), g.tags()); t.add(b.tfIdf(g.story()), g.tags());
            pe.add(of(sug, Kind.PERSON), g.people()); or.add(of(sug, Kind.ORGANISATION), g.organisations()); pl.add(of(sug, Kind.PLACE), g.places());
            if (show) {
                Set<String> gold = new HashSet<>(); g.tags().forEach(x -> gold.add(x.toLowerCase()));
                System.out.println("# " + g.story().headline() + "\n   gold " + g.tags());
                StringBuilder l = new StringBuilder("   ");
                for (Suggestion x : with) if (x.kind() == Kind.TAG) l.append(gold.contains(x.name().toLowerCase()) ? "*" : "").append(x.name()).append(String.format(" %.2f; ", x.score()));
                System.out.println(l);
                System.out.println("   P " + of(sug, Kind.PERSON) + " O " + of(sug, Kind.ORGANISATION) + " L " + of(sug, Kind.PLACE));
            }
        }
        System.out.println(n + " tags " + m + " loo " + loo + " voc " + voc + " chan " + chan + "/" + all.size() + " | capitals " + c + " | tfidf " + t + " | people " + pe + " | org " + or + " | places " + pl);
    }
    static List<String> of(List<Suggestion> s, Kind k) { return s.stream().filter(x -> x.kind() == k).map(Suggestion::name).toList(); }

    static double score(TagSuggester s, List<GoldStory> all) {
        Measure m = new Measure();
        for (GoldStory g : all) {
            m.add(of(s.suggest(g.story(), Known.NOTHING), Kind.TAG), g.tags());
            m.add(of(s.suggest(g.story(), K.computeIfAbsent(g, x -> new FiledStories(EVERY, x, true))), Kind.TAG), g.tags());
        }
        double prior = 0; for (int i = 0; i < TagWeights.W.length; i++) prior += Math.abs(TagWeights.W[i] - START[i]);
        return m.precision() * 1.2 + m.recall() - 0.002 * prior;
    }
    static final Map<GoldStory, Known> K = new IdentityHashMap<>(); static List<GoldStory> EVERY = new ArrayList<>();
    static final double[] START = TagWeights.W.clone();
    static void search(TagSuggester s, List<GoldStory> fit, List<GoldStory> held, List<GoldStory> art, long secs) {
        Random r = new Random(4); double best = score(s, fit); long end = System.nanoTime() + secs * 1_000_000_000L;
        while (System.nanoTime() < end) {
            double[] before = TagWeights.W.clone();
            int n = 1 + r.nextInt(3);
            for (int i = 0; i < n; i++) TagWeights.W[r.nextInt(before.length)] += r.nextGaussian() * 0.5;
            double now = score(s, fit);
            if (now > best) best = now; else System.arraycopy(before, 0, TagWeights.W, 0, before.length);
        }
        StringBuilder b = new StringBuilder(); for (double w : TagWeights.W) b.append(String.format(Locale.ROOT, "%.2f, ", w));
        System.out.println(b);
    }
}
