package id.redaksi.desk.preview;

import id.redaksi.desk.kit.Offline;
import id.redaksi.samples.Door;
import java.io.File;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/**
 * Shows a page that tries every way out, and prints how often somebody knocked. A program of its own, since the WebView
 * keeps the way to the network that it finds at its first request.
 */
public final class HostilePage {
    private HostilePage() {}

    /** Arguments: "guarded" or "open", and a folder for the WebView's own files. */
    public static void main(String[] arguments) throws Exception {
        boolean guarded = arguments[0].equals("guarded");
        if (guarded) {
            Offline.install();
        }
        try (var door = new Door()) {
            var loaded = new CountDownLatch(1);
            Platform.startup(() -> load(page(door, guarded), guarded, new File(arguments[1]), loaded));
            loaded.await(6, TimeUnit.SECONDS);
            TimeUnit.SECONDS.sleep(3);
            System.out.println("knocks " + door.knocks());
        }
        System.exit(0);
    }

    private static void load(String page, boolean guarded, File folder, CountDownLatch loaded) {
        var web = new WebView();
        var stage = new Stage();
        stage.setScene(new Scene(web, 400, 400));
        stage.show();
        if (guarded) {
            PreviewView.guard(web.getEngine(), folder);
        }
        web.getEngine().getLoadWorker().stateProperty().addListener((_, _, state) -> {
            if (state == Worker.State.SUCCEEDED || state == Worker.State.FAILED) {
                loaded.countDown();
            }
        });
        web.getEngine().loadContent(page);
    }

    /** The control leaves the web socket out: one that does open fails inside JavaFX 26.0.1 (a native method is missing). */
    private static String page(Door door, boolean socket) {
        String to = door.address();
        String script = socket ? "new WebSocket('ws://127.0.0.1:" + door.port() + "/w');" : "";
        return """
                <!DOCTYPE html><html><head>
                <link rel="stylesheet" href="%1$sa.css"><link rel="preload" as="image" href="%1$sb.png">
                <link rel="prefetch" href="%1$sc"><link rel="icon" href="%1$sd.ico">
                <style>@import url("%1$se.css"); body { background: url("%1$sf.png"); }
                @font-face { font-family: x; src: url("%1$sg.ttf"); } p { font-family: x; }</style>
                <meta http-equiv="refresh" content="1; url=%1$sh"></head>
                <body background="%1$si.png" onload="new Image().src='%1$sj.png'">
                <p>teks</p><img src="%1$sk.png" srcset="%1$sl.png 2x"><iframe src="%1$sm"></iframe>
                <iframe srcdoc="<img src='%1$sn.png'>"></iframe><object data="%1$so"></object><embed src="%1$sp">
                <input type="image" src="%1$sq.png"><video poster="%1$sr.png" src="%1$ss.mp4"></video>
                <audio src="%1$st.mp3"></audio><svg><image href="%1$su.png"/></svg>
                <script>fetch('%1$sv'); %2$s navigator.sendBeacon('%1$sx', 'y');
                location = '%1$sz';</script></body></html>
                """
                .formatted(to, script);
    }
}
