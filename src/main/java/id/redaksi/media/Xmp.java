package id.redaksi.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes the four allowed statements as an XMP packet (ISO 16684-1) into a file that has no metadata yet. */
final class Xmp {
    private static final String JPEG_HEADER = "http://ns.adobe.com/xap/1.0/\0";

    /** An APP1 segment's length field counts itself and has 16 bits (ISO 16684-3, section 6.1). */
    private static final int LARGEST_SEGMENT = 65_535 - 2;

    private Xmp() {}

    /** The file with the packet in an APP1 segment behind its start and its JFIF segment. */
    static byte[] intoJpeg(byte[] jpeg, PhotoMetadata said) {
        byte[] packet = packet(said);
        byte[] header = JPEG_HEADER.getBytes(StandardCharsets.ISO_8859_1);
        int length = header.length + packet.length;
        if (said.equals(PhotoMetadata.NONE) || length > LARGEST_SEGMENT) {
            return jpeg;
        }
        int at = 2;
        if ((jpeg[2] & 0xff) == 0xff && (jpeg[3] & 0xff) == 0xe0) {
            at = 4 + ((jpeg[4] & 0xff) << 8 | jpeg[5] & 0xff);
        }
        var out = new ByteArrayOutputStream(jpeg.length + length + 4);
        out.write(jpeg, 0, at);
        out.writeBytes(ByteBuffer.allocate(4)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (length + 2))
                .array());
        out.writeBytes(header);
        out.writeBytes(packet);
        out.write(jpeg, at, jpeg.length - at);
        return out.toByteArray();
    }

    /** The file with the packet in an iTXt chunk behind its header chunk (PNG third edition, section 11.3.3.4). */
    static byte[] intoPng(byte[] png, PhotoMetadata said) {
        if (said.equals(PhotoMetadata.NONE)) {
            return png;
        }
        int at = 8 + 25;
        byte[] keyword = "XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] packet = packet(said);
        var chunk = ByteBuffer.allocate(4 + keyword.length + packet.length)
                .put("iTXt".getBytes(StandardCharsets.ISO_8859_1))
                .put(keyword)
                .put(packet)
                .array();
        var crc = new CRC32();
        crc.update(chunk);
        var out = new ByteArrayOutputStream(png.length + chunk.length + 8);
        out.write(png, 0, at);
        out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
        out.writeBytes(chunk);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        out.write(png, at, png.length - at);
        return out.toByteArray();
    }

    private static byte[] packet(PhotoMetadata said) {
        var xml = new StringBuilder("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">");
        if (!said.creator().isEmpty()) {
            xml.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escaped(said.creator()))
                    .append("</rdf:li></rdf:Seq></dc:creator>");
        }
        alternatives(xml, "dc:rights", said.copyright());
        alternatives(xml, "dc:description", said.caption());
        if (!said.credit().isEmpty()) {
            xml.append("<photoshop:Credit>").append(escaped(said.credit())).append("</photoshop:Credit>");
        }
        xml.append("</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void alternatives(StringBuilder xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            xml.append(escaped(text)).append("</rdf:li></rdf:Alt></").append(name).append('>');
        }
    }

    /** Text for XML 1.0: what no document may hold is left out. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    boolean allowed = c >= 0x20 && c <= 0xd7ff || c == '\n' || c == '\t' || c >= 0xe000 && c <= 0xfffd
                            || c >= 0x10000;
                    if (allowed) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
