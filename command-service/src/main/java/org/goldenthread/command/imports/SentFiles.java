package org.goldenthread.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;

/** The files of a request, before they are kept. */
record SentFiles(Map<String, MultipartFile> files) implements Upload {

    @Override
    public Set<String> parts() {
        return files.keySet();
    }

    @Override
    public InputStream open(String part) throws IOException {
        return Objects.requireNonNull(files.get(part)).getInputStream();
    }
}
