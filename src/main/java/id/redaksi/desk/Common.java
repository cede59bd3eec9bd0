package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import java.time.Clock;

/** What the parts of the window have in common. */
record Common(App app, Clock clock, Words words, Notices notices, Sheets sheets, OpenStories stories, Lanes lanes) {}
