package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.JsonDocument;

class RecordJsonTest {
  @Test
  void writesComponentsInOrderAndReadsThemBack() {
    JsonDocument document = RecordJson.write(Fixture.FULL);
    assertThat(document.text()).isEqualTo("""
        {"entity":"fixture","schema":1,"id":"full","title":{"en":"A \\"quote\\", a \\\\ and a line\\nfeed"\
        ,"zh":"全"},"mode":"in-person","dates":"2026-03-31/2026-04","due":"2026-03-31","since":"2026-03"\
        ,"period":"FY2026/27-Q3","zone":"Africa/Kigali","yearStart":"--07-01","round":3,"places":0\
        ,"core":true,"share":0.25,"cost":{"value":12500.5,"currency":"USD"},"effort":{"value":12\
        ,"unit":"staff-day"},"countries":["RW","ID"],"channels":["website"],"parts":[{"id":"one"\
        ,"name":"One"},{"id":"two","name":"Two","after":"one","parts":[{"id":"inner","name":"Inner"}]}]\
        ,"byMode":{"online":["a","b"],"in-person":[]},"changed":{"to":"online","on":"2026"}\
        ,"who":{"type":"head-count","count":20},"link":{"target":"https://unstats.un.org/bigdata/"\
        ,"title":"Big Data"},"labels":{"a":"1","b":"2"},"sensitivity":"public"}""");
    assertThat(RecordJson.read("test", document, Fixture.class)).isEqualTo(Fixture.FULL);
  }

  @Test
  void leavesOutWhatIsAbsentOrEmpty() {
    JsonDocument document = RecordJson.write(Fixture.SPARE);
    assertThat(document.text()).isEqualTo("""
        {"entity":"fixture","schema":1,"id":"spare","title":{"en":"Spare"},"mode":"online"\
        ,"dates":"2026/..","round":1,"core":false,"sensitivity":"internal"}""");
    assertThat(RecordJson.read("test", document, Fixture.class)).isEqualTo(Fixture.SPARE);
  }
}
