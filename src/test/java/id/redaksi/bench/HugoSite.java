package id.redaksi.bench;

import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Heading;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The generated archive as the source of a Hugo site: the same stories in Markdown, and templates that put on a page what
 * ours put there: navigation, trail, byline, dateline, lead, body, tags, related and latest stories, JSON-LD and Open
 * Graph; lists of channels, tags and authors with pages of 20, RSS and Atom of the site and its channels, a sitemap, and
 * what a search page needs to find stories by headline and names.
 */
final class HugoSite {
    private static final String CONFIG = """
            baseURL = "https://arsip.contoh.id/"
            title = "Arsip"
            languageCode = "id"
            paginate = 20
            uglyURLs = false
            disableKinds = []
            [taxonomies]
            tag = "tags"
            penulis = "penulis"
            [outputs]
            home = ["HTML", "RSS", "ATOM", "INDEX"]
            section = ["HTML", "RSS", "ATOM"]
            taxonomy = ["HTML"]
            term = ["HTML"]
            [outputFormats.ATOM]
            mediaType = "application/atom+xml"
            baseName = "atom"
            [outputFormats.INDEX]
            mediaType = "application/json"
            baseName = "cari"
            [mediaTypes."application/atom+xml"]
            suffixes = ["xml"]
            [services.rss]
            limit = 30
            [params]
            kanal = [%s]
            """;

