package id.redaksi.media;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (RFC 2083) row by row, so that one of a hundred screens' height needs the memory of one. True
 * colour without transparency; no text, time or other data is written into it.
 */
public final class PngWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;

    private final DataOutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater();
    private final byte[] packed = new byte[1 << 16];
    private byte[] former;
    private byte[] row;
    private int left;

    /** Begins a picture of so many pixels. */
    public PngWriter(OutputStream out, int width, int height) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        left = height;
        former = new byte[3 * width];
        row = new byte[3 * width];
        this.out.write(SIGNATURE);
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0}); // 8 bits, true colour, deflate, filters, no interlace
        chunk("IHDR", head.toByteArray(), head.size());
    }

    /** Adds rows of pixels, each {@code 0xAARRGGBB}, whose opacity is not looked at; rows past the height are left out. */
    public void rows(int[] pixels) throws IOException {
        int rows = Math.min(left, pixels.length / width);
        var filtered = new byte[1 + 3 * width];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                row[3 * x] = (byte) (pixel >> 16);
                row[3 * x + 1] = (byte) (pixel >> 8);
                row[3 * x + 2] = (byte) pixel;
            }
            filtered[0] = UP;
            for (int i = 0; i < row.length; i++) {
                filtered[i + 1] = (byte) (row[i] - former[i]);
            }
            deflater.setInput(filtered);
            while (!deflater.needsInput()) {
                data();
            }
            byte[] used = former;
            former = row;
            row = used;
        }
        left -= rows;
    }

    private void data() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    private void chunk(String type, byte[] bytes, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(length);
        out.write(name);
        out.write(bytes, 0, length);
        var check = new CRC32();
        check.update(name);
        check.update(bytes, 0, length);
        out.writeInt((int) check.getValue());
    }

    /** Ends the picture; rows that were not given fail. The stream stays open. */
    @Override
    public void close() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            data();
        }
        deflater.end();
        if (left > 0) {
            throw new IOException(left + " rows are missing");
        }
        chunk("IEND", new byte[0], 0);
        out.flush();
    }
}
