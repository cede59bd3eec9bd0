package id.redaksi.page;

/** A photo for a page: its address relative to the page, its size in pixels, and its file. */
public record PagePhoto(String address, int width, int height, byte[] bytes) {}
