package org.tongchou.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Typed;

/** Between a typed amount in yuan and fen; an empty field is no amount. */
@FacesConverter("tongchou.Money")
public class YuanConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || Typed.narrow(text).isEmpty()) {
            return null;
        }
        return Money.ofYuan(text).map(Money::fen).orElseThrow(() -> Messages.unreadable(context, component, "web.money.wrong"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long fen) {
        return fen == null ? "" : new Money(fen).toYuan();
    }
}
