package org.alidade.workflow.bundles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alidade.knowledge.BuildWish;
import org.alidade.knowledge.BundleBuilder;
import org.alidade.knowledge.KnowledgeBundle;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.record.JournalEntry;

/** The bundles of a station: the one inside the program, those of the workspace, and one named when it was started. */
public final class BundleShelf {
    private final BundleChoice choice;
    private final Optional<Path> named;
    private final Journal journal;

    /** The rows of the record, and where an act on bundles is noted. */
    public interface Journal {
        /** Oldest first. */
        List<JournalEntry> rows();

        void note(String act, String subject, String oldValue, String newValue);
    }

    /**
     * @param named the bundle that the station was started with, before all choice
     * @param journal of the record
     */
    public BundleShelf(BundleChoice choice, Optional<Path> named, Journal journal) {
        this.choice = choice;
        this.named = named;
        this.journal = journal;
    }

    /** The program's bundle first, then the others by name; those that cannot be read too, with the reason. */
    public List<InstalledBundle> bundles() throws IOException {
        Optional<Path> chosen = named.isPresent() ? named : choice.chosen();
        List<InstalledBundle> bundles = new ArrayList<>();
        bundles.add(read(Optional.empty(), chosen));
        List<Path> folders = new ArrayList<>(folders());
        chosen.filter(path -> folders.stream().noneMatch(folder -> same(folder, path))).ifPresent(folders::add);
        for (Path folder : folders) {
            bundles.add(read(Optional.of(folder), chosen));
        }
        return bundles;
    }

    /** One bundle, wherever it lies; {@code folder} is empty for the one inside the program. */
    public InstalledBundle bundle(Optional<Path> folder) throws IOException {
        return read(folder, named.isPresent() ? named : choice.chosen());
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(choice.shelf())) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(choice.shelf())) {
            // a folder whose name begins with a dot is one in which a bundle is being made
            return content.filter(Files::isDirectory)
                    .filter(folder -> !String.valueOf(folder.getFileName()).startsWith(".")).sorted().toList();
        }
    }

    private static InstalledBundle read(Optional<Path> folder, Optional<Path> chosen) throws IOException {
        boolean used = folder.isPresent() == chosen.isPresent()
                && (folder.isEmpty() || same(folder.get(), chosen.orElseThrow()));
        try {
            KnowledgeBundle bundle = open(folder);
            return new InstalledBundle(bundle.name(), folder, bundle.sha256(), bundle.sources(), used, List.of());
        } catch (KnowledgeException e) {
            String name = folder.map(path -> String.valueOf(path.getFileName())).orElse("");
            return new InstalledBundle(name, folder, "", List.of(), used, e.problems());
        }
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static KnowledgeBundle open(Optional<Path> folder) throws IOException, KnowledgeException {
        return folder.isPresent() ? KnowledgeBundle.open(folder.get()) : KnowledgeBundle.builtIn();
    }

    /** Reads every file of a bundle whole (long; can be cancelled); empty where it is intact. */
    public List<Problem> verify(InstalledBundle bundle, Progress progress) throws IOException {
        try {
            return open(bundle.folder()).verify(progress);
        } catch (KnowledgeException e) {
            return e.problems();
        }
    }

    /**
     * Makes a bundle of published files in the workspace (long; can be cancelled).
     *
     * @param name of the bundle and its folder
     * @param build the only assembly wanted; empty for both
     * @throws KnowledgeException with all reasons why it cannot be made
     */
    public void build(List<Path> files, String name, Optional<GenomeBuild> build, Progress progress)
            throws IOException, KnowledgeException {
        if (!name.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._-]*")) {
            throw new KnowledgeException(Problem.error("bundle.name", "", name));
        }
        Files.createDirectories(choice.shelf());
        BundleBuilder.build(new BuildWish(files, choice.shelf().resolve(name), Optional.of(name), build), progress);
        InstalledBundle made = bundle(Optional.of(choice.shelf().resolve(name)));
        journal.note("knowledge", "build " + name, "", made.sha256());
    }

    /** From the next start on cases are read with this bundle; refused where it cannot be read. */
    public List<Problem> choose(InstalledBundle bundle) throws IOException {
        if (bundle.problems().isEmpty()) {
            Optional<InstalledBundle> before = bundles().stream().filter(InstalledBundle::chosen).findFirst();
            choice.choose(bundle.folder());
            journal.note("knowledge", "use " + bundle.name(), before.map(InstalledBundle::sha256).orElse(""),
                    bundle.sha256());
        }
        return bundle.problems();
    }

    /**
     * Takes a bundle off the disk.
     *
     * @param force also where cases that are not closed were read with it
     * @return why it was not done; empty where it was
     */
    public List<Problem> remove(InstalledBundle bundle, boolean force) throws IOException {
        Optional<Path> folder = bundle.folder();
        if (folder.isEmpty()) {
            return List.of(Problem.error("bundle.builtIn", bundle.name()));
        }
        List<String> cases = new OpenReadings(journal.rows()).with(bundle.sha256());
        if (!force && !bundle.sha256().isEmpty() && !cases.isEmpty()) {
            return List.of(Problem.error("bundle.used", bundle.name(), String.join(", ", cases)));
        }
        try {
            KnowledgeBundle.remove(folder.get());
        } catch (KnowledgeException e) {
            return e.problems(); // no bundle, hence nothing of ours to remove
        }
        if (choice.chosen().filter(chosen -> same(chosen, folder.get())).isPresent()) {
            choice.choose(Optional.empty());
        }
        journal.note("knowledge", "remove " + bundle.name(), bundle.sha256(), "");
        return List.of();
    }
}
