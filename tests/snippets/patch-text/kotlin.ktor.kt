import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "chunk\n"
    val response = client.patch("https://api.example.com/file") {
        headers.append("Upload-Offset", "0")
        setBody(TextContent(body, ContentType.parse("application/offset+octet-stream")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