    private static final Map<String, String> LAYOUTS = Map.of(
            "_default/baseof.html",
            """
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{ .Title }} - {{ site.Title }}</title>
            <meta name="description" content="{{ .Description }}">
            <link rel="canonical" href="{{ .Permalink }}">
            <link rel="stylesheet" href="{{ "style.css" | relURL }}">
            {{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}" title="{{ site.Title }}">
            {{ end }}<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
            <meta property="og:site_name" content="{{ site.Title }}"><meta property="og:locale" content="id_ID">
            <meta property="og:description" content="{{ .Description }}"><meta name="twitter:card" content="summary_large_image">
            {{ block "head" . }}{{ end }}
            </head>
            <body>
            <a class="skip" href="#isi">Langsung ke isi</a>
            <header><a class="name" href="{{ "/" | relURL }}">{{ site.Title }}</a>
            <nav aria-label="Kanal"><ul>{{ $here := .Section }}{{ range site.Params.kanal }}<li><a href="{{ (printf "/%s/" (urlize .)) | relURL }}"{{ if eq $here (urlize .) }} aria-current="page"{{ end }}>{{ . }}</a></li>{{ end }}</ul></nav></header>
            <main id="isi">{{ block "main" . }}{{ end }}</main>
            <footer><p>{{ site.Title }}</p><ul>{{ range site.Params.kanal }}<li><a href="{{ (printf "/%s/" (urlize .)) | relURL }}">{{ . }}</a></li>{{ end }}</ul></footer>
            </body>
            </html>
            """,
            "_default/single.html",
            """
            {{ define "head" }}<meta property="og:type" content="article"><meta property="article:published_time" content="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">
            <script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" (.Date.Format "2006-01-02T15:04:05Z07:00") "description" .Description "articleSection" .Params.kanal "keywords" .Params.tags "inLanguage" "id" "mainEntityOfPage" .Permalink "author" (dict "@type" "Person" "name" (index .Params.penulis 0)) "publisher" (dict "@type" "NewsMediaOrganization" "name" site.Title) | jsonify | safeJS }}</script>{{ end }}
            {{ define "main" }}<nav aria-label="Jejak"><ol><li><a href="{{ "/" | relURL }}">Beranda</a></li><li><a href="{{ .CurrentSection.RelPermalink }}">{{ .Params.kanal }}</a></li></ol></nav>
            <article><h1>{{ .Title }}</h1><p class="standfirst">{{ .Description }}</p>
            <p class="byline">{{ range .Params.penulis }}<a rel="author" href="{{ (printf "/penulis/%s/" (urlize .)) | relURL }}">{{ . }}</a>{{ end }} <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "02/01/2006 15:04" }} WIB</time></p>
            <figure><div class="photo missing">Foto belum ada</div><figcaption>{{ .Params.caption }} <span class="credit">({{ .Params.credit }})</span></figcaption></figure>
            <div class="text">{{ .Content }}</div><p class="editor">Editor : {{ .Params.editor }}</p>
            <section><h2>Topik</h2><ul>{{ range .Params.tags }}<li><a href="{{ (printf "/tags/%s/" (urlize .)) | relURL }}">{{ . }}</a></li>{{ end }}</ul></section>
            {{ with .Params.related }}<section><h2>Artikel Terkait</h2><ul>{{ range . }}{{ with site.GetPage . }}<li><span>{{ .Params.kanal }}</span> <a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time></li>{{ end }}{{ end }}</ul></section>{{ end }}
            </article>
            <aside><h2>Berita Terkini</h2><ul>{{ range first 5 site.RegularPages }}<li><span>{{ .Params.kanal }}</span> <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></aside>{{ end }}
            """,
            "_default/list.html",
            """
            {{ define "main" }}<h1>{{ .Title }}</h1><ol class="stories">{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = first 40 site.RegularPages }}{{ end }}{{ $paged := .Paginate $pages }}{{ range $paged.Pages }}<li><article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p><p class="meta"><a href="{{ .CurrentSection.RelPermalink }}">{{ .Params.kanal }}</a> <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "02/01/2006 15:04" }}</time></p></article></li>{{ end }}</ol>
            {{ if gt $paged.TotalPages 1 }}<nav aria-label="Halaman">{{ if $paged.HasPrev }}<a href="{{ $paged.Prev.URL }}">Lebih baru</a>{{ end }} {{ $paged.PageNumber }} {{ if $paged.HasNext }}<a href="{{ $paged.Next.URL }}">Lebih lama</a>{{ end }}</nav>{{ end }}{{ end }}
            """,
            "_default/terms.html",
            """
            {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>{{ end }}</ul>{{ end }}
            """,
            "_default/list.atom.xml",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><id>{{ .Permalink }}</id><title>{{ .Title }}</title>{{ range first 30 .RegularPagesRecursive }}
            <entry><id>{{ .Permalink }}</id><title>{{ .Title }}</title><published>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</published><updated>{{ .Lastmod.Format "2006-01-02T15:04:05Z07:00" }}</updated><link rel="alternate" type="text/html" href="{{ .Permalink }}"/><author><name>{{ index .Params.penulis 0 }}</name></author>{{ range .Params.tags }}<category term="{{ . }}"/>{{ end }}<summary>{{ .Description }}</summary><content type="html">{{ .Content | html }}</content></entry>{{ end }}
            </feed>
            """,
            "index.index.json",
            """
            [{{ range $i, $page := site.RegularPages }}{{ if $i }},{{ end }}{{ dict "a" .RelPermalink "h" .Title "k" .Params.kanal "d" (.Date.Format "02/01/2006") "n" (union .Params.tags .Params.penulis) | jsonify }}{{ end }}]
            """,
            "_default/_markup/render-link.html",
            """
            <a href="{{ with site.GetPage .Destination }}{{ .RelPermalink }}{{ else }}{{ .Destination }}{{ end }}">{{ .Text | safeHTML }}</a>""");

    private HugoSite() {}

    static void write(GeneratedArchive archive, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("static"));
        Files.writeString(folder.resolve("static/style.css"), "body { font: 1rem/1.6 serif }\n".repeat(300));
        Files.writeString(
                folder.resolve("config.toml"),
                CONFIG.formatted(GeneratedArchive.CHANNELS.stream().map(HugoSite::quoted).collect(Collectors.joining(", "))));
        for (Map.Entry<String, String> layout : LAYOUTS.entrySet()) {
            Path file = folder.resolve("layouts").resolve(layout.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, layout.getValue());
        }
        for (String channel : GeneratedArchive.CHANNELS) {
            Path section = Files.createDirectories(folder.resolve("content").resolve(slug(channel)));
            Files.writeString(section.resolve("_index.md"), "---\ntitle: " + quoted(channel) + "\n---\n");
        }
        for (int place = 0; place < archive.stories(); place++) {
            Story story = archive.story(place);
            Files.writeString(folder.resolve("content").resolve(path(archive, place) + ".md"), markdown(archive, story));
        }
    }

    private static String path(GeneratedArchive archive, int place) {
        return slug(archive.channel(place)) + "/" + archive.slug(place);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(HugoSite::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String markdown(GeneratedArchive archive, Story story) {
        var text = new StringBuilder("---\ntitle: ").append(quoted(story.headline()));
        text.append("\ndate: ").append(story.workflow().times().publish());
        text.append("\ndescription: ").append(quoted(story.titles().standfirst()));
        text.append("\nkanal: ").append(quoted(story.topics().channel()));
        text.append("\ntags: ").append(list(story.topics().tags()));
        text.append("\npenulis: ").append(list(List.of(story.contributors().getFirst().name())));
        text.append("\neditor: ").append(quoted(name(story.contributors().getLast())));
        text.append("\ncaption: ").append(quoted(story.lead().caption().text()));
        text.append("\ncredit: ").append(quoted(story.lead().credit().text()));
        text.append("\nrelated: ").append(list(targets(archive, story.related())));
        text.append("\n---\n").append("**").append(story.dateline().printed().strip()).append("** ");
        for (Block block : story.body().blocks()) {
            switch (block) {
                case Heading heading -> text.append("## ").append(heading.text());
                case Quote quote -> text.append("> ").append(quote.content().text()).append("\n> — ").append(quote.attribution().text());
                case RelatedBox box -> {
                    text.append("**Baca juga**\n");
                    for (Related entry : box.entries()) {
                        text.append("\n- [").append(entry.headline()).append("](").append(targets(archive, List.of(entry)).getFirst()).append(')');
                    }
                }
                default -> text.append(block.text());
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static String name(Contributor contributor) {
        return contributor.name();
    }

    private static List<String> targets(GeneratedArchive archive, List<Related> entries) {
        return entries.stream()
                .map(entry -> "/" + path(archive, GeneratedArchive.place(new StoryId(entry.story()))))
                .toList();
    }
}
