package id.redaksi.tagging;

import id.redaksi.language.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of places that everybody knows: Indonesia's provinces, regencies and cities (idn-area-data, ODbL 1.0, fetched
 * by the build; a build without it goes without them), and the countries in the JDK's Indonesian data. For any thread.
 */
public final class Gazetteer {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final Set<String> UPPER = Set.of("DKI", "DI");

    /** What stands before a name and is left out where people say it. */
    private static final List<String> KINDS = List.of("kabupaten administrasi ", "kota administrasi ", "kabupaten ", "kota ");

    /** Cities abroad and regions that the news of this country is full of, and what countries are called beside their names. */
    private static final Set<String> ABROAD = Set.of(
            "washington", "london", "paris", "moskwa", "beijing", "tokyo", "seoul", "pyongyang", "manila", "bangkok", "hanoi",
            "kuala lumpur", "canberra", "sydney", "melbourne", "new york", "gaza", "yerusalem", "teheran", "riyadh", "makkah",
            "jeddah", "kairo", "istanbul", "berlin", "roma", "brussels", "jenewa", "kyiv", "new delhi", "dubai", "doha",
            "eropa", "afrika", "amerika", "as", "inggris", "rusia", "china", "tiongkok", "palestina", "uni eropa", "pbb");
    private static final String OTHERS = "Washington,London,Paris,Moskwa,Beijing,Tokyo,Seoul,Pyongyang,Manila,Bangkok,Hanoi,"
            + "Kuala Lumpur,Canberra,Sydney,Melbourne,New York,Los Angeles,Gaza,Yerusalem,Teheran,Riyadh,Mekah,Makkah,Madinah,Jeddah,"
            + "Kairo,Istanbul,Ankara,Berlin,Roma,Madrid,Brussels,Jenewa,Den Haag,Amsterdam,Wina,Kyiv,New Delhi,Mumbai,Dubai,Doha,"
            + "Hong Kong,Taipei,Osaka,Asia,Asia Tenggara,Eropa,Afrika,Amerika,Timur Tengah,Amerika Latin,Uni Eropa,AS,Inggris,Rusia,"
            + "China,Tiongkok,Korea Selatan,Korea Utara,Arab Saudi,Britania Raya,Jawa,Sumatra,Sumatera,Kalimantan,Sulawesi,Papua,"
            + "Yogyakarta,Jakarta,Jabodetabek,Nusantara,Madura,Lombok,Flores,Sumba,Timor,Nias,Halmahera,Natuna,Kepulauan Seribu,"
            + "Solo,Purwokerto,Jogja,Cikarang,Kuta,Ubud,Sanur,Labuan Bajo,Raja Ampat,Senggigi,Mandalika,Bromo,Toba,Borobudur,"
            + "Malioboro,Semeru,Merapi,Merbabu,Rinjani,Tanjung Priok,Soekarno-Hatta,Ibu Kota Nusantara,IKN,Palestina,Bangladesh,Ceko,Timor-Leste";

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();
    private final Map<String, String> brief = new HashMap<>();

    /** One that knows no place. */
    Gazetteer() {}

    /** The one that came with the program. */
    public static Gazetteer shipped() {
        var gazetteer = new Gazetteer();
        for (String country : Locale.getISOCountries()) {
            String name = Locale.of("", country).getDisplayCountry(INDONESIAN);
            gazetteer.add(name);
            gazetteer.countries.add(name.toLowerCase(Locale.ROOT));
        }
        Stream.of(OTHERS.split(",")).forEach(gazetteer::add);
        for (String file : List.of("provinces.csv", "regencies.csv")) {
            gazetteer.read(file);
        }
        for (String line : WordList.lines(Gazetteer.class, "short_places.txt")) {
            String[] sides = line.split(" = ");
            gazetteer.add(sides[1]);
            gazetteer.brief.put(sides[1].toLowerCase(Locale.ROOT), sides[0]);
        }
        return gazetteer;
    }

    private void read(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream("/gazetteer/" + file)) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(this::line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A code, the code of the province for a regency, and the name. */
    private void line(String line) {
        String name = restored(line.substring(line.lastIndexOf(',') + 1));
        if (name.isBlank()) {
            return;
        }
        add(name);
        String[] parts = line.split(",");
        if (parts.length == 2) {
            codes.put(parts[0], name);
        } else {
            String province = codes.getOrDefault(parts[1], "");
            provinces.put(bare(name).toLowerCase(Locale.ROOT), province);
        }
    }

    /** The province that a regency or city is in. */
    Optional<String> province(String place) {
        return Optional.ofNullable(provinces.get(bare(place).toLowerCase(Locale.ROOT))).filter(name -> !name.isEmpty());
    }

    /** What a place is called in full that this is the short name of: "Sulsel" is Sulawesi Selatan. */
    Optional<String> inFull(String name) {
        return Optional.ofNullable(brief.get(name.toLowerCase(Locale.ROOT)));
    }

    /** "KOTA BANDA ACEH" is "Kota Banda Aceh". */
    static String restored(String capitals) {
        return Stream.of(capitals.strip().split("\\s+"))
                .map(word -> UPPER.contains(word) ? word : Stream.of(word.split("-")).map(Gazetteer::word).collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        return word.isEmpty() ? word : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private void add(String name) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        String bare = bare(name);
        names.putIfAbsent(bare.toLowerCase(Locale.ROOT), bare);
    }

    /** A name without what kind of place it is: "Kabupaten Malang" is "Malang". */
    static String bare(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> small.startsWith(kind) && small.length() > kind.length() + 2)
                .findFirst()
                .map(kind -> name.substring(kind.length()))
                .orElse(name);
    }

    /** Whether it is a province, a regency or a city of Indonesia. */
    boolean isIndonesian(String name) {
        return provinces.containsKey(name.toLowerCase(Locale.ROOT)) || codes.containsValue(names.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
    }

    /** Whether it is a country other than Indonesia or a well-known city there. */
    boolean isAbroad(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ABROAD.contains(small) || isCountry(small) && !small.equals("indonesia");
    }

    boolean isCountry(String name) {
        return countries.contains(name.toLowerCase(Locale.ROOT));
    }

    public boolean has(String name) {
        return names.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** How a place is written, whatever the case it was found in. */
    public Optional<String> written(String name) {
        return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)));
    }
}
