package org.goldenthread.local.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Random;

/** What people and programs send that nobody expects; the same for the same seed. */
final class Mischief {

    /** Raw JSON values, a byte for each character. */
    private static final List<String> VALUES =
            List.of(
                    "1e999999999",
                    "-1e999999999",
                    "1e-999999999",
                    "1e400",
                    "9223372036854775808",
                    "-9223372036854775809",
                    "999999999999999999999999999999999999",
                    "9".repeat(900),
                    "9".repeat(1500),
                    "0." + "9".repeat(900),
                    "-1",
                    "0",
                    "0.1",
                    "1e3",
                    "01",
                    "NaN",
                    "Infinity",
                    "0x10",
                    "null",
                    "true",
                    "{}",
                    "[]",
                    "[null]",
                    "[{}]",
                    "[[[[]]]]",
                    "{\"a\":1,\"a\":2}",
                    "\"\"",
                    "\" \"",
                    "\"\\u0000\"",
                    "\"a\\u0000b\"",
                    "\"\\u0001\\u001f\\u007f\"",
                    "\"\u0000\"",
                    "\"\u0001\"",
                    "\"\n\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"a\\ud83dz\"",
                    "\"\u00ff\u00fe\"",
                    "\"\u00c0\u00af\"",
                    "\"\u00ed\u00a0\u0080\"",
                    "\"\u00f4\u00bf\u00bf\u00bf\"",
                    "\"\u00e9\"",
                    "\"\\uffff\\ufffe\"",
                    "\"\\u202e\\u200b\\ufeff\"",
                    "\"\\x\"",
                    "\"\\u12\"",
                    "\"" + "a".repeat(4_001) + "\"",
                    "\"" + "a".repeat(200_000) + "\"",
                    "\"999999999-12-31\"",
                    "\"+999999999-12-31\"",
                    "\"-999999999-01-01\"",
                    "\"+10000-01-01\"",
                    "\"9999-12-31\"",
                    "\"2199-12-31\"",
                    "\"1900-01-01\"",
                    "\"0000-01-01\"",
                    "\"-4714-01-01\"",
                    "\"0001-01-01\"",
                    "\"2026-02-30\"",
                    "\"2023-02-29\"",
                    "\"2026-1-1\"",
                    "\"+1000000000-12-31T23:59:59Z\"",
                    "\"+999999999-12-31T23:59:59.999999999Z\"",
                    "\"-999999999-01-01T00:00:00Z\"",
                    "\"-4714-01-01T00:00:00Z\"",
                    "\"+294277-01-01T00:00:00Z\"",
                    "\"0000-00-00T00:00:00Z\"",
                    "\"1969-12-31T23:59:60Z\"",
                    "\"2026-01-01T24:00:00Z\"",
                    "\"2026-01-01T00:00:00+18:00\"",
                    "\"2020-01-01T00:00:00Z\"",
                    "\"1-1-1-1-1\"",
                    "\"00000000-0000-0000-0000-000000000000\"",
                    "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
                    "\"'; drop table journal.event_entry; --\"",
                    "\"%s%n%x\"",
                    "\"${jndi:ldap://localhost/a}\"",
                    "\"../../../../etc/passwd\"",
                    "[".repeat(40) + "]".repeat(40),
                    "[".repeat(60) + "]".repeat(60),
                    "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000),
                    "[".repeat(50_000));

