/** Ghost's own export (JSON), out and in: posts with their tags and authors, and the pictures beside it. */
@NullMarked
package id.redaksi.exchange.ghost;

import org.jspecify.annotations.NullMarked;
