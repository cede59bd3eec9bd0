package id.redaksi.desk;
import id.redaksi.edit.*;
import id.redaksi.story.*;
import javafx.scene.input.KeyCode;
class ZLooks { ZLookTest t; ZLooks(ZLookTest t) {this.t=t;}
  void caret(int b, int l, int o) { t.robot.interact(() -> { var e=t.w.story().editing(); e.select(Selection.caret(new Position(e.story().body().blocks().get(b).id(), l, o))); }); }
  void run(String what) throws Exception {
   var r=t.robot; var w=t.w;
   switch (what) {
    case "alone" -> {
      w.keys(KeyCode.SHIFT, KeyCode.F11); t.snap("alone-light");
      r.interact(() -> w.desk().focus().light(Spotlight.SENTENCE)); w.keys(KeyCode.F9); caret(6,0,3); w.keys(KeyCode.DOWN); w.keys(KeyCode.CONTROL, KeyCode.F9);
      t.dark(); t.snap("alone-dark");
      w.keys(KeyCode.CONTROL, KeyCode.K); t.snap("alone-palette");
    }
    case "proof" -> {
      w.keys(KeyCode.F12); t.snap("proof-light");
      w.keys(KeyCode.PAGE_DOWN); t.snap("proof-light2");
      t.dark(); w.keys(KeyCode.CONTROL, KeyCode.F); w.type("Telegram"); t.snap("proof-dark");
      w.keys(KeyCode.ESCAPE); w.keys(KeyCode.ESCAPE); t.snap("proof-left");
    }
    case "sides" -> {
      w.open(t.real(5));
      w.keys(KeyCode.CONTROL, KeyCode.F12); w.keys(KeyCode.CONTROL, KeyCode.END); t.snap("sides-light");
      t.dark(); w.keys(KeyCode.CONTROL, KeyCode.TAB); t.snap("sides-dark");
    }
    case "outline" -> {
      r.interact(() -> w.desk().panes().listWanted().set(false));
      caret(5,0,10); w.keys(KeyCode.F4); t.snap("outline-light"); for (var n : w.node("#outline").lookupAll("*")) if (n.getEffect() != null) System.err.println("EFF " + n + n.getParent() + " " + n.getEffect()); w.keys(KeyCode.DOWN); w.keys(KeyCode.ENTER);
      t.dark(); t.snap("outline-dark");
      r.interact(() -> w.desk().panes().listWanted().set(true)); t.snap("outline-over");
      w.open(id.redaksi.samples.Samples.story("Judul","x")); w.keys(KeyCode.F4); t.snap("outline-empty");
    }
    case "proof-all" -> {
      w.open(id.redaksi.samples.Samples.oneOfEach());
      w.keys(KeyCode.F12); t.snap("proofall-1"); w.keys(KeyCode.PAGE_DOWN); t.snap("proofall-2"); w.keys(KeyCode.PAGE_DOWN); t.snap("proofall-3");
    }
   }
  } }
