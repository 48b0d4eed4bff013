import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/archive") {
        headers.append("Accept-Encoding", "identity")
        headers.append("User-Agent", "curl/8.5.0")
        headers.append("Accept", "*/*")
        headers.append("DNT", "1")
        headers.append("X_Under_Score", "kept")
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
