/** The only doors for foreign bytes: JSON, zip files and folders are read through here, within fixed limits. */
@NullMarked
package id.redaksi.guard;

import org.jspecify.annotations.NullMarked;
