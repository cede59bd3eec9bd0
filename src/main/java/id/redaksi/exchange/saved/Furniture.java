package id.redaksi.exchange.saved;

import id.redaksi.exchange.text.PageWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a page has around its story by what its elements are, are called, and say. */
final class Furniture {
    private static final Set<String> ELEMENTS =
            Set.of("nav", "aside", "button", "dialog", "menu", "select", "textarea", "input", "amp-ad", "amp-embed", "amp-sidebar",
                    "amp-social-share", "ins-ad", "fieldset");

    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "search", "banner", "contentinfo", "dialog", "alert", "alertdialog", "menu", "menubar", "toolbar");

    /** Words in the class or id of what is none of the story. */
    private static final Set<String> WORDS = Set.of(
            "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "share", "sharing", "sharedaddy",
            "shares", "sharebar", "social", "socials", "sosmed", "medsos", "follow", "ad", "ads", "adv", "advert", "adverts",
            "advertisement", "advertorial", "adsbygoogle", "adslot", "adsense", "iklan", "dfp", "gpt", "banner", "sponsor", "sponsored",
            "promo", "promoted", "promotion", "newsletter", "subscribe", "subscription", "subscriptions", "berlangganan", "langganan",
            "paywall", "regwall", "login", "signin", "signup", "register", "cookie", "cookies", "consent", "gdpr", "cmp", "popup", "modal",
            "overlay", "lightbox", "tooltip", "sidebar", "footer", "copyright", "toolbar", "pagination", "paging", "paginasi",
            "pager", "taboola", "outbrain", "mgid", "revcontent", "related", "relatedposts", "terkait", "recommend", "recommended",
            "recommendation", "recommendations", "rekomendasi", "popular", "populer", "terpopuler", "trending", "mostread", "latest",
            "terkini", "terbaru", "sisip", "linksisip", "lihatjg", "bacajuga", "readmore", "readalso", "donate", "donation", "contribution", "epic",
            "poll", "polling", "quiz", "reaction", "reactions", "rating", "yarpp", "toc", "authorbox", "bio", "skip", "likes",
            "cta", "richlink", "masthead", "topbar", "ticker", "selengkapnya", "print", "kanal", "komentar", "disqus", "comment", "comments", "commentlist",
            "respond", "livefyre");

    /** Words for those of readers, which can be more than the story has. */
    private static final Set<String> OF_READERS = Set.of("komentar", "disqus", "comment", "comments", "commentlist", "respond", "livefyre");

    private static final Set<String> ASIDE_OF_STORY = Set.of("caption", "credit");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BORDER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_NAME = 400;

    /** What calls say; only short blocks are asked. */
    private static final Pattern CALL = Pattern.compile(
            "(?:advertisement|iklan|sponsored|promoted content|advertorial|scroll to (?:continue|resume).*|skip (?:past|to) .*|after newsletter promotion|"
                    + "(?:lanjut(?:kan)? (?:membaca|ke halaman)|halaman (?:selanjutnya|berikutnya|sebelumnya)|selanjutnya|berikutnya|next page|continue reading|read more|read full|selengkapnya|baca selengkapnya|lihat semua|tampilkan semua)\\b.{0,80}|"
                    + "halaman:? ?(?:\\d{1,2}\\s?)+.{0,60}|halaman \\d{1,2} dari \\d{1,2}|page \\d{1,2} of \\d{1,2}|"
                    + "(?:share|bagikan|sebarkan|share this|share on|tweet|copy link|salin (?:link|tautan)|whatsapp|facebook|twitter|telegram|print|email|save|simpan)(?:[:\\s].{0,60})?|"
                    + "(?:sign up|signup|subscribe|register|log ?in|berlangganan|langganan sekarang|daftar sekarang|masuk untuk|get the latest|get our|join our|gabung(?:lah)?|bergabung|mari bergabung|ikuti|follow|download|unduh)\\b.{0,160}(?:newsletter|buletin|email|inbox|channel|kanal|grup|telegram|whatsapp|google news|notifi|app\\b|aplikasi|premium|akses|access|account|akun|akun premium|us on|kami).{0,160}|"
                    + "(?:dapatkan|simak|cek|klik|baca) .{0,100}(?:whatsapp channel|telegram|google news|di sini|aplikasi|setiap hari dari|tanpa iklan).{0,160}|"
                    + "\\d{1,3}[ -]min(?:ute)?s?[ -]read|\\d{1,3} menit (?:baca|membaca)|\\d{1,4}(?:[.,]\\d)?[kKmM]?|listen(?: to this .{0,30})?|dengarkan .{0,30}|"
                    + "baca berita tanpa iklan.*|this article is (?:more than|only for|for subscribers).*|already a subscriber\\?.*|"
                    + "(?:we|kami) (?:use|menggunakan) cookies.*|\\[gambas:.*\\]|video by .{0,40}|pilihan editor:?.*|simak (?:juga )?(?:video|breaking news).{0,200}|"
                    + "lihat (?:juga )?(?:video|foto)\\b.{0,120}|saksikan (?:live|video) .{0,160}|"
                    + "(?:subscribe|berlangganan|langganan)(?: now| here| sekarang)?|upgrade to paid|"
                    + "hak cipta .{0,160}|copyright .{0,160}|©.{0,160}|dilarang (?:keras )?(?:mengambil|mengutip).{0,260}|"
                    + "(?:\\d{1,4} )?(?:komentar|comments?|tags?|topik|topics?)(?: terkait)?:?|leave a (?:comment|reply)|tulis komentar.*|report (?:this|a) .{0,60}|laporkan .{0,60})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RELATED_HEAD = Pattern.compile(
            "(?:artikel|berita|konten|topik|bacaan|tulisan) (?:terkait|lainnya|lain|pilihan|sejenis)|terkait|baca juga|lihat juga|simak juga|baca lainnya|"
                    + "related(?: (?:stories|articles|posts|content|topics|news|coverage|links))?|read (?:also|more|next)|see also|also read|more on this(?: story)?|"
                    + "(?:you )?(?:may|might) also like|you might also be interested in|recommended(?: (?:stories|for you|reading|articles|from .{1,30}))?|rekomendasi(?: .{0,40})?|"
                    + "(?:untuk|for) anda|more (?:from|in|like this).{0,60}|more (?:stories|posts|news).{0,40}|top stories|elsewhere on .{0,30}|around the web|"
                    + "from the web|sponsored (?:content|stories)|dari web|jangan lewatkan|don'?t miss|up next|keep reading",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS_HEAD = Pattern.compile(
            "(?:berita |artikel )?(?:terpopuler|terkini|terbaru|populer|trending)(?: .{0,40})?|most (?:read|popular|viewed|shared)(?: .{0,30})?|trending(?: .{0,30})?|latest(?: .{0,30})?|popular(?: .{0,30})?|"
                    + "network(?: updates)?|kanal|komentar(?: .{0,20})?|\\d{0,6} ?comments?|join the (?:conversation|discussion)|leave a (?:reply|comment)|what do you think\\??|"
                    + "tags?:?|topik:?|topics:?|share(?: this)?:?|bagikan:?|like this:?|follow us.{0,30}|ikuti kami.{0,30}|newsletter.{0,60}|sign up .{0,80}|about the author|tentang penulis|video (?:pilihan|terkait|lainnya)|galeri foto",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    static boolean is(Element element) {
        return isOffer(element) || isNamed(element);
    }

    /** An element that is none of the text by its kind. */
    static boolean isOffer(Element element) {
        return ELEMENTS.contains(element.normalName()) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    /** Whether its class or id calls it something that is none of the story. */
    static boolean isNamed(Element element) {
        String names = names(element);
        if (names.isEmpty()) {
            return false;
        }
        boolean named = false;
        for (String word : BORDER.split(names)) {
            if (ASIDE_OF_STORY.contains(word)) {
                return false;
            }
            named |= WORDS.contains(word);
        }
        return named || names.contains("baca-juga") || names.contains("read-more") || names.contains("read-also")
                || names.contains("most-read") || names.contains("screen-reader") || names.contains("sr-only")
                || names.contains("visually-hidden") || names.contains("author-box") || names.contains("rich-link");
    }

    /** Comments of readers, which are left out however much they say. */
    static boolean isOfReaders(Element element) {
        String names = names(element);
        if (names.isEmpty()) {
            return false;
        }
        for (String word : BORDER.split(names)) {
            if (OF_READERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Class and id in lower case with borders between their words. */
    static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String names = element.className() + " " + element.id() + " " + element.attr("data-component") + " " + element.attr("data-testid");
        if (names.isBlank() || names.length() > LONGEST_NAME) {
            return "";
        }
        return CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT).strip();
    }

    static boolean hasName(Element element, Set<String> wanted) {
        for (String word : BORDER.split(names(element))) {
            if (wanted.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A short line that calls the reader to do something else. */
    static boolean isCall(String line) {
        String bare = line.replaceFirst("^[-–—\\s]{1,5}", "").replaceFirst("[-–—\\s]{1,5}$", "");
        return line.length() <= 300 && (CALL.matcher(bare).matches() || PageWords.isFurniture(bare));
    }

    /** The heading over stories to read as well. */
    static boolean headsRelated(String line) {
        return line.length() <= 100 && RELATED_HEAD.matcher(line.replaceFirst("[\\s:：]+$", "")).matches();
    }

    /** The heading over what else the page has. */
    static boolean headsOthers(String line) {
        return line.length() <= 100 && OTHERS_HEAD.matcher(line).matches();
    }
}
