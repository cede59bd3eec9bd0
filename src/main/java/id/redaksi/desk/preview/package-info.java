/** The page as a reader will see it. A page is foreign matter: no script, no address but the page itself. */
@NullMarked
package id.redaksi.desk.preview;

import org.jspecify.annotations.NullMarked;
