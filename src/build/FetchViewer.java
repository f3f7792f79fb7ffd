import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Run by the build: fetches igv.js with {@code npm ci} into the target folder and lays its minified file where the jar
 * takes it from. Arguments: folder of package.json, work folder, destination folder.
 */
final class FetchViewer {
    private FetchViewer() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path source = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        Path destination = Path.of(arguments[2]);
        Path lock = source.resolve("package-lock.json");
        Path script = work.resolve("node_modules/igv/dist/igv.min.js");
        Path fetchedLock = work.resolve("package-lock.json");
        boolean fresh = Files.exists(script) && Files.exists(fetchedLock) && Files.mismatch(lock, fetchedLock) == -1;
        if (!fresh) {
            Files.createDirectories(work);
            Files.copy(source.resolve("package.json"), work.resolve("package.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.copy(lock, fetchedLock, StandardCopyOption.REPLACE_EXISTING);
            npm(work);
        }
        Files.createDirectories(destination);
        Files.copy(script, destination.resolve("igv.min.js"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void npm(Path work) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = List.of(windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        int status = new ProcessBuilder(command).directory(work.toFile()).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("npm ci ended with status " + status + " in " + work
                    + ". Is npm installed, and can it reach its registry?");
        }
    }
}
