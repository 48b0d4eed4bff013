import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = """
        [
          {
            "op": "add",
            "path": "/a",
            "value": [1, 2.5, true, null]
          },
          [],
          {},
          [
            []
          ],
          "x",
          ""
        ]
    """.trimIndent()
    val response = client.put("https://api.example.com/batch") {
        setBody(TextContent(body, ContentType.parse("application/json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
