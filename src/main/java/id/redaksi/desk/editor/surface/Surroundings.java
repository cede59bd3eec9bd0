package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.kit.Words;

/** What the views of blocks need beside their block. */
record Surroundings(BodyViewModel model, Words words, Photos photos) {}
