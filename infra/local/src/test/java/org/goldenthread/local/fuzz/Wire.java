package org.goldenthread.local.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;

/** Speaks to a service below every library that would keep bad requests from it. */
record Wire(URI service) {

    private static final int PATIENCE_MILLIS = 60_000;

    /** What came back; a status of 0 is a connection that was closed without a word. */
    record Heard(int status, String text) {

        String body() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? "" : text.substring(end + 4);
        }
    }

    Heard send(Sent request) {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            say(socket, request.bytes(service.getAuthority()));
            return heard(hear(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(request.shown(), e);
        }
    }

    /** A service may answer, and close, before it has heard all. */
    private static void say(Socket socket, byte[] bytes) throws IOException {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            socket.shutdownOutput();
        } catch (SocketException _) {
            // What it answered is read all the same.
        }
    }

    private static byte[] hear(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            byte[] piece = new byte[8192];
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                all.write(piece, 0, got);
                if (neverEnds(all)) {
                    break;
                }
            }
        } catch (SocketException _) {
            // Closed on us: what came before counts.
        }
        return all.toByteArray();
    }

    private static boolean neverEnds(ByteArrayOutputStream all) {
        return all.size() < 2_000 && all.toString(ISO_8859_1).contains("text/event-stream");
    }

    private static Heard heard(byte[] bytes) {
        String text = new String(bytes, UTF_8).replaceFirst("^HTTP/1.1 100[^\r]*\r\n\r\n", "");
        boolean answer = text.startsWith("HTTP/1.1 ");
        return new Heard(answer ? Integer.parseInt(text.substring(9, 12)) : 0, text);
    }
}
