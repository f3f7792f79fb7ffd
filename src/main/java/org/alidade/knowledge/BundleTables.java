package org.alidade.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.alidade.knowledge.tables.BundleFiles;
import org.alidade.knowledge.tables.Hashes;
import org.alidade.knowledge.tables.RowReader;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.knowledge.tables.Tsv;

/** The tables of a bundle. A file whose hash is not the manifest's is not read. */
record BundleTables(BundleFiles files, BundleManifest manifest) implements TableSet {
    @Override
    public boolean has(String id) {
        return source(id).isPresent();
    }

    @Override
    public String version(String id) {
        return source(id).map(KnowledgeSource::version).orElse("");
    }

    @Override
    public void read(String id, RowReader reader) throws IOException {
        Optional<KnowledgeSource> source = source(id);
        if (source.isPresent()) {
            Tsv.read(new ByteArrayInputStream(checked(files, source.get())), reader);
        }
    }

    @Override
    public byte[] content(String id) throws IOException {
        KnowledgeSource source = source(id).orElseThrow(() -> new IOException("no source " + id));
        try (InputStream plain = Tsv.plain(new ByteArrayInputStream(checked(files, source)))) {
            return plain.readAllBytes();
        }
    }

    /** The bytes of a source's file as stored. */
    static byte[] checked(BundleFiles files, KnowledgeSource source) throws IOException {
        try (InputStream stream = files.open(source.file())) {
            byte[] bytes = stream.readAllBytes();
            if (!Hashes.sha256(bytes).equals(source.sha256())) {
                throw new IOException("the knowledge file " + source.file() + " was altered since it was installed");
            }
            return bytes;
        }
    }

    private Optional<KnowledgeSource> source(String id) {
        return manifest.sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
