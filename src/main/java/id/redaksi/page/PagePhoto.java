package id.redaksi.page;

/**
 * A photo for a page: its address from the site's root, its size in pixels, and its file; the bytes are empty when whoever
 * asked writes the file elsewhere.
 */
public record PagePhoto(String address, int width, int height, byte[] bytes) {}
