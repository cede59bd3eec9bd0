package id.redaksi.exchange;

import id.redaksi.guard.Durable;
import id.redaksi.wording.Message;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the files of an export as they are: one alone by the given name, several in a folder of that name. They are
 * written aside and get their names once all of them are on the disk. A folder of others by that name is not touched.
 */
public final class LooseFiles implements Sink {
    private final Path aside;

    private LooseFiles(Path aside) {
        this.aside = aside;
    }

    /** {@code name} is a file's, with its ending; a folder has it without. */
    public static Path write(
            Exporter exporter, Editions editions, Choices choices, Path folder, String name, LastLook look, Signer signer)
            throws ExportFailed {
        Path aside = folder.resolve(name + ".partial");
        try {
            Files.createDirectories(folder);
            remove(aside);
            Files.createDirectory(aside);
            exporter.write(editions, choices, new LooseFiles(aside));
            List<Path> files = files(aside);
            if (files.isEmpty()) {
                throw new IOException("nothing was written");
            }
            boolean alone = files.size() == 1 && aside.equals(files.getFirst().getParent());
            String bare = name.substring(0, name.lastIndexOf('.'));
            Path place = folder.resolve(alone ? name : bare);
            var named = new TreeMap<String, LastLook.File>();
            files.forEach(file -> named.put(
                    alone ? name : aside.relativize(file).toString().replace('\\', '/'), () -> LastLook.Reread.of(file)));
            byte[] proof = look.at(named);
            if (!alone && Files.exists(place)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            Proofs.lay(proof, folder, bare, signer);
            if (alone) {
                Durable.rename(files.getFirst(), place);
                remove(aside);
            } else {
                Durable.rename(aside, place);
            }
            return place;
        } catch (FileAlreadyExistsException e) {
            leaveNothing(aside, folder);
            throw new ExportFailed(Message.of("exchange.export.taken", e.getFile()));
        } catch (IOException e) {
            throw new ExportFailed(leaveNothing(aside, folder));
        } catch (ExportFailed e) {
            leaveNothing(aside, folder);
            throw e;
        }
    }

    @Override
    public OutputStream file(String name) throws IOException {
        Path file = aside.resolve(name);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new FilterOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
                channel.force(true);
                channel.close();
            }
        };
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Message leaveNothing(Path aside, Path folder) {
        try {
            remove(aside);
        } catch (IOException e) {
            return Message.of("exchange.export.remains", folder.toString(), String.valueOf(aside.getFileName()));
        }
        return Message.of("exchange.export.failed", folder.toString());
    }

    private static void remove(Path aside) throws IOException {
        if (!Files.exists(aside)) {
            return;
        }
        try (Stream<Path> all = Files.walk(aside)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