    /** What stands in an address, a byte for each character. */
    private static final List<String> WORDS =
            List.of(
                    "%00",
                    "a%00b",
                    "%01",
                    "%1f",
                    "%7f",
                    "%0a",
                    "%0d%0aX:%20y",
                    "%ff",
                    "%fe%ff",
                    "%c0%af",
                    "%ed%a0%80",
                    "%f4%bf%bf%bf",
                    "%e9",
                    "%",
                    "%4",
                    "%zz",
                    "%u0041",
                    "%25",
                    "%2e%2e%2f",
                    "%2f",
                    "%5c",
                    ";a=b",
                    "..;/",
                    "",
                    "%20",
                    "+",
                    "-1",
                    "0",
                    "1e9",
                    "1.5",
                    "NaN",
                    "9223372036854775807",
                    "9223372036854775808",
                    "999999999999999999",
                    "99999999999999999999999999",
                    "-9223372036854775809",
                    "2147483648",
                    "999999999-12-31",
                    "%2B999999999-12-31",
                    "-999999999-01-01",
                    "2026-02-30",
                    "1900-01-01",
                    "2199-12-31",
                    "9999-12-31",
                    "0000-01-01",
                    "2026-03-31",
                    "%2B999999999-12-31T23:59:59.999999999Z",
                    "-999999999-01-01T00:00:00Z",
                    "-4714-01-01T00:00:00Z",
                    "%2B294277-01-01T00:00:00Z",
                    "2026-01-01T00:00:00Z",
                    "2026-01-01T00:00:00%2B18:00",
                    "%2B999999999-12-31T23:59:59-18:00",
                    "-999999999-01-01T00:00:00%2B18:00",
                    "1-1-1-1-1",
                    "00000000-0000-0000-0000-000000000000",
                    "ffffffff-ffff-ffff-ffff-ffffffffffff",
                    "null",
                    "undefined",
                    "true",
                    "[]",
                    "{}",
                    "%22",
                    "'",
                    "';--",
                    "%25s%25n",
                    "$%7Bjndi:ldap://localhost/a%7D",
                    "<script>",
                    "\u00ff\u00fe",
                    "\u00c3\u00a9",
                    "%F0%9F%92%A9",
                    "%E2%80%AE",
                    "%EF%BF%BF",
                    "a".repeat(300),
                    "a".repeat(7_000),
                    "%00".repeat(300),
                    ",",
                    ",,",
                    "a,b,c",
                    "x:y:z",
                    "LA-01",
                    "la-01",
                    "*",
                    "current",
                    "AAAA",
                    "eyJ9",
                    "MTox");

    private static final List<String> CONTENT_TYPES =
            List.of(
                    "*/*",
                    "application/*",
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "multipart/form-data; boundary=x",
                    "multipart/mixed; boundary=x",
                    "application/xml",
                    "application/json;charset=utf-16",
                    "application/json;charset=klingon",
                    "application/json; charset=",
                    "application/json;;",
                    "application",
                    "/",
                    "",
                    " ",
                    ";",
                    "application/json/json",
                    "application/json, text/plain",
                    "a".repeat(500),
                    "text/csv",
                    "application/problem+json",
                    "image/svg+xml",
                    "*",
                    "application/\u00ff",
                    "application/json; a=\"",
                    "text/html;charset=%00",
                    "application/octet-stream",
                    "application/vnd.spring.cloud; x=\u0001");

    private static final List<String> HEADERS =
            List.of(
                    "If-Match: *",
                    "If-Match: \"\"",
                    "If-Match: 99999999999999999999",
                    "If-Match: -1",
                    "If-Match: \"7",
                    "If-Match: W/\"1e9\"",
                    "If-Match: \u00ff",
                    "If-Match: " + "1,".repeat(900),
                    "If-Match: 00000000-0000-0000-0000-000000000000:999999999999999999",
                    "If-None-Match: \u00ff",
                    "If-None-Match: \"",
                    "If-Modified-Since: yesterday",
                    "Idempotency-Key: ",
                    "Idempotency-Key: \u00ff",
                    "Idempotency-Key: " + "k".repeat(300),
                    "Idempotency-Key: a\tb",
                    "Accept: ",
                    "Accept: */json",
                    "Accept: nothing",
                    "Accept: /",
                    "Accept: text/html",
                    "Accept: text/csv",
                    "Accept: image/png",
                    "Accept: text/event-stream",
                    "Accept: application/json;q=7",
                    "Accept: application/json;charset=klingon",
                    "Accept-Language: \u00ff",
                    "Accept-Language: " + "a-".repeat(500),
                    "Accept-Charset: klingon",
                    "Accept-Encoding: klingon;q=x",
                    "Range: bytes=9-1",
                    "Range: bytes=-99999999999999999999",
                    "Range: bytes=" + "0-1,".repeat(500),
                    "traceparent: \u00ff",
                    "traceparent: 00-0-0-0",
                    "Cookie: \u00ff",
                    "Cookie: SESSION=%00",
                    "Cookie: SESSION=x; a=\"",
                    "X-Forwarded-For: \u00ff",
                    "X-Forwarded-Proto: gopher",
                    "Forwarded: for=\"[",
                    "X-HTTP-Method-Override: TRACE",
                    "Last-Event-ID: -1",
                    "Last-Event-ID: 99999999999999999999",
                    "Last-Event-ID: %00",
                    "Content-Encoding: gzip",
                    "Expect: 100-continue",
                    "Expect: klingon",
                    "Origin: null",
                    "Origin: http://elsewhere.example",
                    "Upgrade: websocket",
                    "Upgrade: h2c",
                    "Authorization: Bearer",
                    "Authorization: Bearer \u00ff",
                    "Authorization: Bearer a.b.c",
                    "Authorization: Basic x",
                    "Authorization: ",
                    "Content-Length: 7",
                    "Content-Length: -1");

