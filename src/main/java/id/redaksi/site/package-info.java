/**
 * The stories that have gone out as a static site in a folder. Start at {@link id.redaksi.site.SiteBuild}: it takes what
 * the newsroom changed into the site's state, which marks every page that depends on it, and then makes the marked pages.
 * The state is a database beside the newsroom's: which story has which address, which list has which stories, which page
 * names which story, and the hash of every file that was written. So one edit costs what it touches and not the archive,
 * and a build that was killed goes on with what is still marked. Rendering everything and comparing was the option that
 * lost: at a million stories an edit would cost minutes.
 */
@NullMarked
package id.redaksi.site;

import org.jspecify.annotations.NullMarked;
