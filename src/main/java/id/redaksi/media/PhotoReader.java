package id.redaksi.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import id.redaksi.media.Photo.Format;
import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads what a file says of itself before any pixel is decoded: its kind by its first bytes, its size by its header. */
public final class PhotoReader {
    /** Files above this are refused unread. */
    public static final long MOST_BYTES = 256_000_000;

    /** Photos above this are refused undecoded; copies of those below are made of every n-th pixel. */
    static final long MOST_PIXELS = 400_000_000;

    /** Above this no camera takes a photo: it must have the bytes to go with its pixels, or it is a bomb. */
    public static final long MANY_PIXELS = 100_000_000;

    /** Pixels that a byte of an honest file can stand for; 24 KB of PNG can ask for 200 megapixels. */
    private static final long PIXELS_A_BYTE = 100;

    /** The longest side that a JPEG can have; one row of a longer PNG could fill the memory. */
    private static final int LONGEST_SIDE = 65_535;

    private static final Map<String, String> OTHERS = Map.of(
            "GIF8", "GIF",
            "%PDF", "PDF",
            "II*\0", "TIFF",
            "MM\0*", "TIFF",
            "RIFF", "WebP",
            "BM", "BMP",
            "<svg", "SVG",
            "<?xm", "SVG",
            "8BPS", "Photoshop");

    private static final Pattern MADE_BY_MACHINE = Pattern.compile("(?i)algorithmic|compositeSynthetic|algorithmicallyEnhanced");

    private PhotoReader() {}

    /** Whether a photo says where it was taken; what cannot be read says nothing. */
    public static boolean hasPosition(byte[] bytes) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            return metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                    .anyMatch(directory -> directory.getGeoLocation() != null);
        } catch (ImageProcessingException | IOException e) {
            return false;
        }
    }

    /**
     * Whether a photo says that a machine made or altered it: IPTC's DigitalSourceType (Photo Metadata Standard 2023.2) names
     * trained or other algorithms. What cannot be read says nothing.
     */
    public static boolean isSynthetic(byte[] bytes) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            return metadata.getDirectoriesOfType(XmpDirectory.class).stream()
                    .flatMap(directory -> directory.getXmpProperties().entrySet().stream())
                    .anyMatch(property -> property.getKey().endsWith("DigitalSourceType")
                            && MADE_BY_MACHINE.matcher(property.getValue()).find());
        } catch (ImageProcessingException | IOException e) {
            return false;
        }
    }

    /** Reads the photo; {@code name} is only for the sentence that refuses it. */
    public static Photo read(String name, byte[] bytes) throws PhotoFailed {
        if (bytes.length > MOST_BYTES) {
            throw PhotoFailed.tooLarge(name);
        }
        Format format = format(name, bytes);
        Metadata metadata = metadata(format == Format.PNG ? PngTexts.only(bytes) : bytes);
        Orientation orientation = orientation(metadata);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(format);
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                bound(name, width, height, bytes.length);
                return orientation.turned()
                        ? new Photo(format, height, width, orientation, said(metadata))
                        : new Photo(format, width, height, orientation, said(metadata));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new PhotoFailed(Message.of("media.damaged", name));
        }
    }

    private static void bound(String name, int width, int height, long bytes) throws PhotoFailed {
        long pixels = (long) width * height;
        if (pixels <= 0) {
            throw new PhotoFailed(Message.of("media.damaged", name));
        }
        if (pixels > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw PhotoFailed.tooManyPixels(name, width, height, MOST_PIXELS);
        }
        if (pixels > MANY_PIXELS && bytes < pixels / PIXELS_A_BYTE) {
            throw new PhotoFailed(Message.of("media.bomb", name, width, height, bytes / 1000));
        }
    }

    static ImageReader reader(Format format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT));
        return readers.next();
    }

    private static Format format(String name, byte[] bytes) throws PhotoFailed {
        if (bytes.length == 0) {
            throw new PhotoFailed(Message.of("media.empty", name));
        }
        String start = new String(Arrays.copyOf(bytes, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Format.JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Format.PNG;
        }
        String found = start.startsWith("ftyp", 4)
                ? "HEIC"
                : OTHERS.entrySet().stream()
                        .filter(other -> start.startsWith(other.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
        throw new PhotoFailed(
                found.isEmpty() ? Message.of("media.notPhoto", name) : Message.of("media.otherFormat", name, found));
    }

    /** Metadata that cannot be read is none: a photo is not refused for what it says of itself. */
    private static Metadata metadata(byte[] bytes) {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return new Metadata();
        }
    }

    private static Orientation orientation(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(number -> number != null)
                .findFirst()
                .map(Orientation::of)
                .orElse(Orientation.UPRIGHT);
    }

    private static PhotoMetadata said(Metadata metadata) {
        return new PhotoMetadata(
                first(Stream.of(
                        xmp(metadata, "dc:creator[1]"),
                        text(metadata, IptcDirectory.class, IptcDirectory.TAG_BY_LINE),
                        text(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ARTIST))),
                first(Stream.of(
                        xmp(metadata, "photoshop:Credit"),
                        text(metadata, IptcDirectory.class, IptcDirectory.TAG_CREDIT))),
                first(Stream.of(
                        xmp(metadata, "dc:rights[1]"),
                        text(metadata, IptcDirectory.class, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                        text(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_COPYRIGHT))),
                first(Stream.of(
                        xmp(metadata, "dc:description[1]"),
                        text(metadata, IptcDirectory.class, IptcDirectory.TAG_CAPTION),
                        text(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION))));
    }

    private static Optional<String> xmp(Metadata metadata, String property) {
        return metadata.getDirectoriesOfType(XmpDirectory.class).stream()
                .map(directory -> directory.getXmpProperties().get(property))
                .filter(value -> value != null)
                .findFirst();
    }

    private static Optional<String> text(Metadata metadata, Class<? extends Directory> type, int tag) {
        return metadata.getDirectoriesOfType(type).stream()
                .map(directory -> directory.getString(tag))
                .filter(value -> value != null)
                .findFirst();
    }

    /** The first that says something, without control characters and of a length that a line can have. */
    private static String first(Stream<Optional<String>> said) {
        return said.flatMap(Optional::stream)
                .map(text -> text.replaceAll("[\\p{Cc}&&[^\\n]]", "").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> Shortened.start(text, 2000))
                .findFirst()
                .orElse("");
    }
}