    private static final List<String> METHODS =
            List.of(
                    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW",
                    "get");

    private static final List<String> PIECES =
            List.of(
                    "2\r\n{}\r\n0\r\n\r\n",
                    "zz\r\n{}\r\n0\r\n\r\n",
                    "2\r\n{}",
                    "ffffffffffffffff\r\n{}",
                    "-1\r\n{}\r\n",
                    "2\r\n{}\r\n",
                    "",
                    "0\r\n\r\n",
                    "2;a=\u0000\r\n{}\r\n0\r\n\r\n",
                    "5\r\n{\"a\":\r\n0\r\n\r\n",
                    "2{}",
                    "80000000\r\n{}\r\n0\r\n\r\n");

    private static final List<String> PARTS =
            List.of(
                    "",
                    "--x",
                    "--x--\r\n",
                    "--x\r\n\r\n--x--\r\n",
                    "--x\r\nContent-Disposition: form-data; name=\"header\"; filename=\"a.csv\"\r\n\r\nCHILD,SEX\r\n1,\u00ff\r\n--x--\r\n",
                    "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n",
                    "--x\r\nContent-Disposition: form-data; name=\"\u0000\"\r\n\r\na\r\n--x--\r\n",
                    "--x\r\nContent-Disposition: form-data; name=\"header\"\r\n\r\nCHILD\r\n--x--\r\n",
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n<a>\r\n--x--\r\n",
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%00\"\r\n\r\n<a>\u0000",
                    "--x\r\nContent-Type: ;\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n99999999999\r\n--x--\r\n",
                    "--x\r\n" + "A: b\r\n".repeat(3_000) + "\r\n\r\n--x--\r\n",
                    "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n".repeat(80)
                            + "--x--\r\n");

    private final Random chance;

    Mischief(long seed) {
        this.chance = new Random(seed);
    }

    int upTo(int bound) {
        return chance.nextInt(bound);
    }

    boolean onceIn(int times) {
        return chance.nextInt(times) == 0;
    }

    <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    String value() {
        return oneOf(VALUES);
    }

    String word() {
        return oneOf(WORDS);
    }

    /** A good request made bad around its body, or not. */
    Sent around(Sent good) {
        return switch (upTo(12)) {
            case 0 -> good.by(oneOf(METHODS));
            case 1, 2 -> good.saying(oneOf(CONTENT_TYPES), good.body());
            case 3, 4 -> good.with(oneOf(HEADERS));
            case 5 -> good.inPieces(oneOf(PIECES));
            case 6 ->
                    good.at(
                            good.target()
                                    + (good.target().contains("?") ? "&" : "?")
                                    + word()
                                    + "="
                                    + word());
            case 7 -> good.saying("multipart/form-data; boundary=x", bytes(oneOf(PARTS)));
            case 8 ->
                    good.saying("application/x-www-form-urlencoded", bytes(word() + "=" + word()));
            default -> good;
        };
    }

    /** The body with some of its bytes gone, doubled or changed. */
    byte[] bent(byte[] body) {
        if (body.length == 0) {
            return bytes(value());
        }
        byte[] bent = body.clone();
        return switch (upTo(3)) {
            case 0 -> java.util.Arrays.copyOf(bent, upTo(bent.length));
            case 1 -> {
                bent[upTo(bent.length)] = (byte) upTo(256);
                yield bent;
            }
            default -> bytes(new String(body, ISO_8859_1) + new String(body, ISO_8859_1));
        };
    }

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
