package org.goldenthread.query.records.writing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows one after the other, in the binary form that PostgreSQL's COPY reads. Every value is written
 * after its length.
 */
public final class CopyBytes {

    /** The number of a type in PostgreSQL's catalogue: the same on every server. */
    static final int UUID_TYPE = 2950;

    /** Likewise. */
    static final int TEXT_TYPE = 25;

    /** Likewise. */
    private static final int BIGINT_TYPE = 20;

    /** What all begins with: a mark, no flags, nothing more to say. */
    private static final byte[] HEAD = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    /** From there PostgreSQL counts days and microseconds. */
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    /** The same moment as Unix counts. */
    private static final long EPOCH_SECOND = 946_684_800L;

    /** In a second. */
    private static final long MICROS = 1_000_000L;

    /** In a second. */
    private static final double NANOS = 1e9;

    private static final byte LOWER_INCLUDED = 0x02;
    private static final byte WITHOUT_UPPER = 0x10;
    private static final byte JSONB_VERSION = 1;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).put(HEAD);

    /** How many bytes there are. */
    public int size() {
        return bytes.position();
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return size() == HEAD.length;
    }

    /** All of it, with its end; then there is no row again. */
    public byte[] take() {
        room(Short.BYTES).putShort((short) -1);
        byte[] whole = Arrays.copyOf(bytes.array(), size());
        bytes.position(HEAD.length);
        return whole;
    }

    void row(int columns) {
        room(Short.BYTES).putShort((short) columns);
    }

    void absent() {
        word(-1);
    }

    void flag(boolean so) {
        word(1);
        mark((byte) (so ? 1 : 0));
    }

    void number(int value) {
        word(Integer.BYTES);
        word(value);
    }

    void number(long value) {
        word(Long.BYTES);
        room(Long.BYTES).putLong(value);
    }

    void id(UUID value) {
        word(2 * Long.BYTES);
        room(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
    }

    void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] value) {
        word(value.length);
        room(value.length).put(value);
    }

    void json(String value) {
        measured(() -> {
            mark(JSONB_VERSION);
            byte[] text = value.getBytes(StandardCharsets.UTF_8);
            room(text.length).put(text);
        });
    }

    void day(LocalDate value) {
        number(Math.toIntExact(value.toEpochDay() - EPOCH.toEpochDay()));
    }

    /** Rounded to the microsecond as PostgreSQL rounds the moments that it reads from text. */
    void moment(Instant value) {
        long micros = (long) Math.rint(value.getNano() / NANOS * MICROS);
        number((value.getEpochSecond() - EPOCH_SECOND) * MICROS + micros);
    }

    /** With the first, without the last. */
    void range(long first, @Nullable Long end) {
        measured(() -> {
            mark(end == null ? LOWER_INCLUDED | WITHOUT_UPPER : LOWER_INCLUDED);
            number(first);
            if (end != null) {
                number((long) end);
            }
        });
    }

    void numbers(long[] values) {
        measured(() -> {
            dimension(BIGINT_TYPE, values.length);
            for (long value : values) {
                number(value);
            }
        });
    }

    void array(int type, List<?> values, BiConsumer<CopyBytes, Object> each) {
        measured(() -> {
            dimension(type, values.size());
            values.forEach(value -> each.accept(this, value));
        });
    }

    /** Of an array of these; one of nothing has no dimension. */
    private void dimension(int type, int values) {
        word(values == 0 ? 0 : 1);
        word(0);
        word(type);
        if (values > 0) {
            word(values);
            word(1);
        }
    }

    private void measured(Runnable value) {
        int at = size();
        word(0);
        value.run();
        bytes.putInt(at, size() - at - Integer.BYTES);
    }

    private void word(int value) {
        room(Integer.BYTES).putInt(value);
    }

    private void mark(int value) {
        room(1).put((byte) value);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int wider = Math.max(2 * bytes.capacity(), size() + more);
            bytes = ByteBuffer.allocate(wider).put(bytes.flip());
        }
        return bytes;
    }
}
