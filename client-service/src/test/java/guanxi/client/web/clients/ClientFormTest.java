package guanxi.client.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.write.client.ClientCommand.RegisterClient;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.forms.FormReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClientFormTest {

    @Test
    void a_row_of_clients_registers_a_client_whose_contact_belongs_to_it() {
        var form = new ClientForm().clientsForm();
        var rows = new FormReader().read("""
            client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
            C00001,正阳通信,A,ACTIVE,通信,城南区,和平路940号,S001,王娜,办公室主任,18959727702
            """.getBytes(StandardCharsets.UTF_8), form.columns());
        var command = (RegisterClient) form.command().apply(rows.getFirst());
        assertThat(command.clientId()).isEqualTo(new ClientId("C00001"));
        assertThat(command.profile().owner()).isEqualTo(new ColleagueId("S001"));
        assertThat(command.profile().contact())
                .isEqualTo(Person.ofClient(new ClientId("C00001"), "王娜", "办公室主任", "18959727702"));
    }
}
