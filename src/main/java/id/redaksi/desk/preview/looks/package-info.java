/**
 * Other ways to look at the page in the preview: as search results and cards elsewhere, and as a screen reader hears it;
 * and the moment from which the page is looked at. The figures come from {@link id.redaksi.page.elsewhere} and
 * {@link id.redaksi.page.heard}; the cards are drawn in plain shapes, since the places' own marks are theirs.
 */
@NullMarked
package id.redaksi.desk.preview.looks;

import org.jspecify.annotations.NullMarked;
