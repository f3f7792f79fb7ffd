package org.alidade.workbench;

import java.util.Locale;

import org.alidade.workbench.common.Theme;
import org.alidade.workbench.settings.SettingsPane;

/** What the settings ask of the window. */
final class LookWishes implements SettingsPane.Wishes {
    private final Workbench workbench;
    private final Appearance look;
    private final WindowMemory memory;

    LookWishes(Workbench workbench, Appearance look, WindowMemory memory) {
        this.workbench = workbench;
        this.look = look;
        this.memory = memory;
    }

    @Override
    public void language(Locale locale) {
        workbench.speak(locale);
    }

    @Override
    public void theme(Theme theme) {
        workbench.changeTheme(theme);
    }

    @Override
    public void fontScale(double scale) {
        look.scale(scale);
        memory.keep(scale);
    }
}
