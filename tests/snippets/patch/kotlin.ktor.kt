import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}]"
    val response = client.patch("https://api.example.com/users/7") {
        setBody(TextContent(body, ContentType.parse("application/json-patch+json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
