/**
 * Photos. An original is kept as it came and never leaves the newsroom; what is shown and exported is a
 * {@link id.redaksi.media.Rendition}, made anew from its pixels with four allowed statements and nothing else. An
 * allow-list was chosen over stripping, since nobody can list what cameras and programs hide in a file.
 */
@NullMarked
package id.redaksi.media;

import org.jspecify.annotations.NullMarked;
