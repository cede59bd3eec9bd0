/** What is read of a site by programs: its feeds and sitemaps. It stands on the ground only, so that pages may name it. */
@NullMarked
package id.redaksi.page.feed;

import org.jspecify.annotations.NullMarked;
