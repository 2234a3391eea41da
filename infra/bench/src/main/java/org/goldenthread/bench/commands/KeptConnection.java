package org.goldenthread.bench.commands;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept from request to request. Written by hand, so that the load generator
 * costs as little as can be: what it takes is taken from the service on the same machine.
 */
public final class KeptConnection implements AutoCloseable {

    private static final String HEAD =
            "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n";
    private static final int STATUS = "HTTP/1.1 ".length();

    private final int port;
    private final String token;
    private Socket socket;
    private InputStream in;
    private boolean ends;

    /** Connects to this port of this machine, and shows this token with each request. */
    public KeptConnection(int port, String token) throws IOException {
        this.port = port;
        this.token = token;
        this.socket = connected(port);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** An answer. */
    public record Answer(int status, String body) {}

    /** Sends this body to this path, and waits for the answer. */
    public Answer post(String path, String body) throws IOException {
        if (ends) {
            socket.close();
            socket = connected(port);
            in = new BufferedInputStream(socket.getInputStream());
            ends = false;
        }
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        byte[] head =
                HEAD.formatted(path, token, content.length).getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        socket.getOutputStream().write(all);
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(STATUS, STATUS + 3));
        int length = 0;
        boolean inPieces = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring("content-length:".length()).strip());
            } else if (lower.equals("transfer-encoding: chunked")) {
                inPieces = true;
            } else if (lower.equals("connection: close")) {
                ends = true;
            }
        }
        return new Answer(status, inPieces ? pieces() : text(length));
    }

    private String pieces() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int size = size(); size > 0; size = size()) {
            all.append(text(size));
            line();
        }
        line();
        return all.toString();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
