package id.redaksi.desk.kit;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/**
 * Closes the way to the network for this whole process: every connection that asks for its route is sent to a proxy that
 * does not exist. Installed before the first JavaFX class. Of the WebView's kinds of request, a page policy alone leaves
 * one (meta refresh) and this alone none; the preview uses both.
 */
public final class Offline extends ProxySelector {
    private Offline() {}

    public static void install() {
        ProxySelector.setDefault(new Offline());
    }

    @Override
    public List<Proxy> select(URI uri) {
        throw new IllegalArgumentException("Redaksi opens no network connection");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // There is no connection that could fail.
    }
}
