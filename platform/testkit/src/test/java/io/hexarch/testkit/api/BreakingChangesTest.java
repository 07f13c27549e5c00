package io.hexarch.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingChangesTest {

    private static final String API = """
            openapi: 3.1.0
            paths:
              /things:
                parameters:
                  - {in: header, name: Trace, schema: {type: string}}
                get:
                  parameters:
                    - {in: query, name: limit, schema: {type: integer, format: int32}}
                  responses:
                    "200":
                      content:
                        application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}
                post:
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/Wish"}}
                  responses:
                    "201":
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Thing"}}
                    default: {$ref: "#/components/responses/Problem"}
            components:
              responses:
                Problem: {description: No.}
              schemas:
                Wish:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    size: {type: string, enum: [small, large]}
                Thing:
                  type: object
                  required: [id, state]
                  properties:
                    id: {type: string, format: uuid}
                    state: {type: string, enum: [ready, failed]}
                    reason: {type: [string, "null"]}
                    parent: {$ref: "#/components/schemas/Thing"}
            """;

    @Test
    void shouldFindNothingWhenNothingChanged() {
        assertThat(BreakingChanges.between(API, API)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '  /things:'                       | '  /thing:'                                   | GET /things: is gone
                    'name: limit'                      | 'name: most'                                  | GET /things: query parameter limit is gone
                    'name: limit,'                     | 'name: limit, required: true,'                | GET /things: query parameter limit is required now
                    'type: integer, format: int32'     | 'type: integer, format: int64'                | GET /things: query parameter limit: format 'int32' became 'int64'
                    'requestBody:'                     | 'requestBody: {required: true}'               | POST /things: a body is required now
                    'required: [name]'                 | 'required: [name, size]'                      | POST /things: body.size: is required now
                    '[small, large]'                   | '[small]'                                     | 'POST /things: body.size: value no longer taken: large'
                    'size: {type: string'              | 'weight: {type: string'                       | POST /things: body.size: is gone
                    '"201":'                           | '"202":'                                      | POST /things: does not answer 201 any more
                    'required: [id, state]'            | 'required: [id]'                              | POST /things: 201.state: may be missing now
                    '[ready, failed]'                  | '[ready, failed, gone]'                       | 'GET /things: 200[].state: value answered now: gone'
                    'reason: {type: [string, "null"]}' | 'why: {type: [string, "null"]}'               | GET /things: 200[].reason: is gone
                    'id: {type: string, format: uuid}' | 'id: {type: [string, "null"], format: uuid}'  | 'GET /things: 200[].id: type answered now: null'
                    """)
    void shouldTellWhatBreaks(String before, String after, String finding) {
        // A body with nothing else in it stands for one that became required.
        var now = after.startsWith("requestBody: {") ? requiredBody() : API.replace(before, after);

        assertThat(now).isNotEqualTo(API);
        assertThat(BreakingChanges.between(API, now)).contains(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '[small, large]'        | '[small, large, huge]'
                    '[ready, failed]'       | '[ready]'
                    'required: [name]'      | 'required: []'
                    'name: Trace,'          | 'name: Trace, description: new,'
                    '{type: [string, "null"]}' | '{type: string}'
                    'size: {'               | 'colour: {type: string}\n        size: {'
                    """)
    void shouldLetPassWhatBreaksNobody(String before, String after) {
        assertThat(BreakingChanges.between(API, API.replace(before, after))).isEmpty();
    }

    @Test
    void shouldLookIntoWhatIsPutTogether() {
        var id = "id: {type: string, format: uuid}";
        var composed =
                API.replace(id, id + "\n        size: {allOf: [{type: object, properties: {a: {type: string}}}]}");
        var without = composed.replace("{a: {type: string}}", "{}");

        assertThat(BreakingChanges.between(composed, without)).contains("POST /things: 201.size.a: is gone");
    }

    private static String requiredBody() {
        return API.replace("requestBody:\n", "requestBody:\n        required: true\n");
    }
}
