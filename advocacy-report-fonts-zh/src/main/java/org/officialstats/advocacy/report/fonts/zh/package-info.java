/** Noto Sans SC for reports in Chinese, under the SIL Open Font License; found when this artifact is there. */
package org.officialstats.advocacy.report.fonts.zh;
