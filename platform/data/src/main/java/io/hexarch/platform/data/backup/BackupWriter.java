package io.hexarch.platform.data.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a backup: a compressed tar, closed to everybody but its owner, on the disk when {@link #finish} returns. */
final class BackupWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final GZIPOutputStream packed;
    private final TarArchiveOutputStream tar;
    private final Map<String, String> digests = new LinkedHashMap<>();

    BackupWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        packed = new GZIPOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), BUFFER);
        tar = new TarArchiveOutputStream(packed, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void folder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    void text(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        file(name, bytes.length, new java.io.ByteArrayInputStream(bytes));
    }

    /** Exactly so many bytes, whatever the file does meanwhile: what changed, the write-ahead log tells. */
    void file(String name, long size, InputStream content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        var digest = Manifest.newDigest();
        copy(content, size, new DigestOutputStream(tar, digest));
        tar.closeArchiveEntry();
        digests.put(name, Manifest.text(digest));
    }

    void finish(String version, Instant now) throws IOException {
        text(Manifest.NAME, new Manifest(version, now, digests).text());
        tar.finish();
        packed.finish();
        packed.flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    private static void copy(InputStream from, long size, OutputStream to) throws IOException {
        var buffer = new byte[BUFFER];
        long left = size;
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) break;
            to.write(buffer, 0, read);
            left -= read;
        }
        for (; left > 0; left--) to.write(0);
    }
}
