package org.goldenthread.local.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as it goes over the wire, byte for byte; text stands for one byte a character.
 *
 * @param framed whether the body comes with its length; else it says of itself how it is cut
 */
record Sent(String method, String target, List<String> headers, byte[] body, boolean framed) {

    static Sent of(String method, String target) {
        return new Sent(method, target, List.of(), new byte[0], true);
    }

    Sent with(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new Sent(method, target, more, body, framed);
    }

    Sent saying(String contentType, byte[] content) {
        List<String> others =
                headers.stream().filter(one -> !one.startsWith("Content-Type")).toList();
        return new Sent(method, target, others, content, true).with("Content-Type: " + contentType);
    }

    /** The same with a body that is cut into chunks by itself, well or badly. */
    Sent inPieces(String pieces) {
        return new Sent(method, target, headers, pieces.getBytes(ISO_8859_1), false)
                .with("Transfer-Encoding: chunked");
    }

    Sent at(String other) {
        return new Sent(method, other, headers, body, framed);
    }

    Sent by(String other) {
        return new Sent(other, target, headers, body, framed);
    }

    byte[] bytes(String host) {
        StringBuilder head = new StringBuilder();
        head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(host).append("\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (framed && (body.length > 0 || method.equals("POST"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** Whether this asks for acts that are to be kept. */
    boolean isAsked() {
        return target.startsWith("/api/commands")
                && !target.contains("/preview")
                && method.equals("POST");
    }

    /** What a person needs to send it again. */
    String shown() {
        String text = new String(body, ISO_8859_1);
        return method
                + " "
                + cut(target)
                + " "
                + headers.stream().filter(one -> !one.startsWith("Authorization")).toList()
                + " "
                + cut(text);
    }

    private static String cut(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "... " + text.length() : text;
    }
}
