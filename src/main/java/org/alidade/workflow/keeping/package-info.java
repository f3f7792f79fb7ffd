/**
 * How the record of a station is kept: backups, retention, what the laboratory wants of them.
 *
 * <p>In: the open record, the file {@code record.yaml} of the workspace. Out: backups, purged cases. Who may call:
 * {@code workflow}, {@code workbench}, {@code cli}.
 */
@NullMarked
package org.alidade.workflow.keeping;

import org.jspecify.annotations.NullMarked;
