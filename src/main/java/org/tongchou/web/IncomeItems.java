package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.law.rulepack.IncomeGroup;
import org.tongchou.law.rulepack.IncomeItem;

/** The items that income is declared under, in the groups of the law; what is reckoned from obligors is not declared. */
@RequestScoped
@Named("incomeItems")
public class IncomeItems {

    @Inject
    Texts texts;

    /** The groups with their items. */
    public List<SelectItem> groups() {
        return Stream.of(IncomeGroup.values()).map(this::group).toList();
    }

    private SelectItem group(IncomeGroup group) {
        SelectItem[] items = Stream.of(IncomeItem.values()).filter(item -> item.group() == group && !item.isComputed())
            .map(item -> new SelectItem(item.name(), texts.code("law.incomeItem", item))).toArray(SelectItem[]::new);
        return new SelectItemGroup(texts.code("law.incomeGroup", group), null, false, items);
    }
}
