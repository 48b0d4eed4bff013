import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "{\"index\":{\"_id\":\"1\"}}\n{\"name\":\"a\"}\n{\"index\":{\"_id\":\"2\"}}\n{\"name\":\"b\"}\n"
    val response = client.post("https://api.example.com/_bulk") {
        setBody(TextContent(body, ContentType.parse("application/x-ndjson")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
