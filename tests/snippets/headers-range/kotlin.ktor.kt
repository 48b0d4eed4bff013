import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val body = "content"
    val response = client.put("https://api.example.com/files/1") {
        headers.append("Range", "bytes=0-99")
        headers.append("Accept-Encoding", "gzip, br")
        headers.append("Content-Range", "bytes 0-6/7")
        setBody(TextContent(body, ContentType.parse("text/plain")))
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
