/**
 * What the formats of wire services share: a body as XHTML that comes back as it was, corrections as lines that people and
 * programs read, and the story that an item tells piece by piece. Start at {@link id.redaksi.exchange.wire.WireStory}.
 */
@NullMarked
package id.redaksi.exchange.wire;

import org.jspecify.annotations.NullMarked;
