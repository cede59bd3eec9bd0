/**
 * The bundles of the newsroom: special reports and series, their stories in order. Start at {@link
 * id.redaksi.desk.bundles.BundlesViewModel}. Every change is kept at once and can be taken back, as {@link
 * id.redaksi.desk.session.Bundling} keeps it; a form with a button to keep it was tried, and lost an order that was dragged.
 */
@NullMarked
package id.redaksi.desk.bundles;

import org.jspecify.annotations.NullMarked;
