import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/users") {
        headers.append("Host", "other.example.com")
        headers.append("User-Agent", "harkdown/1.0 (docs)")
        headers.append("Accept-Encoding", "gzip, br")
        headers.append("Referer", "https://example.com/")
        headers.append("Origin", "https://example.com")
        headers.append("Accept-Language", "de")
        headers.append("Cache-Control", "no-cache")
        headers.append("Connection", "keep-alive")
        headers.append("Sec-Fetch-Mode", "cors")
        headers.append("DNT", "1")
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
