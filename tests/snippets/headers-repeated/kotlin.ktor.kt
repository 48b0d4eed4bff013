// Ktor sends all `x-tag` headers as one, their values joined
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/users") {
        headers.append("X-Tag", "one, two, three")
        headers.append("X-Other", "x")
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
