package org.goldenthread.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether ports of this machine can be used. */
final class Ports {

    private Ports() {}

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Refuses to start when another program has the port, and says which setting moves ours. */
    static void mustBeFree(int port, String setting) {
        if (!isFree(port)) {
            throw new CannotStart(
                    "port "
                            + port
                            + " is used by another program; stop it, or set "
                            + setting
                            + " to a free port");
        }
    }
}
