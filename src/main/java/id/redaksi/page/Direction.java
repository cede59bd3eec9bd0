package id.redaksi.page;

/** Which way a text runs: by its first letter that has a direction (Unicode UAX 9, rules P2 and P3). */
final class Direction {
    private Direction() {}

    static boolean runsLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x590 && Character.isLetter(c)) {
                return false;
            }
            if (c >= 0x590) {
                byte direction = Character.getDirectionality(text.codePointAt(i));
                if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                    return false;
                }
                if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                    return true;
                }
            }
        }
        return false;
    }
}
