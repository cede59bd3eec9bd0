/**
 * The press code as reminders: P1 to P18 after UU 40/1999, Kode Etik Jurnalistik and the decrees of Dewan Pers. They point
 * to what a person has to decide; none of them is legal advice, and a reason lifts any of them.
 */
@NullMarked
package id.redaksi.language.press;

import org.jspecify.annotations.NullMarked;
