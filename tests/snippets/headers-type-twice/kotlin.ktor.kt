// Ktor sends all `content-type` headers as one, their values joined
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "{\"a\": 1}"
    val response = client.post("https://api.example.com/users") {
        setBody(TextContent(body, ContentType.parse("application/json, text/plain")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
