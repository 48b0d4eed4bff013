import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}"
    val response = client.patch("https://api.example.com/users/1") {
        headers.append("If-Match", "\"3\"")
        setBody(TextContent(body, ContentType.parse("application/merge-patch+json")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
