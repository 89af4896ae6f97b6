package org.tongchou.web;

/** Where on a page the parts of a document are typed, for the faults that its reading finds. */
public interface Places {

    /** A page without fields for a document. */
    Places NOWHERE = new Places() {
        @Override
        public String field(String pointer) {
            return "";
        }

        @Override
        public String label(String pointer, Wording wording) {
            return pointer;
        }
    };

    /** The client id of the field for a JSON pointer; empty if it is not one field's. */
    String field(String pointer);

    /** What that field is called, in the reader's language. */
    String label(String pointer, Wording wording);

    /** What a fault says beside its field: the field's name, and what is wrong in the words of a form where there are such. */
    default String says(org.tongchou.json.Fault fault, Wording wording) {
        String inForm = fault.key().replaceFirst("^json[.]fault[.]", "web.form.");
        String text = wording.of(wording.has(inForm) ? inForm : fault.key(), fault.args().toArray());
        return wording.of("web.form.fault", label(fault.pointer(), wording), text);
    }
}
