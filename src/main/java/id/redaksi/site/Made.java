package id.redaksi.site;

import org.jspecify.annotations.Nullable;

/** What a file is to hold: its bytes and their seal; no bytes where there is to be no file. */
record Made(FileRow row, byte @Nullable [] bytes, byte[] sha) {
    static Made of(FileRow row, byte[] bytes) {
        return new Made(row, bytes, Seal.of(bytes));
    }

    static Made nothing(FileRow row) {
        return new Made(row, null, FileRow.NONE);
    }
}
