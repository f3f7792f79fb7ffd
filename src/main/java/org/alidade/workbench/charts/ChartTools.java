package org.alidade.workbench.charts;

import org.alidade.text.Messages;
import org.alidade.workbench.common.FileDialogs;

/**
 * What every chart on the screen needs.
 *
 * @param dialogs where a picture of it is saved
 */
public record ChartTools(Messages messages, FileDialogs dialogs) {
    String text(String key, Object... arguments) {
        return messages.text("workbench.charts." + key, arguments);
    }
}
