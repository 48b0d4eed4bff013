// Ktor sends all `Cookie` headers as one, their values joined
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/users") {
        headers.append("Cookie", "a=1; b=2")
        headers.append("accept", "text/html")
        headers.append("Proxy-Connection", "keep-alive")
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
