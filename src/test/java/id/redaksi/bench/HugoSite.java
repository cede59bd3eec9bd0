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
 * ours put there: navigation, trail, byline, date, minutes to read, dateline, lead, body, tags, links to share, related and
 * latest stories, JSON-LD and Open Graph; lists of channels, tags and authors with pages of 20, RSS and Atom of the site and
 * its channels, a sitemap, and what a search page needs to find stories by headline and names. What is alike on many pages
 * is made once for them ({@code partialCached}), as the manual of Hugo advises. The latest stories are the same everywhere,
 * while ours are those of a page's own days; of sitemaps there is one, of ours one a month; the index of words is one file.
 */
final class HugoSite {
    private static final String CONFIG = """
            baseURL = "https://arsip.contoh.id/"
            title = "Arsip"
            languageCode = "id"
            defaultContentLanguage = "id"
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

    private static final Map<String, String> LAYOUTS = Map.ofEntries(
            Map.entry(
                    "_default/baseof.html",
                    """
                    <!DOCTYPE html>
                    <html lang="id">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta name="referrer" content="no-referrer">
                    <title>{{ .Title }} - {{ site.Title }}</title>
                    <link rel="stylesheet" href="{{ "style.css" | relURL }}">
                    <meta name="description" content="{{ .Description }}">
                    <meta name="robots" content="max-image-preview:large">
                    <link rel="canonical" href="{{ .Permalink }}">
                    <link rel="alternate" hreflang="id" href="{{ .Permalink }}">
                    {{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}" title="{{ site.Title }}">
                    {{ end }}<meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}">
                    <meta property="og:title" content="{{ .Title }}">
                    <meta property="og:description" content="{{ .Description }}">
                    <meta property="og:url" content="{{ .Permalink }}">
                    <meta property="og:site_name" content="{{ site.Title }}">
                    <meta property="og:locale" content="id_ID">
                    <meta property="og:image" content="{{ "kartu.png" | absURL }}">
                    <meta property="og:image:type" content="image/png">
                    <meta property="og:image:width" content="1200">
                    <meta property="og:image:height" content="630">
                    <meta property="og:image:alt" content="{{ .Title }}">
                    <meta name="twitter:card" content="summary_large_image">
                    {{ block "head" . }}{{ end }}
                    </head>
                    <body>
                    <a class="skip" href="#isi">Langsung ke isi</a>
                    {{ partialCached "top.html" . .Section }}
                    <main id="isi">{{ block "main" . }}{{ end }}</main>
                    {{ partialCached "foot.html" . .Section }}
                    </body>
                    </html>
                    """),
            Map.entry(
                    "partials/channels.html",
                    """
                    <ul>
                    {{ $here := .Section }}{{ range site.Params.kanal }}<li><a href="{{ (printf "/%s/" (urlize .)) | relURL }}"{{ if eq $here (urlize .) }} class="open"{{ end }}>{{ . }}</a></li>
                    {{ end }}</ul>
                    """),
            Map.entry(
                    "partials/top.html",
                    """
                    <header class="top"><div class="mast"><p class="name"><a href="{{ "/" | relURL }}">{{ site.Title }}</a></p><p class="tagline">Sepuluh tahun</p><a class="find" href="{{ "/cari/" | relURL }}">Cari</a></div>
                    <nav class="channels" aria-label="Kanal">{{ partial "channels.html" . }}</nav></header>
                    """),
            Map.entry(
                    "partials/foot.html",
                    """
                    <footer class="foot"><p class="name"><a href="{{ "/" | relURL }}">{{ site.Title }}</a></p><nav aria-label="Semua kanal">{{ partial "channels.html" . }}</nav></footer>
                    """),
            Map.entry(
                    "partials/latest.html",
                    """
                    <aside class="block latest" aria-labelledby="terkini"><h2 id="terkini">Berita Terkini</h2>
                    <ol>
                    {{ range first 5 site.RegularPages }}<li><p><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span class="kicker"><b>{{ .Params.kanal }}</b> <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "15:04" }} WIB</time></span></p></li>
                    {{ end }}</ol></aside>
                    """),
            Map.entry(
                    "_default/single.html",
                    """
                    {{ define "head" }}{{ $date := .Date.Format "2006-01-02T15:04:05Z07:00" }}{{ $author := index .Params.penulis 0 }}<meta property="article:published_time" content="{{ $date }}">
                    <meta property="article:author" content="{{ $author }}">
                    <meta property="article:section" content="{{ .Params.kanal }}">
                    {{ range .Params.tags }}<meta property="article:tag" content="{{ . }}">
                    {{ end }}{{ $publisher := dict "@type" "NewsMediaOrganization" "name" site.Title "url" site.BaseURL }}
                    <script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "description" .Description "url" .Permalink "mainEntityOfPage" (dict "@type" "WebPage" "@id" .Permalink) "image" (slice (dict "@type" "ImageObject" "url" ("kartu.png" | absURL) "width" 1200 "height" 630)) "datePublished" $date "dateModified" $date "author" (slice (dict "@type" "Person" "name" $author "url" ((printf "/penulis/%s/" (urlize $author)) | absURL))) "editor" (slice (dict "@type" "Person" "name" .Params.editor)) "publisher" $publisher "inLanguage" "id" "articleSection" .Params.kanal "keywords" .Params.tags "dateline" .Params.kota "isAccessibleForFree" true | jsonify | safeJS }}</script>
                    <script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "BreadcrumbList" "itemListElement" (slice (dict "@type" "ListItem" "position" 1 "name" "Beranda" "item" site.BaseURL) (dict "@type" "ListItem" "position" 2 "name" .Params.kanal "item" .CurrentSection.Permalink) (dict "@type" "ListItem" "position" 3 "name" .Title)) | jsonify | safeJS }}</script>{{ end }}
                    {{ define "main" }}<nav class="crumbs" aria-label="Letak halaman"><ol><li><a href="{{ "/" | relURL }}">Beranda</a></li><li><a href="{{ .CurrentSection.RelPermalink }}">{{ .Params.kanal }}</a></li></ol></nav>
                    <article><header class="head"><h1>{{ .Title }}</h1><p class="standfirst">{{ .Description }}</p>
                    <p class="byline">Oleh {{ range .Params.penulis }}<a rel="author" href="{{ (printf "/penulis/%s/" (urlize .)) | relURL }}">{{ . }}</a>{{ end }}</p>
                    <p class="when"><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date | time.Format "Monday, 2 January 2006 - 15:04" }} WIB</time> <span class="minutes">{{ .ReadingTime }} menit baca</span></p></header>
                    <figure class="lead"><figcaption>{{ .Params.caption }} <span class="credit">({{ .Params.credit }})</span></figcaption></figure>
                    <div class="text">{{ .Content }}</div>
                    <div class="credits"><p>Editor: <b>{{ .Params.editor }}</b></p></div>
                    <ul class="tags" aria-label="Tag">
                    {{ range .Params.tags }}<li><a href="{{ (printf "/tags/%s/" (urlize .)) | relURL }}" rel="tag">{{ . }}</a></li>
                    {{ end }}</ul>
                    <p class="share"><b>Bagikan</b> <a href="https://wa.me/?text={{ .Title }}%20{{ .Permalink }}" rel="noopener nofollow">WhatsApp</a> <a href="https://x.com/intent/post?text={{ .Title }}&amp;url={{ .Permalink }}" rel="noopener nofollow">X</a> <a href="https://www.facebook.com/sharer/sharer.php?u={{ .Permalink }}" rel="noopener nofollow">Facebook</a> <a href="https://t.me/share/url?url={{ .Permalink }}&amp;text={{ .Title }}" rel="noopener nofollow">Telegram</a></p>
                    {{ with .Params.related }}<section class="related"><h2>Artikel Terkait</h2><ul>
                    {{ range . }}{{ with site.GetPage . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span class="kicker"><b>{{ .Params.kanal }}</b> <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date | time.Format "2 January 2006" }}</time></span></li>
                    {{ end }}{{ end }}</ul></section>{{ end }}</article>
                    {{ partialCached "latest.html" . }}{{ end }}
                    """),
            Map.entry(
                    "_default/list.html",
                    """
                    {{ define "main" }}<nav class="crumbs" aria-label="Letak halaman"><ol><li><a href="{{ "/" | relURL }}">Beranda</a></li></ol></nav><h1>{{ .Title }}</h1>
                    <section class="stories" aria-label="Berita">{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = first 40 site.RegularPages }}{{ end }}{{ $paged := .Paginate $pages }}{{ range $paged.Pages }}<article class="teaser"><div><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
                    <p class="standfirst">{{ .Description }}</p>
                    <p class="kicker"><a href="{{ .CurrentSection.RelPermalink }}">{{ .Params.kanal }}</a> <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date | time.Format "2 January 2006, 15:04" }} WIB</time></p></div></article>
                    {{ end }}</section>
                    {{ if gt $paged.TotalPages 1 }}<nav aria-label="Halaman">{{ if $paged.HasPrev }}<a href="{{ $paged.Prev.URL }}">Lebih baru</a>{{ end }} {{ $paged.PageNumber }} {{ if $paged.HasNext }}<a href="{{ $paged.Next.URL }}">Lebih lama</a>{{ end }}</nav>{{ end }}{{ end }}
                    """),
            Map.entry(
                    "_default/terms.html",
                    """
                    {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>{{ end }}</ul>{{ end }}
                    """),
            Map.entry(
                    "_default/list.atom.xml",
                    """
                    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><id>{{ .Permalink }}</id><title>{{ .Title }}</title>{{ range first 30 .RegularPagesRecursive }}
                    <entry><id>{{ .Permalink }}</id><title>{{ .Title }}</title><published>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</published><updated>{{ .Lastmod.Format "2006-01-02T15:04:05Z07:00" }}</updated><link rel="alternate" type="text/html" href="{{ .Permalink }}"/><author><name>{{ index .Params.penulis 0 }}</name></author>{{ range .Params.tags }}<category term="{{ . }}"/>{{ end }}<summary>{{ .Description }}</summary><content type="html">{{ .Content | html }}</content></entry>{{ end }}
                    </feed>
                    """),
            Map.entry(
                    "index.index.json",
                    """
                    [{{ range $i, $page := site.RegularPages }}{{ if $i }},{{ end }}{{ dict "a" .RelPermalink "h" .Title "k" .Params.kanal "d" (.Date.Format "02/01/2006") "n" (union .Params.tags .Params.penulis) | jsonify }}{{ end }}]
                    """),
            Map.entry(
                    "_default/_markup/render-link.html",
                    """
                    <a href="{{ with site.GetPage .Destination }}{{ .RelPermalink }}{{ else }}{{ .Destination }}{{ end }}">{{ .Text | safeHTML }}</a>"""));

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
        text.append("\nkota: ").append(quoted(story.dateline().city()));
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
