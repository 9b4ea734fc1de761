/** Fonts for reports: Noto Sans for Latin, Greek and Cyrillic, Vazirmatn for Arabic; both under the SIL Open Font License. */
package org.officialstats.advocacy.report.fonts;
