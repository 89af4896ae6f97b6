package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tongchou.json.InvalidDocument;

/** What a page tells its reader after an act: that it is done, or what has to be repaired first. */
@RequestScoped
@Named("messages")
public class Messages {

    @Inject
    Announcements announcements;

    private List<String> heard;

    /** Says on the next page shown, also after a redirect, that the act is done. */
    public void done(String key, Object... arguments) {
        announcements.add(wording(FacesContext.getCurrentInstance()).of(key, arguments));
    }

    /** Puts a fault beside a field and into the error summary. @param field the client id, or null if the fault is not one field's */
    public void fault(String field, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, error(context, key, arguments));
        context.validationFailed();
    }

    /** Tells where this page has the parts of the document that it is about to hand in. */
    public void places(Places places) {
        FacesContext.getCurrentInstance().getAttributes().put(Places.class, places);
    }

    /** The lines of the error summary, in the order of the page. */
    public List<Fault> faults() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Fault> faults = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            context.getMessageList(id).stream().filter(Messages::bad).map(message -> fault(id, message)).forEach(faults::add);
        }
        return faults;
    }

    /** Whether a field has something to repair. */
    public boolean wrong(String clientId) {
        return FacesContext.getCurrentInstance().getMessageList(clientId).stream().anyMatch(Messages::bad);
    }

    /** The ids of the texts that describe a field: its hint if it has one, and its fault if it has one. */
    public String describing(String clientId, String hint) {
        String hintId = hint == null || hint.isEmpty() ? "" : clientId + "-hint ";
        return (hintId + (wrong(clientId) ? clientId + "-error" : "")).strip();
    }

    /** What the last act has to say; the same for the whole of one request. */
    public List<String> said() {
        if (heard == null) {
            heard = announcements.take();
        }
        return heard;
    }

    static FacesMessage error(FacesContext context, String key, Object... arguments) {
        String text = wording(context).of(key, arguments);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    /** Puts every fault of a document beside its field. */
    static void note(FacesContext context, InvalidDocument document) {
        Places places = (Places) context.getAttributes().getOrDefault(Places.class, Places.NOWHERE);
        for (org.tongchou.json.Fault fault : document.faults()) {
            String text = places.says(fault, wording(context));
            String field = places.field(fault.pointer());
            context.addMessage(field.isEmpty() ? null : field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    static ConverterException unreadable(FacesContext context, UIComponent component, String key) {
        return new ConverterException(error(context, key, String.valueOf(component.getAttributes().get("label"))));
    }

    private static Wording wording(FacesContext context) {
        UIViewRoot view = context.getViewRoot();
        return Wording.in(view == null ? Language.CHINESE : view.getLocale());
    }

    private static boolean bad(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0;
    }

    private static Fault fault(String id, FacesMessage message) {
        String detail = message.getDetail();
        return new Fault(id == null ? "" : id, detail == null || detail.isEmpty() ? message.getSummary() : detail);
    }
}
