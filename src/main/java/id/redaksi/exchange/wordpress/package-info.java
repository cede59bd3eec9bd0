/**
 * WordPress's own export (WXR 1.2), out and in. There is no schema of it: what WordPress's importer reads is the format.
 * Pictures are never in it; WordPress fetches them from where the file says that they lie.
 */
@NullMarked
package id.redaksi.exchange.wordpress;

import org.jspecify.annotations.NullMarked;
