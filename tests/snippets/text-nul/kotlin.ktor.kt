import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "a\u0000b\u00011"
    val response = client.post("https://api.example.com/notes") {
        setBody(TextContent(body, ContentType.parse("application/octet-stream")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
