/**
 * Fonts for reports: Noto Sans for Latin, Greek and Cyrillic, Vazirmatn for Arabic; both under the SIL Open Font
 * License. More families are added by {@link org.officialstats.advocacy.report.fonts.FontFamilyProvider}s.
 */
package org.officialstats.advocacy.report.fonts;
