// Ktor may write the spaces and quotes of `Content-Type` in another way
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><name>Söhne</name>"
    val response = client.post("https://api.example.com/feed") {
        setBody(TextContent(body, ContentType.parse("text/xml;charset=utf-8")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
