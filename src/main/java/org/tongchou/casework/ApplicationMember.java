package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A family member as the files are searched by: the name, and the blind index of the number; written whole with the declaration, so it has no verbs of its own. */
@Entity
@Table(name = "application_member")
@IdClass(ApplicationMember.Key.class)
class ApplicationMember {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Id
    private String ref;

    private String name;

    @Column(name = "id_index")
    private String idIndex;

    protected ApplicationMember() {
    }

    /** A member of a file. */
    record Key(Long applicationId, String ref) implements Serializable {
    }
}
