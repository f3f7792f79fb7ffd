package org.alidade.workflow;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import org.alidade.casefile.DamagedFileException;
import org.alidade.casefile.TruncatedFileException;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.progress.CancelledException;
import org.alidade.record.ReadOnlyRecordException;
import org.alidade.record.RecordException;
import org.alidade.variants.store.VcfChangedException;

/**
 * The kinds of failure a person can be told of. Each has a code that never changes, and in the text part {@code failure} a
 * sentence ({@code failure.<NAME>}) and what to do ({@code failure.<NAME>.remedy}); {@code docs/failures.md} lists them.
 */
public enum FailureKind {
    FILE_MISSING("ALI-IO-001"), FILE_DENIED("ALI-IO-002"), DISK_FULL("ALI-IO-003"), FILE_DAMAGED(
            "ALI-IO-004"), FILE_UNREADABLE("ALI-IO-005"), VCF_CHANGED("ALI-IO-006"), WORKSPACE_IN_USE(
                    "ALI-REC-001"), RECORD_FAILED(
                            "ALI-REC-002"), RECORD_NEWER("ALI-REC-003"), RECORD_READ_ONLY(
                                    "ALI-REC-004"), KNOWLEDGE_MISSING("ALI-KNO-001"), MEMORY(
                                            "ALI-SYS-001"), CANCELLED(
                                                    "ALI-SYS-002"), REFUSED("ALI-SYS-003"), UNEXPECTED("ALI-SYS-999");

    private final String code;

    FailureKind(String code) {
        this.code = code;
    }

    /** For instance {@code ALI-IO-002}. */
    public String code() {
        return code;
    }

    /** Whether the failure's own message was written for the person, so that it is shown beside the sentence. */
    public boolean hasReason() {
        return switch (this) {
            case FILE_MISSING, FILE_DENIED, DISK_FULL, FILE_DAMAGED, FILE_UNREADABLE, VCF_CHANGED, WORKSPACE_IN_USE,
                    RECORD_NEWER,
                    KNOWLEDGE_MISSING, REFUSED ->
                true;
            case RECORD_FAILED, RECORD_READ_ONLY, MEMORY, CANCELLED, UNEXPECTED -> false;
        };
    }

    /** The kind of a failure; of one that only wraps another, the kind of that. */
    public static FailureKind of(Throwable failure) {
        Throwable cause = failure.getCause();
        if (cause != null && isWrapper(failure)) {
            return of(cause);
        }
        return switch (failure) {
            case CancelledException stopped -> CANCELLED;
            case OutOfMemoryError full -> MEMORY;
            case KnowledgeException knowledge -> KNOWLEDGE_MISSING;
            case ReadOnlyRecordException shown -> RECORD_READ_ONLY;
            case RecordException unsaved -> isDiskFull(failure) ? DISK_FULL : RECORD_FAILED;
            case IOException io -> of(io);
            case ReadOnlyFileSystemException locked -> FILE_DENIED;
            default -> UNEXPECTED;
        };
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof UncheckedIOException || failure instanceof ExecutionException;
    }

    private static FailureKind of(IOException failure) {
        return switch (failure) {
            case VcfChangedException changed -> VCF_CHANGED;
            case TruncatedFileException cut -> FILE_DAMAGED;
            case DamagedFileException damaged -> FILE_DAMAGED;
            case EOFException cut -> FILE_DAMAGED;
            case NoSuchFileException missing -> FILE_MISSING;
            case FileNotFoundException missing -> FILE_MISSING;
            case AccessDeniedException denied -> FILE_DENIED;
            default -> byMessage(failure);
        };
    }

    private static FailureKind byMessage(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (isDiskFull(failure)) {
            return DISK_FULL;
        }
        if (message.startsWith("the workspace ") && message.contains(" is in use")) {
            return WORKSPACE_IN_USE;
        }
        if (message.contains("made by a newer version of the program")) {
            return RECORD_NEWER;
        }
        return failure instanceof FileSystemException ? FILE_UNREADABLE : REFUSED;
    }

    /** The system says it in words only, its own or SQLite's. */
    private static boolean isDiskFull(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            String message = String.valueOf(one.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("not enough space")
                    || message.contains("disk is full") || message.contains("disk full")) {
                return true;
            }
        }
        return false;
    }
}
